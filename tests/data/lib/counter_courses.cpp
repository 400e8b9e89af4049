// SPDX-License-Identifier: MPL-2.0
#include "counter.h"

#include <algorithm>
#include <functional>

namespace feltbog::testdata {
namespace {

void standingRows(const Book& book, const Keys& types, const std::function<void(const Row&)>& visit) {
    for (const auto& c : book.courses)
        for (const auto& r : c.rows)
            if (!c.deleted && !r.deleted && types.contains(c.type)) visit(r);
}

std::vector<Day> heldDays(const CourseFact& course) {
    std::vector<Day> days;
    for (const auto& s : course.sessions)
        if (!s.deleted) days.push_back(s.date);
    std::sort(days.begin(), days.end());
    return days;
}

std::size_t rowsOf(const CourseFact& course) {
    return static_cast<std::size_t>(
        std::count_if(course.rows.begin(), course.rows.end(), [](const Row& r) { return !r.deleted; }));
}

} // namespace

Persons Counter::enrolled(const Keys& types, const std::string& unit) const {
    Persons who;
    standingRows(book, types, [&](const Row& r) {
        if (in(r) && (unit.empty() || r.unit == unit)) who.insert(r.person);
    });
    return who;
}

Persons Counter::completers(const Keys& types) const {
    Persons who;
    standingRows(book, types, [&](const Row& r) {
        if (r.ended && span.holds(*r.ended) && r.outcome == "gennemfoert") who.insert(r.person);
    });
    return who;
}

Persons Counter::present(const std::string& type, const std::string& unit, const Keys& bands) const {
    Persons who;
    for (const auto& c : book.courses)
        for (const auto& s : c.sessions) {
            if (c.deleted || c.type != type || !in(s)) continue;
            for (const auto& person : s.present)
                if (is(person, s.date, unit, bands)) who.insert(person);
        }
    return who;
}

double Counter::rowCount(const std::string& type) const {
    double n = 0;
    standingRows(book, {type}, [&](const Row& r) { n += in(r); });
    return n;
}

double Counter::endedAs(const Keys& types, const std::string& outcome) const {
    double n = 0;
    standingRows(book, types,
                 [&](const Row& r) { n += r.ended && span.holds(*r.ended) && r.outcome == outcome; });
    return n;
}

std::optional<double> Counter::completion(const Keys& types) const {
    const double completed = endedAs(types, "gennemfoert");
    return share(completed, completed + endedAs(types, "stoppet"));
}

double Counter::standing(const std::string& type) const {
    double n = 0;
    standingRows(book, {type},
                 [&](const Row& r) { n += r.date <= span.to && (!r.ended || *r.ended > span.to); });
    return n;
}

double Counter::courses(const std::string& type, std::size_t min, std::size_t max) const {
    double n = 0;
    for (const auto& c : book.courses) {
        if (c.deleted || c.type != type) continue;
        const auto days = heldDays(c);
        n += min <= days.size() && days.size() <= max && span.holds(days[min - 1]);
    }
    return n;
}

double Counter::begun(const std::string& type, std::size_t min, std::size_t max) const {
    double n = 0;
    for (const auto& c : book.courses) n += in(c) && c.type == type && min <= rowsOf(c) && rowsOf(c) <= max;
    return n;
}

std::optional<double> Counter::rowsPerCourse(const std::string& type) const {
    double rows = 0;
    for (const auto& c : book.courses)
        if (in(c) && c.type == type) rows += static_cast<double>(rowsOf(c));
    return share(rows, begun(type), 1);
}

std::optional<double> Counter::presentPerSession(const std::string& type) const {
    double there = 0, sessions = 0;
    for (const auto& c : book.courses)
        for (const auto& s : c.sessions) {
            if (c.deleted || c.type != type || !in(s)) continue;
            ++sessions;
            there += static_cast<double>(s.present.size()) + static_cast<double>(s.heads);
        }
    return share(there, sessions, 1);
}

std::optional<double> Counter::presentPerWeek(const std::string& type) const {
    std::map<Day, Persons> weeks; // by their Monday; a week that was open with nobody counts too
    for (const auto& c : book.courses)
        for (const auto& s : c.sessions)
            if (!c.deleted && c.type == type && in(s))
                weeks[s.date + -s.date.weekday()].insert(s.present.begin(), s.present.end());
    double there = 0;
    for (const auto& [monday, who] : weeks) there += size(who);
    return share(there, static_cast<double>(weeks.size()), 1);
}

} // namespace feltbog::testdata
