// SPDX-License-Identifier: MPL-2.0
#include "core/people/doublets.h"
#include "core/people/forget.h"
#include "core/people/tidy.h"
#include "core/record/attendance.h"
#include "core/record/bridging.h"
#include "core/record/course.h"
#include "core/record/recent.h"
#include "core/record/round.h"
#include "core/store/rebuild.h"
#include "tests/sync/office.h"

#include <QtTest>

using namespace feltbog;
using namespace feltbog::testing;

namespace {

CircleId street() { return keys::circleId("gade"); }
Token newChild(DeviceFixture& device, const char* name) {
    return must(people::newCard(*device.notebook, street(), {name, "barn", "10-12"}));
}
void meet(DeviceFixture& device, const Token& token) {
    device.clock.advance(std::chrono::hours{24});
    must(record::startRound(*device.notebook, "hotspot.gadeplan"));
    must(record::meet(*device.notebook, token, "10-12"));
    (void)must(record::endRound(*device.notebook));
}
std::int64_t mentions(store::Store& store, const Token& token) {
    return count(store, ("SELECT count(*) FROM event WHERE kind <> 41 AND (instr(ifnull(private, x''), x'" +
                         token.hex() + "') > 0 OR instr(ifnull(open, x''), x'" + token.hex() + "') > 0)")
                            .c_str());
}
std::int64_t heads(record::Notebook& notebook, const Token& token) {
    return static_cast<std::int64_t>(must(people::whatStands(notebook, {token})).current.size());
}

} // namespace

// Vis hvad der står; Slet kort og oplysninger.
class TestForget : public QObject {
    Q_OBJECT
  private slots:
    void whatStandsIsTheCardAndEachRegistration() {
        DeviceFixture device;
        const auto child = newChild(device, "Sol"), other = newChild(device, "Bo");
        meet(device, child);
        meet(device, other);
        (void)must(record::recordBridging(
            *device.notebook, {{}, "hotspot.brobygning", "sportsforening", "aftalt", child, "", "10-12"}));
        const auto standing = must(people::whatStands(*device.notebook, {child}));
        QCOMPARE(standing.current.size(), std::size_t{3});
        QCOMPARE(standing.current.front().envelope.what(), log::Kind::Card);
        QCOMPARE(standing.older, std::int64_t{0});
    }

    void nothingOfThePersonIsLeftOnAnyDevice() {
        Office office;
        DeviceFixture a{1}, b{2, false};
        for (auto* device : {&a, &b}) enrolAt(office, *device);
        must(b.notebook->addKeys(must(a.notebook->keyring())));
        const auto sync = [&] {
            for (auto* device : {&a, &b, &a}) (void)syncWith(office, *device);
        };
        sync();
        const auto child = newChild(a, "Sol"), stays = newChild(a, "Bo");
        for (const auto& token : {child, stays}) meet(a, token);
        const auto bridging = must(record::recordBridging(
            *a.notebook, {{}, "hotspot.brobygning", "sportsforening", "aftalt", child, "", "10-12"}));
        (void)must(record::stepBridging(*a.notebook, bridging, "moedt-op", {}));
        sync();
        const auto steps = count(*b.store, "SELECT count(*) FROM fact WHERE kind = 15");
        QCOMPARE(steps, std::int64_t{1});
        QVERIFY(must(people::forgetPerson(*b.notebook, child)) >= 3);
        sync();
        must(store::projectAll(*office.store)); // an office does it when no device waits
        for (auto* store : {a.store.get(), b.store.get(), office.store.get()}) {
            QCOMPARE(mentions(*store, child), std::int64_t{0});
            QVERIFY(mentions(*store, stays) > 0);
            QCOMPARE(count(*store, "SELECT count(*) FROM fact WHERE kind = 15"), std::int64_t{0});
        }
        SAME_EVERYWHERE(office, &a, &b);
    }

    void bothCardsOfAChildGo() {
        DeviceFixture device;
        const auto one = newChild(device, "Sofie"), other = newChild(device, "Sophie");
        for (const auto& token : {one, other}) meet(device, token);
        (void)must(people::suggestDoublets(*device.notebook, street()));
        (void)must(people::answerDoublet(*device.notebook, one, other, people::DoubletAnswer::Same));
        QCOMPARE(must(people::tokensOfPerson(*device.notebook, other)).size(), std::size_t{2});
        (void)must(people::forgetPerson(*device.notebook, other));
        for (const auto& token : {one, other}) QCOMPARE(mentions(*device.store, token), std::int64_t{0});
    }

    void correctedAndDeletedVersionsGoToo() {
        DeviceFixture device;
        const auto child = newChild(device, "Sol");
        meet(device, child);
        const auto met = must(record::recent(*device.notebook, 1)).front().record;
        must(record::deleteRecord(*device.notebook, met));
        QCOMPARE(must(people::whatStands(*device.notebook, {child})).older, std::int64_t{1});
        (void)must(people::forgetPerson(*device.notebook, child));
        QCOMPARE(mentions(*device.store, child), std::int64_t{0});
        QVERIFY(!record::restoreRecord(*device.notebook, met));
    }

    void whoOnlyCameAlongIsTakenOutOfTheRow() {
        DeviceFixture device;
        const auto course = must(record::openCourse(*device.notebook, {{}, "moedregruppe"}));
        const auto circle = keys::circleId("familie");
        const auto card = [&](const char* name, const char* unit, const char* band) {
            return must(people::newCard(*device.notebook, circle, {name, unit, band}));
        };
        const auto child = card("Viol", "barn", "0-2"), mother = card("Elg", "foraelder", "25-29");
        (void)must(record::enrol(*device.notebook,
                                 {{}, course, {{child, "barn", "0-2"}, {mother, "foraelder", "25-29"}}}));
        (void)must(people::forgetPerson(*device.notebook, mother));
        QCOMPARE(mentions(*device.store, mother), std::int64_t{0});
        QCOMPARE(heads(*device.notebook, child), std::int64_t{2}); // the card and the row
        (void)must(people::forgetPerson(*device.notebook, child)); // with the counted one the row goes
        QCOMPARE(count(*device.store, "SELECT count(*) FROM fact WHERE kind = 21"), std::int64_t{0});
    }

    void aRoundUnderWayForgetsAsWell() {
        DeviceFixture device;
        const auto child = newChild(device, "Sol");
        must(record::startRound(*device.notebook, "hotspot.gadeplan"));
        must(record::meet(*device.notebook, child, "10-12"));
        (void)must(people::forgetPerson(*device.notebook, child));
        (void)must(record::endRound(*device.notebook));
        QCOMPARE(mentions(*device.store, child), std::int64_t{0});
    }

    // A tablet that was in a drawer meanwhile had met the child, and knows nothing.
    void whatComesLaterIsErasedAsWell() {
        Office office;
        DeviceFixture a{1}, b{2, false};
        for (auto* device : {&a, &b}) enrolAt(office, *device);
        must(b.notebook->addKeys(must(a.notebook->keyring())));
        for (auto* device : {&a, &b}) (void)syncWith(office, *device);
        const auto child = newChild(a, "Sol");
        for (auto* device : {&a, &b}) (void)syncWith(office, *device);
        meet(b, child); // not sent
        (void)must(people::forgetPerson(*a.notebook, child));
        for (auto* device : {&a, &b, &a}) (void)syncWith(office, *device);
        QVERIFY(mentions(*a.store, child) > 0);
        QCOMPARE(must(people::forgottenAndBack(*a.notebook)), std::vector<Token>{child});
        must(people::tidy(*a.notebook, a.clock.now()));
        for (auto* device : {&a, &b, &a}) (void)syncWith(office, *device);
        for (auto* device : {&a, &b}) {
            QCOMPARE(mentions(*device->store, child), std::int64_t{0});
            QVERIFY(must(people::forgottenAndBack(*device->notebook)).empty());
        }
    }
};

QTEST_GUILESS_MAIN(TestForget)
#include "tst_forget.moc"
