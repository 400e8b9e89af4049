// SPDX-License-Identifier: MPL-2.0
#include "core/progress/live.h"

#include "core/store/append.h"
#include "core/store/rebuild.h"
#include "tests/core/progress/shown.h"
#include "tests/core/progress/storm.h"

#include <QDir>
#include <QTest>

using namespace feltbog;
using namespace feltbog::testing;
using progress::LiveProgress;

namespace {

using PlanPtr = std::shared_ptr<const plan::Plan>;

QStringList inFull(store::Store& store, const PlanPtr& plan, const std::string& period, Date asOf) {
    return shownAs(must(progress::evaluate(store, *plan, must(progress::parsePeriod(*plan, period, asOf)))));
}
QStringList live(LiveProgress& live, const PlanPtr& plan, const std::string& period, Date asOf) {
    return shownAs(must(live.evaluate(plan, must(progress::parsePeriod(*plan, period, asOf)))));
}

unsigned sequences() {
    const int asked = qEnvironmentVariableIntValue("FELTBOG_SEQUENCES");
    return asked > 0 ? static_cast<unsigned>(asked) : 100;
}

PlanPtr shared(plan::Plan plan) { return std::make_shared<const plan::Plan>(std::move(plan)); }

const Date kEnd = Date::of(2021, 5, 31);

} // namespace

// Followed step by step, figures are what counting everything anew gives.
class TestLive : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { // what is tested is arithmetic: the files need not survive a power cut
        if (QDir(QStringLiteral("/dev/shm")).exists()) qputenv("TMPDIR", "/dev/shm");
    }

    void afterEveryStepTheFiguresAreThoseOfAFullCount() {
        const auto first = static_cast<unsigned>(qEnvironmentVariableIntValue("FELTBOG_FROM"));
        const auto summer = shared(askingPlan());
        const auto winter = shared(askingPlan({1, 1}));
        std::size_t steps = 0, readings = 0, figures = 0, zeros = 0;
        for (unsigned seed = first; seed < first + sequences(); ++seed) {
            Storm storm(seed);
            EventStore store;
            LiveProgress board(*store);
            PlanPtr plan = summer;
            std::string period = storm.period();
            Date asOf = storm.asOf();
            QString wrong;
            const auto check = [&] {
                const auto full = inFull(*store, plan, period, asOf);
                wrong = difference(full, live(board, plan, period, asOf));
                for (const auto& line : full) (line.contains(" 0.000000 = ") ? zeros : figures) += 1;
            };
            for (int step = 0; step < 50 && wrong.isEmpty(); ++step) {
                for (unsigned n = storm.dice(5); n > 0; --n) storm.write();
                std::string what;
                if (storm.dice(25) == 0) { // asked for in a transaction that comes to nothing
                    Storm undone = storm;
                    QVERIFY(!(*store).transact([&](store::Db&) -> Status {
                        what = undone.arrive(store) + " in vain";
                        check();
                        return fail(ErrorCode::Internal, "in vain");
                    }));
                } else if (storm.dice(40) == 0) {
                    what = "rebuilt";
                    must(store::rebuildProjections(*store));
                } else {
                    what = storm.arrive(store);
                }
                if (storm.dice(5) == 0) period = storm.period();
                if (storm.dice(10) == 0) asOf = storm.asOf(); // the day changed
                if (storm.dice(40) == 0) plan = plan == summer ? winter : summer;
                if (wrong.isEmpty()) check();
                if (!wrong.isEmpty())
                    wrong.prepend(QStringLiteral("seed %1, step %2, %3, %4\n")
                                      .arg(QString::number(seed), QString::number(step),
                                           QString::fromStdString(what), QString::fromStdString(period)));
                ++steps;
            }
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
            readings += board.readings();

            // Everything in another order in another store: the same figures.
            storm.arriveAll(store, false);
            EventStore other;
            storm.arriveAll(other, true);
            auto here = live(board, summer, "hele", kEnd);
            auto there = inFull(*other, summer, "hele", kEnd);
            here.removeLast(); // how many copies were set aside on the way
            there.removeLast();
            wrong = difference(there, here);
            QVERIFY2(wrong.isEmpty(),
                     qPrintable(QStringLiteral("seed %1, another order\n").arg(seed) + wrong));
        }
        qInfo("%zu steps, everything read in %zu of them; %zu figures, %zu noughts", steps, readings, figures,
              zeros);
        QVERIFY(figures > zeros / 4 && steps > readings * 4);
    }

    void oneMoreEventIsNotAReasonToReadEverything() {
        Scene s;
        EventStore store;
        LiveProgress board(*store);
        const auto plan = shared(askingPlan());
        for (std::uint8_t n = 1; n <= 20; ++n) {
            s.met("2018-01-10", child(n));
            store.append({s.log.events.back()});
            for (const char* period : {"hele", "aar:1"})
                QCOMPARE(live(board, plan, period, kEnd), inFull(*store, plan, period, kEnd));
        }
        QCOMPARE(board.readings(), std::size_t{1});
    }
    void aNewPlanIsReadAnew() {
        Scene s;
        s.met("2018-01-10", child(1));
        EventStore store;
        store.append(s.log.events);
        LiveProgress board(*store);
        (void)live(board, shared(askingPlan()), "aar:1", kEnd);
        const auto winter = shared(askingPlan({1, 1}));
        QCOMPARE(live(board, winter, "aar:1", kEnd), inFull(*store, winter, "aar:1", kEnd));
        QCOMPARE(board.readings(), std::size_t{2});
    }
    void whatAnotherProcessWritesIsSeen() {
        Scene s;
        s.met("2018-01-10", child(1));
        EventStore store;
        LiveProgress board(*store);
        const auto plan = shared(askingPlan());
        const auto before = live(board, plan, "hele", kEnd);
        const auto beside = store.beside();
        must(beside->transact([&](store::Db& db) -> Status {
            FB_ASSIGN(const auto how, store::append(db, s.log.events.front()));
            return how == store::Appended::New ? Status{} : fail(ErrorCode::Internal);
        }));
        const auto after = live(board, plan, "hele", kEnd);
        QVERIFY(after != before);
        QCOMPARE(after, inFull(*store, plan, "hele", kEnd));
    }
    void severalFollowOneAfterAnother() {
        Scene s;
        EventStore store;
        const auto plan = shared(askingPlan());
        for (std::uint8_t n = 1; n <= 3; ++n) {
            LiveProgress board(*store);
            for (int times = 0; times < 2; ++times) {
                s.met("2018-01-10", child(static_cast<std::uint8_t>(n + 10 * times)));
                store.append({s.log.events.back()});
                QCOMPARE(live(board, plan, "hele", kEnd), inFull(*store, plan, "hele", kEnd));
            }
        }
    }
    void veryManyChangesAreReadAtOnce() {
        Scene s;
        EventStore store;
        LiveProgress board(*store);
        const auto plan = shared(askingPlan());
        (void)live(board, plan, "hele", kEnd);
        for (int i = 0; i < 1500; ++i) s.met("2018-01-10", child(static_cast<std::uint8_t>(1 + i % 90)));
        store.append(s.log.events);
        QCOMPARE(live(board, plan, "hele", kEnd), inFull(*store, plan, "hele", kEnd));
        QCOMPARE(board.readings(), std::size_t{2});
    }
    void numbersBeyondReasonLeaveNoTrace() { // a sum that rounds would not come back to what it was
        Scene s;
        s.heads(Kind::Event, "2018-01-10", "spisning", {{"18+", 3}});
        const auto huge = s.heads(Kind::Event, "2018-01-10", "spisning", {{"18+", std::int64_t{1} << 60}});
        auto gone = OpenBody{};
        gone.of = huge;
        gone.replaces = {huge};
        s.log.add(Kind::Void, gone);
        EventStore store;
        LiveProgress board(*store);
        const auto plan = shared(askingPlan());
        for (const auto& event : s.log.events) {
            store.append({event});
            QCOMPARE(live(board, plan, "hele", kEnd), inFull(*store, plan, "hele", kEnd));
        }
        QCOMPARE(board.readings(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(TestLive)
#include "tst_live.moc"
