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
            if (!span.range.holds(item.day)) return;
            out.amount += item.heads;
            ++registrations;
        });
    out.whole = registrations;
    return out;
}

// Of the courses that began in the span: all who ever were enrolled in them.
Figure ofCourses(const View& view, const plan::Measure& m, const Span& span) {
    Figure out;
    out.whole = 0;
    items(view, Source::Course, m.where, [&](const Item& item) {
        if (!span.range.holds(item.day)) return;
        out.amount += item.heads;
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

bool reads(const plan::Measure& m, Source source) {
    return std::find(m.from.begin(), m.from.end(), source) != m.from.end();
}

// A held session or an event is an open day, also when nobody came.
void openDays(const View& view, const plan::Measure& m, const std::function<void(const Fact&)>& take) {
    const Where where(view, m.where);
    const Text cancelled = view.facts.texts().find("aflyst");
    if (reads(m, Source::Session) || reads(m, Source::Attendance))
        view.each(log::Kind::Session, [&](const Fact& f) {
            if (f.status != cancelled && where.kept(f)) take(f);
        });
    if (reads(m, Source::Event))
        view.each(log::Kind::Event, [&](const Fact& f) {
            if (where.kept(f)) take(f);
        });
}

// Where the rows of sessions are read as persons, a session adds only those who came beside its rows.
Figure ofOpenTime(const View& view, const plan::Measure& m, const Span& span) {
    Figure out;
    const bool rows = reads(m, Source::Attendance);
    const auto open = [&](Date day) { add(out.marks, Mark{.day = bucketOf(day, m.each)}); };
    std::set<std::pair<Date, Ref>> seen;
    for (const auto source : m.from) {
        if (rows && source == Source::Session) continue;
        items(view, source, m.where, [&](const Item& item) {
            if (!span.range.holds(item.day) || item.match != Match::Yes) return;
            open(item.day);
            if (!item.token)
                out.amount += item.heads;
            else if (seen.emplace(bucketOf(item.day, m.each), view.persons.of(item.token)).second)
                ++out.amount;
        });
    }
    const Where where(view, m.where);
    const bool beside = rows && reads(m, Source::Session);
    openDays(view, m, [&](const Fact& f) {
        if (!span.range.holds(f.day)) return;
        open(f.day);
        if (beside && f.kind == log::Kind::Session) out.amount += where.heads(f);
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
