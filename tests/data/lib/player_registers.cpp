// SPDX-License-Identifier: MPL-2.0
#include "player.h"

#include <algorithm>

namespace feltbog::testdata {

std::string Player::rowOf(const std::string& course, const Person* who) const {
    for (const auto& c : book_.courses)
        for (const auto& r : c.rows)
            if (c.ref == course && r.person == who->code) return r.ref;
    return {};
}

void Player::followUp(Day day, const std::string& key, const std::string& about, const std::string& answer) {
    auto line = start("follow-up", day);
    line["followUp"] = key;
    line["about"] = about;
    line["answer"] = answer;
    const auto given = name(line, "followed", {});
    book_.followUps.push_back({{given, day}, about, answer});
    write(day, std::move(line));
}

void Player::answer(Day day, const std::string& form, const std::string& occasion, Person* who,
                    const std::map<std::string, long>& answers) {
    auto line = start("answer", day);
    line["questionnaire"] = form;
    line["occasion"] = occasion;
    if (who) line["person"] = who->code;
    line["answers"] = answers;
    line["given"] = "papir";
    const auto given = name(line, "answer", {});
    book_.answers.push_back({{given, day}, form, occasion, who ? who->code : "", answers});
    write(day, std::move(line));
}

// `value` as it is printed: 8.2, and not what is nearest to it in binary.
void Player::reading(Day day, const std::string& series, const Json& value, const std::string& status) {
    auto line = start("reading", day);
    line["series"] = series;
    line["value"] = value;
    if (!status.empty()) line["status"] = status;
    book_.readings.push_back({day, series, value.get<double>()});
    write(day, std::move(line));
}

void Player::noReading(Day day, const std::string& series, const std::string& reason) {
    auto line = start("reading", day);
    line["series"] = series;
    line["status"] = "mangler";
    line["reason"] = reason;
    write(day, std::move(line));
}

void Player::enquiry(Day day, const std::string& type, int count) {
    auto line = start("enquiry", day);
    line["type"] = type;
    line["metBefore"] = "nej";
    line["count"] = count;
    write(day, std::move(line));
}

void Player::judgement(Day day, const std::string& criterion, const std::string& judged,
                       const std::string& text) {
    auto line = start("judgement", day);
    line["criterion"] = criterion;
    line["judged"] = judged;
    line["decidedBy"] = "evaluering";
    line["from"] = planYear(1).from.iso();
    line["to"] = planYear(4).to.iso();
    line["text"] = text;
    write(day, std::move(line));
}

} // namespace feltbog::testdata
