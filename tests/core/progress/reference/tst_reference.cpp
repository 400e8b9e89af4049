// SPDX-License-Identifier: MPL-2.0
#include "core/plan/rule.h"
#include "tests/core/progress/reference/figure.h"
#include "tests/core/progress/reference/promises.h"
#include "tests/core/progress/storm.h"

#include <QDir>
#include <QTest>

#include <cmath>
#include <map>

using namespace feltbog;
using namespace feltbog::testing;

namespace {

unsigned asked(const char* name, unsigned otherwise) {
    const int given = qEnvironmentVariableIntValue(name);
    return given > 0 ? static_cast<unsigned>(given) : otherwise;
}

constexpr unsigned kCriteria = 30, kPeriods = 4; // for each log

bool same(const std::optional<double>& a, const std::optional<double>& b) {
    return a.has_value() == b.has_value() && (!a || std::fabs(*a - *b) < 1e-9);
}

QString shown(const std::optional<double>& value) {
    return value ? QString::number(*value) : QStringLiteral("-");
}

// What the note names of a figure that waits, or that nobody knows.
std::string named(const slow::Figure& f) {
    std::string out;
    if (f.waiting > 0) out += "Afventer: " + std::to_string(f.waiting) + ".";
    if (f.undecided > 0) out += "Ved ikke: " + std::to_string(f.undecided) + ";";
    return out;
}
bool names(const std::string& note, const slow::Figure& f) {
    if (note.starts_with("Mangler tal fra")) return true; // stands in the place of all else
    const auto has = [&](const std::string& text) { return note.find(text) != std::string::npos; };
    return (f.waiting == 0 || has("Afventer: " + std::to_string(f.waiting) + ".")) &&
           (f.undecided == 0 || has("Ved ikke: " + std::to_string(f.undecided) + ";"));
}

} // namespace

// The engine against one that was written to be slow and plain: any plan of the language, any log.
class TestReference : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() {
        if (QDir(QStringLiteral("/dev/shm")).exists()) qputenv("TMPDIR", "/dev/shm");
    }

    void theEngineCountsWhatTheSlowOneCounts() {
        const unsigned cases = asked("FELTBOG_CASES", 12000);
        unsigned done = 0, there = 0, differ = 0;
        std::map<std::string, unsigned> byOp;
        for (unsigned seed = asked("FELTBOG_SEED", 1); done < cases && differ < 10; ++seed) {
            Storm storm(seed);
            for (unsigned n = 60 + storm.dice(240); n > 0; --n) storm.write();
            EventStore store, other;
            storm.arriveAll(store, false);
            storm.arriveAll(other, true);
            std::mt19937 random(seed);
            plan::Plan plan = askingPlan(seed % 2 ? plan::MonthDay{6, 1} : plan::MonthDay{1, 1});
            plan.criteria.clear();
            for (unsigned i = 0; i < kCriteria; ++i) {
                plan.criteria.push_back(slow::anyCriterion(plan, random));
                plan.criteria.back().id = "K-" + std::to_string(i);
            }
            const slow::Notes notes(plan, storm.written());
            for (unsigned p = 0; p < kPeriods; ++p) {
                const auto text = storm.period();
                const Date asOf = storm.asOf();
                const auto period = must(progress::parsePeriod(plan, text, asOf));
                const auto counted = must(progress::evaluate(*store, plan, period));
                const auto again = must(progress::evaluate(*other, plan, period)); // in another order
                for (std::size_t i = 0; i < plan.criteria.size(); ++i, ++done) {
                    const auto& c = plan.criteria[i];
                    const auto& engine = counted.criteria[i];
                    const auto slowly = slow::figure(plan, notes, c, period.range, asOf);
                    ++byOp[std::string(plan::word(c.measure->op))];
                    there += slowly.value.value_or(0) != 0;
                    const bool equal = same(engine.value, slowly.value) && names(engine.note, slowly) &&
                                       same(engine.value, again.criteria[i].value) &&
                                       engine.note == again.criteria[i].note;
                    if (equal) continue;
                    ++differ;
                    qWarning("seed %u, %s as of %s, %s\nengine %s (%s), slow one %s %s, other order %s\n%s",
                             seed, text.c_str(), asOf.iso().c_str(), c.id.c_str(),
                             qPrintable(shown(engine.value)), engine.note.c_str(),
                             qPrintable(shown(slowly.value)), named(slowly).c_str(),
                             qPrintable(shown(again.criteria[i].value)), plan::ruleOf(plan, c).c_str());
                }
            }
        }
        std::string ops;
        for (const auto& [op, n] : byOp) ops += op + " " + std::to_string(n) + ", ";
        qInfo("%u cases, %u of them not nought, %u different; %s", done, there, differ, ops.c_str());
        QCOMPARE(differ, 0U);
        QVERIFY(there * 5 > done);
    }
};

QTEST_GUILESS_MAIN(TestReference)
#include "tst_reference.moc"
