// SPDX-License-Identifier: MPL-2.0
#include "core/people/expiry.h"
#include "core/people/people.h"
#include "core/people/tidy.h"
#include "core/record/round.h"
#include "tests/sync/office.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace feltbog;
using namespace feltbog::testing;

namespace {

constexpr auto kDay = std::chrono::hours{24};
CircleId street() { return keys::circleId("gade"); }

Token newChild(DeviceFixture& device, const std::string& name) {
    return must(people::newCard(*device.notebook, street(), {name, "barn", "10-12"}));
}
void meet(DeviceFixture& device, const Token& token) {
    must(record::startRound(*device.notebook, "hotspot.gadeplan"));
    must(record::meet(*device.notebook, token, "10-12"));
    (void)must(record::endRound(*device.notebook));
}
std::vector<std::string> names(DeviceFixture& device) {
    std::vector<std::string> out;
    for (const auto& person : must(people::people(*device.notebook, street())))
        out.push_back(person.callName);
    return out;
}

} // namespace

class TestCards : public QObject {
    Q_OBJECT
  private slots:
    void listedInDanishOrder() {
        DeviceFixture device;
        for (const char* name : {"Åge", "Ørn", "Zoe", "Ærø", "ali", "Ali 10", "Ali 2", "Øre", "Aase"})
            (void)newChild(device, name);
        QCOMPARE(names(device), (std::vector<std::string>{"ali", "Ali 2", "Ali 10", "Zoe", "Ærø", "Øre",
                                                          "Ørn", "Åge", "Aase"}));
    }

    void sevenHundredAndFiftyAreAllListed() {
        DeviceFixture device;
        for (int i = 0; i < 750; ++i) (void)newChild(device, "Barn " + std::to_string(i));
        const auto all = names(device);
        QCOMPARE(all.size(), std::size_t{750});
        QCOMPARE(all[0], std::string("Barn 0"));
        QCOMPARE(all[749], std::string("Barn 749"));
    }

    void oddNamesAreKeptAsTheyAreAndBadOnesAreRefusedUnheard() {
        DeviceFixture device;
        const std::vector<std::string> odd = {"🦊",         "أحمد",      "\u202Eitsal", "Æ",
                                              "O'Neil; DROP", "<b>Bo</b>", "阿明"};
        for (const auto& name : odd) (void)newChild(device, name.c_str());
        auto kept = names(device);
        auto expected = odd;
        std::sort(kept.begin(), kept.end());
        std::sort(expected.begin(), expected.end());
        QCOMPARE(kept, expected);
        const auto circle = keys::circleId(must(device.notebook->plan())->circles.front().key);
        const std::pair<std::string, ErrorCode> bad[] = {
            {std::string(10000, 'a'), ErrorCode::TextTooLong},
            {"010203\n1234", ErrorCode::CprNumber},
            {"Ali 010203-\r\n1234", ErrorCode::CprNumber},
            {" \t ", ErrorCode::CallNameMissing},
            {"R\xE6v", ErrorCode::TextNotUtf8},
        };
        for (const auto& [name, code] : bad) {
            const auto made = people::newCard(*device.notebook, circle, {name, "barn", "10-12", {}});
            QVERIFY(!made);
            QCOMPARE(made.error().code, code);
            QVERIFY(made.error().message().find("1234") == std::string::npos); // nor in what is shown
        }
        QCOMPARE(names(device).size(), odd.size());
    }

    // A card that nobody here has the key of is listed by nobody, and costs nothing.
    void aCardUnderAnUnknownKeyIsPassedOver() {
        Office office;
        DeviceFixture a(1), b(2, false);
        for (auto* device : {&a, &b}) enrolAt(office, *device);
        const auto token = newChild(a, "Ræv");
        meet(a, token);
        for (auto* device : {&a, &b, &a}) (void)syncWith(office, *device);
        QVERIFY(names(b).empty());
        QCOMPARE(must(people::person(*b.notebook, token)).callName, std::string());
        SAME_EVERYWHERE(office, &a, &b);
    }

    void unusedForAYearIsErasedAndStillCounts() {
        Office office;
        DeviceFixture a(1), b(2, false);
        for (auto* device : {&a, &b}) enrolAt(office, *device);
        must(b.notebook->addKeys(must(a.notebook->keyring())));
        const auto gone = newChild(a, "Ræv"), stays = newChild(a, "Hare");
        for (const auto& token : {gone, stays}) meet(a, token);
        a.clock.advance(200 * kDay);
        meet(a, stays);
        a.clock.advance(190 * kDay);
        const auto facts = count(*a.store, "SELECT count(DISTINCT token) FROM fact");
        QCOMPARE(must(people::eraseUnused(*a.notebook, a.notebook->today())), std::int64_t{1});
        QCOMPARE(must(people::eraseUnused(*a.notebook, a.notebook->today())), std::int64_t{0});
        QCOMPARE(names(a), (std::vector<std::string>{"Hare"}));
        QCOMPARE(count(*a.store, "SELECT count(DISTINCT token) FROM fact"), facts);
        for (auto* device : {&a, &b, &a}) (void)syncWith(office, *device);
        SAME_EVERYWHERE(office, &a, &b);
        QCOMPARE(count(*b.store, "SELECT count(*) FROM card"), std::int64_t{1});
    }

    // Erasing cannot be taken back: a clock a year ahead, here or at the office, erases nobody's cards.
    void oneWrongClockErasesNothing() {
        DeviceFixture device;
        const auto token = newChild(device, "Ræv");
        meet(device, token);
        const auto right = device.clock.now();
        must(people::tidy(*device.notebook, right + 400 * kDay));
        device.clock.advance(400 * kDay);
        must(people::tidy(*device.notebook, right));
        QCOMPARE(names(device), (std::vector<std::string>{"Ræv"}));
        must(people::tidy(*device.notebook, right + 400 * kDay));
        QVERIFY(names(device).empty());
    }

    void whatATabletCanReadItComparesByItself() {
        DeviceFixture device;
        for (const char* name : {"Sofie", "Sophie", "Bjørn"}) (void)newChild(device, name);
        must(people::tidy(*device.notebook, device.clock.now()));
        must(people::tidy(*device.notebook, device.clock.now()));
        QCOMPARE(count(*device.store, "SELECT count(*) FROM event WHERE kind = 40"), std::int64_t{1});
    }

    void aCardThatWasNeverUsedLivesAsLong() {
        DeviceFixture device;
        (void)newChild(device, "Ræv");
        device.clock.advance(360 * kDay);
        QCOMPARE(must(people::eraseUnused(*device.notebook, device.notebook->today())), std::int64_t{0});
        device.clock.advance(10 * kDay);
        QCOMPARE(must(people::eraseUnused(*device.notebook, device.notebook->today())), std::int64_t{1});
        QVERIFY(names(device).empty());
    }

    // Two tablets that do not know of each other's; the third still uses the card.
    void twoTabletsMayEraseTheSame() {
        Office office;
        DeviceFixture a(1), b(2, false);
        for (auto* device : {&a, &b}) enrolAt(office, *device);
        must(b.notebook->addKeys(must(a.notebook->keyring())));
        (void)newChild(a, "Ræv");
        for (auto* device : {&a, &b}) (void)syncWith(office, *device);
        for (auto* device : {&a, &b}) {
            device->clock.advance(400 * kDay);
            QCOMPARE(must(people::eraseUnused(*device->notebook, device->notebook->today())),
                     std::int64_t{1});
        }
        for (auto* device : {&a, &b, &a}) (void)syncWith(office, *device);
        SAME_EVERYWHERE(office, &a, &b);
        QCOMPARE(count(*office.store, "SELECT count(*) FROM event WHERE private IS NOT NULL AND kind = 3"),
                 std::int64_t{0});
    }
};

QTEST_GUILESS_MAIN(TestCards)
#include "tst_cards.moc"
