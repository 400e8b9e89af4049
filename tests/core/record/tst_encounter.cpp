// SPDX-License-Identifier: MPL-2.0
#include "core/people/people.h"
#include "core/record/bridging.h"
#include "core/record/encounter.h"
#include "core/record/recent.h"
#include "tests/testlib/fixture.h"

#include <QTest>

using namespace feltbog;
using testing::must;

namespace {

record::Contact talk() {
    record::Contact contact;
    contact.activity = "hotspot.gadeplan";
    contact.type = "samtale";
    contact.place = "flyvervej";
    contact.themes = {"skole"};
    return contact;
}

Token card(testing::DeviceFixture& device, const char* name, const char* band) {
    return must(people::newCard(*device.notebook, keys::circleId("gade"), {name, "barn", band}));
}

} // namespace

class TestEncounter : public QObject {
    Q_OBJECT
  private slots:
    void theContactCountsHeadsAndTheRoundHoldsWhoItWas() {
        testing::DeviceFixture device;
        auto& nb = *device.notebook;
        const auto fox = card(device, "Ræv", "10-12");
        const auto hare = card(device, "Hare", "13-14");
        auto contact = talk();
        contact.heads = {{"10-12", 2}}; // beside the two
        const auto done =
            must(record::recordEncounter(nb, {contact, {{fox, {}, {}}, {hare, {}, {}}}, {}, {}}));
        QVERIFY(done.roundBegun);
        QCOMPARE(testing::count(*device.store, "SELECT n FROM amount WHERE what = '10-12'"), 3);
        QCOMPARE(testing::count(*device.store, "SELECT n FROM amount WHERE what = '13-14'"), 1);
        QCOMPARE(testing::count(*device.store, "SELECT count(*) FROM fact WHERE token IS NOT NULL"), 0);
        QCOMPARE(must(record::openRound(nb))->met.size(), std::size_t(2));
        QCOMPARE(must(record::endRound(nb)).persons, 2);
        QCOMPARE(testing::count(*device.store,
                                "SELECT count(*) FROM fact WHERE token IS NOT NULL AND place <> ''"),
                 0);
    }
    void aChildMetTwiceInAnEveningIsTwoContactsAndOneChild() {
        testing::DeviceFixture device;
        auto& nb = *device.notebook;
        const auto fox = card(device, "Ræv", "10-12");
        for (int i = 0; i < 2; ++i) must(record::recordEncounter(nb, {talk(), {{fox, {}, {}}}, {}, {}}));
        QCOMPARE(must(record::endRound(nb)).persons, 1);
        QCOMPARE(testing::count(*device.store, "SELECT count(DISTINCT record) FROM fact WHERE kind = 10"), 2);
    }
    void aNewChildIsHelpedOnWhenTheRoundEnds() {
        testing::DeviceFixture device;
        auto& nb = *device.notebook;
        must(record::startRound(nb, "hotspot.gadeplan"));
        const auto fox = must(record::meetNew(nb, {"Ræv", "barn", "10-12"}));
        must(record::recordEncounter(nb, {talk(), {{fox, {}, {}}}, "arbejdsplads", "aftalt"}));
        QVERIFY(must(record::bridgings(nb)).empty()); // nothing beside the contact's place and time
        device.reopen();
        must(record::endRound(*device.notebook));
        const auto rows = must(record::bridgings(*device.notebook));
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(rows[0].offer, std::string("arbejdsplads"));
        QCOMPARE(rows[0].status, std::string("aftalt"));
        QVERIFY(rows[0].token == fox);
        // Unit and band stand in the meeting, the first event of the year, and not again.
        QCOMPARE(
            testing::count(*device.store, "SELECT count(*) FROM fact WHERE unit <> '' AND token IS NOT NULL"),
            1);
    }
    void undoTakesBackWhatItMadeAndNoMore() {
        testing::DeviceFixture device;
        auto& nb = *device.notebook;
        const auto fox = card(device, "Ræv", "10-12");
        const auto hare = card(device, "Hare", "13-14");
        const auto first = must(record::recordEncounter(nb, {talk(), {{fox, {}, {}}}, {}, {}}));
        const auto second = must(record::recordEncounter(
            nb, {talk(), {{fox, {}, {}}, {hare, {}, {}}}, "arbejdsplads", "foreslaaet"}));
        must(record::undoEncounter(nb, second));
        const auto round = must(record::openRound(nb));
        QVERIFY(round->holds(fox)); // met before
        QVERIFY(!round->holds(hare));
        QVERIFY(round->leads.empty());
        must(record::undoEncounter(nb, first));
        QVERIFY(!must(record::openRound(nb))); // it was begun by it, and is empty
        QCOMPARE(testing::count(*device.store, "SELECT count(*) FROM fact WHERE kind = 10"), 0);
    }
    void aRoundOfAnotherDayIsNotAddedTo() {
        testing::DeviceFixture device;
        auto& nb = *device.notebook;
        const auto fox = card(device, "Ræv", "10-12");
        must(record::startRound(nb, "hotspot.gadeplan", Date{nb.today().days - 1}));
        const auto refused = record::recordEncounter(nb, {talk(), {{fox, {}, {}}}, {}, {}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::RoundAlreadyOpen);
        QCOMPARE(testing::count(*device.store, "SELECT count(*) FROM fact WHERE kind = 10"), 0);
        must(record::recordEncounter(nb, {[] {
                                              auto without = talk();
                                              without.heads = {{"10-12", 1}};
                                              return without;
                                          }(),
                                          {},
                                          {},
                                          {}})); // nobody with a card: no round is needed
    }
    void nothingIsKeptWhenTheContactIsRefused() {
        testing::DeviceFixture device;
        auto& nb = *device.notebook;
        const auto fox = card(device, "Ræv", "10-12");
        auto contact = talk();
        contact.type.clear();
        QVERIFY(!record::recordEncounter(nb, {contact, {{fox, {}, {}}}, {}, {}}));
        QVERIFY(!must(record::openRound(nb)));
    }
    void whoIsNotInTheRoundIsNotHelpedOn() {
        testing::DeviceFixture device;
        auto& nb = *device.notebook;
        must(record::startRound(nb, "hotspot.gadeplan"));
        const auto refused = record::lead(nb, {card(device, "Ræv", "10-12"), "arbejdsplads", "aftalt"});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::PersonUnknown);
    }
};

QTEST_GUILESS_MAIN(TestEncounter)
#include "tst_encounter.moc"
