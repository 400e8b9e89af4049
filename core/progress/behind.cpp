// SPDX-License-Identifier: MPL-2.0
#include "core/progress/behind.h"

#include "core/plan/find.h"
#include "core/plan/sources.h"
#include "core/progress/items.h"
#include "core/progress/reader.h"
#include "core/progress/resolve.h"
#include "core/progress/tally.h"

#include <algorithm>
#include <set>

namespace feltbog::progress {
namespace {

class Collect {
  public:
    Collect(const View& view, DateRange range) : view_(view), range_(range) {}

    void from(const plan::Measure& m, bool part) {
        if (m.op == plan::Op::Level) return readings(m);
        plan::Filter filter = m.where;
        if (m.op == plan::Op::Retained) filter.type = {plan::findFollowUp(view_.plan, m.followUp).type()};
        if (m.op == plan::Op::Completion) filter.status = {"gennemfoert", "stoppet"};
        for (const auto source : plan::sourcesOf(view_.plan, m))
            items(view_, source, filter, [&](const Item& item) {
                if (item.match == Match::Yes && range_.holds(item.day))
                    add(*item.fact, item.day, item.heads, part);
            });
    }

    std::vector<Behind> take() && { return std::move(rows_); }

  private:
    void readings(const plan::Measure& m) {
        view_.each(log::Kind::Reading, [&](const Fact& f) {
            const auto key = view_.facts.texts().of(f.type);
            const bool asked = std::find(m.series.begin(), m.series.end(), key) != m.series.end();
            if (asked && f.day <= range_.to) add(f, f.day, f.n, true);
        });
    }
    // What is in a share's part is in its whole too, and shown once.
    void add(const Fact& f, Date day, std::int64_t n, bool part) {
        if (!seen_.insert(f.pos).second) return;
        const auto text = [&](Text t) { return std::string(view_.facts.texts().of(t)); };
        rows_.push_back({day, f.kind, text(f.activity), text(f.type), text(f.status), n, part, f.pos});
    }

    const View& view_;
    const DateRange range_;
    std::set<std::uint32_t> seen_;
    std::vector<Behind> rows_;
};

} // namespace

Result<BehindFigure> behind(store::Store& store, const plan::Plan& plan, std::string_view criterion,
                            const Period& period, std::size_t most) {
    const auto* c = plan::findCriterion(plan, criterion);
    if (!c) return fail(ErrorCode::CriterionUnknown, std::string(criterion.substr(0, 24)), "criterion");
    BehindFigure out;
    if (!c->measure || c->measure->op == plan::Op::Judged) return out;
    FB_ASSIGN(const auto self, store::identity(store));
    Facts facts;
    FB_TRY(store.read([&](store::Db& db) { return Reader(plan, !self).all(db, facts); }));
    resolveAll(facts);
    const Persons persons(facts, Scope::Counted);
    const View view{plan, facts, persons, Scope::Counted, period.asOf};
    Collect collect(view, rangeFor(plan, *c, period.range));
    const bool ratio = c->measure->op == plan::Op::Ratio;
    collect.from(ratio ? c->measure->part() : *c->measure, true);
    if (ratio) collect.from(c->measure->whole(), false);
    out.rows = std::move(collect).take();
    out.all = static_cast<std::int64_t>(out.rows.size());
    std::stable_sort(out.rows.begin(), out.rows.end(),
                     [](const Behind& a, const Behind& b) { return a.day > b.day; });
    if (out.rows.size() > most) out.rows.resize(most);
    return out;
}

} // namespace feltbog::progress
