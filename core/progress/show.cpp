// SPDX-License-Identifier: MPL-2.0
#include "core/progress/show.h"

#include "core/plan/find.h"
#include "core/progress/note.h"
#include "core/progress/target.h"
#include "core/store/events.h"

namespace feltbog::progress {
namespace {

// The partner whose numbers a measure rests on alone; empty when it has other sources.
std::string partnerOf(const plan::Plan& plan, const plan::Measure& m) {
    std::string partner;
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

Parts partsOf(const Tally& tally, bool waiting, bool aside) {
    const auto [synced, counted, registered] = tally.rests;
    return {static_cast<double>(waiting ? synced : counted),
            static_cast<double>(waiting ? counted - synced : 0),
            static_cast<double>(aside ? registered - counted : 0)};
}

} // namespace

std::vector<CriterionProgress> shown(const plan::Plan& plan, const std::vector<Tally>& tallies,
                                     const Period& period, bool waiting, bool aside) {
    std::vector<CriterionProgress> all;
    all.reserve(plan.criteria.size());
    for (std::size_t i = 0; i < plan.criteria.size(); ++i) {
        const plan::Criterion& c = plan.criteria[i];
        CriterionProgress out;
        out.criterion = &c;
        const Aim aim = aimFor(plan, c, period);
        out.targetMin = aim.min;
        out.targetMax = aim.max;
        if (!c.measure) {
            out.note = c.notComputed.empty() ? "Planen siger ikke, hvordan tallet regnes ud." : c.notComputed;
            all.push_back(std::move(out));
            continue;
        }
        out.expected = aim.expected;
        out.kind = figureKind(*c.measure);
        if (c.measure->op == plan::Op::Distinct) out.span = spanOf(tallies[i].figure);
        out.parts = partsOf(tallies[i], waiting, aside);
        out.value = valueOf(tallies[i].figure, out.kind);
        out.verdict = judge(out.value, aim, period, out.kind);
        out.note = noteFor(c, tallies[i].figure, out.kind, aim, period);
        if (const auto partner = missingPartner(plan, *c.measure, tallies[i]);
            !partner.empty() && out.verdict != Verdict::NotYet) {
            out.verdict = Verdict::NoData; // nothing has come: a zero nobody has reported is no result
            out.note = "Mangler tal fra " + partner + ".";
        }
        all.push_back(std::move(out));
    }
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
