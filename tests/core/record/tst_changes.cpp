// SPDX-License-Identifier: MPL-2.0
#include "core/people/people.h"
#include "core/record/contact.h"
#include "core/record/count.h"
#include "core/record/recent.h"
#include "core/record/round.h"
#include "tests/testlib/fixture.h"

#include <QTest>

using namespace feltbog;
using testing::must;

namespace {

record::Contact contact(std::int64_t heads) {
    return {{}, "hotspot.gadeplan", "kort-snak", {}, {}, {}, {{"10-12", heads}}};
}

} // namespace

// Ret, Fortryd, Slet.
class TestChanges : public QObject {
    Q_OBJECT
  private slots:
    void aCorrectionReplacesWhatIsShown() {
        testing::DeviceFixture device;
        const auto id = must(record::recordContact(*device.notebook, contact(3)));
        auto c = contact(4);
        c.entry.corrects = id;
        QCOMPARE(must(record::recordContact(*device.notebook, c)), id); // the same record
        QCOMPARE(testing::count(*device.store, "SELECT sum(n) FROM fact"), 4);
        const auto rows = must(record::recent(*device.notebook, 10));
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(rows.front().n, 4);
        QVERIFY(rows.front().waiting && rows.front().own);
    }
    void whatIsDeletedIsListedAndCanComeBack() {
        testing::DeviceFixture device;
        const auto id = must(record::recordContact(*device.notebook, contact(3)));
        must(record::deleteRecord(*device.notebook, id));
        QCOMPARE(testing::count(*device.store, "SELECT count(*) FROM fact"), 0);
        QVERIFY(must(record::recent(*device.notebook, 10)).front().deleted);
        must(record::restoreRecord(*device.notebook, id));
        QCOMPARE(testing::count(*device.store, "SELECT sum(n) FROM fact"), 3);
        QVERIFY(!must(record::recent(*device.notebook, 10)).front().deleted);
    }
    void fortrydTakesTheNewestThatStillStands() {
        testing::DeviceFixture device;
        must(record::recordContact(*device.notebook, contact(1)));
        must(record::recordContact(*device.notebook, contact(2)));
        QCOMPARE(must(record::undoLast(*device.notebook)).n, 2);
        QCOMPARE(must(record::undoLast(*device.notebook)).n, 1);
        QCOMPARE(record::undoLast(*device.notebook).error().code, ErrorCode::NothingToUndo);
        QCOMPARE(testing::count(*device.store, "SELECT count(*) FROM fact"), 0);
    }
    // The unit and age band stand in a child's first event of the plan year; deleting that event must not
    // make the child's later ones uncountable.
    void deletingTheFirstMeetingOfTheYearLeavesTheChildCountable() {
        testing::DeviceFixture device;
        auto& nb = *device.notebook;
        must(record::startRound(nb, "hotspot.gadeplan"));
        const auto fox = must(record::meetNew(nb, {"Ræv", "barn", "10-12"}));
        const auto first = must(record::endRound(nb)).events.front();
        for (int week = 1; week <= 2; ++week) {
            device.clock.advance(std::chrono::hours{24 * 7});
            must(record::startRound(nb, "hotspot.gadeplan"));
            must(record::meet(nb, fox));
            must(record::endRound(nb));
        }
        must(record::deleteRecord(nb, first));
        QCOMPARE(testing::count(*device.store, "SELECT count(*) FROM fact WHERE kind = 11"), 2);
        QCOMPARE(
            testing::count(*device.store,
                           "SELECT count(*) FROM fact WHERE kind = 11 AND unit = 'barn' AND band = '10-12'"),
            1);
        must(record::restoreRecord(nb, first)); // now two events say it, and they agree
        QCOMPARE(testing::count(*device.store,
                                "SELECT count(DISTINCT band) FROM fact WHERE kind = 11 AND band <> ''"),
                 1);
    }
    void correctingTheFirstEventOfTheYearKeepsUnitAndBand() {
        testing::DeviceFixture device;
        auto& nb = *device.notebook;
        const auto token = must(people::newCard(nb, keys::circleId("job"), {"Gul", "ung", "15-17"}));
        const auto id = must(record::recordOutcome(nb, {{}, "fritidsjob", token, {}}));
        must(record::recordOutcome(nb, {{device.notebook->today() - 1, false, id}, "fritidsjob", token, {}}));
        QCOMPARE(
            testing::count(*device.store,
                           "SELECT count(*) FROM fact WHERE kind = 32 AND unit = 'ung' AND band = '15-17'"),
            1);
    }
    void anUnknownRecordIsSaid() {
        testing::DeviceFixture device;
        RecordId nothing;
        nothing.bytes.fill(1);
        QCOMPARE(record::deleteRecord(*device.notebook, nothing).error().code, ErrorCode::RecordUnknown);
        QCOMPARE(record::restoreRecord(*device.notebook, nothing).error().code, ErrorCode::RecordUnknown);
        auto c = contact(1);
        c.entry.corrects = nothing;
        QCOMPARE(record::recordContact(*device.notebook, c).error().code, ErrorCode::RecordUnknown);
    }
    void aFailureInsideALargerTransactionUndoesAllOfIt() {
        testing::DeviceFixture device;
        const auto failed = device.notebook->transact([&]() -> Status {
            must(record::recordContact(*device.notebook, contact(1)));
            return fail(ErrorCode::Usage, "på skrømt");
        });
        QVERIFY(!failed);
        QCOMPARE(testing::count(*device.store, "SELECT count(*) FROM fact"), 0);
        must(record::recordContact(*device.notebook, contact(1))); // the chain goes on without a gap
        QCOMPARE(testing::count(*device.store, "SELECT count(*) FROM event WHERE kind = 10"), 1);
    }
    void todayTellsWhatWaits() {
        testing::DeviceFixture device;
        must(record::recordContact(*device.notebook, contact(1)));
        auto today = must(record::today(*device.notebook));
        QCOMPARE(today.registrations, 1);
        QCOMPARE(today.waiting, 3); // the device itself, the plan, the contact
        QVERIFY(!today.lastSent);
        device.clock.advance(std::chrono::hours{24});
        QCOMPARE(must(record::today(*device.notebook)).registrations, 0);
    }
};

QTEST_APPLESS_MAIN(TestChanges)
#include "tst_changes.moc"
