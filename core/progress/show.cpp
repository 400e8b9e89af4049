// SPDX-License-Identifier: MPL-2.0
#include "core/progress/show.h"

#include "core/plan/find.h"
#include "core/plan/sources.h"
#include "core/progress/judgement.h"
#include "core/progress/note.h"
#include "core/progress/showlevel.h"
#include "core/progress/target.h"
#include "core/store/events.h"

#include <algorithm>

namespace feltbog::progress {
namespace {

// The partner whose numbers a measure rests on alone; empty when it has other sources. No type narrows who
// was met.
std::string partnerOf(const plan::Plan& plan, const plan::Measure& m) {
    std::string partner;
    const auto from = plan::sourcesOf(plan, m);
    const auto reads = [&](plan::Source source) {
        return std::find(from.begin(), from.end(), source) != from.end();
    };
    if (!reads(plan::Source::Delivery) || reads(plan::Source::Met)) return {};
    if (m.where.type.empty() && from.size() == 1) return "partnerne";
    for (const auto& key : m.where.type) {
        const auto* type = plan::find(plan.deliveryTypes, key);
        if (!type) return {};
        if (partner.empty()) partner = type->partner;
    }
    return partner;
}

// Of those, the one from whom nothing has come.
std::string missingPartner(const plan::Plan& plan, const plan::Measure& m, const Tally& tally) {
    const auto missing = [&](const plan::Measure& part, std::int64_t delivered) {
        return delivered == 0 ? partnerOf(plan, part) : std::string();
    };
    if (m.op != plan::Op::Ratio) return missing(m, tally.delivered[0]);
    const auto part = missing(m.part(), tally.delivered[0]);
    return part.empty() ? missing(m.whole(), tally.delivered[1]) : part;
}

// What a figure rests on: its whole, where it has one.
double restOf(Figure figure, const plan::Measure& m) {
    finish(figure, m);
    return static_cast<double>(figure.whole.value_or(figure.amount));
}

Parts partsOf(const Tally& tally, const plan::Measure& m, bool waiting, bool aside) {
    const double counted = restOf(tally.of(Scope::Counted), m);
    return {waiting ? restOf(tally.of(Scope::Synced), m) : counted,
            waiting ? counted - restOf(tally.of(Scope::Synced), m) : 0,
            aside ? restOf(tally.of(Scope::Registered), m) - counted : 0};
}

// What the whole period comes to, if it goes on as until now. Too early, it says nothing.
std::optional<double> forecastOf(const CriterionProgress& p, const Passed& time) {
    constexpr double kEnoughPassed = 0.1;
    const double share = time.share();
    const bool counts = p.kind == FigureKind::Count && p.criterion->measure->op != plan::Op::Level &&
                        p.criterion->measure->op != plan::Op::Standing;
    if (!counts || !p.value || share < kEnoughPassed || share >= 1) return std::nullopt;
    return *p.value / share;
}

class Shown {
  public:
    Shown(const plan::Plan& plan, const Period& period, bool waiting, bool aside)
        : plan_(plan), period_(period), waiting_(waiting), aside_(aside) {}

    [[nodiscard]] CriterionProgress of(const plan::Criterion& c, const Tally& tally) const {
        CriterionProgress out;
        out.criterion = &c;
        const Passed time{rangeFor(plan_, c, period_.range), period_.asOf};
        if (!c.measure) {
            const Aim aim = aimFor(plan_, plan::inForce(c, period_.asOf), time);
            out.targetMin = aim.min;
            out.targetMax = aim.max;
            out.note = c.notComputed.empty() ? "Planen siger ikke, hvordan tallet regnes ud." : c.notComputed;
            return out;
        }
        const auto now = plan::inForce(c, std::min(period_.asOf, time.range.to));
        out.kind = figureKind(*c.measure);
        out.judgement = latestJudgement(tally.judgements, time.range, c.measure->op != plan::Op::Judged);
        if (time.range.empty()) {
            out.note = "Kriteriet gælder ikke i perioden.";
            return out;
        }
        Figure figure = tally.of(Scope::Counted);
        finish(figure, *c.measure);
        number(now, figure, time, out);
        out.parts = partsOf(tally, *c.measure, waiting_, aside_);
        out.note = noteFor(plan_, now, figure, out, period_, time);
        missing(tally, out);
        if (now.ended && out.verdict != Verdict::Reached) out.verdict = Verdict::Ended;
        return out;
    }

  private:
    void number(const plan::InForce& now, const Figure& figure, const Passed& time,
                CriterionProgress& out) const {
        const plan::Measure& m = *now.criterion->measure;
        if (m.op == plan::Op::Judged) {
            out.verdict = out.judgement                    ? out.judgement->verdict
                          : period_.asOf < time.range.from ? Verdict::NotYet
                                                           : Verdict::NotJudged;
            return;
        }
        if (m.op == plan::Op::Level) return showLevel(plan_, now, figure, time, out);
        const Aim aim = aimFor(plan_, now, time);
        out.targetMin = aim.min;
        out.targetMax = aim.max;
        out.expected = aim.expected;
        if (m.op == plan::Op::Distinct) out.span = spanOf(figure);
        out.amount = figure.amount;
        out.whole = figure.whole;
        out.value = valueOf(figure, out.kind);
        out.verdict =
            judge(out.value, aim, time, out.kind != FigureKind::Count || m.op == plan::Op::Standing);
        out.forecast = forecastOf(out, time);
    }

    // Nothing has come: a zero nobody has reported is no result.
    void missing(const Tally& tally, CriterionProgress& out) const {
        const auto partner = missingPartner(plan_, *out.criterion->measure, tally);
        if (partner.empty() || out.verdict == Verdict::NotYet) return;
        out.verdict = Verdict::NoData;
        out.note = "Mangler tal fra " + partner + ".";
    }

    const plan::Plan& plan_;
    const Period& period_;
    const bool waiting_, aside_;
};

} // namespace

std::vector<CriterionProgress> shown(const plan::Plan& plan, const std::vector<Tally>& tallies,
                                     const Period& period, bool waiting, bool aside) {
    std::vector<CriterionProgress> all;
    all.reserve(plan.criteria.size());
    const Shown shown(plan, period, waiting, aside);
    for (std::size_t i = 0; i < plan.criteria.size(); ++i)
        all.push_back(shown.of(plan.criteria[i], tallies[i]));
    return all;
}

Status describeLog(store::Db& db, bool server, Progress& out) {
    store::Query q(db, "SELECT (SELECT ifnull(sum(head_seq), 0) FROM device)," // chains have no gaps
                       " (SELECT count(*) FROM event WHERE aside IS NOT NULL) +"
                       " (SELECT count(*) FROM event WHERE beyond IS NOT NULL),"
                       " (SELECT count(*) FROM event WHERE interpreted = 0 AND aside IS NULL),"
                       " (SELECT ifnull(sum(max(head_seq - acked_seq, 0)), 0) FROM device)");
    FB_ASSIGN(const bool row, q.step());
    if (!row) return {};
    out.events = q.integer(0);
    out.setAside = q.integer(1);
    out.uninterpreted = q.integer(2);
    out.waiting = server ? 0 : q.integer(3);
    FB_ASSIGN(const auto digest, store::digest(db));
    out.digest = digest.hex();
    return {};
}

} // namespace feltbog::progress
