// SPDX-License-Identifier: MPL-2.0
#include "core/progress/tally.h"

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

void combine(Tally& into, const Tally& other, std::int64_t sign) {
    Figure& f = into.figure;
    f.amount += sign * other.figure.amount;
    if (other.figure.whole) f.whole = f.whole.value_or(0) + sign * *other.figure.whole;
    f.merged += sign * other.figure.merged;
    f.open += sign * other.figure.open;
    f.again.add(other.figure.again, sign);
    f.uncarded += sign * other.figure.uncarded;
    f.unplaced += sign * other.figure.unplaced;
    f.undecided += sign * other.figure.undecided;
    f.tooLong += sign * other.figure.tooLong;
    for (std::size_t i = 0; i < into.rests.size(); ++i) into.rests[i] += sign * other.rests[i];
    for (std::size_t i = 0; i < into.delivered.size(); ++i) into.delivered[i] += sign * other.delivered[i];
}

} // namespace

void Tally::add(const Tally& other) { combine(*this, other, 1); }
void Tally::take(const Tally& other) { combine(*this, other, -1); }

// Scope by scope, since what is known of the persons takes room. Where nothing waits or is set aside, the
// scopes are one and the same.
std::vector<Tally> tallies(const plan::Plan& plan, const Facts& facts, DateRange range, Date asOf) {
    std::vector<Tally> out(plan.criteria.size());
    const auto measureIn = [&](Scope scope, const auto& take) {
        const Persons persons(facts, scope);
        const View view{plan, facts, persons, scope, asOf};
        for (std::size_t i = 0; i < out.size(); ++i) {
            const auto& c = plan.criteria[i];
            if (!c.measure) continue;
            const Figure figure = measure(view, *c.measure, spanOf(plan, c, range));
            out[i].rests[at(scope)] = figure.whole.value_or(figure.amount);
            take(out[i], figure, view, *c.measure);
        }
    };
    measureIn(Scope::Counted, [&](Tally& tally, const Figure& figure, const View& view, const auto& m) {
        tally.figure = figure;
        tally.rests.fill(tally.rests[at(Scope::Counted)]);
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
