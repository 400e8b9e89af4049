// SPDX-License-Identifier: MPL-2.0
#include "tests/core/progress/reference/counting.h"

#include <algorithm>
#include <map>
#include <set>

namespace feltbog::reference {
namespace {

using log::Kind;
using plan::Op;
using plan::Source;

bool reads(const plan::Measure& m, Source source) {
    return std::find(m.from.begin(), m.from.end(), source) != m.from.end();
}

Date monthOf(Date day) { return Date::of(day.year(), day.month(), 1); }

Date mondayOf(Date day) { // 2001-01-01 was one
    while ((day - Date::of(2001, 1, 1)) % 7 != 0) day = day - 1;
    return day;
}

Counted added(const Asking& asking, const plan::Measure& m, DateRange days) {
    Counted out;
    for (const Found& f : foundOn(asking, m, days))
        if (!f.unplaced) out.amount += m.op == Op::Count ? f.times : f.heads;
    return out;
}

Counted meanOfItems(const Asking& asking, const plan::Measure& m, DateRange days) {
    Counted out;
    out.whole = 0;
    for (const Found& f : foundOn(asking, m, days)) {
        if (f.unplaced) continue;
        out.amount += f.heads;
        ++*out.whole;
    }
    return out;
}

// Of the courses that began then: all enrolled in them whom the filter lets through.
Counted meanOfCourses(const Asking& asking, const plan::Measure& m, DateRange days) {
    Counted out;
    out.whole = 0;
    plan::Filter persons = m.where;
    persons.activity.clear();
    persons.type.clear();
    const auto enrolled = found(asking, Source::Enrolment, persons);
    plan::Filter unlimited = m.where;
    unlimited.n = {};
    for (const Found& course : found(asking, Source::Course, unlimited)) {
        if (!days.holds(course.day)) continue;
        const auto in = std::count_if(enrolled.begin(), enrolled.end(), [&](const Found& f) {
            return !f.unplaced && f.row->course == course.row->record;
        });
        if (!numberOf(m.where, *course.row, in)) continue;
        out.amount += in;
        ++*out.whole;
    }
    return out;
}

// Different persons on each open day or week, and heads of people nobody has a card of.
Counted meanOfOpenTime(const Asking& asking, const plan::Measure& m, DateRange days) {
    const auto bucket = [&](Date day) { return m.each == plan::Each::Day ? day : mondayOf(day); };
    Counted out;
    std::set<Date> open;
    std::set<std::pair<Date, Token>> seen;
    plan::Measure all = m;
    if (reads(m, Source::Session) && !reads(m, Source::Attendance) && m.where.of.empty())
        all.from.push_back(Source::Attendance);
    for (const Found& f : foundOn(asking, all, days)) {
        if (f.unplaced) continue;
        open.insert(bucket(f.day));
        if (f.row->known())
            out.amount += seen.insert({bucket(f.day), asking.people.person(f.row->first().token)}).second;
        else if (f.row->kind == Kind::Session && m.where.of.empty())
            out.amount += headsIn(asking, m.where, *f.row); // its rows are in attendance
        else
            out.amount += f.heads;
    }
    for (const Row& row : asking.ledger.rows) {
        const bool session = row.kind == Kind::Session && row.status != "aflyst" &&
                             (reads(m, Source::Session) || reads(m, Source::Attendance));
        const bool event = row.kind == Kind::Event && reads(m, Source::Event);
        if ((session || event) && kept(asking, m.where, row) && days.holds(row.day) && row.day <= asking.asOf)
            open.insert(bucket(row.day));
    }
    out.whole = static_cast<std::int64_t>(open.size());
    return out;
}

Counted mean(const Asking& asking, const plan::Measure& m, DateRange days) {
    if (m.each == plan::Each::Item) return meanOfItems(asking, m, days);
    return m.each == plan::Each::Course ? meanOfCourses(asking, m, days) : meanOfOpenTime(asking, m, days);
}

Counted months(const Asking& asking, const plan::Measure& m, DateRange days) {
    std::map<Date, std::int64_t> records;
    for (const Found& f : foundOn(asking, m, days))
        if (!f.unplaced) records[monthOf(f.day)] += f.times;
    Counted out;
    for (const auto& [month, n] : records) out.amount += n >= m.least;
    return out;
}

void oftenIn(const Asking& asking, const plan::Measure& m, DateRange days, Counted& out) {
    std::map<Token, std::map<Date, int>> persons;
    std::map<std::string, std::int64_t> types;
    for (const Found& f : foundOn(asking, m, days)) {
        if (f.unplaced) continue;
        if (m.often.by == plan::By::Type)
            types[f.row->type] += f.times;
        else if (!f.row->known())
            out.uncarded += f.without;
        else
            ++persons[asking.people.person(f.row->first().token)]
                     [m.often.months ? monthOf(f.day) : days.from];
    }
    for (const auto& [type, n] : types) out.amount += n >= m.often.least;
    for (const auto& [person, times] : persons) {
        int enough = 0;
        for (const auto& [month, n] : times) enough += n >= m.often.least;
        out.amount += enough >= std::max(m.often.months, 1);
    }
}

// A post is filled when its enrolment has begun and not ended on the last day.
Counted standing(const Asking& asking, const plan::Measure& m, DateRange days) {
    Counted out;
    const Date last = std::min(days.to, asking.asOf);
    for (const Found& f : found(asking, Source::Enrolment, m.where)) {
        const Row* end = endOf(asking, f.row->record);
        out.amount += !f.unplaced && f.day <= last && (!end || end->day > last);
    }
    return out;
}

} // namespace

std::vector<Found> foundOn(const Asking& asking, const plan::Measure& m, DateRange days) {
    std::vector<Found> out;
    for (const Source source : m.from)
        for (const Found& f : found(asking, source, m.where))
            if (days.holds(f.day)) out.push_back(f);
    return out;
}

Counted counted(const Asking& asking, const plan::Measure& m, const Days& days) {
    Counted out;
    switch (m.op) {
    case Op::Count:
    case Op::Sum:
        return added(asking, m, days.all);
    case Op::Distinct:
        return differentPersons(asking, m, days);
    case Op::Mean:
        return mean(asking, m, days.all);
    case Op::Ratio:
        out = counted(asking, m.partAndWhole[0], days);
        out.whole = counted(asking, m.partAndWhole[1], days).amount;
        return out;
    case Op::Completion:
        return completed(asking, m, days.all);
    case Op::Courses:
        return heldCourses(asking, m, days.all);
    case Op::Standing:
        return standing(asking, m, days.all);
    case Op::Months:
        return months(asking, m, days.all);
    case Op::Often:
        for (const DateRange& piece : days.pieces) oftenIn(asking, m, piece, out);
        return out;
    case Op::Retained:
        return stillThere(asking, m, days.all);
    case Op::Improved:
        return better(asking, m, days.all);
    case Op::Level:
    case Op::Judged:
        break; // others' figures, and words
    }
    return out;
}

} // namespace feltbog::reference
