// SPDX-License-Identifier: MPL-2.0
#include "core/progress/regular_measures.h"

#include "core/progress/items.h"

#include <algorithm>

namespace feltbog::progress {
namespace {

template <class Take>
void eachIn(const View& view, const plan::Measure& m, const DateRange& range, Take take) {
    for (const auto source : m.from)
        items(view, source, m.where, [&](const Item& item) {
            if (range.holds(item.day)) take(item);
        });
}

Date monthOf(Date day) { return Date::of(day.year(), day.month(), 1); }

// Somebody without a card may be one who came before, so nobody knows how often they came.
Figure persons(const View& view, const plan::Measure& m, const Span& span) {
    Figure out;
    const auto least = static_cast<std::int64_t>(m.often.least);
    for (const DateRange& piece : span.pieces) {
        std::map<std::pair<Ref, Date>, std::int64_t> times;
        eachIn(view, m, piece, [&](const Item& item) {
            if (item.match != Match::Yes) return;
            if (!item.token) {
                out.uncarded += item.people;
                return;
            }
            const Date month = m.often.months > 0 ? monthOf(item.day) : piece.from;
            times[{view.persons.of(item.token), month}] += item.times;
        });
        std::map<Ref, int> often;
        for (const auto& [who, n] : times) often[who.first] += n >= least ? 1 : 0;
        const int asked = std::max(m.often.months, 1);
        out.amount += std::count_if(often.begin(), often.end(),
                                    [&](const auto& person) { return person.second >= asked; });
    }
    return out;
}

} // namespace

Figure months(const View& view, const plan::Measure& m, const Span& span) {
    Figure out;
    eachIn(view, m, span.range, [&](const Item& item) {
        if (item.match == Match::Yes) add(out.marks, Mark{.day = monthOf(item.day)}, item.times);
    });
    return out;
}

Figure often(const View& view, const plan::Measure& m, const Span& span) {
    if (m.often.by == plan::By::Person) return persons(view, m, span);
    Figure out;
    for (const DateRange& piece : span.pieces)
        eachIn(view, m, piece, [&](const Item& item) {
            const auto type = static_cast<std::int32_t>(item.fact->type);
            if (item.match == Match::Yes) add(out.marks, Mark{.what = type, .day = piece.from}, item.times);
        });
    return out;
}

Figure standing(const View& view, const plan::Measure& m, const Span& span) {
    Figure out;
    const Date last = std::min(span.range.to, view.asOf);
    const Ends ends = latestEnds(view);
    items(view, plan::Source::Enrolment, m.where, [&](const Item& item) {
        if (item.match != Match::Yes || item.day > last) return;
        const auto end = ends.find(item.fact->record);
        if (end == ends.end() || end->second->day > last) ++out.amount;
    });
    return out;
}

} // namespace feltbog::progress
