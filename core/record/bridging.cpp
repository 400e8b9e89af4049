// SPDX-License-Identifier: MPL-2.0
#include "core/record/bridging.h"

#include "core/plan/words.h"
#include "core/record/check.h"
#include "core/record/firstevent.h"

#include <algorithm>

namespace feltbog::record {
namespace {

Status checkStatus(const std::string& status) {
    const auto& all = plan::bridgingStatuses;
    return std::find(all.begin(), all.end(), status) != all.end() ? Status{}
                                                                  : Status(notChosen(status, "status"));
}

std::ptrdiff_t rank(const std::string& status) {
    const auto& all = plan::bridgingStatuses;
    return std::find(all.begin(), all.end(), status) - all.begin();
}

} // namespace

Result<Draft> bridgingDraft(Notebook& notebook, const Bridging& bridging) {
    FB_ASSIGN(const PlanPtr plan, notebook.plan());
    FB_ASSIGN(const Date date, checkDate(notebook, *plan, bridging.entry));
    FB_TRY(checkActivity(*plan, bridging.activity));
    FB_TRY(checkChoice(plan->offers, bridging.offer, "offer"));
    FB_TRY(checkStatus(bridging.status));

    Draft draft{log::Kind::Bridging, circleOf(*plan, bridging.activity), {}, {}};
    auto& open = draft.open;
    open.date = date;
    open.activity = bridging.activity;
    open.type = bridging.offer;
    open.status = bridging.status;
    if (bridging.token) {
        FB_ASSIGN(const auto member,
                  memberOn(notebook, *plan, date, {*bridging.token, bridging.unit, bridging.band},
                           bridging.entry.corrects));
        draft.priv.members = {member};
    } else {
        FB_TRY(checkChoice(plan->units, bridging.unit, "unit"));
        open.unit = bridging.unit;
        if (!plan::ageless(*plan, bridging.unit)) {
            FB_TRY(checkChoice(plan->ageBands, bridging.band, "band"));
            open.band = bridging.band;
        }
    }
    FB_TRY(markCorrection(notebook, bridging.entry, open));
    return draft;
}

Result<RecordId> recordBridging(Notebook& notebook, const Bridging& bridging) {
    FB_ASSIGN(const Draft draft, bridgingDraft(notebook, bridging));
    return saveOne(notebook, draft);
}

Result<RecordId> stepBridging(Notebook& notebook, const RecordId& bridging, const std::string& status,
                              const Entry& entry) {
    FB_ASSIGN(const PlanPtr plan, notebook.plan());
    FB_ASSIGN(const Date date, checkDate(notebook, *plan, entry));
    FB_TRY(checkStatus(status));
    FB_ASSIGN(const auto all, bridgings(notebook));
    const auto row =
        std::find_if(all.begin(), all.end(), [&](const BridgingRow& r) { return r.record == bridging; });
    if (row == all.end()) return fail(ErrorCode::BridgingUnknown, bridging.hex().substr(0, 8), "bridging");

    Draft draft{log::Kind::BridgingStep, circleOf(*plan, row->activity), {}, {}};
    draft.open.date = date;
    draft.open.activity = row->activity;
    draft.open.type = row->offer;
    draft.open.status = status;
    draft.open.bridging = bridging;
    FB_TRY(markCorrection(notebook, entry, draft.open));
    return saveOne(notebook, draft);
}

Result<std::vector<BridgingRow>> bridgings(Notebook& notebook) {
    std::vector<BridgingRow> out;
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        store::Query q(db, "SELECT record, day, activity, type, status, token FROM fact WHERE kind = 14 AND "
                           "part = 0 AND aside = 0"
                           " ORDER BY day DESC, record DESC");
        FB_TRY(store::each(q, [&](store::Query& row) {
            BridgingRow r{row.id<RecordId>(0), row.date(1), row.text(2), row.text(3), row.text(4), {}};
            if (!row.null(5)) r.token = row.id<Token>(5);
            out.push_back(std::move(r));
        }));
        store::Query steps(db, "SELECT about, status FROM fact WHERE kind = 15 AND aside = 0");
        return store::each(steps, [&](store::Query& row) {
            const auto id = row.id<RecordId>(0);
            for (auto& r : out)
                if (r.record == id && rank(row.text(1)) > rank(r.status)) r.status = row.text(1);
        });
    }));
    return out;
}

} // namespace feltbog::record
