// SPDX-License-Identifier: MPL-2.0
#include "core/record/emergency.h"

#include "core/log/hlc.h"
#include "core/record/check.h"

#include <algorithm>

namespace feltbog::record {
namespace {

constexpr std::string_view kStarted = "startet", kEnded = "afsluttet", kEvaluated = "evalueret";

struct Said {
    RecordId record, about;
    std::string status;
    Date date;
    Instant saved{};
};

Result<std::vector<Said>> allSaid(Notebook& notebook) {
    std::vector<Said> out;
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        store::Query q(db, "SELECT f.record, f.about, f.status, f.day, e.hlc FROM fact f"
                           " JOIN event e ON e.pos = f.pos WHERE f.kind = 44 AND f.aside = 0"
                           " ORDER BY f.day, e.hlc, f.record");
        return store::each(q, [&](store::Query& row) {
            out.push_back({row.id<RecordId>(0), row.id<RecordId>(1), row.text(2), row.date(3),
                           log::HybridClock::instant(static_cast<std::uint64_t>(row.integer(4)))});
        });
    }));
    return out;
}

template <class Uses, class Fits>
auto latest(Uses& uses, Fits fits) {
    const auto at = std::find_if(uses.begin(), uses.end(), fits);
    return at == uses.end() ? nullptr : &*at;
}

// What an end or an evaluation is about; the given one, or the latest of which it can be said.
Result<RecordId> subjectOf(const EmergencyState& state, const EmergencyUse& use, Date date) {
    const bool ending = use.status == kEnded;
    const auto* found = ending ? state.running() : state.toEvaluate();
    if (use.about)
        found = latest(state.uses, [&](const Activation& a) {
            const bool said = ending ? a.ended.has_value() : a.evaluated.has_value();
            return a.record == *use.about && (ending || a.ended) && (!said || use.entry.corrects);
        });
    if (!found) return fail(ending ? ErrorCode::EmergencyNotRunning : ErrorCode::EmergencyNotEnded);
    if (date < (ending ? found->started : *found->ended))
        return fail(ErrorCode::FieldWrong, "»date« skal ligge efter, at beredskabet blev taget i brug",
                    "date");
    return found->record;
}

} // namespace

const Activation* EmergencyState::running() const {
    return latest(uses, [](const Activation& a) { return !a.ended; });
}

const Activation* EmergencyState::toEvaluate() const {
    return latest(uses, [](const Activation& a) { return a.ended && !a.evaluated; });
}

Result<EmergencyState> emergencyState(Notebook& notebook) {
    FB_ASSIGN(const PlanPtr plan, notebook.plan());
    FB_ASSIGN(const auto all, allSaid(notebook));
    EmergencyState out;
    for (const auto& said : all) {
        if (said.status == kStarted)
            out.uses.insert(out.uses.begin(), {said.record, said.date, said.saved, {}, {}});
        else if (said.about.none())
            out.reviewed = said.date;
    }
    for (const auto& said : all) {
        auto* use = latest(out.uses, [&](const Activation& a) { return a.record == said.about; });
        if (use && said.status == kEnded) use->ended = said.date;
        if (use && said.status == kEvaluated) use->evaluated = said.date;
    }
    if (plan->emergency)
        out.reviewDue = out.reviewed.value_or(plan->period.from).plusMonths(plan->emergency->reviewMonths);
    return out;
}

Result<RecordId> recordEmergency(Notebook& notebook, const EmergencyUse& use) {
    FB_ASSIGN(const PlanPtr plan, notebook.plan());
    if (!plan->emergency) return fail(ErrorCode::EmergencyMissing);
    FB_TRY(checkWord(plan::emergencyStatuses, use.status, "status"));
    FB_ASSIGN(const Date date, checkDateFrom(notebook, plan->period.from, use.entry)); // also afterwards
    FB_ASSIGN(const auto state, emergencyState(notebook));

    Draft draft{log::Kind::Emergency, {}, {}, {}}; // no circle's in particular
    draft.open.date = date;
    draft.open.status = use.status;
    if (use.status == kStarted) {
        const auto* running = state.running();
        if (running && running->record != use.entry.corrects)
            return fail(ErrorCode::EmergencyRunning, running->started.danish());
    } else if (use.status == kEnded || use.status == kEvaluated) {
        FB_ASSIGN(draft.open.about, subjectOf(state, use, date));
    }
    FB_TRY(markCorrection(notebook, use.entry, draft.open));
    return saveOne(notebook, draft);
}

} // namespace feltbog::record
