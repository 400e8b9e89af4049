// SPDX-License-Identifier: MPL-2.0
#include "tests/core/progress/reference/anycriterion.h"

#include "core/plan/sources.h"
#include "core/plan/validate.h"

#include <algorithm>

namespace feltbog::reference {
namespace {

using plan::Op;
using plan::Source;

template <class E>
E anyOf(Dice& dice) {
    return static_cast<E>(dice(static_cast<unsigned>(plan::words<E>.size())));
}

class Criteria {
  public:
    Criteria(const plan::Plan& plan, Dice& dice) : plan_(plan), dice_(dice) {}

    plan::Criterion criterion(Op op) {
        plan::Criterion c;
        c.id = "K";
        c.area = "indsats";
        c.activity = "gade";
        c.text = c.dataSource = "Tekst";
        c.unit = "barn";
        c.kind = kindFor(op);
        c.measure = measure(op);
        const bool adds = plan::counts(*c.measure) && op != Op::Standing;
        const bool persons = op == Op::Distinct || op == Op::Often;
        if (adds)
            c.acrossYears = persons && dice_.one(2) ? plan::AcrossYears::Distinct : plan::AcrossYears::Sum;
        c.target = target();
        if (dice_.one(3)) c.periodTarget = goal(c.target.direction);
        if (dice_.one(4)) c.window = window();
        for (unsigned n = dice_(3); n > 0; --n) c.baseline.push_back(baseline(*c.measure));
        Date from = plan_.period.from;
        while (dice_.one(4))
            c.later.push_back(version(*c.measure, from = from + static_cast<int>(1 + dice_(500))));
        return c;
    }

  private:
    plan::Kind kindFor(Op op) {
        for (;;) {
            const auto kind = anyOf<plan::Kind>(dice_);
            const auto ops = plan::opsFor(kind);
            if (std::find(ops.begin(), ops.end(), op) != ops.end()) return kind;
        }
    }

    plan::Measure measure(Op op) {
        plan::Measure m;
        m.op = op;
        if (op == Op::Ratio) {
            m.partAndWhole = {side(), side()};
            return m;
        }
        m.show = anyOf<plan::Show>(dice_);
        m.minSessions = 1 + static_cast<int>(dice_(3));
        if (dice_.one(3)) m.maxSessions = m.minSessions + static_cast<int>(dice_(2));
        m.each = op == Op::Mean ? anyOf<plan::Each>(dice_) : plan::Each::Item;
        m.least = 1 + static_cast<int>(dice_(3));
        m.often = {anyOf<plan::By>(dice_), 1 + static_cast<int>(dice_(3)), 0};
        if (m.often.by == plan::By::Person) m.often.months = static_cast<int>(dice_(3));
        static constexpr const char* followUps[] = {"gruppe+3", "gruppe-slut+2", "job+1"};
        if (op == Op::Retained) m.followUp = dice_.of(followUps);
        m.lower = dice_.one(2);
        if (op == Op::Level) return level(m);
        if (op == Op::Judged) return m;
        m.from = sources(m);
        m.where = filter(m);
        return m;
    }

    plan::Measure side() {
        for (;;)
            if (auto m = measure(anyOf<Op>(dice_)); plan::canBeShared(m)) return m;
    }

    plan::Measure level(plan::Measure m) {
        for (const char* key : {"a", "b", "c"})
            if (dice_.one(2)) m.series.emplace_back(key);
        m.combine = anyOf<plan::Combine>(dice_);
        m.take = anyOf<plan::Take>(dice_);
        if (m.combine == plan::Combine::Count) m.within = bounds();
        return m;
    }

    // One, two or three of those the operation can read.
    std::vector<Source> sources(const plan::Measure& m) {
        if (plan::sourcesImplied(m.op)) return {};
        if (m.op == Op::Mean && m.each == plan::Each::Course) return {Source::Enrolment};
        std::vector<Source> out;
        const auto all = plan::sourcesFor(m.op);
        for (unsigned n = 1 + (dice_.one(2) ? dice_(3) : 0); n > 0; --n)
            if (const Source s = dice_.of(all); std::find(out.begin(), out.end(), s) == out.end())
                out.push_back(s);
        return out;
    }

    plan::Filter filter(const plan::Measure& m) {
        static constexpr const char* activities[] = {"gade", "gade.bro", "hold", "hold.mor"};
        static constexpr plan::AgeRange ages[] = {{7, 17}, {13, {}}, {0, 12}, {7, 12}};
        const auto from = plan::sourcesOf(plan_, m);
        plan::Filter out;
        if (dice_.one(4)) out.type = some(types(from));
        if (dice_.one(6)) out.activity.emplace_back(dice_.of(activities));
        if (dice_.one(8)) out.activity.emplace_back(dice_.of(activities));
        if (dice_.one(4)) out.unit.push_back(dice_.of(plan_.units).key);
        if (dice_.one(8)) out.unit.push_back(dice_.of(plan_.units).key);
        if (dice_.one(5)) out.ages = dice_.of(ages);
        if (m.op != Op::Completion && dice_.one(4))
            for (const Source source : from)
                for (const auto& word : plan::statusesOf(source))
                    if (dice_.one(2)) out.status.emplace_back(word);
        static constexpr const char* numbers[] = {"vaerter", "presse", "glad", "venner"};
        if (dice_.one(12)) out.has.emplace_back(dice_.of(numbers));
        if (m.op == Op::Improved || dice_.one(8)) out.of = dice_.of(numbers);
        if (m.op == Op::Improved) out.type = {"trivsel"};
        if (dice_.one(6)) out.n = bounds();
        return out;
    }

    std::vector<std::string> types(const std::vector<Source>& from) {
        std::vector<std::string> out;
        const auto take = [&](const auto& list) {
            for (const auto& item : list)
                if (std::any_of(from.begin(), from.end(),
                                [&](Source s) { return plan::isTypeOf(plan_, s, item.key); }))
                    out.push_back(item.key);
        };
        take(plan_.templates);
        take(plan_.contactTypes);
        take(plan_.offers);
        take(plan_.recordTypes);
        take(plan_.outcomeTypes);
        take(plan_.deliveryTypes);
        take(plan_.enquiryTypes);
        take(plan_.questionnaires);
        return out;
    }

    std::vector<std::string> some(const std::vector<std::string>& list) {
        std::vector<std::string> out;
        for (const auto& key : list)
            if (dice_.one(2)) out.push_back(key);
        return out;
    }

    plan::Bounds bounds() {
        plan::Bounds out;
        const double min = dice_(4);
        if (!dice_.one(3)) out.min = min;
        if (!out.min || dice_.one(3)) out.max = min + dice_(4);
        return out;
    }

    plan::Goal goal(plan::Direction direction) {
        const double n = dice_.one(4) ? 5 + dice_(90) : dice_(8);
        const bool two =
            direction == plan::Direction::Range || (direction == plan::Direction::Keep && dice_.one(2));
        if (two) return {{}, n, n + dice_(5)};
        return {n, {}, {}};
    }

    plan::Target target() {
        plan::Target out{anyOf<plan::Per>(dice_), anyOf<plan::Direction>(dice_), {}};
        if (!dice_.one(4)) out.goal = goal(out.direction);
        return out;
    }

    DateRange window() {
        const Date from = plan_.period.from + static_cast<int>(dice_(500)) - 100;
        static constexpr int lengths[] = {3, 12, 17, 30};
        return {from, from.plusMonths(dice_.of(lengths)) - 1};
    }

    plan::Baseline baseline(const plan::Measure& m) {
        static constexpr const char* dates[] = {"2016", "2018-03", "2019-07-01", ""};
        plan::Baseline out{{}, "Før", dice_.of(dates), plan::BaselineSource::Plan};
        if (!dice_.one(5)) out.value = dice_(9);
        if (!m.series.empty() && !dice_.one(3)) out.series = dice_.of(m.series);
        return out;
    }

    plan::Version version(const plan::Measure& m, Date from) {
        plan::Version out;
        out.from = from;
        if (dice_.one(2)) out.target = target();
        if (dice_.one(3)) out.periodTarget = goal(anyOf<plan::Direction>(dice_));
        if (dice_.one(3)) out.baseline = {baseline(m)};
        out.ended = dice_.one(4);
        return out;
    }

    const plan::Plan& plan_;
    Dice& dice_;
};

} // namespace

plan::Criterion anyCriterion(const plan::Plan& plan, Dice& dice) {
    const auto op = anyOf<Op>(dice); // what is refused more often is not asked for less
    for (;;) {
        plan::Plan one = plan;
        one.criteria = {Criteria(plan, dice).criterion(op)};
        if (plan::validate(one).empty()) return one.criteria.front();
    }
}

} // namespace feltbog::reference
