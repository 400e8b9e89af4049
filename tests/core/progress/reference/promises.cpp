// SPDX-License-Identifier: MPL-2.0
#include "tests/core/progress/reference/promises.h"

#include "core/plan/checks.h"
#include "core/plan/sources.h"
#include "tests/core/progress/scene.h"

namespace feltbog::testing::slow {

using plan::Op;
using plan::Source;

namespace {

class Dice {
  public:
    explicit Dice(std::mt19937& random) : random_(random) {}
    unsigned operator()(unsigned sides) {
        return std::uniform_int_distribution<unsigned>(0, sides - 1)(random_);
    }
    bool one(unsigned in) { return (*this)(in) == 0; }
    template <class List>
    auto of(const List& list) {
        return list[(*this)(static_cast<unsigned>(std::size(list)))];
    }

  private:
    std::mt19937& random_;
};

constexpr Op kOps[] = {Op::Count,      Op::Distinct, Op::Sum,      Op::Mean,   Op::Ratio,
                       Op::Completion, Op::Courses,  Op::Standing, Op::Months, Op::Often,
                       Op::Retained,   Op::Improved, Op::Level};

plan::Filter filter(Dice& dice, const std::vector<Source>& from) {
    static constexpr const char* types[] = {"gruppe", "nussa", "nussa-job", "moedre"};
    static constexpr const char* activities[] = {"gade", "gade.brobygning", "hold"};
    static constexpr const char* units[] = {"barn", "ung"};
    static const plan::AgeRange ages[] = {{7, 17}, {13, {}}, {0, 12}};
    plan::Filter out;
    if (dice.one(6)) out.type = {dice.of(types)};
    if (dice.one(8)) out.type.push_back(dice.of(types));
    if (dice.one(5)) out.activity = {dice.of(activities)};
    if (dice.one(4)) out.unit = {dice.of(units)};
    if (dice.one(5)) out.ages = dice.of(ages);
    for (const Source source : from)
        if (const auto own = plan::statusesOf(source); !own.empty() && dice.one(3))
            out.status.emplace_back(dice.of(own));
    if (dice.one(12)) out.has = {"x"};
    if (dice.one(12)) out.of = "x";
    const bool rows = std::any_of(from.begin(), from.end(),
                                  [](Source s) { return s == Source::Session || s == Source::Course; });
    const bool limits = !rows || (out.unit.empty() && !out.ages); // refused by the checks otherwise
    if (limits && dice.one(5)) out.n.min = dice(4);
    if (limits && dice.one(8)) out.n.max = 2 + dice(5);
    return out;
}

plan::Measure anyMeasure(const plan::Plan& plan, Dice& dice, Op op) {
    plan::Measure m;
    m.op = op;
    if (op == Op::Ratio) {
        for (int side = 0; side < 2; ++side) {
            auto part = anyMeasure(plan, dice, dice.of(kOps));
            while (!plan::canBeShared(part)) part = anyMeasure(plan, dice, dice.of(kOps));
            m.partAndWhole.push_back(part);
        }
        return m;
    }
    m.show = dice.one(2) ? plan::Show::Percent : plan::Show::Count;
    m.lower = dice.one(2);
    m.minSessions = 1 + static_cast<int>(dice(3));
    if (dice.one(2)) m.maxSessions = m.minSessions + static_cast<int>(dice(2));
    m.least = 1 + static_cast<int>(dice(2));
    m.often = {dice.one(3) ? plan::By::Type : plan::By::Person, 1 + static_cast<int>(dice(3)), 0};
    if (m.often.by == plan::By::Person) m.often.months = static_cast<int>(dice(3));
    static constexpr const char* followUps[] = {"job+3", "start+3", "slut+3"};
    if (op == Op::Retained) m.followUp = dice.of(followUps);
    if (op == Op::Level) {
        m.series = dice.one(3) ? std::vector<std::string>{"b"} : std::vector<std::string>{"a", "b"};
        m.combine = static_cast<plan::Combine>(dice(4));
        m.take = static_cast<plan::Take>(dice(3));
        if (m.combine == plan::Combine::Count) m.within.min = dice(4);
        return m;
    }
    const auto allowed = plan::sourcesFor(op);
    m.each = static_cast<plan::Each>(op == Op::Mean ? dice(4) : 0);
    if (m.each == plan::Each::Course) {
        m.from = {Source::Enrolment};
    } else if (!plan::sourcesImplied(op)) {
        do {
            m.from = {dice.of(allowed)};
            if (dice.one(2)) m.from.push_back(dice.of(allowed));
            if (m.from.size() == 2 && m.from[0] == m.from[1]) m.from.pop_back();
        } while (op == Op::Mean && m.each == plan::Each::Item &&
                 std::any_of(m.from.begin(), m.from.end(),
                             [](Source s) { return s == Source::Enrolment || s == Source::Attendance; }));
    }
    m.where = filter(dice, plan::sourcesOf(plan, m));
    if (op == Op::Improved) m.where.of = "x";
    if (op == Op::Completion) m.where.status.clear();
    return m;
}

} // namespace

plan::Criterion anyCriterion(const plan::Plan& plan, std::mt19937& random) {
    Dice dice(random);
    auto c = criterion(anyMeasure(plan, dice, dice.of(kOps)), 1 + dice(5), plan::AcrossYears::None);
    const bool adds = plan::counts(*c.measure) && c.measure->op != Op::Standing;
    const bool once = c.measure->op == Op::Distinct || c.measure->op == Op::Often;
    if (adds) c.acrossYears = once && dice.one(2) ? plan::AcrossYears::Distinct : plan::AcrossYears::Sum;
    static constexpr plan::Per years[] = {plan::Per::PlanYear, plan::Per::SchoolYear,
                                          plan::Per::CalendarYear};
    c.target.per = dice.of(years);
    static constexpr plan::Direction ways[] = {plan::Direction::AtLeast, plan::Direction::AtMost,
                                               plan::Direction::Increase, plan::Direction::Decrease};
    c.target.direction = dice.of(ways);
    if (dice.one(5)) c.window = DateRange{Date::of(2017, 12, 1), Date::of(dice.one(2) ? 2019 : 2021, 9, 30)};
    return c;
}

} // namespace feltbog::testing::slow
