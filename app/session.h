// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/service/approot.h"
#include "app/service/language.h"
#include "app/service/lockgate.h"

#include <QQmlApplicationEngine>

namespace feltbog::app {

// What is on the screen: the lock page, or the pages of an open notebook. Each has an engine and a window of
// its own, so that nothing of a page is left when the device has locked.
class Session : public QObject {
    Q_OBJECT

  public:
    struct Ports {
        record::Notebook::Ports notebook;
        QString settingsFile;
        SyncRunner::TransportMaker transport;
        ports::Connectivity& network;
        QString serverUrl;
        bool readAloud = false; // with the system's voices
    };
    explicit Session(Ports ports, QObject* parent = nullptr);
    ~Session() override;

    // The lock page, and the pages whenever the gate is opened. False: the page cannot be shown.
    [[nodiscard]] bool lockedBy(LockGate& gate);
    // The pages right away: a notebook without a lock (--self-test).
    [[nodiscard]] Status showPages(store::Store& store, const Unlocked& unlocked = {});

    void foreground(bool here);
    [[nodiscard]] QQmlApplicationEngine* engine() { return engine_.get(); } // of what is shown
    [[nodiscard]] UiSettings* lockSettings() { return settings_.get(); }
    [[nodiscard]] AppRoot* root() { return root_.get(); } // while it is open

  private:
    bool show(const char* window, UiSettings& settings, const QVariantMap& properties = {});
    bool showLock();
    void opened();
    void close();
    void letGo();
    void afterSync(); // what the office said of this device

    Ports ports_;
    LockGate* gate_ = nullptr;
    ActorId lastActor_;
    QVariantList trail_;                   // the pages that were open when it locked
    std::unique_ptr<UiSettings> settings_; // of the lock page
    std::unique_ptr<AppRoot> root_;
    std::unique_ptr<QQmlApplicationEngine> engine_; // after what its pages work with
    std::unique_ptr<Language> language_;
};

} // namespace feltbog::app
