// SPDX-License-Identifier: MPL-2.0
#include "core/progress/mean_measures.h"

#include "core/progress/items.h"

#include <algorithm>
#include <set>

namespace feltbog::progress {
namespace {

using plan::Each;
using plan::Source;

Figure ofItems(const View& view, const plan::Measure& m, const Span& span) {
    Figure out;
    std::int64_t registrations = 0;
    for (const auto source : m.from)
        items(view, source, m.where, [&](const Item& item) {
            if (!span.range.holds(item.day) || item.match != Match::Yes) return;
            out.amount += item.heads;
            ++registrations;
        });
    out.whole = registrations;
    return out;
}

// Of the courses that began in the span: all enrolled in them whom the filter lets through, whenever.
Figure ofCourses(const View& view, const plan::Measure& m, const Span& span) {
    Figure out;
    out.whole = 0;
    plan::Filter persons = m.where, courses = m.where;
    persons.activity = persons.type = {}; // those of the course
    courses.n = {};
    std::unordered_map<Ref, std::int64_t> enrolled;
    items(view, Source::Enrolment, persons, [&](const Item& item) {
        if (item.match == Match::Yes) ++enrolled[item.fact->course];
    });
    const Where where(view, m.where);
    items(view, Source::Course, courses, [&](const Item& item) {
        const std::int64_t heads = enrolled[item.fact->record];
        if (!span.range.holds(item.day) || !where.number(*item.fact, heads)) return;
        out.amount += heads;
        ++*out.whole;
    });
    return out;
}

Date bucketOf(Date day, Each each) {
    constexpr int kDays = 7;
    if (each == Each::Day) return day;
    const int sinceMonday = ((day.days + 3) % kDays + kDays) % kDays; // 1970-01-01 was a Thursday (ISO 8601)
    return day - sinceMonday;
}

// A held session or an event is an open day, also when nobody came.
void openDays(const View& view, const plan::Measure& m, const std::function<void(Date)>& take) {
    const Where where(view, m.where);
    const Text cancelled = view.facts.texts().find("aflyst");
    const auto reads = [&](Source source) {
        return std::find(m.from.begin(), m.from.end(), source) != m.from.end();
    };
    if (reads(Source::Session) || reads(Source::Attendance))
        view.each(log::Kind::Session, [&](const Fact& f) {
            if (f.status != cancelled && where.kept(f)) take(f.day);
        });
    if (reads(Source::Event))
        view.each(log::Kind::Event, [&](const Fact& f) {
            if (where.kept(f)) take(f.day);
        });
}

// Who came to a session stands in its rows, which are attendance.
std::vector<Source> sourcesOf(const plan::Measure& m) {
    std::vector<Source> out = m.from;
    const auto reads = [&](Source source) { return std::find(out.begin(), out.end(), source) != out.end(); };
    if (reads(Source::Session) && !reads(Source::Attendance) && m.where.of.empty())
        out.push_back(Source::Attendance);
    return out;
}

Figure ofOpenTime(const View& view, const plan::Measure& m, const Span& span) {
    Figure out;
    const auto open = [&](Date day) { add(out.marks, Mark{.day = bucketOf(day, m.each)}); };
    const Where where(view, m.where);
    std::set<std::pair<Date, Ref>> seen;
    for (const auto source : sourcesOf(m))
        items(view, source, m.where, [&](const Item& item) {
            if (!span.range.holds(item.day) || item.match != Match::Yes) return;
            open(item.day);
            if (source == Source::Session && m.where.of.empty())
                out.amount += where.heads(*item.fact); // those beside its rows
            else if (!item.token)
                out.amount += item.heads;
            else if (seen.emplace(bucketOf(item.day, m.each), view.persons.of(item.token)).second)
                ++out.amount;
        });
    openDays(view, m, [&](Date day) {
        if (span.range.holds(day)) open(day);
    });
    return out;
}

} // namespace

Figure mean(const View& view, const plan::Measure& m, const Span& span) {
    switch (m.each) {
    case Each::Item:
        return ofItems(view, m, span);
    case Each::Course:
        return ofCourses(view, m, span);
    case Each::Day:
    case Each::Week:
        return ofOpenTime(view, m, span);
    }
    return {};
}

} // namespace feltbog::progress
