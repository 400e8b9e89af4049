// SPDX-License-Identifier: MPL-2.0
#include "core/settle/publish.h"

#include "core/record/round.h"
#include "core/store/rebuild.h"
#include "tests/sync/office.h"

#include <QtTest>
#include <nlohmann/json.hpp>

using namespace feltbog;
using namespace feltbog::testing;
using report::Audience;

namespace {

constexpr const char* kChildren = "P17-A-HOT-1";

void meet(DeviceFixture& device, const std::string& name, const std::string& band, int count) {
    must(record::startRound(*device.notebook, "hotspot.gadeplan"));
    for (int i = 0; i < count; ++i)
        (void)must(record::meetNew(*device.notebook, {name + std::to_string(i), "barn", band}));
    (void)must(record::endRound(*device.notebook));
}

progress::Period period(DeviceFixture& device, const char* text) {
    return must(progress::parsePeriod(*must(device.notebook->plan()), text, device.notebook->today()));
}

settle::Published publish(DeviceFixture& device, const char* text, Audience audience) {
    const auto id = must(settle::publishReport(*device.notebook, period(device, text), audience));
    return must(settle::publishedReport(*device.store, id));
}

const report::AgeTable& ages(const settle::Published& report) {
    for (const auto& table : report.tables)
        if (table.criterion == kChildren) return table;
    qFatal("no table");
}
std::optional<std::int64_t> shown(const settle::Published& report, const std::string& band) {
    const auto& table = ages(report);
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        if (table.rows[i] == band) return table.shown(i);
    qFatal("%s", band.c_str());
}

} // namespace

// Reports as they were given away, and what they tell of few.
class TestPublish : public QObject {
    Q_OBJECT
  private slots:
    void whatWasPublishedIsWhatIsRead() {
        Office office;
        DeviceFixture a{1};
        enrolAt(office, a);
        meet(a, "Ræv", "10-12", 20);
        const auto report = publish(a, "aar:2", Audience::Outside);
        QVERIFY(report.text.find("Fremdriftsrapport") == 0);
        QCOMPARE(report.period, "Planår 2 (2018-19)");
        meet(a, "Sol", "13-14", 9);
        (void)syncWith(office, a);
        must(store::projectAll(*office.store));
        for (auto* store : {a.store.get(), office.store.get()}) {
            const auto again = must(settle::publishedReport(*store, report.id));
            QCOMPARE(again.text, report.text);
            QCOMPARE(again.json, report.json);
            QCOMPARE(must(settle::publishedReports(*store)).size(), std::size_t{1});
        }
        QCOMPARE(settle::publishedReport(*a.store, EventId{}).error().code, ErrorCode::ReportUnknown);
    }

    void outsideFewAreHiddenAndInsideVeryFew() {
        DeviceFixture device;
        meet(device, "Ræv", "10-12", 20);
        meet(device, "Sol", "13-14", 4);
        meet(device, "Bo", "7-9", 11);
        const auto inside = publish(device, "aar:2", Audience::Inside);
        QCOMPARE(shown(inside, "13-14"), std::optional<std::int64_t>(4));
        QCOMPARE(shown(inside, "7-9"), std::optional<std::int64_t>(11));
    }

    void thePlanMayChooseWhatIsFew() {
        for (const auto& [smallest, hidden] : {std::pair(10, true), std::pair(4, false)}) {
            DeviceFixture device;
            const auto file = randersPlan();
            auto plan = nlohmann::ordered_json::parse(file.begin(), file.end());
            plan["smallest_cell"] = smallest;
            const auto text = plan.dump();
            device.clock.advance(std::chrono::minutes{1});
            must(device.notebook->publishPlan(Bytes(text.begin(), text.end())));
            meet(device, "Ræv", "10-12", 30);
            meet(device, "Sol", "13-14", smallest == 10 ? 9 : 4);
            meet(device, "Bo", "7-9", 30);
            QCOMPARE(!shown(publish(device, "aar:2", Audience::Outside), "13-14"), hidden);
        }
    }

    void whatIsHiddenStandsNowhere() {
        DeviceFixture device;
        meet(device, "Ræv", "10-12", 20);
        meet(device, "Sol", "13-14", 4);
        meet(device, "Bo", "7-9", 11);
        const auto outside = publish(device, "aar:2", Audience::Outside);
        QCOMPARE(shown(outside, "13-14"), std::nullopt);
        QCOMPARE(shown(outside, "7-9"), std::nullopt); // for the sake of the other
        QCOMPARE(shown(outside, "10-12"), std::optional<std::int64_t>(20));
        QVERIFY(outside.text.find("13-14: skjult") != std::string::npos);
        QVERIFY(outside.text.find("»skjult« står for") != std::string::npos);
        QVERIFY(outside.text.find("13-14: 4") == std::string::npos);
        QVERIFY(outside.json.find("\"by_age\"") != std::string::npos);
        const auto& table = ages(outside);
        for (std::size_t i = 0; i < table.rows.size(); ++i)
            if (table.hidden.cells[i]) QCOMPARE(table.table.cells[i], 0);
    }

    void aSecondReportDoesNotTellOfTheFewBetween() {
        DeviceFixture device;
        meet(device, "Ræv", "10-12", 20);
        meet(device, "Sol", "13-14", 30);
        meet(device, "Bo", "7-9", 12);
        const auto first = publish(device, "aar:2", Audience::Outside);
        QCOMPARE(shown(first, "13-14"), std::optional<std::int64_t>(30));
        meet(device, "Ny", "13-14", 2);
        const auto second = publish(device, "aar:2", Audience::Outside);
        QCOMPARE(shown(second, "13-14"), std::nullopt);
        // A time that does not overlap has nothing to do with it.
        QVERIFY(must(settle::publishedReports(*device.store)).size() == 2);
        const auto other = publish(device, "aar:1", Audience::Outside);
        QVERIFY(other.text.find("Planår 1") != std::string::npos);
    }

    // A criterion's own figure is what the plan promised, and is never hidden.
    void totalsAreShownHoweverSmall() {
        DeviceFixture device;
        meet(device, "Ræv", "10-12", 2);
        const auto report = publish(device, "aar:2", Audience::Outside);
        const auto plan = must(device.notebook->plan());
        const auto figures = must(progress::evaluate(*device.store, *plan, period(device, "aar:2")));
        const auto own = std::find_if(figures.criteria.begin(), figures.criteria.end(),
                                      [](const auto& c) { return c.criterion->id == kChildren; });
        QCOMPARE(own->value, std::optional(2.0));
        QVERIFY(report.json.find("\"value\": 2") != std::string::npos);
        for (std::size_t i = 0; i < ages(report).rows.size(); ++i) QVERIFY(!ages(report).shown(i));
    }

    void agesAddUpToTheFigure() {
        DeviceFixture device;
        meet(device, "Ræv", "10-12", 20);
        meet(device, "Sol", "13-14", 7);
        const auto plan = must(device.notebook->plan());
        const auto figures = must(progress::evaluate(*device.store, *plan, period(device, "aar:2")));
        const auto tables = must(progress::byAge(*device.store, *plan, figures));
        QVERIFY(!tables.empty());
        for (const auto& table : tables) {
            std::int64_t sum = 0;
            for (const auto& row : table.rows) sum += row.persons;
            for (const auto& c : figures.criteria)
                if (c.criterion == table.criterion) QCOMPARE(static_cast<double>(sum), *c.value);
        }
        // Over several years a person has several ages: no table for who is counted once over all of them.
        const auto whole = must(progress::evaluate(*device.store, *plan, period(device, "hele")));
        for (const auto& table : must(progress::byAge(*device.store, *plan, whole)))
            QVERIFY(table.criterion->acrossYears == plan::AcrossYears::Sum);
    }
};

QTEST_GUILESS_MAIN(TestPublish)
#include "tst_publish.moc"
