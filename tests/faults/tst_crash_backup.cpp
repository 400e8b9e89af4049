// SPDX-License-Identifier: MPL-2.0
#include "sync/server/backup/backup.h"
#include "tests/faults/disk/files.h"
#include "tests/faults/disk/syncscenario.h"

#include <QtTest>

using namespace feltbog;
using namespace feltbog::testing;
using namespace feltbog::sync::server;

namespace {

constexpr std::uint64_t kRecorded = 12; // and the device's first event

// A server whose copies lie on a disk of their own, or beside the ledger.
class Vault : public Scenario {
  public:
    explicit Vault(bool ownDisk) : serverDisk("server", 1), copiesDisk("copies", 1), ownDisk_(ownDisk) {
        must(openServer());
        DeviceFixture device(1, false);
        device_ = must(device.notebook->identity()).device;
        enrolAt(*server, device);
        for (std::size_t i = 0; i < kKept; ++i) {
            saveTallies(device, kRecorded / kKept / 2);
            (void)syncWith(*server, device);
            must(takeBackup());
        }
        saveTallies(device, kRecorded / 2);
        (void)syncWith(*server, device);
        close();
    }
    void close() override { server.reset(); }

    Disk serverDisk;
    Disk copiesDisk;
    std::unique_ptr<Office> server;

  protected:
    static constexpr std::size_t kKept = 2;

    Status openServer() {
        close();
        server = std::make_unique<Office>(Office::Closed{}, ++seed_, serverDisk.path("").string());
        server->clock.advance(std::chrono::hours{hours_});
        return server->tryOpen();
    }
    // As the keeper and `feltbogd backup` do it.
    Status takeBackup() {
        server->clock.advance(std::chrono::hours{++hours_});
        FB_TRY(backUp(*server->ledger, place(), files, server->clock));
        return prune(files, place().folder, kKept);
    }
    [[nodiscard]] Destination place() const {
        return {ownDisk_ ? copiesDisk.path("") : serverDisk.path(""), testKey()};
    }
    [[nodiscard]] std::uint64_t durable() { return stateOf(*server->store, device_).durableSeq; }
    // The newest backup, after looking that every one is whole.
    [[nodiscard]] std::optional<Manifest> newest(std::string& wrong) {
        const auto all = backups(files, place().folder);
        if (!all || all->size() < kKept) {
            wrong = all ? "a good backup is gone" : all.error().message();
            return {};
        }
        for (const auto& manifest : *all)
            if (const auto whole = checkBackup(files, place().folder, manifest); !whole)
                wrong = "a manifest without its copy: " + whole.error().message();
        return all->front();
    }
    [[nodiscard]] static std::uint64_t heldIn(const Manifest& manifest) {
        return manifest.heads.empty() ? 0 : manifest.heads.front().seq;
    }

    DiskFiles files;
    int hours_ = 0;

  private:
    bool ownDisk_;
    std::uint64_t seed_ = 900;
    DeviceId device_;
};

// The nightly backup.
class TakeBackup final : public Vault {
  public:
    explicit TakeBackup(bool ownDisk) : Vault(ownDisk), ownDisk_(ownDisk) {
        std::string wrong;
        must(openServer());
        before_ = newest(wrong)->file;
        close();
    }
    std::vector<Disk*> disks() override {
        if (ownDisk_) return {&copiesDisk, &serverDisk};
        return {&serverDisk, &copiesDisk};
    }
    Status open() override {
        hours_ = 10;
        return openServer();
    }
    Status operate() override {
        const auto done = takeBackup();
        told_ = done.ok();
        return done;
    }
    Status recover() override {
        hours_ = 50;
        FB_TRY(openServer());
        FB_TRY(refreshDurable(*server->ledger, files, place().folder));
        return takeBackup();
    }
    std::string check() override {
        hours_ = 100;
        if (const auto opened = openServer(); !opened) return opened.error().message();
        if (const auto wrong = found(told_); !wrong.empty()) return wrong;
        if (const auto done = recover(); !done) return "going on: " + done.error().message();
        if (const auto wrong = found(true); !wrong.empty()) return wrong;
        return leftBehind();
    }
    void forget() override { told_ = false; }

  private:
    // Nothing counts as backed up that is in no copy; what was told to be backed up is the newest.
    std::string found(bool fresh) {
        std::string wrong;
        const auto manifest = newest(wrong);
        if (!wrong.empty()) return wrong;
        if (durable() > heldIn(*manifest)) return "counted as backed up, and in no copy";
        if (!fresh) return {};
        if (manifest->file <= before_ || heldIn(*manifest) != kRecorded + 1)
            return "told to be done, and not there";
        return durable() == kRecorded + 1 ? std::string() : "backed up, and not counted";
    }
    std::string leftBehind() {
        std::string names;
        std::size_t ours = 0;
        for (const auto& name : must(files.list(place().folder)))
            if (name.starts_with("feltbog-")) {
                names += " " + name;
                ++ours;
            }
        return ours == 2 * kKept ? std::string() : "not two copies and their manifests:" + names;
    }
    bool ownDisk_;
    bool told_ = false;
    std::string before_;
};

// A new server is filled from the newest backup.
class Restore final : public Vault {
  public:
    Restore() : Vault(true) {
        std::string wrong;
        manifest_ = *newest(wrong);
    }
    std::vector<Disk*> disks() override { return {&newDisk_, &copiesDisk}; }
    Status open() override {
        close();
        filled_ = std::make_unique<Office>(Office::Closed{}, 700, newDisk_.path("").string());
        return filled_->tryOpen();
    }
    Status operate() override {
        const auto done = restore(place(), manifest_, files, newDisk_.path("restore.db"), *filled_->ledger);
        if (told_ && !done && done.error().code == ErrorCode::StoreExists) return {}; // tried again
        told_ = told_ || done.ok();
        return done;
    }
    void close() override {
        filled_.reset();
        Vault::close();
    }
    Status recover() override {
        FB_TRY(open());
        const bool told = told_;
        const auto done = operate();
        told_ = told;
        return !done && done.error().code == ErrorCode::StoreExists ? Status{} : done;
    }
    std::string check() override {
        if (const auto opened = open(); !opened) return opened.error().message();
        const bool empty = must(backedUp()) == store::ServerMark{} && chains().empty();
        if (told_ && empty) return "told to be done, and not there";
        if (!empty && !whole()) return "half a server";
        if (const auto done = recover(); !done) return "going on: " + done.error().message();
        if (!whole()) return "restored again, and not whole";
        for (const auto& name : must(files.list(newDisk_.path(""))))
            if (name.starts_with("restore")) return name + " was left behind";
        return DeviceScenario::verifiedStore(*filled_->store);
    }
    void forget() override { told_ = false; }

  private:
    Result<store::ServerMark> backedUp() {
        store::ServerMark out;
        FB_TRY(filled_->ledger->read([&](LedgerTx& tx) -> Status {
            FB_ASSIGN(out, tx.mark());
            return {};
        }));
        return out;
    }
    std::vector<Chain> chains() {
        std::vector<Chain> out;
        must(filled_->ledger->read([&](LedgerTx& tx) -> Status {
            FB_ASSIGN(out, tx.chains());
            return {};
        }));
        return out;
    }
    bool whole() {
        const auto all = chains();
        return must(backedUp()) == manifest_.mark && all.size() == 1 && all.front().enrolled &&
               all.front().headSeq == heldIn(manifest_) && all.front().durableSeq == heldIn(manifest_);
    }
    Disk newDisk_{"new", 1};
    std::unique_ptr<Office> filled_;
    Manifest manifest_;
    bool told_ = false;
};

} // namespace

// A backup is there, whole and verified, or it never was; the one before it is there until then.
class TestCrashBackup : public QObject {
    Q_OBJECT
  private slots:
    void powerCutEverywhere_data() {
        QTest::addColumn<bool>("ownDisk");
        QTest::addColumn<int>("seeds");
        QTest::addColumn<int>("recoverEach"); // a backup has many boundaries, and so has the next one
        QTest::newRow("where the copies lie") << true << 3 << 60;
        QTest::newRow("copies beside the ledger") << false << 2 << 150;
    }
    void powerCutEverywhere() {
        QFETCH(bool, ownDisk);
        QFETCH(int, seeds);
        QFETCH(int, recoverEach);
        TakeBackup scenario(ownDisk);
        told("backup", crashEverywhere(scenario, std::uint64_t(seeds), std::uint64_t(recoverEach)));
    }
    void powerCutEverywhereInARestore() {
        Restore scenario;
        told("restore", crashEverywhere(scenario, 3, 10));
    }
    void faultsEverywhere_data() {
        QTest::addColumn<bool>("restoring");
        QTest::newRow("backup") << false;
        QTest::newRow("restore") << true;
    }
    void faultsEverywhere() {
        QFETCH(bool, restoring);
        const auto scenario = restoring ? std::unique_ptr<Scenario>(std::make_unique<Restore>())
                                        : std::make_unique<TakeBackup>(true);
        for (const auto fault : {Fault::IoError, Fault::Full})
            for (const bool forEver : {false, true}) {
                const auto done = failEverywhere(*scenario, fault, forEver, kEachCall);
                qInfo("%s, %s %s: %d calls, told %d times in %d runs", QTest::currentDataTag(),
                      fault == Fault::Full ? "full" : "I/O error", forEver ? "for ever" : "once",
                      int(done.calls), int(done.told), int(done.runs));
            }
    }

  private:
    static constexpr int kEachCall = 11; // there are hundreds, most of them SQLite's making of a file
    static void told(const char* what, const Crashes& done) {
        const char* where = QTest::currentDataTag();
        qInfo("%s%s%s: %d crash points, %d recovery crash points, %d runs", what, where ? ", " : "",
              where ? where : "", int(done.points), int(done.recoveryPoints), int(done.runs));
    }
};

QTEST_GUILESS_MAIN(TestCrashBackup)
#include "tst_crash_backup.moc"
