// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/service/approot.h"
#include "app/service/language.h"
#include "tests/touch/hand.h"

#include <QQmlApplicationEngine>

namespace feltbog::testing {

struct Size {
    int width, height;
};
inline constexpr Size kPhone{412, 915}, kTablet{800, 1280}, kDesk{1440, 900};

// The app as main() makes it, on an open store and in a window of its own, with a hand on it.
class Phone {
  public:
    struct Ports {
        record::Notebook::Ports notebook;
        QString settingsFile;
        app::SyncRunner::TransportMaker transport = [](const std::string&) { return nullptr; };
        QString serverUrl{};
    };
    Phone(store::Store& store, const Ports& ports, Size size = kPhone);

    Hand& hand() { return *hand_; }
    app::AppRoot& root() { return *root_; }
    QQuickWindow& window() { return *window_; }
    [[nodiscard]] QString view() const; // "StartView"
    [[nodiscard]] QObject* page() const;

  private:
    ports::Connectivity network_;
    std::unique_ptr<app::AppRoot> root_;
    QQmlApplicationEngine engine_;
    std::unique_ptr<app::Language> language_;
    QQuickWindow* window_ = nullptr;
    std::unique_ptr<Hand> hand_;
};

} // namespace feltbog::testing
