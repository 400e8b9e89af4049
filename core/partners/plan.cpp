// SPDX-License-Identifier: MPL-2.0
#include "core/partners/plan.h"

#include "core/plan/find.h"
#include "core/record/check.h"

#include <algorithm>

namespace feltbog::partners {
namespace {

// What a number of a delivery is called beside the name of its type.
std::string nameOf(plan::DeliveryNumber number) {
    switch (number) {
    case plan::DeliveryNumber::N:
        return "Antal";
    case plan::DeliveryNumber::Courses:
        return "Forløb, der er holdt";
    case plan::DeliveryNumber::Participants:
        return "Deltagere";
    case plan::DeliveryNumber::New:
        return "Heraf nye, der ikke har været med før";
    case plan::DeliveryNumber::Completed:
        return "Heraf gennemført";
    }
    return {};
}

Figure figureOf(const plan::Plan& plan, const plan::DeliveryType& type, Date on) {
    const auto* unit = plan::find(plan.units, type.unit);
    Figure out{type.key, type.name, unit ? unit->many : std::string(), on, 0, {}};
    for (const auto number : type.counts)
        out.numbers.push_back(
            {std::string(plan::word(number)), type.counts.size() == 1 ? "" : nameOf(number), {}});
    return out;
}

} // namespace

std::vector<std::string> partnersOf(const plan::Plan& plan) {
    std::vector<std::string> out;
    const auto add = [&](const std::string& name) {
        if (!name.empty() && std::find(out.begin(), out.end(), name) == out.end()) out.push_back(name);
    };
    for (const auto& type : plan.deliveryTypes) add(type.partner);
    for (const auto& series : plan.series) add(series.source);
    return out;
}

std::vector<std::string> keysOf(const plan::Plan& plan, const std::string& partner) {
    std::vector<std::string> out;
    for (const auto& type : plan.deliveryTypes)
        if (type.partner == partner) out.push_back(type.key);
    for (const auto& series : plan.series)
        if (series.source == partner) out.push_back(series.key);
    return out;
}

Result<Figure> figureOf(const plan::Plan& plan, const std::string& key, Date on) {
    if (const auto* type = plan::find(plan.deliveryTypes, key)) return figureOf(plan, *type, on);
    const auto* series = plan::find(plan.series, key);
    if (!series) return fail(ErrorCode::FigureUnknown, record::shown(key), "key");
    return Figure{series->key, series->name, series->unitText, on, series->decimals, {{{}, {}, {}}}};
}

std::vector<Reason> reasonsOf(const plan::Plan& plan) {
    std::vector<Reason> out;
    for (const auto& reason : plan.missingReasons) out.push_back({reason.key, reason.name});
    if (!out.empty()) return out;
    return {{"ikke-opgjort", "Ikke gjort op endnu"},
            {"for-faa", "For få til, at tallet må vises"},
            {"findes-ikke", "Vi har ikke det tal"}};
}

} // namespace feltbog::partners
