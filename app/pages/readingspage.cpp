// SPDX-License-Identifier: MPL-2.0
#include "app/pages/readingspage.h"

#include "app/service/readingtext.h"
#include "app/service/text.h"

#include <algorithm>

namespace feltbog::app {
namespace {

// In the plan's order, but those one source has together.
std::vector<const plan::Series*> bySource(const plan::Plan& plan) {
    std::vector<const plan::Series*> out;
    for (const auto& series : plan.series) {
        const auto same = [&](const plan::Series* other) { return other->source == series.source; };
        const auto last = std::find_if(out.rbegin(), out.rend(), same);
        out.insert(last == out.rend() ? out.end() : last.base(), &series);
    }
    return out;
}

} // namespace

ReadingsPage::ReadingsPage(Service& service, QObject* parent)
    : PageModel(service, parent), rows_({{"series", [](const Row& r) { return QVariant(r.series); }},
                                         {"heading", [](const Row& r) { return QVariant(r.heading); }},
                                         {"name", [](const Row& r) { return QVariant(r.name); }},
                                         {"unit", [](const Row& r) { return QVariant(r.unit); }},
                                         {"value", [](const Row& r) { return QVariant(r.value); }},
                                         {"day", [](const Row& r) { return QVariant(r.day); }},
                                         {"note", [](const Row& r) { return QVariant(r.note); }}},
                                        this) {
    connect(&service, &Service::changed, this, &ReadingsPage::reload);
    reload();
}

void ReadingsPage::reload() {
    const auto plan = this->plan();
    if (!plan) return fail(feltbog::fail(ErrorCode::PlanMissing));
    const auto all = record::readings(notebook());
    if (!all) return fail(all.error());
    without_ = 0;
    std::vector<Row> rows;
    const plan::Series* before = nullptr;
    for (const auto* series : bySource(*plan)) {
        Row row{q(series->key), {}, q(series->name), q(series->unitText), {}, {}, {}};
        if (!before || before->source != series->source) row.heading = q(series->source);
        before = series;
        const auto latest = std::find_if(all->begin(), all->end(),
                                         [&](const auto& one) { return one.series == series->key; });
        if (latest == all->end()) {
            ++without_;
        } else {
            row.value = readingValue(*series, *latest);
            row.day = q(latest->day.danish());
            row.note = readingNote(*plan, *latest);
        }
        rows.push_back(std::move(row));
    }
    rows_.set(std::move(rows));
    emit changed();
}

} // namespace feltbog::app
