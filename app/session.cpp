// SPDX-License-Identifier: MPL-2.0
#include "app/session.h"

#include "app/service/text.h"
#include "core/trust/devices.h"
#include "sync/client/shutout.h"

namespace feltbog::app {
namespace {

constexpr const char* kGeometry[] = {"x", "y", "width", "height"};

QObject* windowOf(QQmlApplicationEngine* engine) { return engine ? engine->rootObjects().value(0) : nullptr; }

} // namespace

Session::Session(Ports ports, QObject* parent) : QObject(parent), ports_(std::move(ports)) {}

Session::~Session() {
    language_.reset();
    engine_.reset();
}

// The new window is there before the old one goes: the app never ends for want of a window, and the place on
// the screen stays the same.
bool Session::show(const char* window, UiSettings& settings, const QVariantMap& properties) {
    auto engine = std::make_unique<QQmlApplicationEngine>();
    engine->addImportPath("qrc:/qt/qml");
    language_.reset();
    language_ = std::make_unique<Language>(settings, *engine);
    QVariantMap initial = properties;
    if (const auto* before = windowOf(engine_.get()))
        for (const char* side : kGeometry) initial.insert(side, before->property(side));
    engine->setInitialProperties(initial);
    engine->load(QUrl(QStringLiteral("qrc:/qt/qml/Feltbog/Ui/%1.qml").arg(window)));
    if (!windowOf(engine.get())) {
        language_.reset();
        return false;
    }
    engine_ = std::move(engine);
    return true;
}

bool Session::lockedBy(LockGate& gate) {
    gate_ = &gate;
    connect(gate_, &LockGate::opened, this, &Session::opened);
    // Queued: it is often a page's own button that asks for its end.
    connect(gate_, &LockGate::closing, this, &Session::close, Qt::QueuedConnection);
    return showLock();
}

bool Session::showLock() {
    settings_ = std::make_unique<UiSettings>(ports_.settingsFile, nullptr);
    return show("Lock", *settings_,
                {{"gate", QVariant::fromValue(gate_)}, {"settings", QVariant::fromValue(settings_.get())}});
}

Status Session::showPages(store::Store& store, const Unlocked& unlocked) {
    FB_ASSIGN(root_, AppRoot::open(store, ports_.notebook, ports_.settingsFile, ports_.transport,
                                   ports_.network, ports_.serverUrl, unlocked));
    if (ports_.readAloud) root_->facade().voice()->allow();
    connect(root_->facade().sync(), &SyncRunner::finished, this, &Session::afterSync, Qt::QueuedConnection);
    return show("Main", root_->settings()) ? Status{} : Status(fail(ErrorCode::Internal, "Main.qml"));
}

// The organisation's key for recovery goes into the box as soon as it is known; who was shut out is opened by
// that key only from then on.
void Session::afterSync() {
    if (!gate_ || !root_) return;
    const auto trust = trust::trustOf(root_->notebook());
    if (!trust || trust->open()) return;
    const auto kept = gate_->setRecovery(trust->organisation()->recovery);
    const auto shutOut = sync::isShutOut(root_->notebook());
    if (kept && shutOut && *shutOut) gate_->destroy();
}

void Session::opened() {
    const auto shown = showPages(gate_->store(), {gate_->actor(), gate_});
    if (!shown) {
        root_.reset();
        gate_->refused(shown.error());
        return;
    }
    if (gate_->takenIn() > 0)
        root_->service().saved(
            tr("Gemt på tabletten: %n møde(r) talt, mens den var låst", nullptr, int(gate_->takenIn())));
    if (lastActor_ == gate_->actor()) // back to where it was left
        for (const auto& page : std::as_const(trail_)) {
            const auto place = page.toMap();
            QMetaObject::invokeMethod(windowOf(engine_.get()), "show",
                                      Q_ARG(QString, place["view"].toString()),
                                      Q_ARG(QVariant, place["args"]));
        }
    trail_.clear();
}

void Session::close() {
    lastActor_ = gate_->actor();
    trail_ = windowOf(engine_.get())->property("trail").toList();
    (void)showLock();
    // A pass of sync that is under way is not cut in two; nobody sees anything of it.
    if (root_->facade().sync()->running())
        connect(root_->facade().sync(), &SyncRunner::finished, this, &Session::letGo, Qt::QueuedConnection);
    else
        letGo();
}

void Session::letGo() {
    root_.reset();
    gate_->released();
}

void Session::foreground(bool here) {
    if (gate_ && here) gate_->look();
    if (root_) root_->facade().sync()->foreground(here);
}

} // namespace feltbog::app
