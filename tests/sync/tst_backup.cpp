// SPDX-License-Identifier: MPL-2.0
#include "core/store/verify.h"
#include "platforms/linux/systemfiles.h"
#include "sync/server/backup/backup.h"
#include "sync/server/backup/copy.h"
#include "sync/server/release.h"
#include "sync/server/sqliteledger.h"
#include "tests/sync/office.h"

#include <QFile>
#include <QtTest>

using namespace feltbog;
using namespace feltbog::testing;
using namespace feltbog::sync::server;

namespace {

// A folder on "another disk".
struct Elsewhere {
    QTemporaryDir dir;
    platform::SystemFiles files;
    [[nodiscard]] Destination place() const {
        return {std::filesystem::path(dir.path().toStdString()) / "kopier", testKey()};
    }
};

Manifest backUpNow(Office& office, Elsewhere& elsewhere) {
    office.clock.advance(std::chrono::hours{1});
    return must(backUp(*office.ledger, elsewhere.place(), elsewhere.files, office.clock));
}

// The server's disk is gone; a new one is filled from the newest backup.
void loseTheServersDisk(Office& office, Elsewhere& elsewhere) {
    office.loseAll();
    const auto all = must(backups(elsewhere.files, elsewhere.place().folder));
    must(
        restore(elsewhere.place(), all.front(), elsewhere.files, office.file() + ".scratch", *office.ledger));
}

std::uint64_t durableOf(DeviceFixture& device) {
    return stateOf(*device.store, must(device.notebook->identity()).device).durableSeq;
}

std::int64_t kept(Office& office) {
    return count(*office.store, "SELECT count(DISTINCT id) FROM event WHERE aside IS NULL");
}

void spoil(const std::filesystem::path& file, qint64 at) {
    QFile f(QString::fromStdString(file.string()));
    QVERIFY(f.open(QIODevice::ReadWrite));
    f.seek(at);
    const char byte = f.peek(1).at(0);
    f.write(QByteArray(1, static_cast<char>(byte ^ 0x55)));
}

} // namespace

class TestBackup : public QObject {
    Q_OBJECT
  private slots:
    // Devices sync, a backup is taken, they sync more, one is lost, the server's disk goes, the backup is
    // restored, the others sync: everything that was acknowledged is there.
    void theRestoreDrill() {
        Office office;
        Elsewhere elsewhere;
        DeviceFixture a(1), b(2, false), c(3, false), lost(4, false);
        for (auto* d : {&a, &b, &c, &lost}) enrolAt(office, *d);
        for (auto* d : {&a, &b, &c, &lost}) {
            saveTallies(*d, 5);
            (void)syncWith(office, *d);
        }
        backUpNow(office, elsewhere);
        for (auto* d : {&lost, &a, &b, &c}) {
            saveTallies(*d, 7);
            (void)syncWith(office, *d);
        }
        const auto before = digestOf(*office.store);
        const auto figures = projections(*office.store);
        const auto events = kept(office);

        loseTheServersDisk(office, elsewhere);
        QVERIFY(kept(office) < events);
        for (int round = 0; round < 2; ++round)
            for (auto* d : {&a, &b, &c}) QVERIFY(syncWith(office, *d).fresh);
        QCOMPARE(kept(office), events); // also what only the lost one had registered
        QCOMPARE(digestOf(*office.store), before);
        QCOMPARE(projections(*office.store), figures);
        SAME_EVERYWHERE(office, &a, &b, &c);
        QVERIFY(must(store::verify(*office.store)).problems.empty());
    }

    void durableCountsOnlyWhatWasReopenedAndVerifiedThere() {
        Office office;
        Elsewhere elsewhere;
        DeviceFixture a(1, false);
        enrolAt(office, a);
        saveTallies(a, 4);
        (void)syncWith(office, a);
        QCOMPARE(durableOf(a), std::uint64_t{0});
        backUpNow(office, elsewhere);
        (void)syncWith(office, a);
        QCOMPARE(durableOf(a), std::uint64_t{5});
        saveTallies(a, 2);
        (void)syncWith(office, a);
        QCOMPARE(durableOf(a), std::uint64_t{5}); // the newest are in no backup yet

        const auto newest = backUpNow(office, elsewhere);
        (void)syncWith(office, a);
        QCOMPARE(durableOf(a), std::uint64_t{7});
        // The newest is damaged on its disk: what the one before holds is what can be relied on.
        spoil(elsewhere.place().folder / newest.file, 5000);
        must(refreshDurable(*office.ledger, elsewhere.files, elsewhere.place().folder));
        (void)syncWith(office, a);
        QCOMPARE(durableOf(a), std::uint64_t{5});
        must(prune(elsewhere.files, elsewhere.place().folder, 0));
        must(refreshDurable(*office.ledger, elsewhere.files, elsewhere.place().folder));
        (void)syncWith(office, a);
        QCOMPARE(durableOf(a), std::uint64_t{0});
    }

    void aCopyHoldsAllThatTheOriginalDoes() {
        Office office;
        Elsewhere elsewhere;
        DeviceFixture a(1), clone(7, false);
        enrolAt(office, a);
        saveTallies(a, 3);
        (void)syncWith(office, a);
        cloneInto(a, clone);
        saveTallies(a, 1);
        saveTallies(clone, 2);
        (void)syncWith(office, a);
        Loopback road(office);
        road.loseReplies = 1; // the clone's tail is set aside, and the clone has not heard yet
        (void)sync::Session(*clone.notebook, road).run();
        (void)office.code();
        must(office.ledger->transact([](LedgerTx& tx) {
            sync::wire::Delivery delivery;
            delivery.ask.id.bytes.fill(5);
            delivery.ask.secret.bytes.fill(6);
            delivery.ask.figures = {{"elever", "Elever", "unge", Date::of(2019, 1, 31), 0, {{"n", "", {}}}}};
            return tx.putDelivery(delivery);
        }));
        const auto manifest = backUpNow(office, elsewhere);
        QCOMPARE(manifest.aside, std::uint64_t{2});

        Office other(901);
        must(restore(elsewhere.place(), manifest, elsewhere.files, other.file() + ".scratch", *other.ledger));
        const auto all = [](Ledger& ledger) {
            std::string out;
            must(ledger.read([&](LedgerTx& tx) -> Status {
                FB_ASSIGN(const auto chains, tx.chains());
                for (const auto& c : chains)
                    out += c.device.hex() + c.key.hex() + std::to_string(c.enrolled) + c.succeeds.hex() +
                           std::to_string(c.headSeq) + c.headHash.hex() + "\n";
                FB_ASSIGN(const auto codes, tx.codes());
                for (const auto& c : codes)
                    out += c.hash.hex() + std::to_string(c.expires.time_since_epoch().count()) +
                           c.usedBy.hex() + "\n";
                FB_ASSIGN(const auto deliveries, tx.deliveries());
                for (const auto& d : deliveries) out += toHex(sync::wire::keptForm(d)) + "\n";
                FB_TRY(tx.eachNumbered(0, [&](store::NumberedEvent&& n) {
                    out += toHex(log::encode(n.event.envelope)) + n.mark.order.hex() +
                           (n.event.open ? toHex(n.event.open->bytes) : "-") +
                           (n.event.priv ? toHex(n.event.priv->bytes) : "-") +
                           (n.signature ? n.signature->hex() : "") + "\n";
                    return true;
                }));
                return tx.eachAside([&](SetAside&& s) -> Status {
                    out += toHex(log::encode(s.event.envelope)) + s.reason + "\n";
                    return {};
                });
            }));
            return out;
        };
        QCOMPARE(all(*other.ledger), all(*office.ledger));
        QCOMPARE(projections(*other.store), projections(*office.store));
    }

    void aBackupRunsWhileDevicesSync() {
        Office office;
        Elsewhere elsewhere;
        DeviceFixture a(1, false), b(2, false);
        enrolAt(office, a);
        enrolAt(office, b);
        saveTallies(a, 30);
        (void)syncWith(office, a);
        // A connection of its own, as feltbogd opens one for its backups.
        const auto second = must(store::Store::open(office.file(), testKey(), store::Db::Mode::Existing));
        SqliteLedger ledger(*second);
        Status written;
        must(ledger.read([&](LedgerTx& tx) -> Status {
            FB_ASSIGN(const auto before, tx.mark());
            saveTallies(b, 5);
            (void)syncWith(office, b);
            const auto copy = must(store::Store::open(elsewhere.dir.filePath("x.db").toStdString(), testKey(),
                                                      store::Db::Mode::Create));
            SqliteLedger to(*copy);
            FB_ASSIGN(const auto copied, copyLedger(tx, to));
            return copied.mark == before ? Status{} : fail(ErrorCode::Internal, "ikke ét øjeblik");
        }));
        QVERIFY(syncWith(office, a).fresh);
    }

    void aDamagedOriginalIsNotCopiedButFound() {
        Office office;
        Elsewhere elsewhere;
        DeviceFixture a(1, false);
        enrolAt(office, a);
        saveTallies(a, 4);
        (void)syncWith(office, a);
        backUpNow(office, elsewhere);
        office.damage("SET open = open_salt WHERE seq = 3");
        office.clock.advance(std::chrono::hours{1});
        const auto bad = backUp(*office.ledger, elsewhere.place(), elsewhere.files, office.clock);
        QVERIFY(!bad && bad.error().code == ErrorCode::CommitmentBad);
        QCOMPARE(must(backups(elsewhere.files, elsewhere.place().folder)).size(), std::size_t{1});
    }

    void aDamagedBackupIsNotRestored() {
        Office office;
        Elsewhere elsewhere;
        DeviceFixture a(1, false);
        enrolAt(office, a);
        saveTallies(a, 4);
        (void)syncWith(office, a);
        const auto manifest = backUpNow(office, elsewhere);
        const auto file = elsewhere.place().folder / manifest.file;
        Office other(901);
        const std::string scratch = other.file() + ".scratch";
        for (const qint64 at :
             {qint64{0}, qint64{20}, qint64(manifest.bytes / 2), qint64(manifest.bytes - 1)}) {
            spoil(file, at);
            const auto bad = restore(elsewhere.place(), manifest, elsewhere.files, scratch, *other.ledger);
            QVERIFY(!bad && bad.error().code == ErrorCode::BackupBad);
            spoil(file, at); // and back
        }
        QFile(QString::fromStdString(file.string())).resize(qint64(manifest.bytes) - 4096);
        const auto cut = restore(elsewhere.place(), manifest, elsewhere.files, scratch, *other.ledger);
        QVERIFY(!cut && cut.error().code == ErrorCode::BackupBad);
        QVERIFY(!QFile::exists(QString::fromStdString(scratch)));
        QCOMPARE(kept(other), std::int64_t{0});
    }

    void aBackupIsRestoredIntoAnEmptyServerOnly() {
        Office office;
        Elsewhere elsewhere;
        DeviceFixture a(1, false);
        enrolAt(office, a);
        (void)syncWith(office, a);
        const auto manifest = backUpNow(office, elsewhere);
        const auto again =
            restore(elsewhere.place(), manifest, elsewhere.files, office.file() + ".scratch", *office.ledger);
        QVERIFY(!again && again.error().code == ErrorCode::StoreExists);
    }

    void theWrongKeyOpensNoBackup() {
        Office office;
        Elsewhere elsewhere;
        const auto manifest = backUpNow(office, elsewhere);
        Office other(901);
        auto place = elsewhere.place();
        place.key.bytes[0] ^= 1;
        const auto shut = restore(place, manifest, elsewhere.files, other.file() + ".scratch", *other.ledger);
        QVERIFY(!shut && shut.error().code == ErrorCode::StoreKeyWrong);
    }

    void whatACutShortBackupLeftIsRemovedByTheNext() {
        Office office;
        Elsewhere elsewhere;
        const auto folder = elsewhere.place().folder;
        must(elsewhere.files.makeFolder(folder));
        must(elsewhere.files.write(folder / "feltbog-00000000000001.db", asBytes("halvt")));
        must(elsewhere.files.write(folder / "feltbog-00000000000001.db-wal", asBytes("halvt")));
        must(elsewhere.files.write(folder / "noget-andet.db", asBytes("ikke vores")));
        QVERIFY(must(backups(elsewhere.files, folder)).empty());
        const auto manifest = backUpNow(office, elsewhere);
        const auto names = must(elsewhere.files.list(folder));
        const std::vector<std::string> expected = {
            manifest.file, manifest.file.substr(0, manifest.file.size() - 3) + ".json", "noget-andet.db"};
        QCOMPARE(names, expected);
    }

    void oldBackupsArePruned() {
        Office office;
        Elsewhere elsewhere;
        for (int i = 0; i < 5; ++i) backUpNow(office, elsewhere);
        const auto before = must(backups(elsewhere.files, elsewhere.place().folder));
        must(prune(elsewhere.files, elsewhere.place().folder, 2));
        const auto after = must(backups(elsewhere.files, elsewhere.place().folder));
        QCOMPARE(after.size(), std::size_t{2});
        QCOMPARE(after.front().file, before.front().file);
    }

    // Two nights with a clock ten years ahead; then it is put right. Sorted by their hour, the new one would
    // be the oldest: pruned at once, and counted all the same.
    void aBackupAfterTheClockWasSetBackIsTheNewest() {
        Office office;
        Elsewhere elsewhere;
        DeviceFixture a(1, false);
        enrolAt(office, a);
        saveTallies(a, 4);
        (void)syncWith(office, a);
        const auto today = office.clock.now();
        office.clock.advance(std::chrono::hours{24 * 3650});
        for (int night = 0; night < 2; ++night) backUpNow(office, elsewhere);
        office.clock.set(today);
        saveTallies(a, 2);
        (void)syncWith(office, a);
        const auto made = backUpNow(office, elsewhere);
        must(prune(elsewhere.files, elsewhere.place().folder, 2));
        QCOMPARE(must(backups(elsewhere.files, elsewhere.place().folder)).front(), made);
        QCOMPARE(made.made, today + std::chrono::hours{1});
        must(refreshDurable(*office.ledger, elsewhere.files, elsewhere.place().folder));
        (void)syncWith(office, a);
        QCOMPARE(durableOf(a), std::uint64_t{7});
    }

    void theLastGoodBackupIsKnown() {
        Office office;
        Elsewhere elsewhere;
        QVERIFY(!must(lastBackup(*office.ledger)));
        const auto manifest = backUpNow(office, elsewhere);
        QCOMPARE(must(lastBackup(*office.ledger)).value(), manifest.made);
    }

    void theManifestIsWrittenAsDescribed() {
        Manifest m;
        m.made = Instant{std::chrono::milliseconds{1'552'647'600'000}};
        m.file = "feltbog-01552647600000.db";
        m.bytes = 4096;
        m.content.bytes.fill(0xAB);
        m.events = 3;
        m.aside = 1;
        m.mark.seq = 3;
        m.mark.order.bytes.fill(0xCD);
        m.heads.push_back({});
        m.heads.back().device.bytes.fill(0x11);
        m.heads.back().seq = 3;
        m.heads.back().hash.bytes.fill(0xEF);
        QFile golden(FELTBOG_SOURCE_DIR "/tests/data/backup/manifest.json");
        QVERIFY(golden.open(QIODevice::ReadOnly));
        const auto text = golden.readAll().toStdString();
        QCOMPARE(encode(m), text);
        QCOMPARE(must(decodeManifest(text)), m);
    }

    void otherTextIsNoManifest() {
        QFile golden(FELTBOG_SOURCE_DIR "/tests/data/backup/manifest.json");
        QVERIFY(golden.open(QIODevice::ReadOnly));
        const auto text = golden.readAll().toStdString();
        const auto refused = [](const std::string& t) {
            const auto read = decodeManifest(t);
            return !read && read.error().code == ErrorCode::BackupBad;
        };
        for (std::size_t cut = 0; cut + 2 < text.size(); ++cut) QVERIFY(refused(text.substr(0, cut)));
        for (const auto& [from, to] : std::initializer_list<std::pair<std::string, std::string>>{
                 {"\"format\": 1", "\"format\": 2"},
                 {"\"bytes\": 4096", "\"bytes\": -1"},
                 {"\"bytes\": 4096", "\"bytes\": 1e300"},
                 {"\"aside\": 1", "\"aside\": \"1\""},
                 {"\"aside\": 1", "\"aside\": 1, \"more\": 1"},
                 {"feltbog-01552647600000.db", "../feltbog.db"},
                 {"feltbog-01552647600000.db", "\xFF"},
                 {"abab", "abax"},
                 {"\"heads\": [", "\"heads\": [[], "}}) {
            auto changed = text;
            const auto at = changed.find(from);
            QVERIFY2(at != std::string::npos, from.c_str());
            QVERIFY2(refused(changed.replace(at, from.size(), to)), to.c_str());
        }
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
