// SPDX-License-Identifier: MPL-2.0
#include "core/import/import.h"
#include "core/import/verbs.h"
#include "core/log/kinds.h"
#include "core/people/people.h"
#include "core/record/check.h"
#include "tests/testlib/fixture.h"

#include <QTest>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

using namespace feltbog;
using ndjson::ImportOptions;
using ndjson::ImportReport;
using testing::must;

namespace {

ImportReport import(testing::DeviceFixture& device, const std::string& text,
                    const ImportOptions& options = {}) {
    std::istringstream in(text);
    return must(ndjson::importFile(*device.notebook, in, options));
}

// Statements are kept by the address of their text, so the kind is bound, not written into it.
std::int64_t counted(testing::DeviceFixture& device, const char* sql, int kind) {
    std::int64_t out = -1;
    must(device.store->read([&](store::Db& db) -> Status {
        store::Query q(db, sql);
        FB_ASSIGN(const bool row, q.with(kind).step());
        if (row) out = q.integer(0);
        return {};
    }));
    return out;
}
std::int64_t facts(testing::DeviceFixture& device, log::Kind kind) {
    return counted(device, "SELECT count(*) FROM fact WHERE part = 0 AND kind = ?", static_cast<int>(kind));
}

std::string numbered(int from, int to) {
    std::string out;
    for (int i = from; i <= to; ++i)
        out += R"({"do":"tally","date":"2019-01-10","activity":"hotspot","count":)" +
               std::to_string(i % 50 + 1) + R"(,"key":"t)" + std::to_string(i) + R"("})" + "\n";
    return out;
}

// The examples of the manual, in their order.
std::string manual() {
    std::ifstream in(FELTBOG_SOURCE_DIR "/core/doc/import.md");
    std::string out;
    bool inside = false;
    for (std::string text; std::getline(in, text);) {
        if (text.starts_with("```"))
            inside = text == "```json";
        else if (inside)
            out += text + "\n";
    }
    return out;
}

std::string line(const char* json) { return std::string(json) + "\n"; }

std::string course() {
    return line(R"({"do":"course","ref":"c","date":"2018-08-14","template":"moedregruppe"})");
}

} // namespace

class TestImportSaving : public QObject {
    Q_OBJECT
  private slots:
    void theManualsExamplesShowEveryVerbAndAreSaved() {
        testing::DeviceFixture device;
        const auto report = import(device, manual());
        for (const auto& p : report.problems)
            qWarning("line %zu %s %s", p.line, p.field.c_str(), p.error.message().c_str());
        QCOMPARE(report.failed, std::size_t{0});
        for (const int kind :
             {5, 10, 11, 12, 13, 14, 15, 16, 20, 21, 22, 23, 24, 25, 30, 31, 32, 33, 34, 35, 36, 37})
            QVERIFY2(counted(device, "SELECT count(*) FROM event WHERE kind = ?", kind) > 0,
                     std::to_string(kind).c_str());
        QCOMPARE(
            testing::count(*device.store, "SELECT n FROM fact WHERE kind = 30 AND type = 'faellesspisning'"),
            43); // corrected, deleted, restored
        QCOMPARE(facts(device, log::Kind::MetUncarded), 1);
        QCOMPARE(
            testing::count(*device.store, "SELECT count(*) FROM fact WHERE kind = 24 AND status = 'stoppet'"),
            1);
        QCOMPARE(testing::count(*device.store,
                                "SELECT count(*) FROM fact WHERE kind = 23 AND status = 'uden-tilmelding'"),
                 1);
        const auto known = must(people::people(*device.notebook, keys::circleId("gade")));
        QCOMPARE(known.size(), std::size_t{2});
        QVERIFY(known[0].callName == "Ræv 12" || known[1].callName == "Ræv 12");
    }
    void theSchemaKnowsTheSameVerbs() {
        std::ifstream in(FELTBOG_SOURCE_DIR "/core/import/import.schema.json");
        const auto schema = nlohmann::json::parse(in);
        std::set<std::string> shown;
        std::istringstream lines(manual());
        for (std::string text; std::getline(lines, text);) shown.insert(nlohmann::json::parse(text)["do"]);
        for (const auto& verb : schema["oneOf"]) {
            const auto name = verb["properties"]["do"]["const"].get<std::string>();
            QVERIFY2(ndjson::findVerb(name), name.c_str());
            QVERIFY2(shown.erase(name) == 1, name.c_str());
        }
        QVERIFY(shown.empty());
    }

    void aCardGetsTheFieldsThePlanHasSwitchedOn() {
        const std::string child =
            R"({"do":"person","person":"g-1","activity":"hotspot","callName":"Blå Ugle","unit":"barn",)"
            R"("fields":{"birth-year":"2007","gender":"pige"}})";
        testing::DeviceFixture device;
        const auto refused = import(device, child);
        QCOMPARE(refused.problems.size(), std::size_t{1});
        QCOMPARE(refused.problems[0].error.code, ErrorCode::FieldUnknown);
        QCOMPARE(refused.problems[0].error.field, std::string("fields"));

        const auto file = testing::randersPlan();
        auto plan = nlohmann::ordered_json::parse(file.begin(), file.end());
        for (const char* field : {"birth-year", "gender"})
            plan["card_fields"].push_back({{"field", field}, {"reason", "Mange hedder det samme"}});
        const auto text = plan.dump();
        must(device.notebook->publishPlan(Bytes(text.begin(), text.end())));
        QCOMPARE(import(device, child).saved, std::size_t{1});
        const auto known = must(people::people(*device.notebook, keys::circleId("gade")));
        QCOMPARE(known.size(), std::size_t{1});
        QCOMPARE(known[0].fields, (people::CardFields{{"birth-year", "2007"}, {"gender", "pige"}}));
        // Of somebody who has a card nothing more is taken.
        QCOMPARE(
            import(device, R"({"do":"course","ref":"mg-1","date":"2018-08-14","template":"moedregruppe"})")
                .saved,
            std::size_t{1});
        const auto row = import(device, R"({"do":"enrol","course":"mg-1","date":"2018-08-14",)"
                                        R"("rows":[{"person":"g-1","fields":{"gender":"pige"}}]})");
        QCOMPARE(row.problems.size(), std::size_t{1});
        QCOMPARE(row.problems[0].error.code, ErrorCode::FieldUnknown);
    }

    void aLineWithAKeyIsImportedOnce() {
        testing::DeviceFixture device;
        QCOMPARE(import(device, numbered(1, 5)).saved, std::size_t{5});
        device.reopen();
        const auto events = testing::count(*device.store, "SELECT count(*) FROM event");
        const auto again = import(device, numbered(1, 5));
        QCOMPARE(again.skipped, std::size_t{5});
        QCOMPARE(testing::count(*device.store, "SELECT count(*) FROM event"), events);
        const auto more = import(device, numbered(4, 7));
        QCOMPARE(more.saved, std::size_t{2});
        QCOMPARE(more.skipped, std::size_t{2});
    }
    void aFailedLinesKeyIsFreeForItsCorrection() {
        testing::DeviceFixture device;
        QCOMPARE(import(device, R"({"do":"tally","activity":"hotspt","count":3,"key":"1"})").failed,
                 std::size_t{1});
        QCOMPARE(import(device, R"({"do":"tally","activity":"hotspot","count":3,"key":"1"})").saved,
                 std::size_t{1});
    }
    void aBadLineUndoesOnlyItself() {
        testing::DeviceFixture device;
        // The second person is unknown: the first one's new card must not stay behind, nor its code.
        const std::string bad = line(
            R"({"do":"enrol","course":"c","date":"2018-08-14","ref":"r","key":"k","rows":[{"person":"m-1","callName":"Hare 5","unit":"barn","band":"0-2"},{"person":"m-2"}]})");
        const auto report = import(device, course() + bad + numbered(1, 3));
        QCOMPARE(report.saved, std::size_t{4});
        QCOMPARE(report.problems.at(0).error.code, ErrorCode::PersonUnknown);
        QCOMPARE(testing::count(*device.store, "SELECT count(*) FROM card"), 0);
        QCOMPARE(testing::count(
                     *device.store,
                     "SELECT count(*) FROM reference WHERE name IN ('person:m-1', 'record:r', 'line:k')"),
                 0);
        const std::string good =
            R"({"do":"enrol","course":"c","date":"2018-08-14","ref":"r","key":"k","rows":[{"person":"m-1","callName":"Hare 5","unit":"barn","band":"0-2"}]})";
        QCOMPARE(import(device, good).saved, std::size_t{1});
    }
    void namesAreTakenOnce() {
        testing::DeviceFixture device;
        const std::string person =
            line(R"({"do":"person","person":"p","activity":"hotspot","callName":"Ugle","unit":"barn"})");
        const auto report = import(device, course() + course() + person + person);
        QCOMPARE(report.saved, std::size_t{2});
        QCOMPARE(report.problems.at(0).error.code, ErrorCode::ReferenceTaken);
        QCOMPARE(report.problems.at(0).field, std::string("ref"));
        QCOMPARE(report.problems.at(1).field, std::string("person"));
        QCOMPARE(facts(device, log::Kind::Course), 1);
        QCOMPARE(testing::count(*device.store, "SELECT count(*) FROM card"), 1);
    }
    void aRoundsNameMeansAllItsMeetings() {
        testing::DeviceFixture device;
        const std::string round = line(
            R"({"do":"round","ref":"r","date":"2019-01-10","activity":"hotspot","new":[{"person":"a","callName":"Ugle","unit":"barn","band":"7-9"},{"person":"b","callName":"Elg","unit":"barn","band":"7-9"}],"uncarded":[{"unit":"barn","band":"7-9","metBefore":"nej","count":2}]})");
        QCOMPARE(import(device, round).saved, std::size_t{1});
        QCOMPARE(facts(device, log::Kind::Met), 2);
        QCOMPARE(import(device, R"({"do":"delete","record":"r"})").saved, std::size_t{1});
        QCOMPARE(facts(device, log::Kind::Met) + facts(device, log::Kind::MetUncarded), 0);
        QCOMPARE(import(device, R"({"do":"restore","record":"r"})").saved, std::size_t{1});
        QCOMPARE(facts(device, log::Kind::Met), 2);
        QCOMPARE(facts(device, log::Kind::MetUncarded), 1);
    }
    void aRecordGoesByItsOwnIdToo() {
        testing::DeviceFixture device;
        QCOMPARE(import(device, numbered(3, 3)).saved, std::size_t{1});
        std::string id;
        must(device.store->read([&](store::Db& db) -> Status {
            store::Query q(db, "SELECT record FROM fact WHERE kind = 13");
            FB_ASSIGN(const bool row, q.step());
            if (row) id = q.id<RecordId>(0).hex();
            return {};
        }));
        QCOMPARE(import(device, R"({"do":"delete","record":")" + id + R"("})").saved, std::size_t{1});
        QCOMPARE(facts(device, log::Kind::Tally), 0);
    }

    void progressSpeaksOnlyOfWhatIsDurable() {
        testing::DeviceFixture device;
        std::vector<std::size_t> told;
        ImportOptions options;
        options.batch = 10;
        options.progress = [&](const ImportReport& report) {
            told.push_back(report.saved);
            // Another connection sees exactly what was told.
            const auto other =
                must(store::Store::open(device.store->file(), testing::testKey(), store::Db::Mode::Existing));
            QCOMPARE(testing::count(*other, "SELECT count(*) FROM event WHERE kind = 13"),
                     static_cast<std::int64_t>(report.saved));
        };
        QCOMPARE(import(device, numbered(1, 25), options).saved, std::size_t{25});
        QCOMPARE(told, (std::vector<std::size_t>{10, 20, 25}));
    }
    void aFullDiskStopsTheImportAndCostsNothingThatWasTold() {
        testing::DeviceFixture device;
        const auto pages = testing::count(*device.store, "PRAGMA page_count");
        must(device.store->read([&](store::Db& db) {
            return db.run(("PRAGMA max_page_count=" + std::to_string(pages + 60)).c_str());
        }));
        std::size_t told = 0;
        ImportOptions options;
        options.batch = 20;
        options.progress = [&](const ImportReport& report) { told = report.saved; };
        std::istringstream in(numbered(1, 800));
        const auto stopped = ndjson::importFile(*device.notebook, in, options);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::DiskFull);
        QVERIFY(told > 0 && told < 800);
        QCOMPARE(facts(device, log::Kind::Tally), static_cast<std::int64_t>(told));
        must(device.store->read([&](store::Db& db) { return db.run("PRAGMA max_page_count=1000000"); }));
        const auto rest = import(device, numbered(1, 800));
        QCOMPARE(rest.skipped, told);
        QCOMPARE(rest.saved, 800 - told);
        QCOMPARE(facts(device, log::Kind::Tally), 800);
    }
};

QTEST_GUILESS_MAIN(TestImportSaving)
#include "tst_import_saving.moc"
