// SPDX-License-Identifier: MPL-2.0
#include "core/plan/validate.h"
#include "core/progress/live.h"
#include "tests/core/progress/reference/answer.h"
#include "tests/core/progress/reference/anycriterion.h"
#include "tests/core/progress/reference/anylog.h"
#include "tests/core/progress/reference/describe.h"
#include "tests/core/progress/shown.h"

#include <QDir>
#include <QTest>
#include <fmt/format.h>

#include <cmath>
#include <map>

using namespace feltbog;
using namespace feltbog::testing;
using namespace feltbog::reference;

namespace {

unsigned given(const char* name, unsigned otherwise) {
    const int value = qEnvironmentVariableIntValue(name);
    return value > 0 ? static_cast<unsigned>(value) : otherwise;
}

bool same(const std::optional<double>& a, const std::optional<double>& b) {
    if (!a || !b) return !a && !b;
    return std::fabs(*a - *b) <= 1e-9 * std::max(1.0, std::fabs(*a));
}

std::string whole(const std::optional<std::int64_t>& n) { return n ? std::to_string(*n) : "-"; }

// The note tells of something if and only if there is some of it.
bool tells(const std::string& note, const char* before, std::int64_t n, const char* after) {
    return n > 0
               ? note.find(before + std::to_string(n) + after) != std::string::npos
               : note.find(before) == std::string::npos || std::string_view(before).starts_with("Ikke talt");
}

bool noted(const std::string& note, const Counted& c) {
    return tells(note, "Afventer: ", c.waiting, ".") && tells(note, "Ved ikke: ", c.undecided, ";") &&
           tells(note, "Desuden op til ", c.uncarded, " uden kort.") &&
           tells(note, "Ikke talt med: ", c.unplaced, " uden oplyst") &&
           tells(note, "Ikke talt med: ", c.tooLong, " forløb") &&
           (c.unplaced > 0 || note.find("uden oplyst") == std::string::npos) &&
           (c.tooLong > 0 || note.find("forløb med flere") == std::string::npos);
}

std::string said(const progress::CriterionProgress& p) {
    std::string out = text(p.value) + " (" + std::to_string(p.amount) + "/" + whole(p.whole) + ") " +
                      std::string(progress::danish(p.verdict)) + ", of " + text(p.targetMin) + ".." +
                      text(p.targetMax) + " by now " + text(p.expected) + ", persons " + text(p.span);
    for (const auto& s : p.series) out += " | " + std::string(progress::danish(s.verdict));
    if (p.judgement) out += ", judged " + std::string(progress::danish(p.judgement->verdict));
    return out + ": " + p.note;
}

std::string said(const Answer& a) {
    std::string out = text(a.value) + " (" + std::to_string(a.counted.amount) + "/" + whole(a.counted.whole) +
                      ") " + std::string(progress::danish(a.verdict)) + ", of " + text(a.min) + ".." +
                      text(a.max) + " by now " + text(a.expected) + ", persons " +
                      std::to_string(a.counted.fewest) + "-" + std::to_string(a.counted.most) + "?" +
                      std::to_string(a.counted.open);
    for (const auto s : a.series) out += " | " + std::string(progress::danish(s));
    if (a.judgement) out += ", judged " + std::string(progress::danish(*a.judgement));
    const auto& c = a.counted;
    return out + fmt::format(": uncarded {} unplaced {} undecided {} too long {} waiting {}", c.uncarded,
                             c.unplaced, c.undecided, c.tooLong, c.waiting);
}

bool agree(const progress::CriterionProgress& engine, const Answer& a) {
    const bool figure = engine.kind == a.kind && same(engine.value, a.value) &&
                        engine.amount == a.counted.amount && engine.whole == a.counted.whole &&
                        engine.verdict == a.verdict && same(engine.targetMin, a.min) &&
                        same(engine.targetMax, a.max) && same(engine.expected, a.expected);
    const auto& span = engine.span;
    const bool persons = !span || (span->fewest == a.counted.fewest && span->most == a.counted.most &&
                                   span->open == a.counted.open);
    bool series = engine.series.size() == a.series.size();
    for (std::size_t i = 0; series && i < a.series.size(); ++i)
        series = engine.series[i].verdict == a.series[i];
    const bool judged = engine.judgement.has_value() == a.judgement.has_value() &&
                        (!a.judgement || engine.judgement->verdict == *a.judgement);
    const bool replaced = engine.note.find("Mangler tal fra") != std::string::npos;
    return figure && persons && series && judged && (replaced || noted(engine.note, a.counted));
}

progress::Period anyPeriod(const plan::Plan& plan, AnyLog& log, Dice& dice) {
    static constexpr const char* some[] = {"hele",
                                           "hele",
                                           "hele",
                                           "aar:1",
                                           "aar:2",
                                           "aar:3",
                                           "tertial:2.1",
                                           "tertial:1.2",
                                           "kalenderaar:2018",
                                           "skoleaar:2018",
                                           "kvartal:2018.4",
                                           "2018-02-15+17",
                                           "2017-12-28..2018-01-04",
                                           "2018-03-20..2020-10-28"};
    for (;;) {
        auto period =
            progress::parsePeriod(plan, dice.of(some), plan.period.to + static_cast<int>(dice(200)));
        if (!period) continue;
        if (dice.one(3)) period->asOf = log.day();
        if (dice.one(3)) period->asOf = period->range.to + static_cast<int>(dice(90)) - 30;
        return *period;
    }
}

std::vector<DateRange> judged(const plan::Plan& plan) {
    std::vector<DateRange> out{plan.period};
    for (const auto& year : progress::planYears(plan, plan.period.to)) out.push_back(year.range);
    return out;
}

// Everything of the chains, one event from one of them at a time.
template <class Each>
void inAnyOrder(const std::vector<Chain>& chains, Dice& dice, Each each) {
    std::vector<std::size_t> next(chains.size(), 0);
    for (;;) {
        std::vector<std::size_t> left;
        for (std::size_t i = 0; i < chains.size(); ++i)
            if (next[i] < chains[i].size()) left.push_back(i);
        if (left.empty()) return;
        const auto i = dice.of(left);
        each(chains[i][next[i]++]);
    }
}

struct Case {
    progress::Period period;
    QStringList shown;
};

} // namespace

// The engine against one that is slow and plain: any plan of the language, any log (ledger.h).
class TestReference : public QObject {
    Q_OBJECT
    unsigned cases_ = 0, there_ = 0, wrong_ = 0;
    std::map<std::string, std::pair<unsigned, unsigned>> byOp_; // and how many were not nought
    std::map<std::string, unsigned> byVerdict_;

    void compare(unsigned seed, const plan::Plan& plan, const Ledger& ledger, const People& people,
                 const progress::Progress& counted) {
        for (const auto& engine : counted.criteria) {
            const auto& c = *engine.criterion;
            const auto& period = counted.period;
            const Answer slow = answer(plan, ledger, people, c, period.range, period.asOf);
            ++cases_;
            there_ += slow.value.value_or(0) != 0;
            auto& [all, some] = byOp_[std::string(plan::word(c.measure->op))];
            ++all;
            some += slow.value.value_or(0) != 0;
            ++byVerdict_[std::string(progress::danish(slow.verdict))];
            if (agree(engine, slow) || ++wrong_ > 20) continue;
            qWarning("seed %u, %s..%s as of %s, %s: %s\n   engine    %s\n   reference %s", seed,
                     period.range.from.iso().c_str(), period.range.to.iso().c_str(),
                     period.asOf.iso().c_str(), c.id.c_str(), describe(c).c_str(), said(engine).c_str(),
                     said(slow).c_str());
        }
    }

    // Split over other devices, in another order, some of it twice; followed as it comes.
    static QString otherwise(const plan::Plan& plan, const std::vector<Chain>& chains,
                             const std::vector<Case>& cases, Dice& dice) {
        EventStore store;
        progress::LiveProgress board(*store);
        const auto shared = std::make_shared<const plan::Plan>(plan);
        QString wrong;
        inAnyOrder(chains, dice, [&](const log::Event& event) {
            const auto& e = event.envelope;
            if (dice.one(20)) store.setAside(event); // its turn comes
            store.append({event});
            if (dice.one(20)) store.acknowledge(e.device, 1 + dice(static_cast<unsigned>(e.seq)));
            if (!wrong.isEmpty() || !dice.one(30)) return;
            const auto& period = dice.of(cases).period;
            wrong = difference(shownAs(must(progress::evaluate(*store, plan, period))),
                               shownAs(must(board.evaluate(shared, period))));
        });
        for (const auto& chain : chains)
            if (!chain.empty()) store.acknowledge(chain.front().envelope.device, chain.size());
        for (const Case& one : cases) {
            if (!wrong.isEmpty()) return "followed: " + wrong;
            auto shown = shownAs(must(board.evaluate(shared, one.period)));
            shown.removeLast(); // how many events there are
            wrong = difference(one.shown, shown);
        }
        return wrong;
    }

  private slots:
    void initTestCase() { // what is tested is arithmetic: the files need not survive a power cut
        if (QDir(QStringLiteral("/dev/shm")).exists()) qputenv("TMPDIR", "/dev/shm");
    }

    void theEngineCountsWhatTheReferenceCounts() {
        constexpr unsigned kCriteria = 25, kPeriods = 5;
        const unsigned asked = given("FELTBOG_CASES", 10'000);
        for (unsigned seed = given("FELTBOG_SEED", 1); cases_ < asked && wrong_ < 20; ++seed) {
            Dice dice(seed);
            plan::Plan plan = anyPlan(dice);
            for (unsigned i = 0; i < kCriteria; ++i) {
                plan.criteria.push_back(anyCriterion(plan, dice));
                plan.criteria.back().id = "K-" + std::to_string(i);
            }
            for (const auto& problem : plan::validate(plan)) QFAIL(problem.sentence().c_str());
            AnyLog log(plan, judged(plan), dice);
            log.write(250 + dice(400));
            Chain events = log.events();
            const bool atOnce = dice.one(3); // then devices decide, and all of it must stay where it is
            if (atOnce)
                for (auto& event : events) event.envelope.hlc /= 3;
            const auto chains = dealt(events, 1 + dice(4), dice.one(2), dice);
            EventStore store;
            Chain all;
            for (const Chain& chain : chains) {
                store.append(chain);
                if (!chain.empty()) store.acknowledge(chain.front().envelope.device, chain.size());
                all.insert(all.end(), chain.begin(), chain.end());
            }
            const Ledger ledger = read(plan, all);
            const People people(ledger);
            std::vector<Case> cases;
            for (unsigned i = 0; i < kPeriods; ++i) {
                const auto counted = must(progress::evaluate(*store, plan, anyPeriod(plan, log, dice)));
                compare(seed, plan, ledger, people, counted);
                cases.push_back({counted.period, shownAs(counted)});
                cases.back().shown.removeLast();
            }
            const auto wrong =
                otherwise(plan, atOnce ? chains : dealt(events, 1 + dice(5), true, dice), cases, dice);
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("seed %1, otherwise: ").arg(seed) + wrong));
        }
        std::string tally;
        for (const auto& [op, n] : byOp_) tally += fmt::format("{} {} ({}), ", op, n.first, n.second);
        for (const auto& [verdict, n] : byVerdict_) tally += fmt::format("{} {}, ", verdict, n);
        qInfo("%u cases, %u of them not nought, %u different; %s", cases_, there_, wrong_, tally.c_str());
        QCOMPARE(wrong_, 0U);
        QVERIFY(there_ * 5 > cases_);
    }
};

QTEST_GUILESS_MAIN(TestReference)
#include "tst_reference.moc"
