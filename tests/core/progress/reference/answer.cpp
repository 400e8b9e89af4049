// SPDX-License-Identifier: MPL-2.0
#include "tests/core/progress/reference/answer.h"

#include "core/plan/sources.h"
#include "tests/core/progress/reference/goals.h"
#include "tests/core/progress/reference/levels.h"

#include <algorithm>

namespace feltbog::reference {
namespace {

using plan::Op;
using progress::FigureKind;
using progress::Verdict;

FigureKind kindOf(const plan::Measure& m) {
    const bool percent =
        m.op == Op::Ratio || ((m.op == Op::Completion || m.op == Op::Retained || m.op == Op::Improved) &&
                              m.show == plan::Show::Percent);
    if (percent) return FigureKind::Percent;
    if (m.op == Op::Judged) return FigureKind::Words;
    if (m.op == Op::Mean) return FigureKind::Mean;
    if (m.op != Op::Level || m.combine == plan::Combine::Count) return FigureKind::Count;
    return m.combine == plan::Combine::Each && m.series.size() > 1 ? FigureKind::Each : FigureKind::Level;
}

// The whole plan is the criterion's own days; of other periods, those of them it counts.
DateRange daysOf(const plan::Plan& plan, const plan::Criterion& c, DateRange period) {
    if (!c.window) return period;
    return period == plan.period ? *c.window : period.within(*c.window);
}

Days cut(const plan::Plan& plan, const plan::Criterion& c, DateRange days) {
    const bool oneYear = yearOf(plan, days.from) == yearOf(plan, days.to);
    if (oneYear || c.acrossYears != plan::AcrossYears::Sum) return {days, {days}};
    return {days, yearsOf(plan, c.target.per, days)};
}

// Whether it rests on what partners deliver alone, and none of it has come.
bool missesPartner(const Asking& asking, const plan::Measure& m, DateRange days) {
    if (m.op == Op::Ratio)
        return missesPartner(asking, m.partAndWhole[0], days) ||
               missesPartner(asking, m.partAndWhole[1], days);
    const auto sources = plan::sourcesOf(asking.plan, m);
    const auto reads = [&](plan::Source s) {
        return std::find(sources.begin(), sources.end(), s) != sources.end();
    };
    if (!reads(plan::Source::Delivery) || reads(plan::Source::Met))
        return false; // no type narrows who was met
    const bool typed =
        !m.where.type.empty() && std::all_of(m.where.type.begin(), m.where.type.end(), [&](const auto& key) {
            return plan::find(asking.plan.deliveryTypes, key) != nullptr;
        });
    if (!typed && sources.size() > 1) return false;
    for (const Row& row : asking.ledger.rows)
        if (row.kind == log::Kind::Delivery && row.day <= asking.asOf && days.holds(row.day) &&
            kept(asking, m.where, row))
            return false;
    return true;
}

Verdict danish(const std::string& word) {
    if (word == "naaet") return Verdict::Reached;
    if (word == "delvist") return Verdict::PartlyReached;
    return word == "ikke-naaet" ? Verdict::Behind : Verdict::NotComparable;
}

// Beside a number only what was said of just these days; else the one for the longest time up to the end.
std::optional<Verdict> judgementOf(const Asking& asking, const plan::Criterion& c, DateRange days) {
    const Row* best = nullptr;
    const auto order = [](const Row& row) {
        return std::tuple(row.body.amounts.at("to"), -row.body.amounts.at("from"), row.day, row.event);
    };
    for (const Row& row : asking.ledger.rows) {
        if (row.kind != log::Kind::Judgement || row.type != c.id || row.day > asking.asOf) continue;
        const auto& amounts = row.body.amounts;
        const DateRange about{Date{static_cast<int>(amounts.at("from"))},
                              Date{static_cast<int>(amounts.at("to"))}};
        if (!days.holds(about.from) || !days.holds(about.to)) continue;
        if (c.measure->op != Op::Judged && !(about == days)) continue;
        if (!best || order(*best) < order(row)) best = &row;
    }
    return best ? std::optional(danish(best->status)) : std::nullopt;
}

void number(const Asking& asking, const Held& held, Answer& out) {
    const plan::Measure& m = *held.criterion.measure;
    out.counted = counted(asking, m, cut(asking.plan, held.criterion, held.days));
    const auto amount = static_cast<double>(out.counted.amount);
    if (out.kind == FigureKind::Count)
        out.value = amount;
    else if (*out.counted.whole != 0)
        out.value =
            amount / static_cast<double>(*out.counted.whole) * (out.kind == FigureKind::Percent ? 100 : 1);
    const bool level = out.kind != FigureKind::Count || m.op == Op::Standing;
    const Aims aims = level || held.toBaseline() ? aimsOfLevel(held, held.baselineOf("")) : aimsOfCount(held);
    out.min = aims.min;
    out.max = aims.max;
    out.expected = aims.expected;
    out.verdict = verdictOn(held, out.value, aims, level);
}

} // namespace

Answer answer(const plan::Plan& plan, const Ledger& ledger, const People& people, const plan::Criterion& c,
              DateRange period, Date asOf) {
    const Asking asking{plan, ledger, people, asOf};
    const Held held(plan, c, daysOf(plan, c, period), asOf);
    const plan::Measure& m = *c.measure;
    Answer out;
    out.kind = kindOf(m);
    if (held.days.empty()) return out;
    out.judgement = judgementOf(asking, c, held.days);
    if (m.op == Op::Judged) {
        const bool begun = asOf >= held.days.from;
        out.verdict = out.judgement.value_or(begun ? Verdict::NotJudged : Verdict::NotYet);
    } else if (m.op == Op::Level) {
        levels(asking, held, out);
    } else {
        number(asking, held, out);
        if (out.verdict != Verdict::NotYet && missesPartner(asking, m, held.days))
            out.verdict = Verdict::NoData;
    }
    if (held.ended && out.verdict != Verdict::Reached) out.verdict = Verdict::Ended;
    return out;
}

} // namespace feltbog::reference
