// SPDX-License-Identifier: MPL-2.0
#include "core/partners/record.h"

#include "core/plan/find.h"
#include "core/record/check.h"
#include "core/record/count.h"
#include "core/record/reading.h"

namespace feltbog::partners {
namespace {

// Registered twice it would count twice: a file taken again, a delivery that somebody has typed already. Of a
// series' readings the use case sees to that.
Status notThere(record::Notebook& notebook, const Observed& observed) {
    return notebook.store().read([&](store::Db& db) -> Status {
        store::Query q(db,
                       "SELECT 1 FROM fact WHERE kind = 33 AND type = ? AND day = ? AND aside = 0 LIMIT 1");
        FB_ASSIGN(const bool there, q.with(observed.key, observed.on).step());
        return there ? fail(ErrorCode::FigureThere,
                            record::shown(observed.key) + " for " + observed.on.danish())
                     : Status{};
    });
}

Status recordDelivery(record::Notebook& notebook, const Observed& observed) {
    record::Delivery delivery{{observed.on, observed.confirmed, {}}, observed.key, {}};
    std::int64_t sum = 0;
    for (const auto& [word, value] : observed.values) sum += delivery.counts[word] = value.thousandths / 1000;
    if (sum == 0) return {}; // none of anything adds nothing to any count
    if (!observed.confirmed) FB_TRY(notThere(notebook, observed));
    const auto saved = record::recordDelivery(notebook, delivery);
    return saved ? Status{} : Status(saved.error());
}

Status recordReading(record::Notebook& notebook, const plan::Plan& plan, const Observed& observed) {
    record::Reading reading{{observed.on, observed.confirmed, {}}, observed.key, {}, observed.status, {}};
    if (!observed.values.empty()) {
        reading.value = writeNumber(observed.values.begin()->second);
    } else {
        if (!plan::find(plan.missingReasons, observed.reason)) return {}; // the plan has no word for it
        reading.status = "mangler";
        reading.reason = observed.reason;
    }
    const auto saved = record::recordReading(notebook, reading);
    return saved ? Status{} : Status(saved.error());
}

} // namespace

Status record(record::Notebook& notebook, const Observed& observed) {
    FB_ASSIGN(const auto plan, notebook.plan());
    if (plan::find(plan->deliveryTypes, observed.key)) return recordDelivery(notebook, observed);
    if (plan::find(plan->series, observed.key)) return recordReading(notebook, *plan, observed);
    return fail(ErrorCode::FigureUnknown, record::shown(observed.key), "key");
}

} // namespace feltbog::partners
