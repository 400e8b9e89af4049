// SPDX-License-Identifier: MPL-2.0
#include "core/store/store.h"
#include "tests/faults/disk/disk.h"
#include "tests/faults/disk/file.h"
#include "tests/testlib/fixture.h"

#include <QTest>
#include <set>
#include <sqlite3.h>

using namespace feltbog;
using namespace feltbog::store;
using testing::Disk;
using testing::Fault;
using testing::must;

namespace {

// A file on the disk, used as SQLite uses it.
class Raw {
  public:
    Raw(const Disk& disk, std::string_view name, int type = SQLITE_OPEN_WAL)
        : path_(disk.path(name).string()), memory_(static_cast<std::size_t>(vfs()->szOsFile)) {
        opened = vfs()->xOpen(vfs(), path_.c_str(), file(), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | type,
                              nullptr);
    }
    ~Raw() { close(); }
    Raw(const Raw&) = delete;
    Raw& operator=(const Raw&) = delete;

    int write(std::uint64_t offset, const Bytes& bytes) {
        return file()->pMethods->xWrite(file(), bytes.data(), static_cast<int>(bytes.size()),
                                        static_cast<sqlite3_int64>(offset));
    }
    int write(std::uint64_t offset, std::uint8_t value, std::size_t size) {
        return write(offset, Bytes(size, value));
    }
    int truncate(sqlite3_int64 size) { return file()->pMethods->xTruncate(file(), size); }
    int sync() { return file()->pMethods->xSync(file(), SQLITE_SYNC_NORMAL); }
    int lock(int level) { return file()->pMethods->xLock(file(), level); }
    int unlock(int level) { return file()->pMethods->xUnlock(file(), level); }
    int readSome() {
        Bytes out(16);
        return file()->pMethods->xRead(file(), out.data(), 16, 0);
    }
    int remove(bool syncFolder) { return vfs()->xDelete(vfs(), path_.c_str(), syncFolder ? 1 : 0); }
    void close() {
        if (opened == SQLITE_OK) file()->pMethods->xClose(file());
        opened = SQLITE_CANTOPEN;
    }
    int opened = SQLITE_CANTOPEN;

  private:
    static sqlite3_vfs* vfs() { return sqlite3_vfs_find("sim"); }
    sqlite3_file* file() { return reinterpret_cast<sqlite3_file*>(memory_.data()); }
    std::string path_;
    std::vector<std::uint8_t> memory_;
};

constexpr std::size_t kPage = 4096;

Bytes after(const Disk& disk, const std::string& name) {
    const auto image = disk.image();
    const auto found = image.files.find(name);
    return found == image.files.end() ? Bytes{} : found->second;
}

// Four synced pages of 1, then page after page overwritten with 2 and not synced, then the power goes.
Bytes afterOverwriting(std::uint64_t seed, testing::Damage* damage = nullptr) {
    Disk disk("overwriting", seed);
    {
        Raw file(disk, "a");
        file.write(0, 1, 4 * kPage);
        file.sync();
        for (std::size_t page = 0; page < 4; ++page) file.write(page * kPage, 2, kPage);
        disk.cutPower();
    }
    disk.powerOn();
    if (damage) *damage = disk.damage();
    return after(disk, "a");
}

Status put(Store& store, std::string_view key) {
    return store.transact([&](Db& db) { return putMeta(db, key, asBytes("værdi")); });
}
bool has(Store& store, std::string_view key) {
    bool out = false;
    must(store.read([&](Db& db) -> Status {
        FB_ASSIGN(const auto value, meta(db, key));
        out = value.has_value();
        return {};
    }));
    return out;
}
std::unique_ptr<Store> openOn(const Disk& disk) {
    return must(Store::open(disk.path("feltbog.db"), testing::testKey(), Db::Mode::Create));
}

} // namespace

// The disk that the crash tests trust: it does lose what was not made durable, and nothing else.
class TestDisk : public QObject {
    Q_OBJECT
  private slots:
    void whatWasSyncedIsKept() {
        for (std::uint64_t seed = 0; seed < 200; ++seed) {
            Disk disk("kept", seed);
            {
                Raw file(disk, "a");
                QCOMPARE(file.write(0, 7, 3 * kPage), SQLITE_OK);
                QCOMPARE(file.sync(), SQLITE_OK);
                disk.cutPower();
                QVERIFY(file.write(0, 8, kPage) != SQLITE_OK);
            }
            disk.powerOn();
            QCOMPARE(after(disk, "a"), Bytes(3 * kPage, 7));
        }
    }
    void whatWasNotIsKeptDroppedTornReorderedOrGarbage() {
        int allKept = 0, allDropped = 0;
        testing::Damage sum;
        for (std::uint64_t seed = 0; seed < 500; ++seed) {
            testing::Damage damage;
            const auto bytes = afterOverwriting(seed, &damage);
            QCOMPARE(bytes.size(), 4 * kPage);
            allKept += bytes == Bytes(4 * kPage, 2) ? 1 : 0;
            allDropped += bytes == Bytes(4 * kPage, 1) ? 1 : 0;
            sum.torn += damage.torn;
            sum.garbage += damage.garbage;
            sum.reordered += damage.reordered;
        }
        QVERIFY(allKept > 20 && allDropped > 20);
        QVERIFY(sum.torn > 100 && sum.garbage > 100 && sum.reordered > 100);
    }
    void theSameSeedGivesTheSameOutcome() {
        std::set<Bytes> outcomes;
        for (std::uint64_t seed = 0; seed < 50; ++seed) {
            QCOMPARE(afterOverwriting(seed), afterOverwriting(seed));
            outcomes.insert(afterOverwriting(seed));
        }
        QVERIFY(outcomes.size() > 20);
    }
    void damageStaysInsideWhatWasWritten() {
        for (std::uint64_t seed = 0; seed < 300; ++seed) {
            Disk disk("inside", seed);
            {
                Raw file(disk, "a");
                file.write(0, 1, 2 * kPage);
                file.sync();
                file.write(700, 2, 1000);
                disk.cutPower();
            }
            disk.powerOn();
            const auto bytes = after(disk, "a");
            for (std::size_t i = 0; i < bytes.size(); ++i)
                if (i < 700 || i >= 1700) QCOMPARE(bytes[i], std::uint8_t{1});
        }
    }
    void aWriteEndsBetweenSectorsOf512() {
        bool torn = false;
        for (std::uint64_t seed = 0; seed < 300 && !torn; ++seed) {
            const auto bytes = afterOverwriting(seed);
            for (std::size_t at = 1; at < bytes.size(); ++at)
                if (bytes[at - 1] == 2 && bytes[at] == 1) {
                    QCOMPARE(at % 512, 0U);
                    torn = torn || at % kPage != 0;
                }
        }
        QVERIFY(torn);
    }
    void aFileThatWasNeverSyncedMayBeGone() {
        int there = 0, gone = 0;
        for (std::uint64_t seed = 0; seed < 50; ++seed) {
            Disk disk("new", seed);
            {
                Raw file(disk, "a");
                file.write(0, 1, 10);
                disk.cutPower();
            }
            disk.powerOn();
            (disk.exists("a") ? there : gone) += 1;
        }
        QVERIFY(there > 5 && gone > 5);
    }
    void
    syncingADatabaseDoesNotSyncTheFolder() { // fsync(2) does not promise it, and the unix VFS does not ask
        int gone = 0;
        for (std::uint64_t seed = 0; seed < 50; ++seed) {
            Disk disk("folder", seed);
            {
                Raw file(disk, "a", SQLITE_OPEN_MAIN_DB);
                file.write(0, 1, 10);
                file.sync();
                if (seed % 2 == 0) Raw(disk, "a-journal", SQLITE_OPEN_MAIN_JOURNAL).sync();
                disk.cutPower();
            }
            disk.powerOn();
            if (seed % 2 == 0) QVERIFY(disk.exists("a"));
            gone += disk.exists("a") ? 0 : 1;
        }
        QVERIFY(gone > 5);
    }
    void aDeletionLastsWhenTheFolderWasSynced() {
        int back = 0;
        for (const bool synced : {true, false})
            for (std::uint64_t seed = 0; seed < 50; ++seed) {
                Disk disk("deleted", seed);
                {
                    Raw file(disk, "a");
                    file.write(0, 1, 10);
                    file.sync();
                    QCOMPARE(file.remove(synced), SQLITE_OK);
                    QVERIFY(!disk.exists("a"));
                    disk.cutPower();
                }
                disk.powerOn();
                if (synced) QVERIFY(!disk.exists("a"));
                if (disk.exists("a")) QCOMPARE(after(disk, "a"), Bytes(10, 1));
                back += disk.exists("a") ? 1 : 0;
            }
        QVERIFY(back > 5 && back < 45);
    }
    void aFailedSyncForgetsForGood() { // a later sync that succeeds says nothing about the earlier writes
        int lost = 0;
        for (std::uint64_t seed = 0; seed < 50; ++seed) {
            Disk disk("fsync", seed);
            {
                Raw file(disk, "a");
                file.write(0, 1, kPage);
                file.sync();
                file.write(0, 2, kPage);
                disk.failAt(disk.calls() + 1, Fault::IoError, false);
                QVERIFY(file.sync() != SQLITE_OK);
                QCOMPARE(file.sync(), SQLITE_OK);
                disk.cutPower();
            }
            disk.powerOn();
            lost += after(disk, "a") == Bytes(kPage, 1) ? 1 : 0;
        }
        QVERIFY(lost > 5 && lost < 45);
    }
    void thePowerGoesAtTheNumberedOperation() {
        for (std::uint64_t at = 1; at <= 5; ++at) {
            Disk disk("numbered", at);
            disk.cutPowerAt(at);
            Raw file(disk, "a");
            std::vector<int> codes = {file.write(0, 1, 10), file.sync(), file.truncate(5),
                                      file.write(5, 2, 5), file.remove(true)};
            for (std::uint64_t i = 0; i < codes.size(); ++i) QCOMPARE(codes[i] == SQLITE_OK, i + 1 < at);
            QCOMPARE(disk.operations(), at);
            QVERIFY(!disk.hasPower());
        }
    }
    void aFileOpenedBeforeThePowerCutStaysDead() {
        Disk disk("dead", 1);
        Raw before(disk, "a");
        before.write(0, 1, 100);
        before.sync();
        disk.cutPower();
        QVERIFY(before.readSome() != SQLITE_OK);
        disk.powerOn();
        QVERIFY(before.readSome() != SQLITE_OK);
        QVERIFY(before.write(0, 9, 10) != SQLITE_OK);
        Raw again(disk, "a");
        QCOMPARE(again.readSome(), SQLITE_OK);
    }
    void aKillLosesNothing() {
        Disk disk("kill", 1);
        Raw before(disk, "a");
        before.write(0, 1, 100);
        QCOMPARE(before.lock(SQLITE_LOCK_SHARED), SQLITE_OK);
        QCOMPARE(before.lock(SQLITE_LOCK_EXCLUSIVE), SQLITE_OK);
        disk.killProcesses();
        QVERIFY(before.write(0, 9, 10) != SQLITE_OK);
        Raw again(disk, "a");
        QCOMPARE(again.lock(SQLITE_LOCK_SHARED), SQLITE_OK);
        QCOMPARE(after(disk, "a"), Bytes(100, 1));
    }
    void locksWorkBetweenTwoConnections() {
        Disk disk("locks", 1);
        Raw a(disk, "a");
        Raw b(disk, "a");
        QCOMPARE(a.lock(SQLITE_LOCK_SHARED), SQLITE_OK);
        QCOMPARE(b.lock(SQLITE_LOCK_SHARED), SQLITE_OK);
        QCOMPARE(a.lock(SQLITE_LOCK_RESERVED), SQLITE_OK);
        QCOMPARE(b.lock(SQLITE_LOCK_RESERVED), SQLITE_BUSY);
        QCOMPARE(a.lock(SQLITE_LOCK_EXCLUSIVE), SQLITE_BUSY); // b still reads
        Raw c(disk, "a");
        QCOMPARE(c.lock(SQLITE_LOCK_SHARED), SQLITE_BUSY); // a waits to write
        b.unlock(SQLITE_LOCK_NONE);
        QCOMPARE(a.lock(SQLITE_LOCK_EXCLUSIVE), SQLITE_OK);
        QCOMPARE(b.lock(SQLITE_LOCK_SHARED), SQLITE_BUSY);
        a.close();
        QCOMPARE(b.lock(SQLITE_LOCK_SHARED), SQLITE_OK);
    }
    void aDiskCanBeFull() {
        Disk disk("full", 1);
        disk.capacity(1000);
        Raw file(disk, "a");
        QCOMPARE(file.write(0, 1, 900), SQLITE_OK);
        QCOMPARE(file.write(900, 1, 200), SQLITE_FULL);
        QCOMPARE(file.write(0, 2, 900), SQLITE_OK); // nothing more is needed
        QVERIFY(disk.used() <= 1000);
        disk.capacity({});
        QCOMPARE(file.write(900, 1, 200), SQLITE_OK);
    }
    void faultsComeWhenOrdered() {
        Disk disk("faults", 1);
        Raw file(disk, "a");
        file.write(0, 1, 100);
        disk.failAt(disk.calls() + 2, Fault::IoError, false);
        QCOMPARE(file.readSome(), SQLITE_OK);
        QCOMPARE(file.readSome(), SQLITE_IOERR_READ);
        QCOMPARE(file.readSome(), SQLITE_OK);
        disk.failAt(disk.calls() + 1, Fault::ShortRead, true);
        QCOMPARE(file.readSome(), SQLITE_IOERR_SHORT_READ);
        QCOMPARE(file.write(0, 2, 100), SQLITE_OK);
        QCOMPARE(file.readSome(), SQLITE_IOERR_SHORT_READ);
        disk.healFaults();
        QCOMPARE(file.readSome(), SQLITE_OK);
        QCOMPARE(disk.faultsMet(), 3U);
    }
    void anImageIsTheWholeDisk() {
        Disk disk("image", 1);
        auto store = openOn(disk);
        must(put(*store, "før"));
        const auto image = disk.image();
        must(put(*store, "efter"));
        store.reset();
        disk.restore(image);
        store = openOn(disk);
        QVERIFY(has(*store, "før") && !has(*store, "efter"));
    }
    void twoConnectionsToOneStoreSeeEachOther() {
        Disk disk("two", 1);
        auto app = openOn(disk);
        auto ctl = openOn(disk);
        must(put(*app, "a"));
        QVERIFY(has(*ctl, "a"));
        must(put(*ctl, "b"));
        QVERIFY(has(*app, "b"));
        must(app->transact([&](Db& db) -> Status {
            FB_TRY(putMeta(db, "c", asBytes("x")));
            const auto busy = put(*ctl, "d");
            return !busy && busy.error().code == ErrorCode::StoreBusy
                       ? Status{}
                       : fail(ErrorCode::Internal, "ikke låst");
        }));
        QVERIFY(!has(*ctl, "d") && has(*ctl, "c"));
        app.reset();
        must(put(*ctl, "d"));
        QVERIFY(has(*ctl, "d"));
    }
    // The proof that a missing fsync would be found: without syncs, something said to be saved is lost.
    void withoutSyncsSavedThingsAreLost_data() {
        QTest::addColumn<bool>("ignored");
        QTest::newRow("with") << false;
        QTest::newRow("without") << true;
    }
    void withoutSyncsSavedThingsAreLost() {
        QFETCH(bool, ignored);
        int lost = 0;
        for (std::uint64_t seed = 0; seed < 30; ++seed) {
            Disk disk("syncs", seed);
            {
                auto store = openOn(disk);
                disk.ignoreSyncs(ignored);
                for (const char* key : {"a", "b", "c"}) must(put(*store, key));
                disk.cutPower();
            }
            disk.powerOn();
            const auto store = Store::open(disk.path("feltbog.db"), testing::testKey(), Db::Mode::Existing);
            lost += !store || !has(**store, "a") || !has(**store, "b") || !has(**store, "c") ? 1 : 0;
        }
        if (ignored)
            QVERIFY2(lost > 10, qPrintable(QString::number(lost)));
        else
            QCOMPARE(lost, 0);
    }
    void otherPathsAreTheRealDisk() {
        Disk disk("real", 1);
        testing::DeviceFixture device;
        QVERIFY(QFile::exists(device.dir.filePath("feltbog.db")));
        disk.cutPower();
        must(put(*device.store, "a"));
    }
};

QTEST_APPLESS_MAIN(TestDisk)
#include "tst_disk.moc"
