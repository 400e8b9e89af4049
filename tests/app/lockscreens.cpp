// SPDX-License-Identifier: MPL-2.0
#include "app/session.h"
#include "platforms/linux/filesecretstore.h"
#include "platforms/linux/keychainorfile.h"
#include "platforms/linux/systemfiles.h"
#include "tests/app/stage.h"
#include "tests/platforms/linux/secretstores.h"

namespace feltbog::testing {
namespace {

using app::LockGate;

// The smallest telephone there is, beside the other shapes.
constexpr Shape kLockShapes[] = {{"small", 360, 640}, kShapes[0], kShapes[1], kShapes[2]};

class LockStage {
  public:
    LockStage(Onlooker& eye) : eye_(eye) {
        must(secrets_.write(lock::kKeyFile, testKey().view()));
        device_.close();
        const lock::Vault::Ports ports{files_, secrets_, kept_, device_.clock, device_.random};
        gate_ = std::make_unique<LockGate>(
            must(lock::Vault::at(device_.dir.path().toStdString(), ports)),
            LockGate::Ports{ports, [this] { return elapsed_; }, [] { return lock::Taps::Where{}; }});
        session_ =
            std::make_unique<app::Session>(app::Session::Ports{{device_.clock, device_.random},
                                                               device_.dir.path() + "/ui.ini",
                                                               [](const std::string&) { return nullptr; },
                                                               network_,
                                                               QString()});
        if (!session_->lockedBy(*gate_)) qFatal("Lock.qml");
    }
    ~LockStage() { session_.reset(); }

    LockGate& gate() { return *gate_; }
    app::Session& session() { return *session_; }
    void settle() {
        do QTest::qWait(50);
        while (gate_->busy());
    }
    void show(const char* view, const QVariantMap& args) {
        QMetaObject::invokeMethod(window(), "show", Q_ARG(QString, QString(view)), Q_ARG(QVariant, args));
    }
    QQuickWindow* window() { return qobject_cast<QQuickWindow*>(session_->engine()->rootObjects().value(0)); }
    MemoryKeychain& keychain() { return keychain_; }
    void draw(const QString& name) {
        auto& settings = session_->root() ? session_->root()->settings() : *session_->lockSettings();
        eye_.see(*window(), settings, name, kLockShapes);
    }

  private:
    DeviceFixture device_{77};
    platform::SystemFiles files_;
    platform::FileSecretStore secrets_{device_.dir.path().toStdString()};
    Fuse never_;
    MemoryKeychain keychain_{never_};
    platform::KeychainOrFile kept_{{secrets_, &keychain_, device_.random}};
    ports::Connectivity network_;
    std::chrono::milliseconds elapsed_{1000};
    Onlooker& eye_;
    std::unique_ptr<LockGate> gate_;
    std::unique_ptr<app::Session> session_;
};

} // namespace

void drawLock(Onlooker& eye) {
    LockStage stage(eye);
    stage.draw("laas-foerste");
    stage.gate().begin("MK", "407318", "407319");
    stage.draw("laas-foerste-fejl");
    stage.gate().begin("MK", "407318", "407318");
    stage.settle();
    for (const char* who : {"OH", "AB"}) {
        stage.gate().letIn(who, "582040", "582040");
        stage.settle();
    }
    stage.show("SettingsView", {});
    stage.draw("laas-indstillinger");
    stage.show("PinView", {{"colleague", true}});
    stage.draw("laas-kollega");
    stage.show("PinView", {});
    stage.draw("laas-skift");
    auto* parents = stage.session().root()->facade().parentMode();
    parents->begin("skema");
    QTest::qWait(50);
    stage.window()->findChild<QObject*>("ParentView")->setProperty("leaving", true);
    stage.draw("laas-skema");
    parents->leave("407319");
    stage.settle();
    stage.draw("laas-skema-forkert");
    stage.gate().lockNow();
    stage.settle();
    stage.draw("laas-laast");
    stage.keychain().is = MemoryKeychain::Is::Locked;
    stage.gate().unlock("407318");
    stage.settle();
    stage.draw("laas-noeglering");
    stage.keychain().is = MemoryKeychain::Is::Open;
    stage.gate().unlock("407319");
    stage.settle();
    stage.draw("laas-forkert");
    for (int i = 0; i < 2; ++i) {
        stage.gate().unlock("407319");
        stage.settle();
    }
    stage.draw("laas-vent");
    for (int i = 0; i < 12; ++i) stage.gate().tap(1);
    for (auto* view : stage.window()->findChildren<QObject*>())
        if (view->objectName() == "LockView") view->setProperty("counting", true);
    for (auto* item : stage.window()->contentItem()->childItems())
        for (auto* loaded : item->childItems())
            if (loaded->objectName() == "LockView") loaded->setProperty("counting", true);
    stage.draw("laas-taelling");
}

} // namespace feltbog::testing
