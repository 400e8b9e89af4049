// SPDX-License-Identifier: MPL-2.0
#include "core/progress/measure.h"

#include "core/plan/find.h"
#include "core/progress/course_measures.h"
#include "core/progress/items.h"
#include "core/progress/period.h"
#include "core/progress/unique.h"

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

Figure mean(const View& view, const plan::Measure& m, const Span& span) {
    Figure out;
    std::int64_t events = 0;
    each(view, m, span, [&](const Item& item) {
        out.amount += item.heads;
        ++events;
    });
    out.whole = events;
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
        out.amount += item.fresh;
        out.merged += item.fresh;
        if (item.token)
            persons.add(item.token, item.day, item.match == Match::Yes);
        else if (item.match == Match::Yes && !item.partner && !(item.metBefore && fromNewYear))
            out.uncarded += item.times;
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
    }
    return {};
}

PersonSpan spanOf(const Figure& figure) {
    const auto span =
        people::spanOf({figure.amount, figure.merged, figure.open, figure.again}, figure.uncarded);
    return {span.fewest, span.most, figure.open};
}

FigureKind figureKind(const plan::Measure& m) {
    if (m.op == Op::Ratio || (m.op == Op::Completion && m.show == plan::Show::Percent))
        return FigureKind::Percent;
    return m.op == Op::Mean ? FigureKind::Mean : FigureKind::Count;
}

std::optional<double> valueOf(const Figure& figure, FigureKind kind) {
    const auto amount = static_cast<double>(figure.amount);
    if (kind == FigureKind::Count) return amount;
    if (!figure.whole || *figure.whole == 0) return std::nullopt;
    return amount / static_cast<double>(*figure.whole) * (kind == FigureKind::Percent ? 100 : 1);
}

} // namespace feltbog::progress
