// SPDX-License-Identifier: MPL-2.0
#include "core/plan/find.h"
#include "core/progress/measure.h"
#include "core/progress/note.h"
#include "core/progress/period.h"
#include "core/progress/target.h"
#include "core/store/events.h"

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

// The partner whose numbers are missing, when a criterion rests on deliveries alone and none has come.
std::string missingPartner(const View& view, const plan::Measure& m, DateRange range) {
    if (m.op == plan::Op::Ratio) {
        const auto part = missingPartner(view, m.part(), range);
        return part.empty() ? missingPartner(view, m.whole(), range) : part;
    }
    std::string partner;
    for (const auto& key : m.where.type) {
        const auto* type = plan::find(view.plan.deliveryTypes, key);
        if (!type) return {};
        if (partner.empty()) partner = type->partner;
    }
    if (partner.empty()) return {};
    const Where where(view, m.where);
    bool any = false;
    view.each(log::Kind::Delivery,
              [&](const Fact& f) { any = any || (where.kept(f) && range.holds(f.day)); });
    return any ? std::string{} : partner;
}

double restsOn(const Figure& figure) { return figure.whole.value_or(figure.amount); }

// Evaluates over the three scopes; where nothing waits or is set aside they are one and the same.
class Evaluation {
  public:
    Evaluation(const plan::Plan& plan, const Facts& facts, const Period& period)
        : plan_(plan), facts_(facts), period_(period), counted_(facts, Scope::Counted) {
        if (facts.has(Origin::Waiting)) synced_.emplace(facts, Scope::Synced);
        if (facts.has(Origin::Aside)) registered_.emplace(facts, Scope::Registered);
    }

    [[nodiscard]] CriterionProgress of(const plan::Criterion& c) const {
        CriterionProgress out;
        out.criterion = &c;
        const Aim aim = aimFor(plan_, c, period_);
        out.targetMin = aim.min;
        out.targetMax = aim.max;
        if (!c.measure) {
            out.note = c.notComputed.empty() ? "Planen siger ikke, hvordan tallet regnes ud." : c.notComputed;
            return out;
        }
        out.expected = aim.expected;
        out.kind = figureKind(*c.measure);
        const Span span = spanOf(plan_, c, period_.range);
        const View counted = view(counted_, Scope::Counted);
        const Figure figure = measure(counted, *c.measure, span);
        out.parts = partsOf(*c.measure, span, figure);
        out.value = valueOf(figure, out.kind);
        out.verdict = judge(out.value, aim, period_, out.kind);
        out.note = noteFor(c, figure, out.kind, aim, period_);
        if (const auto partner = missingPartner(counted, *c.measure, period_.range);
            !partner.empty() && out.verdict != Verdict::NotYet) {
            out.verdict = Verdict::NoData; // nothing has come: a zero nobody has reported is no result
            out.note = "Mangler tal fra " + partner + ".";
        }
        return out;
    }

  private:
    [[nodiscard]] Parts partsOf(const plan::Measure& m, const Span& span, const Figure& figure) const {
        const double counted = restsOn(figure);
        Parts parts{counted, 0, 0};
        if (synced_) parts.synced = restsOn(measure(view(*synced_, Scope::Synced), m, span));
        parts.waiting = counted - parts.synced;
        if (registered_)
            parts.setAside = restsOn(measure(view(*registered_, Scope::Registered), m, span)) - counted;
        return parts;
    }
    [[nodiscard]] View view(const Persons& persons, Scope scope) const {
        return {plan_, facts_, persons, scope, period_.asOf};
    }

    const plan::Plan& plan_;
    const Facts& facts_;
    const Period& period_;
    const Persons counted_;
    std::optional<Persons> synced_, registered_;
};

Status countEvents(store::Db& db, bool server, Progress& out) {
    store::Query q(db, "SELECT (SELECT count(*) FROM event WHERE aside IS NULL),"
                       " (SELECT count(*) FROM event WHERE aside IS NOT NULL),"
                       " (SELECT count(*) FROM event WHERE interpreted = 0 AND aside IS NULL),"
                       " (SELECT ifnull(sum(max(head_seq - acked_seq, 0)), 0) FROM device)");
    FB_ASSIGN(const bool row, q.step());
    if (!row) return {};
    out.events = q.integer(0);
    out.setAside = q.integer(1);
    out.uninterpreted = q.integer(2);
    out.waiting = server ? 0 : q.integer(3);
    return {};
}

} // namespace

Result<Progress> evaluate(store::Store& store, const plan::Plan& plan, const Period& period) {
    FB_ASSIGN(const auto self, store::identity(store));
    const bool server = !self;
    Progress out;
    out.period = period;
    Facts facts;
    FB_TRY(store.read([&](store::Db& db) -> Status {
        FB_ASSIGN(facts, loadFacts(db, plan, server));
        FB_TRY(countEvents(db, server, out));
        FB_ASSIGN(const auto digest, store::digest(db));
        out.digest = digest.hex();
        return {};
    }));
    const Evaluation evaluation(plan, facts, period);
    out.criteria.reserve(plan.criteria.size());
    for (const auto& criterion : plan.criteria) out.criteria.push_back(evaluation.of(criterion));
    return out;
}

} // namespace feltbog::progress
