// SPDX-License-Identifier: MPL-2.0
#include "core/settle/end.h"

#include "core/log/hlc.h"
#include "core/plan/versions.h"
#include "core/progress/settled.h"
#include "core/store/closing.h"
#include "core/store/events.h"
#include "core/store/settled.h"
#include "core/store/standing.h"
#include "core/store/wanted.h"

#include <algorithm>

namespace feltbog::settle {
namespace {

using log::Kind;

constexpr std::string_view kRoundDraft = "round"; // core/doc/store.md, "draft"

std::optional<Date> first(const std::vector<store::SettledEvent>& events, std::string_view status) {
    const auto at = std::find_if(events.begin(), events.end(),
                                 [&](const store::SettledEvent& e) { return e.status == status; });
    return at == events.end() ? std::nullopt : std::optional(at->date);
}

record::Draft statement(record::Notebook& notebook, std::string_view status) {
    record::Draft draft{Kind::PlanClosed, {}, {}, {}};
    draft.open.date = notebook.today();
    draft.open.status = status;
    return draft;
}

// Whether the last event of a chain says that there are no more.
Result<bool> endsReady(store::Db& db, const store::DeviceState& device) {
    FB_ASSIGN(const auto last, store::chain(db, device.id, device.headSeq, 1));
    return !last.empty() && last.front().envelope.what() == Kind::NothingMore;
}

Result<DeviceEnd> endOf(store::Db& db, const store::DeviceState& device) {
    DeviceEnd out{device.id, device.headSeq, {}, false};
    FB_ASSIGN(const auto last, store::chain(db, device.id, device.headSeq, 1));
    if (!last.empty()) out.last = civil(log::HybridClock::instant(last.front().envelope.hlc)).date;
    FB_ASSIGN(out.ready, endsReady(db, device));
    return out;
}

// All that stands in the way of the last step.
Status mayClose(record::Notebook& notebook, const Closing& now, const std::vector<DeviceId>& lost) {
    if (now.closed) return fail(ErrorCode::PlanIsClosed, now.closed->danish());
    if (notebook.today() <= now.earliest) return fail(ErrorCode::PlanNotOver, now.earliest.danish());
    trust::Trust trust; // who was shut out has nothing more to say
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        FB_ASSIGN(trust, store::readTrust(db));
        return {};
    }));
    std::string missing;
    for (const auto& device : now.devices) {
        const auto* standing = trust.of(device.device);
        if (standing && standing->lastSeq) continue;
        if (!device.ready && std::find(lost.begin(), lost.end(), device.device) == lost.end())
            missing += (missing.empty() ? "" : ", ") + device.device.hex().substr(0, 8);
    }
    if (!missing.empty()) return fail(ErrorCode::DevicesMissing, missing);
    return notebook.store().read([&](store::Db& db) -> Status {
        FB_ASSIGN(const auto waiting, store::waiting(db));
        FB_ASSIGN(const auto wanted, store::wanted(db));
        if (waiting.events > 0)
            return fail(ErrorCode::WorkWaits, std::to_string(waiting.events) + " registreringer");
        if (!wanted.empty())
            return fail(ErrorCode::WorkWaits, std::to_string(wanted.size()) + " registreringer uden indhold");
        return {};
    });
}

// What remains: the whole plan and each of its years, as they stand.
Result<std::string> whatRemains(record::Notebook& notebook, const std::vector<DeviceId>& lost) {
    FB_ASSIGN(const auto plan, notebook.plan());
    const Date today = notebook.today();
    FB_ASSIGN(const auto whole, progress::parsePeriod(*plan, "hele", today));
    auto periods = progress::planYears(*plan, today);
    periods.insert(periods.begin(), whole);
    std::vector<progress::Settled> settled;
    for (const auto& period : periods) {
        FB_ASSIGN(const auto figures, progress::evaluate(notebook.store(), *plan, period));
        settled.push_back(progress::settle(figures));
        FB_TRY(notebook.store().read([&](store::Db& db) { return progress::describe(db, settled.back()); }));
        if (settled.size() > 1) settled.back().heads.clear(); // said once
    }
    return progress::encode(settled, lost);
}

} // namespace

Result<Closing> closing(record::Notebook& notebook) {
    FB_ASSIGN(const auto plan, notebook.plan());
    FB_ASSIGN(const auto self, notebook.identity());
    Closing out;
    out.earliest = plan::lastFollowUp(*plan);
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        FB_ASSIGN(const auto events, store::settledEvents(db, Kind::PlanClosed));
        out.announced = first(events, store::kAnnounced);
        out.closed = first(events, store::kClosed);
        FB_ASSIGN(const auto devices, store::devices(db));
        for (const auto& device : devices) {
            if (device.id == self.device || device.headSeq == 0) continue;
            FB_ASSIGN(auto end, endOf(db, device));
            out.devices.push_back(end);
        }
        return {};
    }));
    return out;
}

Status announceClosing(record::Notebook& notebook) {
    FB_ASSIGN(const auto now, closing(notebook));
    if (now.closed) return fail(ErrorCode::PlanIsClosed, now.closed->danish());
    if (notebook.today() <= now.earliest) return fail(ErrorCode::PlanNotOver, now.earliest.danish());
    if (now.announced) return {};
    FB_TRY(notebook.save({statement(notebook, store::kAnnounced)}));
    return {};
}

Status sayReady(record::Notebook& notebook) {
    return notebook.transact([&]() -> Status {
        bool due = false;
        FB_ASSIGN(const auto self, notebook.identity());
        FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
            FB_ASSIGN(const auto events, store::settledEvents(db, Kind::PlanClosed));
            if (events.empty() || !first(events, store::kAnnounced) || first(events, store::kClosed))
                return {};
            FB_ASSIGN(const auto round, store::draft(db, kRoundDraft));
            FB_ASSIGN(const auto device, store::device(db, self.device));
            if (round || !device) return {};
            FB_ASSIGN(const bool said, endsReady(db, *device));
            due = !said;
            return {};
        }));
        if (!due) return {};
        record::Draft ready{Kind::NothingMore, {}, {}, {}};
        ready.open.date = notebook.today();
        FB_TRY(notebook.save({ready}));
        return {};
    });
}

Result<EventId> closePlan(record::Notebook& notebook, const std::vector<DeviceId>& lost) {
    std::vector<EventId> ids;
    FB_TRY(notebook.transact([&]() -> Status {
        FB_ASSIGN(const auto now, closing(notebook));
        FB_TRY(mayClose(notebook, now, lost));
        FB_ASSIGN(const auto content, whatRemains(notebook, lost));
        auto draft = statement(notebook, store::kClosed);
        draft.open.content.assign(content.begin(), content.end());
        FB_ASSIGN(ids, notebook.save({draft}));
        return {};
    }));
    return ids.front();
}

} // namespace feltbog::settle
