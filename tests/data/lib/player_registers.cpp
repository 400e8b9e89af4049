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

std::string Player::followUp(Day day, const std::string& key, const std::string& about,
                             const std::string& answer, const std::string& corrects) {
    auto line = start("follow-up", day);
    line["followUp"] = key;
    line["about"] = about;
    line["answer"] = answer;
    auto given = name(line, "followed", corrects);
    std::erase_if(book_.followUps, [&](const FollowUpFact& f) { return f.ref == corrects; });
    book_.followUps.push_back({{given, day}, key, about, answer});
    write(day, std::move(line));
    return given;
}

std::string Player::answer(Day day, const std::string& form, const std::string& occasion, Person* who,
                           const std::map<std::string, long>& answers) {
    auto line = start("answer", day);
    line["questionnaire"] = form;
    line["occasion"] = occasion;
    if (who) line["person"] = who->code;
    line["answers"] = answers;
    line["given"] = "papir";
    auto given = name(line, "answer", {});
    if (who) carry(who, day, given);
    book_.answers.push_back({{given, day}, form, occasion, who ? who->code : "", answers});
    write(day, std::move(line));
    return given;
}

// `value` as it is printed: 8.2, and not what is nearest to it in binary.
std::string Player::reading(Day day, const std::string& series, const Json& value, const std::string& status,
                            const std::string& corrects) {
    auto line = start("reading", day);
    line["series"] = series;
    line["value"] = value;
    if (!status.empty()) line["status"] = status;
    auto given = name(line, "reading", corrects);
    std::erase_if(book_.readings, [&](const ReadingFact& r) { return r.ref == corrects; });
    book_.readings.push_back({{given, day}, series, value.get<double>(), status == "brud"});
    write(day, std::move(line));
    return given;
}

std::string Player::noReading(Day day, const std::string& series, const std::string& reason) {
    auto line = start("reading", day);
    line["series"] = series;
    line["status"] = "mangler";
    line["reason"] = reason;
    auto given = name(line, "reading", {});
    book_.readings.push_back({{given, day}, series});
    write(day, std::move(line));
    return given;
}

// Six signs by chance and a check sign (core/doc/persons.md): the signs are weighed with the powers of 2 in
// the field of 32 elements.
std::string Player::paperCode() {
    static constexpr std::string_view signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    std::string code;
    int check = 1;
    for (int i = 0; i < 6; ++i) {
        const int sign = random_.below(32);
        code += signs[static_cast<std::size_t>(sign)];
        check = (check ^ sign) * 2;
        if (check > 31) check ^= 0x25; // x^5 + x^2 + 1
    }
    return code + signs[static_cast<std::size_t>(check)];
}

std::string Player::enquiry(Day day, const std::string& type, const Asker& who, const Numbers& numbers,
                            const std::string& corrects) {
    auto line = start("enquiry", day);
    line["type"] = type;
    if (who.code.empty()) {
        line["metBefore"] = who.metBefore;
        line["count"] = who.count;
    } else
        line["code"] = who.code;
    if (!numbers.empty()) line["numbers"] = numbers;
    auto given = name(line, "enquiry", corrects);
    std::erase_if(book_.enquiries, [&](const EnquiryFact& e) { return e.ref == corrects; });
    book_.enquiries.push_back({{given, day}, type, who.code, who.metBefore, who.count, numbers});
    write(day, std::move(line));
    return given;
}

std::string Player::judgement(Day day, const std::string& criterion, const std::string& judged,
                              const std::string& text, const Span& span) {
    auto line = start("judgement", day);
    line["criterion"] = criterion;
    line["judged"] = judged;
    line["decidedBy"] = "evaluering";
    line["from"] = span.from.iso();
    line["to"] = span.to.iso();
    line["text"] = text;
    auto given = name(line, "judgement", {});
    book_.judgements.push_back({{given, day}, criterion, judged, span});
    write(day, std::move(line));
    return given;
}

} // namespace feltbog::testdata
