// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/session.h"
#include "platforms/linux/filesecretstore.h"
#include "platforms/linux/systemfiles.h"
#include "tests/testlib/fixture.h"

#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

namespace feltbog::testing {

using app::LockGate;
using std::chrono::minutes;
using std::chrono::seconds;

inline constexpr const char* kPin = "407318";
inline constexpr const char* kOther = "582040";

// Made by a Repeater: no child of anything but on the screen.
inline QObject* shownBelow(QQuickItem* item, const char* name) {
    if (item->objectName() == name) return item;
    for (auto* child : item->childItems())
        if (auto* found = shownBelow(child, name)) return found;
    return nullptr;
}

// The app on a notebook that has a plan and no PIN yet, as main() makes it; time stands still.
struct Tablet {
    DeviceFixture device;
    platform::SystemFiles files;
    platform::FileSecretStore secrets{device.dir.path().toStdString()};
    ports::SecretStore* kept = &secrets; // where the next start() keeps what PINs are mixed with
    ports::Connectivity network;
    std::chrono::milliseconds elapsed{minutes{1}};
    std::unique_ptr<LockGate> gate;
    std::unique_ptr<app::Session> session;

    Tablet() {
        must(secrets.write(lock::kKeyFile, testKey().view()));
        device.close();
        start();
    }
    ~Tablet() { stop(); }
    [[nodiscard]] std::filesystem::path dir() const { return device.dir.path().toStdString(); }
    [[nodiscard]] lock::Vault::Ports ports() { return {files, secrets, *kept, device.clock, device.random}; }
    void stop() {
        session.reset();
        gate.reset();
    }
    void start() {
        stop();
        gate =
            std::make_unique<LockGate>(must(lock::Vault::at(dir(), ports())),
                                       LockGate::Ports{ports(), [this] { return elapsed; },
                                                       [] {
                                                           return lock::Taps::Where{"hotspot.gadeplan", ""};
                                                       }});
        session =
            std::make_unique<app::Session>(app::Session::Ports{{device.clock, device.random},
                                                               device.dir.path() + "/ui.ini",
                                                               [](const std::string&) { return nullptr; },
                                                               network,
                                                               QString()});
        QVERIFY(session->lockedBy(*gate));
    }
    void pass(std::chrono::milliseconds by) {
        elapsed += by;
        device.clock.advance(by);
    }
    [[nodiscard]] QObject* window() { return session->engine()->rootObjects().value(0); }
    [[nodiscard]] QObject* find(const char* name) {
        if (auto* child = window()->findChild<QObject*>(name)) return child;
        return shownBelow(qobject_cast<QQuickWindow*>(window())->contentItem(), name);
    }
    void press(const char* name) {
        auto* item = find(name);
        QVERIFY2(item, name);
        QMetaObject::invokeMethod(item, "clicked");
    }
    void type(const char* pin) {
        for (const char* digit = pin; *digit; ++digit) press((std::string("key") + *digit).c_str());
        press("keyEnter");
    }
    void show(const char* view, const QVariantMap& args = {}) {
        QMetaObject::invokeMethod(window(), "show", Q_ARG(QString, QString(view)), Q_ARG(QVariant, args));
        QTest::qWait(20);
    }
    [[nodiscard]] QObject* page() { return find("stack")->property("currentItem").value<QObject*>(); }
    [[nodiscard]] bool open() { return gate->state() == LockGate::State::Open; }
    [[nodiscard]] bool shut() { return gate->state() == LockGate::State::Locked && !gate->busy(); }
    void begin() {
        gate->begin("mk", kPin, kPin);
        QTRY_VERIFY_WITH_TIMEOUT(open(), 30'000);
    }
    void unlock(const char* pin = kPin) {
        gate->unlock(pin);
        QTRY_VERIFY_WITH_TIMEOUT(open(), 30'000);
    }
    void lock() {
        gate->lockNow();
        QTRY_VERIFY(shut());
    }
    void wrong(const char* pin) {
        gate->unlock(pin);
        QTRY_VERIFY_WITH_TIMEOUT(!gate->busy(), 30'000);
        QVERIFY(!open());
    }
    void tallies(std::int64_t n) {
        QCOMPARE(count(gate->store(), "SELECT count(*) FROM event WHERE kind = 13"), n);
    }
};

} // namespace feltbog::testing
