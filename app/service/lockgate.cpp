// SPDX-License-Identifier: MPL-2.0
#include "app/service/lockgate.h"

#include "app/service/text.h"
#include "core/record/round.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <memory>

namespace feltbog::app {
namespace {

constexpr auto kLook = std::chrono::seconds{1};

bool isTouch(QEvent::Type type) {
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::Wheel:
        return true;
    default:
        return false;
    }
}

bool isInRound(const lock::Vault::Opened& opened, const lock::Vault::Ports& ports) {
    const auto notebook = record::Notebook::open(*opened.store, {ports.clock, ports.random});
    if (!notebook) return false;
    const auto round = record::openRound(**notebook);
    return round && *round;
}

// Into the notebook, by whoever opened it. What cannot be taken in stays where it is.
std::int64_t takeIn(lock::Taps& taps, lock::Vault::Opened& opened, const LockGate::Ports& ports) {
    const auto notebook =
        record::Notebook::open(*opened.store, {ports.vault.clock, ports.vault.random}, opened.actor);
    if (!notebook) return 0;
    const auto taken = taps.takeIn(**notebook, opened.key.get(), ports.where());
    return taken ? *taken : 0;
}

} // namespace

LockGate::LockGate(lock::Vault vault, Ports ports, QObject* parent)
    : QObject(parent), vault_(std::move(vault)), ports_(std::move(ports)),
      tapsFile_(vault_.file(lock::kTaps), {ports_.vault.files, ports_.vault.clock, ports_.vault.random}),
      state_(vault_.locked() ? State::Locked : State::First) {
    refresh();
    clock_.callOnTimeout(this, &LockGate::look);
    clock_.start(kLook);
    QCoreApplication::instance()->installEventFilter(this);
}

LockGate::~LockGate() {
    if (thread_.joinable()) thread_.join();
}

void LockGate::refresh() {
    people_ = vault_.people();
    counted_ = ports_.elapsed();
    // The PIN was set, and then the notebook could not be opened.
    if (state_ == State::First && vault_.locked()) state_ = State::Locked;
    if (!chosen_ && !people_.empty()) chosen_ = people_.front().id;
    emit changed();
}

const lock::Vault::Person* LockGate::person() const {
    const auto it = std::find_if(people_.begin(), people_.end(),
                                 [this](const auto& p) { return chosen_ && p.id == *chosen_; });
    return it == people_.end() ? nullptr : &*it;
}

QVariantList LockGate::people() const {
    QVariantList out;
    for (const auto& p : people_)
        out.append(QVariantMap{{"id", q(p.id.hex())}, {"initials", q(p.initials)}, {"usedUp", p.usedUp}});
    return out;
}

QString LockGate::chosen() const { return chosen_ ? q(chosen_->hex()) : QString(); }
QString LockGate::who() const { return person() ? q(person()->initials) : QString(); }
bool LockGate::usedUp() const { return person() && person()->usedUp; }
int LockGate::wait() const {
    if (!person()) return 0;
    const auto since = std::chrono::duration_cast<std::chrono::seconds>(ports_.elapsed() - counted_);
    return int(std::max<std::int64_t>(0, (person()->wait - since).count()));
}

void LockGate::choose(const QString& id) {
    if (const auto actor = ActorId::fromHex(s(id))) chosen_ = *actor;
    clearError();
    emit changed();
}

void LockGate::clearError() {
    error_.clear();
    field_.clear();
    emit changed();
}

void LockGate::fail(const Error& error) {
    error_ = q(error.message());
    field_ = q(error.field);
    emit changed();
}

bool LockGate::same(const QString& pin, const QString& again) {
    if (pin != again) fail(feltbog::fail(ErrorCode::PinNotRepeated, {}, "again"));
    return pin == again;
}

// One job at a time; `then` runs here again.
void LockGate::work(std::function<Status()> job, std::function<void(const Status&)> then) {
    if (busy_) return;
    if (thread_.joinable()) thread_.join();
    busy_ = true;
    clearError();
    thread_ = std::jthread([this, job = std::move(job), then = std::move(then)] {
        const Status status = job();
        QMetaObject::invokeMethod(this, [this, status, then] {
            busy_ = false;
            refresh();
            if (!status) fail(status.error());
            then(status);
            for (const int by : std::exchange(tapsLater_, {})) tap(by);
        });
    });
}

void LockGate::open(std::function<Opening()> opening) {
    const auto out = std::make_shared<std::optional<lock::Vault::Opened>>();
    const auto taken = std::make_shared<std::int64_t>(0);
    work(
        [this, opening = std::move(opening), out, taken]() -> Status {
            FB_ASSIGN(auto opened, opening());
            *taken = takeIn(tapsFile_, opened, ports_);
            out->emplace(std::move(opened));
            return {};
        },
        [this, out, taken](const Status& status) {
            if (!status) return;
            opened_.emplace(std::move(**out));
            chosen_ = opened_->actor;
            takenIn_ = *taken;
            taps_ = 0;
            auto_.emplace(ports_.elapsed());
            state_ = State::Open;
            emit tapsChanged();
            emit changed();
            emit opened();
        });
}

void LockGate::begin(const QString& initials, const QString& pin, const QString& again) {
    if (state_ != State::First || !same(pin, again)) return;
    open([this, who = s(initials.trimmed().toUpper()), pin = s(pin)] { return vault_.begin(who, pin); });
}

void LockGate::unlock(const QString& pin) {
    if (state_ != State::Locked || !chosen_) return;
    open([this, who = *chosen_, pin = s(pin)] { return vault_.unlock(who, pin); });
}

void LockGate::letIn(const QString& initials, const QString& pin, const QString& again) {
    if (state_ != State::Open || !same(pin, again)) return;
    work([this, who = s(initials.trimmed().toUpper()),
          pin = s(pin)] { return vault_.letIn(opened_->key, who, pin); },
         [this](const Status& status) {
             if (status) emit done();
         });
}

void LockGate::changePin(const QString& now, const QString& next, const QString& again) {
    if (state_ != State::Open || !same(next, again)) return;
    work([this, now = s(now),
          next = s(next)] { return vault_.changePin(opened_->key, opened_->actor, now, next); },
         [this](const Status& status) {
             if (status) emit done();
         });
}

void LockGate::prove(const QString& pin) {
    if (state_ != State::Open) return;
    work(
        [this, pin = s(pin)]() -> Status {
            FB_ASSIGN(const keys::HeldKey wiped, vault_.keyOf(opened_->actor, pin));
            (void)wiped;
            return {};
        },
        [this](const Status& status) {
            if (status && state_ == State::Open) emit proved();
        });
}

Status LockGate::setRecovery(const keys::BoxPublicKey& organisation) {
    if (!opened_ || busy_) return {}; // called again at the next sync
    return vault_.setRecovery(organisation, opened_->key);
}

void LockGate::destroy() {
    if (!opened_) return;
    if (busy_ && thread_.joinable()) thread_.join();
    if (const auto gone = vault_.destroyOnRevocation(*opened_->store); !gone) return fail(gone.error());
    lockNow();
}

void LockGate::lockNow() {
    if (state_ != State::Open) return;
    if (busy_ && thread_.joinable()) thread_.join(); // a PIN being set: it works with the key
    state_ = State::Closing;
    clearError();
    emit closing();
}

void LockGate::released() {
    if (state_ != State::Closing) return;
    opened_.reset(); // the store is closed, the key overwritten
    auto_.reset();
    takenIn_ = 0;
    handedOver_ = false;
    state_ = State::Locked;
    refresh();
}

void LockGate::refused(const Error& error) {
    state_ = State::Closing;
    released();
    fail(error);
}

bool LockGate::due() const {
    const auto now = ports_.elapsed();
    // The round is asked about only when it matters.
    return auto_->due(now, true) ||
           (auto_->due(now, false) && !handedOver_ && !isInRound(*opened_, ports_.vault));
}

void LockGate::look() {
    if (state_ == State::Open) {
        if (due()) return lockNow();
    }
    if (!busy_ && person() && person()->wait.count() > 0) {
        emit changed(); // the countdown
    }
}

bool LockGate::eventFilter(QObject* watched, QEvent* event) {
    if (state_ == State::Open && isTouch(event->type())) {
        if (due()) { // asleep until now: this touch is not for what stands on the screen
            lockNow();
            return true;
        }
        auto_->touch(ports_.elapsed());
    }
    return QObject::eventFilter(watched, event);
}

void LockGate::tap(int by) {
    if (state_ == State::First || taps_ + by < 0) return;
    if (busy_) {
        tapsLater_.push_back(by);
        return;
    }
    if (const auto tapped = tapsFile_.tap(vault_.taps(), by); !tapped) return fail(tapped.error());
    taps_ += by;
    emit tapsChanged();
}

} // namespace feltbog::app
