// SPDX-License-Identifier: MPL-2.0
#include "player.h"

#include <algorithm>

namespace feltbog::testdata {

CourseFact& Player::fact(const std::string& course) {
    return *std::find_if(book_.courses.begin(), book_.courses.end(),
                         [&](const CourseFact& c) { return c.ref == course; });
}

std::string Player::course(Day day, const std::string& type) {
    auto line = start("course", day);
    line["template"] = type;
    auto given = name(line, "course", {});
    book_.courses.push_back({{given, day}, type, {}, {}});
    write(day, std::move(line));
    return given;
}

std::string Player::enrol(Day day, const std::string& course, const std::vector<Person*>& row) {
    auto line = start("enrol", day);
    line["course"] = course;
    auto given = ref("enrol");
    Json rows = Json::array();
    for (auto* who : row) {
        Json entry{{"person", who->code}};
        if (!who->hasCard) introduce(entry, who);
        tell(entry, who, day, given);
        rows.push_back(std::move(entry));
    }
    line["rows"] = std::move(rows);
    line["ref"] = given;
    fact(course).rows.push_back({{given, day}, row.front()->code, row.front()->unit, {}});
    write(day, std::move(line));
    return given;
}

std::string Player::session(Day day, const std::string& course, const Rows& rows,
                            const std::vector<Person*>& dropIns, int heads, const std::string& corrects) {
    auto line = start("session", day);
    line["course"] = course;
    SessionFact held;
    Json marks = Json::object();
    const auto put = [&](const std::vector<Person*>& who, const char* status, std::set<std::string>* into) {
        for (const auto* p : who) {
            marks[p->code] = status;
            if (into) into->insert(p->code);
        }
    };
    put(rows.present, "til-stede", &held.present);
    put(rows.excused, "afbud", &held.absent);
    put(rows.away, "kom-ikke", &held.absent);
    put(rows.unfilled, "ikke-udfyldt", nullptr);
    if (!marks.empty()) line["marks"] = std::move(marks);
    for (const auto* p : dropIns) {
        line["dropIns"].push_back(p->code);
        held.present.insert(p->code);
    }
    if (heads > 0) line["heads"] = Json{{"", heads}};
    held.heads = heads;
    auto given = name(line, "session", corrects);
    held.ref = given;
    for (const auto* marked : {&rows.present, &rows.excused, &rows.away, &rows.unfilled, &dropIns})
        for (auto* who : *marked) carry(who, day, given);
    held.date = day;
    auto& sessions = fact(course).sessions;
    std::erase_if(sessions, [&](const SessionFact& s) { return s.ref == corrects; });
    sessions.push_back(std::move(held));
    write(day, std::move(line));
    return given;
}

void Player::cancel(Day day, const std::string& course, const std::string& reason) {
    auto line = start("cancel", day);
    line["course"] = course;
    line["reason"] = reason;
    write(day, std::move(line));
}

void Player::end(Day day, const std::string& course, Person* row, const std::string& outcome) {
    auto line = start("end-enrolment", day);
    line["course"] = course;
    line["person"] = row->code;
    line["outcome"] = outcome;
    for (auto& r : fact(course).rows)
        if (r.person == row->code) {
            r.outcome = outcome;
            r.ended = day;
        }
    write(day, std::move(line));
}

void Player::close(Day day, const std::string& course, const std::map<Person*, std::string>& outcomes) {
    auto line = start("close", day);
    line["course"] = course;
    std::map<std::string, std::string> byCode; // sorted by code: addresses differ from run to run
    for (const auto& [who, outcome] : outcomes) byCode[who->code] = outcome;
    for (auto& r : fact(course).rows) {
        if (byCode.contains(r.person)) r.outcome = byCode.at(r.person);
        if (!r.ended) r.ended = day;
    }
    if (!byCode.empty()) line["outcomes"] = byCode;
    write(day, std::move(line));
}

void Player::closeByAbsence(Day day, const std::string& course, int maxPercent) {
    auto line = start("close", day);
    line["course"] = course;
    auto& c = fact(course);
    for (auto& r : c.rows) {
        if (!r.outcome.empty()) continue;
        int absent = 0;
        int held = 0;
        for (const auto& s : c.sessions) {
            if (s.deleted || s.date < r.date) continue;
            ++held;
            absent += s.absent.contains(r.person);
        }
        r.outcome = absent * 100 <= maxPercent * held ? "gennemfoert" : "stoppet";
        r.ended = day;
    }
    write(day, std::move(line));
}

} // namespace feltbog::testdata
