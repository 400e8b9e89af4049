// SPDX-License-Identifier: MPL-2.0
#include "core/plan/practice.h"

#include "core/plan/load.h"

#include <nlohmann/json.hpp>

namespace feltbog::plan {
namespace {

using Json = nlohmann::ordered_json; // the fields stay where they stood

void move(Json& object, const char* field, int months) { // a date the plan has been checked to have
    if (const auto date = Date::parse(object[field].get<std::string>()))
        object[field] = date->plusMonths(months).iso();
}

void move(Json& criterion, int months) {
    if (criterion.contains("window")) {
        move(criterion["window"], "from", months);
        move(criterion["window"], "to", months);
    }
    if (criterion.contains("later"))
        for (auto& version : criterion["later"]) move(version, "from", months);
}

} // namespace

Result<Bytes> practice(ByteView file, Date today) {
    FB_ASSIGN(const Plan plan, load(file)); // so that the fields below are there
    const auto firstYear = [&](Date date) { // the calendar year in which the plan year holding `date` begins
        return date < Date::of(date.year(), plan.yearStarts.month, plan.yearStarts.day) ? date.year() - 1
                                                                                        : date.year();
    };
    const int months = 12 * (firstYear(today) - 1 - firstYear(plan.period.from));
    auto json = Json::parse(file.begin(), file.end(), nullptr, false);
    json["key"] = plan.key + "-oevelse";
    json["title"] = "Øvelse – tæller ikke med: " + plan.title;
    move(json["period"], "from", months);
    move(json["period"], "to", months);
    for (auto& criterion : json["criteria"]) move(criterion, months);
    const std::string text = json.dump();
    return Bytes(text.begin(), text.end());
}

} // namespace feltbog::plan
