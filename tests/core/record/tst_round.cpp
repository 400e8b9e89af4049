// SPDX-License-Identifier: MPL-2.0
#include "core/people/people.h"
#include "core/record/bridging.h"
#include "core/record/recent.h"
#include "core/record/round.h"
#include "tests/testlib/fixture.h"

#include <QFile>
#include <QTest>

using namespace feltbog;
using testing::must;

namespace {

const record::NewPerson kFox{"Ræv", "barn", "10-12"};
const record::NewPerson kHare{"Hare", "barn", "13-14"};

CircleId street() { return keys::circleId("gade"); }

} // namespace

class TestRound : public QObject {
    Q_OBJECT
  private slots:
    void aRoundEndsAsOneEventPerPersonWithoutPlaceOrTime() {
        testing::DeviceFixture device;
        auto& nb = *device.notebook;
        must(record::startRound(nb, "hotspot.gadeplan"));
        const auto fox = must(record::meetNew(nb, kFox));
        must(record::meetNew(nb, kHare));
        must(record::meetUncarded(nb, {"barn", "10-12", "nej", 4}));
        QCOMPARE(testing::count(*device.store, "SELECT count(*) FROM fact"), 0); // nothing before the end
        const auto ended = must(record::endRound(nb));
        QCOMPARE(ended.persons, 2);
        QCOMPARE(ended.uncarded, 4);
        QCOMPARE(testing::count(*device.store, "SELECT count(DISTINCT token) FROM fact WHERE kind = 11"), 2);
        QCOMPARE(testing::count(*device.store, "SELECT count(*) FROM fact WHERE kind = 11 AND place <> ''"),
                 0);
        QCOMPARE(testing::count(*device.store, "SELECT n FROM fact WHERE kind = 12 AND status = 'nej'"), 4);
        QVERIFY(!must(record::openRound(nb)));
        const auto cards = must(people::people(nb, street()));
        QCOMPARE(cards.size(), std::size_t(2));
        QCOMPARE(must(people::person(nb, fox)).callName, std::string("Ræv"));
    }
    void tokensAreWrittenInTheirOwnOrderNotInTheOrderOfMeeting() {
        testing::DeviceFixture device;
        auto& nb = *device.notebook;
        must(record::startRound(nb, "hotspot.gadeplan"));
        for (int i = 0; i < 12; ++i)
            must(record::meetNew(nb, {"Barn " + std::to_string(i), "barn", "10-12"}));
        must(record::endRound(nb));
        QCOMPARE(testing::count(
                     *device.store,
                     "SELECT count(*) FROM (SELECT token, lag(token) OVER (ORDER BY pos) AS before FROM fact"
                     " WHERE kind = 11) WHERE before IS NOT NULL AND before >= token"),
                 0);
    }
    void aChildPickedAgainIsOneChild() {
        testing::DeviceFixture device;
        auto& nb = *device.notebook;
        must(record::startRound(nb, "hotspot.gadeplan"));
        const auto fox = must(record::meetNew(nb, kFox));
        must(record::endRound(nb));
        for (int week = 1; week <= 3; ++week) {
            device.clock.advance(std::chrono::hours{24 * 7});
            must(record::startRound(nb, "hotspot.gadeplan"));
            must(record::meet(nb, fox));
            must(record::meet(nb, fox)); // tapped twice
            must(record::endRound(nb));
        }
        QCOMPARE(testing::count(*device.store, "SELECT count(*) FROM fact WHERE kind = 11"), 4);
        QCOMPARE(testing::count(*device.store, "SELECT count(DISTINCT token) FROM fact WHERE kind = 11"), 1);
        // Unit and age band stand in the first event of the plan year only.
        QCOMPARE(testing::count(*device.store, "SELECT count(*) FROM fact WHERE kind = 11 AND unit <> ''"),
                 1);
    }
    void theFirstEventOfANewPlanYearCarriesUnitAndBandAgain() {
        testing::DeviceFixture device;
        auto& nb = *device.notebook;
        must(record::startRound(nb, "hotspot.gadeplan"));
        const auto fox = must(record::meetNew(nb, kFox));
        must(record::endRound(nb));
        device.clock.set(noon(Date::of(2019, 6, 3)));
        must(record::startRound(nb, "hotspot.gadeplan"));
        must(record::meet(nb, fox, "13-14"));
        must(record::endRound(nb));
        QCOMPARE(testing::count(*device.store, "SELECT count(*) FROM fact WHERE kind = 11 AND unit = 'barn'"),
                 2);
        QCOMPARE(
            testing::count(*device.store, "SELECT count(*) FROM fact WHERE kind = 11 AND band = '13-14'"), 1);
        QCOMPARE(must(people::person(nb, fox)).band, std::string("13-14"));
    }
    void anOpenRoundSurvivesACrashAndIsEndedAtTheNextStart() {
        testing::DeviceFixture device;
        must(record::startRound(*device.notebook, "hotspot.gadeplan"));
        must(record::meetNew(*device.notebook, kFox));
        device.reopen();
        const auto open = must(record::openRound(*device.notebook));
        QVERIFY(open && open->fresh.size() == 1);
        QVERIFY(!must(record::endForgottenRound(*device.notebook))); // it is still this evening's
        device.clock.advance(std::chrono::hours{20});
        const auto ended = must(record::endForgottenRound(*device.notebook));
        QVERIFY(ended && ended->persons == 1);
        QCOMPARE(testing::count(*device.store, "SELECT day FROM fact WHERE kind = 11"),
                 std::int64_t(Date::of(2019, 3, 15).days));
    }
    void aRoundOverMidnightCountsOnItsStartDate() {
        testing::DeviceFixture device;
        must(record::startRound(*device.notebook, "hotspot.gadeplan"));
        device.clock.advance(std::chrono::hours{6}); // 02.00
        must(record::meetNew(*device.notebook, kFox));
        must(record::endRound(*device.notebook));
        QCOMPARE(testing::count(*device.store, "SELECT day FROM fact WHERE kind = 11"),
                 std::int64_t(Date::of(2019, 3, 15).days));
    }
    void aKaldenavnIsNeverInTheClear() {
        testing::DeviceFixture device;
        auto& nb = *device.notebook;
        must(record::startRound(nb, "hotspot.gadeplan"));
        must(record::meetNew(nb, {"Spraglekone", "barn", "10-12"}));
        must(record::endRound(nb));
        QCOMPARE(testing::count(
                     *device.store,
                     "SELECT count(*) FROM event WHERE instr(open, 'Spragle') OR instr(private, 'Spragle')"),
                 0);
        for (const char* file : {"feltbog.db", "feltbog.db-wal"}) {
            QFile f(device.dir.filePath(file));
            QVERIFY(f.open(QIODevice::ReadOnly));
            QVERIFY(!f.readAll().contains("Spragle"));
        }
    }
    void withoutTheCirclesKeyCountingIsStillPossible() {
        testing::DeviceFixture device;
        must(device.store->transact([](store::Db& db) { return db.run("DELETE FROM circle_key"); }));
        auto& nb = *device.notebook;
        must(record::startRound(nb, "hotspot.gadeplan"));
        const auto refused = record::meetNew(nb, kFox);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::CircleKeyMissing);
        must(record::meetUncarded(nb, {"barn", "10-12", "ved-ikke", 1}));
        QCOMPARE(must(record::endRound(nb)).uncarded, 1);
    }
    void peopleCountedByMistakeAreTakenBack() {
        testing::DeviceFixture device;
        auto& nb = *device.notebook;
        must(record::startRound(nb, "hotspot.gadeplan"));
        must(record::meetUncarded(nb, {"barn", "10-12", "nej", 4}));
        must(record::meetUncarded(nb, {"barn", "13-14", "ja", 2}));
        must(record::takeBackUncarded(nb, 0));
        QCOMPARE(record::takeBackUncarded(nb, 1).error().code, ErrorCode::RecordUnknown);
        QCOMPARE(must(record::endRound(nb)).uncarded, 2);
    }
    void mistakesAreSaid() {
        testing::DeviceFixture device;
        auto& nb = *device.notebook;
        QCOMPARE(record::endRound(nb).error().code, ErrorCode::NoOpenRound);
        QCOMPARE(record::meetNew(nb, kFox).error().code, ErrorCode::NoOpenRound);
        must(record::startRound(nb, "hotspot.gadeplan"));
        QCOMPARE(record::startRound(nb, "hotspot.gadeplan").error().code, ErrorCode::RoundAlreadyOpen);
        QCOMPARE(record::meetNew(nb, {"  ", "barn", "10-12"}).error().code, ErrorCode::CallNameMissing);
        QCOMPARE(record::meetNew(nb, {std::string(60, 'a'), "barn", "10-12"}).error().code,
                 ErrorCode::TextTooLong);
        QCOMPARE(record::meetNew(nb, {"R\xE6v", "barn", "10-12"}).error().code, ErrorCode::TextNotUtf8);
        QCOMPARE(record::meetNew(nb, {"Ræv", "barn", ""}).error().code, ErrorCode::BandMissing);
        QCOMPARE(record::meetUncarded(nb, {"barn", "10-12", "måske", 1}).error().code,
                 ErrorCode::ChoiceUnknown);
        QCOMPARE(record::meetUncarded(nb, {"barn", "10-12", "nej", -1}).error().code,
                 ErrorCode::CountNegative);
        Token stranger;
        stranger.bytes.fill(9);
        QCOMPARE(record::meet(nb, stranger).error().code, ErrorCode::PersonUnknown);
        QCOMPARE(record::takeBack(nb, stranger).error().code, ErrorCode::PersonUnknown);
    }
    void fortrydTakesAWholeRoundBack() {
        testing::DeviceFixture device;
        auto& nb = *device.notebook;
        must(record::startRound(nb, "hotspot.gadeplan"));
        must(record::meetNew(nb, kFox));
        must(record::meetNew(nb, kHare));
        must(record::meetUncarded(nb, {"barn", "10-12", "nej", 4}));
        must(record::endRound(nb));
        must(record::undoLast(nb));
        QCOMPARE(testing::count(*device.store, "SELECT count(*) FROM fact"), 0);
        QCOMPARE(record::undoLast(nb).error().code, ErrorCode::NothingToUndo);
    }
    void aBridgingFollowsItsSteps() {
        testing::DeviceFixture device;
        auto& nb = *device.notebook;
        must(record::startRound(nb, "hotspot.gadeplan"));
        const auto fox = must(record::meetNew(nb, kFox));
        must(record::endRound(nb));
        const auto bridging = must(record::recordBridging(
            nb, {{}, "hotspot.brobygning", "sportsforening", "foreslaaet", fox, {}, {}}));
        must(record::stepBridging(nb, bridging, "aftalt"));
        must(record::stepBridging(nb, bridging, "moedt-op"));
        must(record::stepBridging(nb, bridging, "aftalt")); // told late: the furthest stands
        const auto rows = must(record::bridgings(nb));
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(rows.front().status, std::string("moedt-op"));
        QCOMPARE(record::stepBridging(nb, {}, "fast").error().code, ErrorCode::BridgingUnknown);
        QCOMPARE(record::recordBridging(nb, {{}, "hotspot.brobygning", "maanen", "fast", fox, {}, {}})
                     .error()
                     .code,
                 ErrorCode::ChoiceUnknown);
        must(record::recordBridging(
            nb,
            {{}, "hotspot.brobygning", "sportsforening", "moedt-op", {}, "barn", "10-12"})); // without a card
    }
};

QTEST_APPLESS_MAIN(TestRound)
#include "tst_round.moc"
