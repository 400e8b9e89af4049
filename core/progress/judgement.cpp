// SPDX-License-Identifier: MPL-2.0
#include "core/progress/judgement.h"

#include "core/log/body.h"

#include <algorithm>

namespace feltbog::progress {
namespace {

std::optional<Date> dayOf(const Facts& facts, const Fact& fact, Text key) {
    for (const Amount& amount : facts.amountsOf(fact))
        if (amount.what == key) return Date{static_cast<std::int32_t>(amount.n)};
    return std::nullopt;
}

Verdict verdictOf(std::int32_t status) {
    static constexpr std::array verdicts{Verdict::Reached, Verdict::PartlyReached, Verdict::Behind,
                                         Verdict::NotComparable}; // as plan::judgements
    static_assert(verdicts.size() == plan::judgements.size());
    return verdicts[static_cast<std::size_t>(status)];
}

} // namespace

void judgements(const View& view, DateRange period, std::vector<Tally>& tallies) {
    const auto& texts = view.facts.texts();
    const Text from = texts.find("from"), to = texts.find("to");
    std::unordered_map<Text, std::size_t> criteria;
    for (std::size_t i = 0; i < tallies.size(); ++i)
        if (const Text id = texts.find(view.plan.criteria[i].id); id != kNoText) criteria.emplace(id, i);
    view.each(log::Kind::Judgement, [&](const Fact& f) {
        const auto criterion = criteria.find(f.type);
        const auto first = dayOf(view.facts, f, from), last = dayOf(view.facts, f, to);
        const auto& all = plan::judgements;
        const auto status = std::find(all.begin(), all.end(), texts.of(f.status));
        if (criterion == criteria.end() || !first || !last || status == all.end()) return;
        const DateRange whole = rangeFor(view.plan, view.plan.criteria[criterion->second], period);
        if (!whole.holds(*first) || !whole.holds(*last)) return;
        add(tallies[criterion->second].judgements, {.what = f.day.days,
                                                    .day = *last,
                                                    .n = first->days,
                                                    .status = static_cast<std::int32_t>(status - all.begin()),
                                                    .pos = f.pos,
                                                    .id = view.facts.idAt(f.pos)});
    });
}

std::optional<Judgement> latestJudgement(const Marks& judgements, DateRange period, bool onlyOfPeriod) {
    const Mark* latest = nullptr;
    const auto order = [](const Mark& m) { return std::tuple(m.day, -m.n, m.what, m.id); };
    for (const auto& [mark, times] : judgements) {
        const bool whole = mark.n == period.from.days && mark.day == period.to;
        if (times > 0 && (whole || !onlyOfPeriod) && (!latest || order(*latest) < order(mark)))
            latest = &mark;
    }
    if (!latest) return std::nullopt;
    return Judgement{verdictOf(latest->status), latest->day, latest->pos, {}, {}, Date{latest->what}};
}

Status readWords(store::Db& db, std::vector<CriterionProgress>& criteria) {
    store::Query q(db, "SELECT open FROM event WHERE pos = ?");
    for (auto& c : criteria) {
        if (!c.judgement) continue;
        FB_ASSIGN(const bool there, q.again().with(c.judgement->pos).step());
        const auto body = there ? log::decodeOpen(q.view(0)) : std::nullopt;
        if (!body) continue;
        c.judgement->by = body->reason;
        c.judgement->text.assign(body->content.begin(), body->content.end());
    }
    return {};
}

} // namespace feltbog::progress
