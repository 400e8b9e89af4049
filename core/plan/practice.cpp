// SPDX-License-Identifier: MPL-2.0
#include "core/plan/practice.h"

#include "core/plan/load.h"

#include <nlohmann/json.hpp>

namespace feltbog::plan {

Result<Bytes> practice(ByteView file, Date today) {
    FB_ASSIGN(const Plan plan, load(file)); // so that the fields below are there
    const auto firstYear = [&](Date date) { // the calendar year in which the plan year holding `date` begins
        return date < Date::of(date.year(), plan.yearStarts.month, plan.yearStarts.day) ? date.year() - 1
                                                                                        : date.year();
    };
    const int months = 12 * (firstYear(today) - 1 - firstYear(plan.period.from));
    auto json = nlohmann::json::parse(file.begin(), file.end(), nullptr, false);
    json["key"] = plan.key + "-oevelse";
    json["title"] = "Øvelse – tæller ikke med: " + plan.title;
    json["period"]["from"] = plan.period.from.plusMonths(months).iso();
    json["period"]["to"] = plan.period.to.plusMonths(months).iso();
    const std::string text = json.dump();
    return Bytes(text.begin(), text.end());
}

} // namespace feltbog::plan
