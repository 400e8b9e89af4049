// SPDX-License-Identifier: MPL-2.0
#include "player.h"

#include <algorithm>

namespace feltbog::testdata {
namespace {

std::optional<Day> arrival(const std::string& status, Day day) {
    return status == "moedt-op" || status == "fast" ? std::optional(day) : std::nullopt;
}

} // namespace

std::string Player::bridge(Day day, Person* who, const std::string& activity, const std::string& offer,
                           const std::string& status, const std::string& corrects) {
    auto line = start("bridging", day);
    line["activity"] = activity;
    line["offer"] = offer;
    line["status"] = status;
    line["person"] = who->code;
    auto given = name(line, "bridging", corrects);
    tell(line, who, day, given);
    std::erase_if(book_.bridgings, [&](const BridgingFact& b) { return b.ref == corrects; });
    book_.bridgings.push_back({{given, day}, activity, offer, who->code, who->unit, arrival(status, day)});
    write(day, std::move(line));
    return given;
}

std::string Player::bridgeWithoutCard(Day day, const std::string& activity, const std::string& offer,
                                      const std::string& status, const std::string& unit,
                                      const std::string& band) {
    auto line = start("bridging", day);
    line["activity"] = activity;
    line["offer"] = offer;
    line["status"] = status;
    line["unit"] = unit;
    if (!band.empty()) line["band"] = band;
    auto given = name(line, "bridging", {});
    book_.bridgings.push_back({{given, day}, activity, offer, {}, unit, arrival(status, day)});
    write(day, std::move(line));
    return given;
}

void Player::step(Day day, const std::string& bridging, const std::string& status) {
    auto line = start("bridging-step", day);
    line["bridging"] = bridging;
    line["status"] = status;
    for (auto& b : book_.bridgings)
        if (b.ref == bridging && !b.arrived) b.arrived = arrival(status, day);
    write(day, std::move(line));
}

std::string Player::event(Day day, const std::string& type, int heads, const std::string& corrects,
                          Day recorded) {
    auto line = start("arrangement", day);
    line["template"] = type;
    if (type == "faellesspisning") line["place"] = "parkcafeen";
    line["heads"] = Json{{"", heads}};
    auto given = name(line, "event", corrects);
    std::erase_if(book_.events, [&](const EventFact& e) { return e.ref == corrects; });
    book_.events.push_back({{given, day}, type, heads});
    write(std::max(day, recorded), std::move(line));
    return given;
}

std::string Player::occurrence(Day day, const std::string& type, int count, const std::string& corrects,
                               Day recorded) {
    auto line = start("occurrence", day);
    line["type"] = type;
    if (count != 1) line["count"] = count;
    auto given = name(line, "occurrence", corrects);
    std::erase_if(book_.occurrences, [&](const OccurrenceFact& o) { return o.ref == corrects; });
    book_.occurrences.push_back({{given, day}, type, count});
    write(std::max(day, recorded), std::move(line));
    return given;
}

std::string Player::eventWith(Day day, const std::string& type, int heads, const Numbers& numbers,
                              const std::string& corrects) {
    auto line = start("arrangement", day);
    line["template"] = type;
    if (heads > 0)
        line["heads"] = Json{{"", heads}};
    else
        line["nobody"] = true;
    if (!numbers.empty()) line["numbers"] = numbers;
    auto given = name(line, "event", corrects);
    std::erase_if(book_.events, [&](const EventFact& e) { return e.ref == corrects; });
    book_.events.push_back({{given, day}, type, heads, numbers});
    write(day, std::move(line));
    return given;
}

std::string Player::occurrenceWith(Day day, const std::string& type, const Numbers& numbers,
                                   const std::string& corrects) {
    auto line = start("occurrence", day);
    line["type"] = type;
    line["numbers"] = numbers;
    auto given = name(line, "occurrence", corrects);
    std::erase_if(book_.occurrences, [&](const OccurrenceFact& o) { return o.ref == corrects; });
    book_.occurrences.push_back({{given, day}, type, 1, numbers});
    write(day, std::move(line));
    return given;
}

std::string Player::outcome(Day day, const std::string& type, Person* who) {
    auto line = start("outcome", day);
    line["type"] = type;
    line["person"] = who->code;
    auto given = name(line, "outcome", {});
    tell(line, who, day, given);
    book_.outcomes.push_back({{given, day}, type, who->code});
    write(day, std::move(line));
    return given;
}

std::string Player::delivery(Day day, const std::string& type, const std::map<std::string, long>& counts,
                             const std::string& corrects) {
    auto line = start("delivery", day);
    line["type"] = type;
    line["counts"] = counts;
    auto given = name(line, "delivery", corrects);
    std::erase_if(book_.deliveries, [&](const DeliveryFact& d) { return d.ref == corrects; });
    book_.deliveries.push_back({{given, day}, type, counts});
    write(day, std::move(line));
    return given;
}

} // namespace feltbog::testdata
