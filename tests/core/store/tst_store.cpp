// SPDX-License-Identifier: MPL-2.0
#include "core/record/contact.h"
#include "core/record/recent.h"
#include "core/store/append.h"
#include "core/store/events.h"
#include "core/store/migrations.h"
#include "core/store/rebuild.h"
#include "core/store/verify.h"
#include "tests/testlib/fixture.h"

#include <QFile>
#include <QTest>
#include <algorithm>
#include <random>
#include <sqlite3.h>

using namespace feltbog;
using namespace feltbog::store;
using testing::must;

namespace {

record::Contact contact(std::int64_t heads) {
    return {{}, "hotspot.gadeplan", "kort-snak", {}, {}, {}, {{"10-12", heads}}};
}

std::string schemaOf(Db& db) {
    std::string out;
    Query q(db, "SELECT type, name, sql FROM sqlite_schema ORDER BY type, name");
    must(each(q, [&](Query& row) { out += row.text(0) + row.text(1) + row.text(2) + "\n"; }));
    return out;
}

std::vector<log::Event> wholeLog(Store& store) {
    std::vector<log::Event> out;
    must(store.read([&](Db& db) -> Status {
        FB_ASSIGN(const auto all, devices(db));
        for (const auto& d : all) {
            FB_ASSIGN(const auto events, chain(db, d.id, 1, 1'000'000));
            out.insert(out.end(), events.begin(), events.end());
        }
        return {};
    }));
    return out;
}

} // namespace

class TestStore : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { testing::SeededRandom ready(1); }

    void theSqliteUnderneathHasTheWalResetFix() {
        QVERIFY2(sqlite3_libversion_number() >= 3051003, sqlite3_libversion());
    }
    void theFileIsEncryptedFromItsFirstByte() {
        testing::DeviceFixture device;
        must(record::recordContact(*device.notebook, contact(3)));
        for (const char* name : {"feltbog.db", "feltbog.db-wal"}) {
            QFile file(device.dir.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto bytes = file.readAll();
            QVERIFY(bytes.size() > 0);
            QVERIFY(!bytes.startsWith("SQLite format 3"));
            for (const char* clear : {"hotspot", "CREATE TABLE", "Randers", "kort-snak"})
                QVERIFY2(!bytes.contains(clear), clear);
        }
    }
    void walFullAndNoMemoryMap() {
        testing::DeviceFixture device;
        QCOMPARE(testing::count(*device.store, "PRAGMA synchronous"), 2); // FULL
        must(device.store->read([](store::Db& db) -> Status {
            Query journal(db, "PRAGMA journal_mode");
            FB_ASSIGN(const bool row, journal.step());
            return row && journal.text(0) == "wal" ? Status{} : fail(ErrorCode::Internal, journal.text(0));
        }));
        QVERIFY(testing::count(*device.store, "PRAGMA mmap_size") <= 0);
    }
    void aWrongKeyIsSaidAndHarmsNothing() {
        testing::DeviceFixture device;
        device.notebook.reset();
        device.store.reset();
        const auto file = std::filesystem::path(device.dir.path().toStdString()) / "feltbog.db";
        auto key = testing::testKey();
        key.bytes[0] ^= 1;
        const auto opened = Store::open(file, key, Db::Mode::Existing);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::StoreKeyWrong);
        device.reopen();
        QVERIFY(must(verify(*device.store)).problems.empty());
    }
    void aMigratedSchemaEqualsAFreshOne() {
        QTemporaryDir dir;
        std::string fresh;
        for (std::size_t start = 0; start < migrations().size(); ++start) {
            const auto file =
                std::filesystem::path(dir.path().toStdString()) / (std::to_string(start) + ".db");
            auto db = must(Db::open(file, testing::testKey(), Db::Mode::Create));
            for (std::size_t n = 1; n <= migrations().size(); ++n) // one version at a time, as releases came
                if (n > start) must(migrate(*db, migrations().first(n)));
            if (start == 0)
                fresh = schemaOf(*db);
            else {
                auto all = must(Db::open(file.string() + "x", testing::testKey(), Db::Mode::Create));
                must(migrate(*all));
                QCOMPARE(schemaOf(*all), fresh);
            }
            QCOMPARE(schemaOf(*db), fresh);
            must(migrate(*db)); // again: nothing to do
        }
        auto once = must(Db::open(std::filesystem::path(dir.path().toStdString()) / "once.db",
                                  testing::testKey(), Db::Mode::Create));
        must(migrate(*once));
        QCOMPARE(schemaOf(*once), fresh);
    }
    void aFailedMigrationLeavesTheOldSchema() {
        QTemporaryDir dir;
        auto db = must(Db::open(std::filesystem::path(dir.path().toStdString()) / "a.db", testing::testKey(),
                                Db::Mode::Create));
        must(migrate(*db));
        const auto before = schemaOf(*db);
        std::vector<Migration> list(migrations().begin(), migrations().end());
        list.push_back({list.back().version + 1, "CREATE TABLE half(x); CREATE TABLE event(x);"});
        QVERIFY(!migrate(*db, list));
        QCOMPARE(schemaOf(*db), before);
    }
    void aNewerFileIsLeftAlone() {
        testing::DeviceFixture device;
        must(device.store->transact([](Db& db) { return db.run("PRAGMA user_version=999"); }));
        device.notebook.reset();
        device.store.reset();
        const auto opened = Store::open(std::filesystem::path(device.dir.path().toStdString()) / "feltbog.db",
                                        testing::testKey(), Db::Mode::Existing);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::StoreTooNew);
    }
    void projectionsRebuildToTheSameBytes() {
        testing::DeviceFixture device;
        const auto first = must(record::recordContact(*device.notebook, contact(3)));
        auto corrected = contact(5);
        corrected.entry.corrects = first;
        must(record::recordContact(*device.notebook, corrected));
        const auto second = must(record::recordContact(*device.notebook, contact(2)));
        must(record::deleteRecord(*device.notebook, second));
        const auto before = testing::projections(*device.store);
        must(device.store->transact([](Db& db) { return db.run("UPDATE fact SET n = 99"); }));
        QVERIFY(testing::projections(*device.store) != before);
        QVERIFY(!must(verify(*device.store)).problems.empty());
        must(rebuildProjections(*device.store));
        QCOMPARE(testing::projections(*device.store), before);
        QVERIFY(must(verify(*device.store)).problems.empty());
        QCOMPARE(testing::count(*device.store, "SELECT sum(n) FROM fact WHERE kind = 10"), 5);
    }
    void theOrderOfArrivalDoesNotMatter() {
        testing::DeviceFixture a(1);
        const auto kept = must(record::recordContact(*a.notebook, contact(3)));
        auto corrected = contact(7);
        corrected.entry.corrects = kept;
        must(record::recordContact(*a.notebook, corrected));
        must(record::deleteRecord(*a.notebook, must(record::recordContact(*a.notebook, contact(9)))));
        testing::DeviceFixture b(2, false);
        const auto take = [&](const log::Event& event) {
            must(b.store->transact([&](Db& db) -> Status {
                FB_ASSIGN(const auto outcome, append(db, event));
                return outcome == Appended::New ? Status{} : fail(ErrorCode::Internal, "append");
            }));
        };
        const auto ofA = wholeLog(*a.store);
        const auto seen =
            std::find_if(ofA.begin(), ofA.end(), [&](const auto& e) { return e.envelope.id == kept; }) + 1;
        std::for_each(ofA.begin(), seen, take); // b has the contact, not a's correction of it
        auto other = contact(8);
        other.entry.corrects = kept;
        b.clock.advance(std::chrono::minutes{1});
        must(record::recordContact(*b.notebook, other));
        std::for_each(seen, ofA.end(), take); // now both have corrected it: two heads

        const auto expected = testing::projections(*b.store);
        auto events = wholeLog(*b.store);
        std::mt19937 shuffle(4);
        for (int round = 0; round < 20; ++round) { // any order that keeps each device's own
            std::vector<log::Event> order = events;
            std::shuffle(order.begin(), order.end(), shuffle);
            std::stable_sort(order.begin(), order.end(), [](const auto& x, const auto& y) {
                return x.envelope.device == y.envelope.device && x.envelope.seq < y.envelope.seq;
            });
            QTemporaryDir dir;
            auto fresh = must(Store::open(std::filesystem::path(dir.path().toStdString()) / "f.db",
                                          testing::testKey(), Db::Mode::Create));
            std::vector<log::Event> left = order;
            while (!left.empty()) {
                std::vector<log::Event> next;
                for (const auto& event : left) {
                    Appended outcome{};
                    must(fresh->transact([&](Db& db) -> Status {
                        FB_ASSIGN(outcome, append(db, event));
                        return {};
                    }));
                    if (outcome == Appended::Gap) next.push_back(event);
                }
                QVERIFY(next.size() < left.size());
                left = next;
            }
            QCOMPARE(testing::projections(*fresh), expected);
            QCOMPARE(testing::count(*fresh, "SELECT count(*) FROM conflict"), 1);
        }
    }
    void appendTellsForksGapsAndRepeatsApart() {
        testing::DeviceFixture device;
        must(record::recordContact(*device.notebook, contact(3)));
        auto events = wholeLog(*device.store);
        const auto outcome = [&](const log::Event& event) {
            Appended out{};
            must(device.store->transact([&](Db& db) -> Status {
                FB_ASSIGN(out, append(db, event));
                return {};
            }));
            return out;
        };
        QCOMPARE(outcome(events.back()), Appended::Present);
        auto forked = events.back();
        forked.envelope.hlc += 1;
        QCOMPARE(outcome(forked), Appended::Fork);
        auto ahead = events.back();
        ahead.envelope.seq += 5;
        QCOMPARE(outcome(ahead), Appended::Gap);
        auto broken = events.back();
        broken.envelope.seq += 1;
        QCOMPARE(outcome(broken), Appended::Broken);
    }
    void whatIsSetAsideIsKeptAndDoesNotCount() {
        testing::DeviceFixture device;
        must(record::recordContact(*device.notebook, contact(3)));
        auto forked = wholeLog(*device.store).back();
        forked.envelope.id.bytes[15] ^= 1;
        for (int twice = 0; twice < 2; ++twice)
            must(device.store->transact([&](Db& db) { return setAside(db, forked, "fork"); }));
        QCOMPARE(testing::count(*device.store, "SELECT sum(n) FROM fact WHERE kind = 10 AND aside = 0"), 3);
        QCOMPARE(testing::count(*device.store, "SELECT sum(n) FROM fact WHERE kind = 10 AND aside = 1"), 3);
        QCOMPARE(must(record::today(*device.notebook)).setAside, 1);
        const auto before = testing::projections(*device.store);
        must(rebuildProjections(*device.store));
        QCOMPARE(testing::projections(*device.store), before);
        QCOMPARE(testing::count(*device.store, "SELECT count(*) FROM fact WHERE aside = 1"), 1);
    }
    void erasureDeletesBodiesAndLeavesTheChainWhole() {
        testing::DeviceFixture device;
        const auto record = must(record::recordContact(*device.notebook, contact(3)));
        record::Draft erase{log::Kind::Erasure, {}, {}, {}};
        erase.open.target = record;
        must(device.notebook->save({erase}));
        QCOMPARE(testing::count(*device.store, "SELECT count(*) FROM fact WHERE kind = 10"), 0);
        QCOMPARE(testing::count(
                     *device.store,
                     "SELECT count(*) FROM event WHERE kind = 10 AND open IS NULL AND open_salt IS NULL"),
                 1);
        const auto checked = must(verify(*device.store));
        QVERIFY(checked.problems.empty());
        QCOMPARE(checked.erased, 1);
        // The erased bodies do not come back when an old copy of the event arrives elsewhere later.
        testing::DeviceFixture other(2, false);
        auto events = wholeLog(*device.store);
        for (const auto& event : events)
            must(other.store->transact([&](Db& db) -> Status {
                FB_ASSIGN(const auto outcome, append(db, event));
                return outcome == Appended::New ? Status{} : fail(ErrorCode::Internal, "append");
            }));
        QVERIFY(must(verify(*other.store)).problems.empty());
        QCOMPARE(testing::count(*other.store, "SELECT count(*) FROM fact WHERE kind = 10"), 0);
    }
    void anUnknownKindIsKeptAndReported() {
        testing::DeviceFixture device;
        record::Draft future{static_cast<log::Kind>(999), {}, {}, {}};
        must(device.notebook->save({future}));
        QCOMPARE(
            testing::count(*device.store, "SELECT count(*) FROM event WHERE kind = 999 AND interpreted = 0"),
            1);
        const auto checked = must(verify(*device.store));
        QVERIFY(checked.problems.empty());
        QCOMPARE(checked.uninterpreted, 1);
    }
    void verifyFindsTampering_data() {
        QTest::addColumn<QString>("sql");
        QTest::newRow("body") << "UPDATE event SET open = x'a0' WHERE kind = 10";
        QTest::newRow("envelope") << "UPDATE event SET hlc = hlc + 1 WHERE kind = 10";
        QTest::newRow("removed") << "DELETE FROM event WHERE seq = 2";
        QTest::newRow("body removed") << "UPDATE event SET open = NULL, open_salt = NULL WHERE kind = 10";
    }
    void verifyFindsTampering() {
        QFETCH(QString, sql);
        testing::DeviceFixture device;
        must(record::recordContact(*device.notebook, contact(3)));
        QVERIFY(must(verify(*device.store)).problems.empty());
        const auto statement = sql.toStdString();
        must(device.store->transact([&](Db& db) { return db.run(statement.c_str()); }));
        QVERIFY(!must(verify(*device.store)).problems.empty());
    }
    void aFullDiskIsSaidAndTheNextSaveWorks() {
        testing::DeviceFixture device;
        must(record::recordContact(*device.notebook, contact(1)));
        must(device.store->transact([](Db& db) {
            return db.run("PRAGMA max_page_count=1");
        })); // SQLite raises it to the present size
        Status result;
        std::int64_t saved = 0;
        for (int i = 0; i < 500 && result; ++i) {
            const auto done = record::recordContact(*device.notebook, contact(2));
            if (done)
                ++saved;
            else
                result = done.error();
        }
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::DiskFull);
        QCOMPARE(testing::count(*device.store, "SELECT count(*) FROM fact WHERE kind = 10"), saved + 1);
        must(device.store->transact([](Db& db) { return db.run("PRAGMA max_page_count=1000000"); }));
        must(record::recordContact(*device.notebook, contact(4)));
        QVERIFY(must(verify(*device.store)).problems.empty());
    }
};

QTEST_APPLESS_MAIN(TestStore)
#include "tst_store.moc"
