// SPDX-License-Identifier: MPL-2.0
//
// Two people change or delete the same registration, neither knowing of the other: other people's failures,
// played here. The threads they come from: sync/doc/field-failures.md.
#include "core/record/recent.h"
#include "tests/sync/office.h"

#include <QtTest>

using namespace feltbog;
using namespace feltbog::testing;

namespace {

constexpr const char* kChildren = "SELECT ifnull(sum(n), 0) FROM fact WHERE kind = 10 AND aside = 0";
constexpr const char* kConflicts = "SELECT count(*) FROM conflict";

// Three tablets that know the same meeting with three children.
struct Team {
    Office office;
    DeviceFixture a{1}, b{2, false}, c{3, false};
    RecordId meeting;
    Team() {
        for (auto* device : {&a, &b, &c}) enrolAt(office, *device);
        meeting = must(a.notebook->save({contact(a, 3)})).front();
        everybodySyncs();
    }
    void everybodySyncs() {
        for (int round = 0; round < 2; ++round)
            for (auto* device : {&a, &b, &c}) (void)syncWith(office, *device);
    }
    void correct(DeviceFixture& device, std::int64_t children) {
        auto correction = contact(device, children);
        correction.open.of = meeting;
        correction.open.replaces = {meeting};
        device.clock.advance(std::chrono::minutes{1});
        (void)must(device.notebook->save({correction}));
    }
    [[nodiscard]] record::RecentRow shownOn(DeviceFixture& device) const {
        for (const auto& row : must(record::recent(*device.notebook, 20)))
            if (row.record == meeting) return row;
        qFatal("the meeting is not in the list");
    }
};

} // namespace

class TestDisagree : public QObject {
    Q_OBJECT
  private slots:
    void twoWhoDeleteTheSameAgreeEverywhere() {
        Team t;
        must(record::deleteRecord(*t.a.notebook, t.meeting));
        must(record::deleteRecord(*t.b.notebook, t.meeting));
        t.everybodySyncs();
        SAME_EVERYWHERE(t.office, &t.a, &t.b, &t.c);
        for (auto* device : {&t.a, &t.b, &t.c}) {
            QVERIFY(t.shownOn(*device).deleted);
            QCOMPARE(count(*device->store, kChildren), std::int64_t{0});
        }
        must(record::restoreRecord(*t.c.notebook, t.meeting)); // takes both deletions back
        t.everybodySyncs();
        SAME_EVERYWHERE(t.office, &t.a, &t.b, &t.c);
        QCOMPARE(count(*t.a.store, kChildren), std::int64_t{3});
    }

    // The deletion wins, the correction is kept, everybody is told, and the sync goes on.
    void aCorrectionOfWhatSomebodyDeletesIsToldAndKept() {
        Team t;
        must(record::deleteRecord(*t.a.notebook, t.meeting));
        t.correct(t.b, 5);
        for (auto* device : {&t.b, &t.a, &t.c, &t.b}) QVERIFY(syncWith(t.office, *device).fresh);
        SAME_EVERYWHERE(t.office, &t.a, &t.b, &t.c);
        for (auto* device : {&t.a, &t.b, &t.c}) {
            QVERIFY(t.shownOn(*device).conflict);
            QCOMPARE(count(*device->store, kChildren), std::int64_t{0});
        }
        // Still told after days of good syncs.
        for (int day = 0; day < 3; ++day) {
            saveTallies(t.c, 2);
            t.everybodySyncs();
        }
        for (auto* device : {&t.a, &t.b, &t.c}) QVERIFY(t.shownOn(*device).conflict);
        must(record::restoreRecord(*t.c.notebook, t.meeting)); // somebody decides
        t.everybodySyncs();
        SAME_EVERYWHERE(t.office, &t.a, &t.b, &t.c);
        for (auto* device : {&t.a, &t.b, &t.c}) {
            QCOMPARE(count(*device->store, kConflicts), std::int64_t{0});
            QCOMPARE(count(*device->store, kChildren), std::int64_t{5}); // what the colleague wrote
        }
    }

    void recordedAndDeletedInOnePageStaysDeleted() {
        Team t;
        const auto mistake = must(t.a.notebook->save({contact(t.a, 7)})).front();
        must(record::deleteRecord(*t.a.notebook, mistake));
        t.everybodySyncs();
        SAME_EVERYWHERE(t.office, &t.a, &t.b, &t.c);
        for (auto* device : {&t.a, &t.b, &t.c}) QCOMPARE(count(*device->store, kChildren), std::int64_t{3});
    }
};

QTEST_GUILESS_MAIN(TestDisagree)
#include "tst_disagree.moc"
