// SPDX-License-Identifier: MPL-2.0
#include "core/progress/tally.h"

#include "core/plan/versions.h"
#include "core/progress/judgement.h"
#include "core/progress/period.h"

#include <algorithm>

namespace feltbog::progress {
namespace {

// One year's worth of time is one piece; longer spans are cut into years where the criterion adds its years.
Span spanOf(const plan::Plan& plan, const plan::Criterion& c, DateRange range) {
    const bool oneYear = planYearOf(plan, range.from) == planYearOf(plan, range.to);
    if (oneYear || c.acrossYears != plan::AcrossYears::Sum) return {range, {range}};
    Span span{range, {}};
    for (const auto& part : yearParts(plan, c.target.per, range)) span.pieces.push_back(part.range);
    return span;
}

std::int64_t deliveries(const View& view, const plan::Filter& filter, DateRange range) {
    const Where where(view, filter);
    std::int64_t count = 0;
    view.each(log::Kind::Delivery,
              [&](const Fact& f) { count += where.kept(f) && range.holds(f.day) ? 1 : 0; });
    return count;
}

std::size_t at(Scope scope) { return static_cast<std::size_t>(scope); }

bool anyFrom(const Facts& facts, Origin origin) {
    return facts.any(origin) || std::any_of(facts.cards.begin(), facts.cards.end(),
                                            [&](const Card& card) { return card.origin == origin; });
}

void combine(Marks& into, const Marks& other, std::int64_t sign) {
    for (const auto& [mark, times] : other) add(into, mark, sign * times);
}

void combine(Figure& into, const Figure& other, std::int64_t sign) {
    into.amount += sign * other.amount;
    if (other.whole) into.whole = into.whole.value_or(0) + sign * *other.whole;
    into.merged += sign * other.merged;
    into.open += sign * other.open;
    into.again.add(other.again, sign);
    into.uncarded += sign * other.uncarded;
    into.unplaced += sign * other.unplaced;
    into.undecided += sign * other.undecided;
    into.tooLong += sign * other.tooLong;
    into.waiting += sign * other.waiting;
    combine(into.marks, other.marks, sign);
}

void combine(Tally& into, const Tally& other, std::int64_t sign) {
    for (std::size_t i = 0; i < into.figures.size(); ++i) combine(into.figures[i], other.figures[i], sign);
    combine(into.judgements, other.judgements, sign);
    for (std::size_t i = 0; i < into.delivered.size(); ++i) into.delivered[i] += sign * other.delivered[i];
}

} // namespace

void Tally::add(const Tally& other) { combine(*this, other, 1); }
void Tally::take(const Tally& other) { combine(*this, other, -1); }

DateRange rangeFor(const plan::Plan& plan, const plan::Criterion& criterion, DateRange period) {
    if (period == plan.period) return plan::wholeOf(plan, criterion);
    return criterion.window ? period.within(*criterion.window) : period;
}

// Scope by scope, since what is known of the persons takes room. Where nothing waits or is set aside, the
// scopes are one and the same.
std::vector<Tally> tallies(const plan::Plan& plan, const Facts& facts, DateRange period, Date asOf) {
    std::vector<Tally> out(plan.criteria.size());
    const auto measureIn = [&](Scope scope, const auto& take) {
        const Persons persons(facts, scope);
        const View view{plan, facts, persons, scope, asOf};
        for (std::size_t i = 0; i < out.size(); ++i) {
            const auto& c = plan.criteria[i];
            const DateRange range = rangeFor(plan, c, period);
            if (!c.measure || range.empty()) continue;
            out[i].figures[at(scope)] = measure(view, *c.measure, spanOf(plan, c, range));
            take(out[i], view, *c.measure, range);
        }
        if (scope == Scope::Counted) judgements(view, period, out);
    };
    measureIn(Scope::Counted, [&](Tally& tally, const View& view, const auto& m, DateRange range) {
        tally.figures.fill(tally.figures[at(Scope::Counted)]);
        const bool ratio = m.op == plan::Op::Ratio;
        tally.delivered[0] = deliveries(view, ratio ? m.part().where : m.where, range);
        if (ratio) tally.delivered[1] = deliveries(view, m.whole().where, range);
    });
    const auto nothing = [](const auto&...) {};
    if (anyFrom(facts, Origin::Waiting)) measureIn(Scope::Synced, nothing);
    if (anyFrom(facts, Origin::Aside)) measureIn(Scope::Registered, nothing);
    return out;
}

} // namespace feltbog::progress
