// SPDX-License-Identifier: MPL-2.0
#include "core/progress/judgement.h"
#include "core/progress/lock.h"
#include "core/progress/progress.h"
#include "core/progress/reader.h"
#include "core/progress/resolve.h"
#include "core/progress/show.h"

namespace feltbog::progress {

Result<Progress> evaluate(store::Store& store, const plan::Plan& plan, const Period& period) {
    FB_ASSIGN(const auto self, store::identity(store));
    const bool server = !self;
    Progress out;
    out.period = period;
    Facts facts;
    Standing standing;
    FB_TRY(store.read([&](store::Db& db) -> Status {
        FB_TRY(Reader(plan, server).all(db, facts));
        FB_ASSIGN(standing, standingOf(db, period));
        return describeLog(db, server, out);
    }));
    resolveAll(facts);
    out.criteria = shown(plan, tallies(plan, facts, period.range, period.asOf), period,
                         facts.any(Origin::Waiting), facts.any(Origin::Aside));
    FB_TRY(store.read([&](store::Db& db) { return readWords(db, out.criteria); }));
    letStand(standing, out);
    return out;
}

std::vector<CriterionProgress> ofNothing(const plan::Plan& plan, const Period& period) {
    return shown(plan, tallies(plan, Facts{}, period.range, period.asOf), period, false, false);
}

} // namespace feltbog::progress
