// SPDX-License-Identifier: MPL-2.0
#include "core/progress/measure.h"

#include "core/plan/find.h"
#include "core/plan/sources.h"
#include "core/progress/course_measures.h"
#include "core/progress/followed_measures.h"
#include "core/progress/items.h"
#include "core/progress/level.h"
#include "core/progress/mean_measures.h"
#include "core/progress/period.h"
#include "core/progress/regular_measures.h"
#include "core/progress/unique.h"

#include <algorithm>

namespace feltbog::progress {
namespace {

using plan::Op;

// Every item of the measure's sources inside the span that is known to belong.
template <class Take>
void each(const View& view, const plan::Measure& m, const Span& span, Take take) {
    for (const auto source : m.from)
        items(view, source, m.where, [&](const Item& item) {
            if (span.range.holds(item.day)) take(item);
        });
}

Figure count(const View& view, const plan::Measure& m, const Span& span) {
    Figure out;
    each(view, m, span, [&](const Item& item) {
        if (item.match == Match::Yes) out.amount += item.times;
    });
    return out;
}

Figure sum(const View& view, const plan::Measure& m, const Span& span) {
    Figure out;
    each(view, m, span, [&](const Item& item) {
        if (item.match == Match::Yes) out.amount += item.heads;
    });
    return out;
}

// Persons once in each piece of the span; people without a card are named, not counted; a partner's new
// persons are added, since nobody here can know whether they came before.
Figure distinct(const View& view, const plan::Measure& m, const Span& span) {
    Figure out;
    Unique persons(view, span);
    // "Ja, mødt før i år" is someone counted already, unless the span leaves out the beginning of the year.
    const bool fromNewYear =
        planYearOf(view.plan, span.range.from - 1) != planYearOf(view.plan, span.range.from);
    each(view, m, span, [&](const Item& item) {
        if (item.token) return persons.add(item.token, item.day, item.match == Match::Yes);
        if (item.match != Match::Yes) {
            out.unplaced += item.fresh;
            return;
        }
        out.amount += item.fresh;
        out.merged += item.fresh;
        if (!item.told && !(item.metBefore && fromNewYear)) out.uncarded += item.people;
    });
    persons.countInto(out);
    return out;
}

Figure ratio(const View& view, const plan::Measure& m, const Span& span) {
    Figure out = measure(view, m.part(), span);
    const Figure whole = measure(view, m.whole(), span);
    out.whole = whole.amount;
    return out;
}

} // namespace

Figure measure(const View& view, const plan::Measure& m, const Span& span) {
    switch (m.op) {
    case Op::Count:
        return count(view, m, span);
    case Op::Distinct:
        return distinct(view, m, span);
    case Op::Sum:
        return sum(view, m, span);
    case Op::Mean:
        return mean(view, m, span);
    case Op::Ratio:
        return ratio(view, m, span);
    case Op::Completion:
        return completion(view, m, span);
    case Op::Courses:
        return courses(view, m, span);
    case Op::Standing:
        return standing(view, m, span);
    case Op::Months:
        return months(view, m, span);
    case Op::Often:
        return often(view, m, span);
    case Op::Retained:
        return retained(view, m, span);
    case Op::Improved:
        return improved(view, m, span);
    case Op::Level:
        return readings(view, m, span);
    case Op::Judged:
        return {}; // words, and no number
    }
    return {};
}

void finish(Figure& figure, const plan::Measure& m) {
    const auto atLeast = [&](int least) {
        return std::count_if(figure.marks.begin(), figure.marks.end(),
                             [&](const auto& mark) { return mark.second >= least; });
    };
    if (m.op == Op::Months) figure.amount = atLeast(m.least);
    if (m.op == Op::Often && m.often.by == plan::By::Type) figure.amount = atLeast(m.often.least);
    const bool openTime = m.op == Op::Mean && (m.each == plan::Each::Day || m.each == plan::Each::Week);
    if (openTime) figure.whole = static_cast<std::int64_t>(figure.marks.size());
}

PersonSpan spanOf(const Figure& figure) {
    const auto span =
        people::spanOf({figure.amount, figure.merged, figure.open, figure.again}, figure.uncarded);
    return {span.fewest, span.most, figure.open};
}

FigureKind figureKind(const plan::Measure& m) {
    switch (m.op) {
    case Op::Judged:
        return FigureKind::Words;
    case Op::Mean:
        return FigureKind::Mean;
    case Op::Level:
        if (m.combine == plan::Combine::Count) return FigureKind::Count;
        return m.combine == plan::Combine::Each && m.series.size() > 1 ? FigureKind::Each : FigureKind::Level;
    default:
        return plan::counts(m) ? FigureKind::Count : FigureKind::Percent;
    }
}

std::optional<double> valueOf(const Figure& figure, FigureKind kind) {
    const auto amount = static_cast<double>(figure.amount);
    if (kind == FigureKind::Count) return amount;
    if (!figure.whole || *figure.whole == 0) return std::nullopt;
    return amount / static_cast<double>(*figure.whole) * (kind == FigureKind::Percent ? 100 : 1);
}

} // namespace feltbog::progress
