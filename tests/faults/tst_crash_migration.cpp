// SPDX-License-Identifier: MPL-2.0
#include "core/store/migrations.h"
#include "tests/faults/disk/crash.h"
#include "tests/testlib/fixture.h"

#include <QtTest>

using namespace feltbog;
using namespace feltbog::store;
using testing::must;

namespace {

constexpr int kEvents = 200;

// Today's list and two more, as a newer program would bring them.
std::vector<Migration> newerList() {
    std::vector<Migration> out(migrations().begin(), migrations().end());
    const int newest = out.back().version;
    out.push_back({newest + 1,
                   "CREATE TABLE note(event BLOB PRIMARY KEY, text TEXT NOT NULL) STRICT, WITHOUT ROWID;"
                   "INSERT INTO note SELECT id, hex(hash) FROM event;"
                   "CREATE INDEX note_text ON note(text);"});
    out.push_back({newest + 2, "ALTER TABLE event ADD COLUMN copied INTEGER NOT NULL DEFAULT 0;"
                               "UPDATE event SET copied = seq; DROP TABLE draft;"});
    return out;
}

Result<std::string> listed(Db& db, const char* sql) {
    std::string out;
    Query q(db, sql);
    FB_TRY(each(q, [&](Query& row) {
        for (int c = 0; c < row.columns(); ++c) out += row.text(c) + "|";
        out += "\n";
    }));
    return out;
}
constexpr const char* kSchema = "SELECT type, name, sql FROM sqlite_schema ORDER BY type, name";
constexpr const char* kEventRows = "SELECT pos, device, seq, id, hash, open FROM event ORDER BY pos";

// A file of schema 1 with data, as the first release wrote it, opened by a program that is newer.
class Migrate final : public testing::Scenario {
  public:
    Migrate() : disk_("migration", 1), list_(newerList()) {
        const testing::SeededRandom ready(1);
        for (std::size_t n = 1; n <= list_.size(); ++n) {
            testing::Disk other("migration-reference", 1);
            auto db = must(Db::open(other.path("a.db"), testing::testKey(), Db::Mode::Create));
            must(migrate(*db, std::span(list_).first(n)));
            schemas_.push_back(must(listed(*db, kSchema)));
        }
        auto db = must(Db::open(disk_.path("a.db"), testing::testKey(), Db::Mode::Create));
        must(migrate(*db, migrations().first(1)));
        must(db->run("BEGIN; INSERT INTO device(id) VALUES(x'01')"));
        for (int seq = 1; seq <= kEvents; ++seq)
            must(Query(
                     *db,
                     "INSERT INTO event(device, seq, id, kind, version, hlc, record, hash, open, interpreted)"
                     " VALUES(1, ?, randomblob(16), 10, 0, 0, randomblob(16), randomblob(32), "
                     "randomblob(200), 1)")
                     .with(seq)
                     .run());
        must(db->run("COMMIT"));
        rows_ = must(listed(*db, kEventRows));
    }

    std::vector<testing::Disk*> disks() override { return {&disk_}; }
    Status open() override {
        FB_ASSIGN(db_, Db::open(disk_.path("a.db"), testing::testKey(), Db::Mode::Existing));
        return {};
    }
    Status operate() override {
        const auto done = migrate(*db_, list_);
        told_ = done.ok();
        return done;
    }
    void close() override { db_.reset(); }
    void forget() override { told_ = false; }
    Status recover() override {
        close();
        FB_TRY(open());
        FB_TRY(migrate(*db_, list_));
        return db_->run("INSERT OR IGNORE INTO meta VALUES('prøve', x'00')");
    }
    std::string check() override {
        close();
        if (const auto opened = open(); !opened) return opened.error().message();
        const auto version = std::stoul(must(listed(*db_, "PRAGMA user_version")));
        if (told_ && version != list_.size()) return "told to be done, and is not";
        if (const auto wrong = compared(version); !wrong.empty()) return wrong;
        if (const auto done = recover(); !done) return "going on: " + done.error().message();
        return compared(list_.size());
    }

  private:
    std::string compared(std::size_t version) {
        if (must(listed(*db_, "PRAGMA integrity_check")) != "ok|\n") return "the file is not sound";
        if (must(listed(*db_, kSchema)) != schemas_[version - 1]) return "half a schema";
        if (must(listed(*db_, kEventRows)) != rows_) return "the events are others";
        const auto newest = list_.size();
        if (version >= newest - 1 &&
            must(listed(*db_, "SELECT count(*) FROM note")) != std::to_string(kEvents) + "|\n")
            return "half a migration";
        if (version == newest &&
            must(listed(*db_, "SELECT count(*) FROM event WHERE copied <> seq")) != "0|\n")
            return "half a migration";
        return {};
    }
    testing::Disk disk_;
    std::vector<Migration> list_;
    std::vector<std::string> schemas_; // after so many migrations
    std::string rows_;
    std::unique_ptr<Db> db_;
    bool told_ = false;
};

} // namespace

// Whatever becomes of the disk, a file is of one version or of another, with all its events.
class TestCrashMigration : public QObject {
    Q_OBJECT
  private slots:
    void powerCutEverywhere() {
        Migrate scenario;
        const auto done = testing::crashEverywhere(scenario, 3, 4);
        qInfo("migration: %d crash points, %d recovery crash points, %d runs", int(done.points),
              int(done.recoveryPoints), int(done.runs));
    }
};

QTEST_APPLESS_MAIN(TestCrashMigration)
#include "tst_crash_migration.moc"
