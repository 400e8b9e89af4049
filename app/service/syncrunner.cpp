// SPDX-License-Identifier: MPL-2.0
#include "app/service/syncrunner.h"

#include "app/service/recordtext.h"
#include "app/service/text.h"
#include "core/log/hlc.h"
#include "core/people/tidy.h"
#include "core/store/events.h"

namespace feltbog::app {
namespace {

sync::Steady now() {
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now());
}

} // namespace

SyncRunner::SyncRunner(record::Notebook& notebook, TransportMaker transport, ports::Connectivity& network,
                       const sync::Before& before, QString serverUrl, QObject* parent)
    : QObject(parent), notebook_(notebook), transport_(std::move(transport)),
      serverUrl_(std::move(serverUrl)), scheduler_(before, notebook.random(), now()) {
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &SyncRunner::wake);
    network.whenItComes([self = QPointer<SyncRunner>(this)] {
        if (!self) return;
        self->scheduler_.networkCame(now());
        self->wake();
    });
    wake();
}

SyncRunner::~SyncRunner() {
    if (thread_.joinable()) thread_.join();
}

void SyncRunner::start() {
    scheduler_.pressed(now());
    wake();
}

void SyncRunner::enrol(const QString& serverUrl, const QString& code) {
    if (running()) return;
    serverUrl_ = serverUrl.trimmed();
    enrolment_ = {s(serverUrl_), s(code.trimmed())};
    start();
}

void SyncRunner::errand(const QString& serverUrl, Errand work, QObject* whose,
                        std::function<void(Status)> told) {
    orders_.push_back({s(serverUrl), std::move(work), whose, std::move(told)});
    start();
}

void SyncRunner::registered() {
    const Status read = notebook_.store().read([this](store::Db& db) -> Status {
        FB_ASSIGN(const auto waiting, store::waiting(db));
        if (waiting.events > 0) scheduler_.saved(now());
        return {};
    });
    if (read) wake(); // a page shows what is wrong with the store
}

void SyncRunner::foreground(bool here) {
    scheduler_.foreground(here, now());
    wake();
}

// After everything that was told to the scheduler.
void SyncRunner::wake() {
    if (scheduler_.due(now())) run();
    if (const auto next = scheduler_.next())
        timer_.start(std::max(*next - now(), std::chrono::milliseconds{1}));
    else
        timer_.stop();
    emit changed();
}

void SyncRunner::run() {
    step_ = {};
    message_.clear();
    refused_.clear();
    std::optional<Order> order;
    if (!orders_.empty()) {
        order = std::move(orders_.front());
        orders_.pop_front();
    }
    thread_ = std::jthread([this, typed = s(serverUrl_), enrolment = std::exchange(enrolment_, {}), order] {
        auto end = pass(typed, enrolment, order);
        const Status tidied = end.result ? people::tidy(notebook_, end.result->serverNow) : Status{};
        QMetaObject::invokeMethod(this, [this, end = std::move(end), tidied] { ended(end, tidied); });
    });
}

// On its thread.
sync::PassEnd SyncRunner::pass(const std::string& typed, const std::optional<sync::Enrolment>& enrolment,
                               const std::optional<Order>& order) {
    const auto known = sync::serverUrl(notebook_);
    const std::string url = enrolment || !known || !*known ? typed : **known;
    if (order) {
        const auto there = transport_(order->url.empty() ? url : order->url);
        const Status done = there ? order->work(*there) : fail(ErrorCode::NotEnrolled);
        QMetaObject::invokeMethod(this, [this, order, done] {
            if (done && !order->url.empty()) serverUrl_ = q(order->url);
            if (order->whose) order->told(done);
        });
        // No office, no pass: it would only wait for the same silence.
        if (!done && done.error().transient()) return {done.error(), true, {}};
    }
    const auto transport = transport_(order && !order->url.empty() ? order->url : url);
    if (!transport) return {fail(ErrorCode::NotEnrolled), true, {}};
    return sync::runPass(notebook_, *transport, enrolment, [this](const sync::SyncStep& step) {
        QMetaObject::invokeMethod(this, [this, step] {
            step_ = step;
            emit changed();
        });
    });
}

void SyncRunner::ended(const sync::PassEnd& end, const Status& tidied) {
    scheduler_.passEnded(end, now());
    if (end.result) {
        const QString sent = tr("%n sendt", nullptr, int(end.result->sent));
        const QString fetched = tr("%n hentet", nullptr, int(end.result->fetched));
        message_ = tr("Færdig: %1 og %2.").arg(sent, fetched);
        if (!tidied) message_ += tr(" Kortene er ikke gennemgået: %1").arg(q(tidied.error().message()));
        if (end.result->refused)
            refused_ = nameOf(*end.result->refused);
        else if (!end.result->serverAgrees)
            message_ += tr(" Kontoret og enheden er ikke enige endnu. Synkronisér igen; sker det flere "
                           "gange, så fortæl det til koordinatoren.");
    }
    if (!orders_.empty()) scheduler_.pressed(now()); // they came while the pass was under way
    wake();
    emit finished();
}

QString SyncRunner::nameOf(const sync::SyncResult::Refused& refused) {
    RecordText text;
    const auto today = notebook_.today();
    const auto plan = notebook_.plan();
    const Status read = notebook_.store().read([&](store::Db& db) -> Status {
        FB_ASSIGN(const auto events, store::chain(db, refused.device, refused.seq, 1));
        if (events.empty()) return {};
        text = recordText(events.front(), plan ? plan->get() : nullptr, today);
        const auto saved = log::HybridClock::instant(events.front().envelope.hlc);
        text.title += QStringLiteral(", ") + tr("gemt %1").arg(whenText(saved, today));
        return {};
    });
    return read && !text.title.isEmpty() ? text.title : tr("en registrering");
}

SyncRunner::State SyncRunner::state() const {
    using enum sync::Scheduler::Phase;
    switch (scheduler_.phase()) {
    case Resting:
        return State::Resting;
    case Waiting:
        return refused_.isEmpty() ? State::Waiting : State::Failed;
    case Working:
        return State::Working;
    case Offline:
        return State::Offline;
    case Failed:
        break;
    }
    return scheduler_.error()->code == ErrorCode::NotEnrolled ? State::NotEnrolled : State::Failed;
}

QString SyncRunner::error() const {
    if (!refused_.isEmpty())
        return tr("Kontorets server kan ikke tage imod en registrering: %1. Den er gemt her, og det er også "
                  "dem, "
                  "der er gemt efter den. Alt andet er sendt.")
            .arg(refused_);
    return scheduler_.error() && !running() ? q(scheduler_.error()->message()) : QString();
}

QString SyncRunner::cause() const {
    return scheduler_.error() && !running() ? q(scheduler_.error()->detail) : QString();
}

QString SyncRunner::help() const {
    if (!refused_.isEmpty()) return tr("Vis det til koordinatoren. Feltbog prøver også selv igen.");
    if (!scheduler_.error() || running()) return {};
    switch (sync::remedyFor(*scheduler_.error())) {
    case sync::Remedy::Enrol: // the page shows where
        return {};
    case sync::Remedy::Update:
        return tr("Opdatér Feltbog. Du kan registrere imens.");
    case sync::Remedy::FreeSpace:
        return tr("Slet fx billeder eller apps, og tryk Prøv igen.");
    case sync::Remedy::Tell:
        return tr("Fortæl det til koordinatoren. Du kan registrere imens, og du kan prøve igen.");
    case sync::Remedy::Wait:
    case sync::Remedy::Retry:
        break;
    }
    return tr("Feltbog prøver selv igen om lidt. Du kan også prøve nu.");
}

bool SyncRunner::enrolNeeded() const {
    return scheduler_.error() && !running() && sync::remedyFor(*scheduler_.error()) == sync::Remedy::Enrol;
}

} // namespace feltbog::app
