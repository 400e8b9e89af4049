// SPDX-License-Identifier: MPL-2.0
#include "core/record/contact.h"
#include "core/record/count.h"
#include "core/record/recent.h"
#include "core/store/events.h"
#include "tests/testlib/fixture.h"

#include <QTest>

using namespace feltbog;
using testing::must;

namespace {

record::Contact contact(record::Heads heads) {
    return {{}, "hotspot.gadeplan", "kort-snak", "flyvervej", {}, {"fritid"}, std::move(heads)};
}

} // namespace

class TestContact : public QObject {
    Q_OBJECT
  private slots:
    void aContactIsSavedWithItsHeadsAndNeverWithAToken() {
        testing::DeviceFixture device;
        must(record::recordContact(*device.notebook, contact({{"10-12", 3}, {"13-14", 2}})));
        QCOMPARE(testing::count(*device.store, "SELECT n FROM fact WHERE kind = 10"), 5);
        QCOMPARE(testing::count(*device.store, "SELECT count(*) FROM amount"), 2);
        QCOMPARE(
            testing::count(*device.store, "SELECT count(*) FROM event WHERE kind = 10 AND private IS NULL"),
            1);
        QCOMPARE(
            testing::count(*device.store, "SELECT count(*) FROM fact WHERE kind = 10 AND token IS NOT NULL"),
            0);
    }
    void whatIsWrongIsSaidBesideItsField_data() {
        QTest::addColumn<int>("change");
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("field");
        QTest::newRow("unknown activity") << 0 << "ActivityUnknown"
                                          << "activity";
        QTest::newRow("unknown kind of contact") << 1 << "ChoiceUnknown"
                                                 << "type";
        QTest::newRow("unknown place") << 2 << "ChoiceUnknown"
                                       << "place";
        QTest::newRow("unknown theme") << 3 << "ChoiceUnknown"
                                       << "themes";
        QTest::newRow("negative heads") << 4 << "CountNegative"
                                        << "heads";
        QTest::newRow("nobody") << 5 << "CountMissing"
                                << "heads";
        QTest::newRow("unknown age") << 6 << "ChoiceUnknown"
                                     << "heads";
        QTest::newRow("before the plan") << 7 << "DateOutsidePlan"
                                         << "date";
        QTest::newRow("after the plan") << 8 << "DateOutsidePlan"
                                        << "date";
        QTest::newRow("tomorrow") << 9 << "DateInFuture"
                                  << "date";
        QTest::newRow("650 heads") << 10 << "CountUnusual"
                                   << "heads";
        QTest::newRow("a million heads") << 11 << "CountTooLarge"
                                         << "heads";
    }
    void whatIsWrongIsSaidBesideItsField() {
        QFETCH(int, change);
        QFETCH(QString, error);
        QFETCH(QString, field);
        testing::DeviceFixture device;
        auto c = contact({{"10-12", 3}});
        switch (change) {
        case 0:
            c.activity = "findes-ikke";
            break;
        case 1:
            c.type = "findes-ikke";
            break;
        case 2:
            c.place = "findes-ikke";
            break;
        case 3:
            c.themes = {"findes-ikke"};
            break;
        case 4:
            c.heads = {{"10-12", 5}, {"13-14", -1}};
            break;
        case 5:
            c.heads = {{"10-12", 0}};
            break;
        case 6:
            c.heads = {{"11-99", 1}};
            break;
        case 7:
            c.entry.date = Date::of(2017, 5, 31);
            break;
        case 8:
            c.entry.date = Date::of(2022, 1, 1); // the last window of the plan has ended
            break;
        case 9:
            c.entry.date = device.notebook->today() + 1;
            break;
        case 10:
            c.heads = {{"10-12", 650}};
            break;
        case 11:
            c.heads = {{"10-12", 1'000'000}};
            break;
        default:
            QFAIL("no such change");
        }
        const auto before = testing::count(*device.store, "SELECT count(*) FROM event");
        const auto result = record::recordContact(*device.notebook, c);
        QVERIFY(!result);
        QCOMPARE(QString::fromStdString(std::string(result.error().name())), error);
        QCOMPARE(QString::fromStdString(result.error().field), field);
        QCOMPARE(testing::count(*device.store, "SELECT count(*) FROM event"), before);
    }
    void anUnusualNumberIsAskedAboutAndThenTaken() {
        testing::DeviceFixture device;
        record::Arrangement feast{{}, "faellesspisning", {}, {{"", 650}}};
        const auto asked = record::recordArrangement(*device.notebook, feast);
        QVERIFY(!asked && asked.error().question());
        QCOMPARE(asked.error().message(), std::string("Du har skrevet 650 deltagere. Er det rigtigt?"));
        feast.entry.confirmed = true;
        must(record::recordArrangement(*device.notebook, feast));
        QCOMPARE(testing::count(*device.store, "SELECT n FROM fact WHERE kind = 30"), 650);
    }
    void yesterdayIsADateLikeAnyOther() {
        testing::DeviceFixture device;
        auto c = contact({{"10-12", 1}});
        c.entry.date = device.notebook->today() - 1;
        must(record::recordContact(*device.notebook, c));
        QCOMPARE(testing::count(*device.store, "SELECT day FROM fact WHERE kind = 10"),
                 std::int64_t((device.notebook->today() - 1).days));
    }
    void aTypedValueThatMayBePersonalIsNotRepeated() {
        testing::DeviceFixture device;
        auto c = contact({{"10-12", 1}});
        c.place = "070761-4285";
        const auto result = record::recordContact(*device.notebook, c);
        QVERIFY(!result);
        QVERIFY(result.error().message().find("070761") == std::string::npos);
    }
    void theTimeBandOfThePresentMomentIsNoted() {
        testing::DeviceFixture device; // 20.00 in Copenhagen
        const auto id = must(record::recordContact(*device.notebook, contact({{"10-12", 1}})));
        must(device.store->read([&](store::Db& db) -> Status {
            FB_ASSIGN(const auto event, store::event(db, id));
            const auto body = log::decodeOpen(event->open->bytes);
            return body->timeBand == "18-22" ? Status{} : fail(ErrorCode::Internal, body->timeBand);
        }));
    }
    void talliesOccurrencesAndDeliveriesCountAsTold() {
        testing::DeviceFixture device;
        must(record::recordTally(*device.notebook, {{}, "hotspot.gadeplan", {}, 17}));
        must(record::recordOccurrence(*device.notebook, {{}, "nyhedsmail", 1}));
        must(record::recordDelivery(
            *device.notebook,
            {{}, "nussa-forloeb", {{"courses", 1}, {"participants", 8}, {"completed", 7}, {"new", 7}}}));
        QCOMPARE(testing::count(*device.store, "SELECT n FROM fact WHERE kind = 13"), 17);
        QCOMPARE(testing::count(*device.store, "SELECT n FROM fact WHERE kind = 31"), 1);
        QCOMPARE(testing::count(*device.store, "SELECT n FROM amount WHERE what = 'completed'"), 7);
        const auto wrong =
            record::recordDelivery(*device.notebook, {{}, "nussa-forloeb", {{"elefanter", 1}}});
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, ErrorCode::ChoiceUnknown);
    }
    void withoutAPlanNothingIsGuessed() {
        testing::DeviceFixture device(1, false);
        const auto result = record::recordContact(*device.notebook, contact({{"10-12", 1}}));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::PlanMissing);
    }
};

QTEST_APPLESS_MAIN(TestContact)
#include "tst_contact.moc"
