// SPDX-License-Identifier: MPL-2.0
//
// The new key of a closed plan's file where PINs open it: whoever comes first, and wherever the power goes.
#include "core/lock/vault.h"
#include "core/store/closing.h"
#include "platforms/linux/filesecretstore.h"
#include "platforms/linux/systemfiles.h"
#include "tests/testlib/fixture.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using namespace feltbog;
using namespace feltbog::testing;
using lock::Vault;

namespace {

constexpr const char* kMette = "407318";
constexpr const char* kOle = "582040";

// Fails from its n-th change on; that one may have been made all the same.
class Failing final : public ports::Files {
  public:
    Status makeFolder(const std::filesystem::path& f) override { return inner_.makeFolder(f); }
    Result<std::vector<std::string>> list(const std::filesystem::path& f) override { return inner_.list(f); }
    Status read(const std::filesystem::path& f, const std::function<void(ByteView)>& take) override {
        return inner_.read(f, take);
    }
    Status write(const std::filesystem::path& f, ByteView bytes) override {
        return change([&] { return inner_.write(f, bytes); });
    }
    Status append(const std::filesystem::path& f, ByteView bytes) override {
        return change([&] { return inner_.append(f, bytes); });
    }
    Status copy(const std::filesystem::path& a, const std::filesystem::path& b) override {
        return change([&] { return inner_.copy(a, b); });
    }
    Status takePlace(const std::filesystem::path& a, const std::filesystem::path& b) override {
        return change([&] { return inner_.takePlace(a, b); });
    }
    Status remove(const std::filesystem::path& f) override {
        return change([&] { return inner_.remove(f); });
    }
    int left = 1'000'000;
    bool made = false; // the change that fails

  private:
    template <class Work>
    Status change(Work work) {
        if (left-- > 0) return work();
        if (left == -1 && made) must(work());
        return fail(ErrorCode::FileWrite, "strømmen gik");
    }
    platform::SystemFiles inner_;
};

// Two colleagues' device, with the organisation's key known, whose plan was closed while it was open.
struct Folder {
    DeviceFixture device;
    Failing files;
    QTemporaryDir elsewhere;
    platform::FileSecretStore keyFile{device.dir.path().toStdString()};
    platform::FileSecretStore secrets{elsewhere.path().toStdString()};
    keys::BoxKey organisation = keys::newBoxKey(device.random);
    ActorId mette, ole;

    Folder() {
        must(keyFile.write(lock::kKeyFile, testKey().view()));
        device.close();
        auto vault = this->vault();
        const auto opened = must(vault.begin("MK", kMette));
        must(vault.letIn(opened.key, "OH", kOle));
        must(vault.setRecovery(organisation.publicKey, opened.key));
        mette = opened.actor;
        ole = must(vault.find("OH"));
        must(files.append(dir() / lock::kTaps, Bytes(10, 1)));
        must(opened.store->transact([](store::Db& db) { return store::closeLog(db, EventId{}); }));
    }
    [[nodiscard]] std::filesystem::path dir() const { return device.dir.path().toStdString(); }
    [[nodiscard]] Vault::Ports ports() { return {files, keyFile, secrets, device.clock, device.random}; }
    [[nodiscard]] Vault vault() { return must(Vault::at(dir(), ports())); }
    [[nodiscard]] bool has(const char* name) const { return std::filesystem::exists(dir() / name); }
    // The key that opens it, as each way in gives it.
    [[nodiscard]] keys::Secret by(const ActorId& who, const char* pin) {
        auto vault = this->vault();
        return must(vault.unlock(who, pin)).key.get();
    }
    [[nodiscard]] keys::Secret recovered() {
        return must(Vault::recover(dir(), ports(), organisation)).key.get();
    }
    [[nodiscard]] bool opens(const store::DbKey& key) const {
        return store::Db::open(dir() / lock::kDatabase, key, store::Db::Mode::Existing).ok();
    }
};

keys::Secret oldKey() { return keys::Secret::from(testKey().view()).value_or(keys::Secret{}); }

} // namespace

class TestRenewal : public QObject {
    Q_OBJECT
  private slots:
    void whoComesFirstChangesTheKeyAndTheOthersFollow() {
        Folder f;
        const auto key = f.by(f.mette, kMette);
        QVERIFY(key != oldKey());
        QVERIFY(!f.opens(testKey()));
        QVERIFY(f.has("lockbox.next")); // Ole's PIN holds the old key
        QVERIFY(!f.has("feltbog.db.ny") && !f.has("taps"));
        QCOMPARE(f.recovered(), key);
        QCOMPARE(f.by(f.mette, kMette), key); // once
        QVERIFY(f.has("lockbox.next"));
        QCOMPARE(f.by(f.ole, kOle), key);
        QVERIFY(!f.has("lockbox.next"));
        QCOMPARE(f.by(f.mette, kMette), key);
        QCOMPARE(f.by(f.ole, kOle), key);
        QCOMPARE(f.recovered(), key);
        QCOMPARE(f.vault().taps(), keys::tapsKey(key).publicKey);
    }

    void whoOnlyAsksForTheKeyIsGivenTheNewOne() { // feltbogctl, which opens nothing with it
        Folder f;
        const auto key = f.by(f.mette, kMette);
        auto vault = f.vault();
        QCOMPARE(must(vault.keyOf(f.ole, kOle)).get(), key);
        QCOMPARE(must(vault.keyOf(f.mette, kMette)).get(), key);
    }

    void whoHasNoPinAnyMoreHoldsNothingUp() {
        Folder f;
        for (int i = 0; i < keys::kMostWrong; ++i) {
            auto vault = f.vault();
            (void)vault.unlock(f.ole, "999888").ok();
            f.device.clock.advance(std::chrono::hours{1});
        }
        const auto key = f.by(f.mette, kMette);
        QVERIFY(key != oldKey());
        QVERIFY(!f.has("lockbox.next"));
    }

    void whereAnotherProgramHasItOpenItWaits() {
        Folder f;
        {
            const auto other =
                must(store::Store::open(f.dir() / lock::kDatabase, testKey(), store::Db::Mode::Existing));
            must(other->transact([](store::Db& db) { return store::putMeta(db, "x", Bytes(1, 1)); }));
            QCOMPARE(f.by(f.mette, kMette), oldKey());
            QVERIFY(!f.has("lockbox.next") && !f.has("feltbog.db.ny"));
        }
        QVERIFY(f.by(f.mette, kMette) != oldKey());
    }

    void aPlanThatIsNotClosedKeepsItsKey() {
        Folder f;
        {
            const auto store =
                must(store::Store::open(f.dir() / lock::kDatabase, testKey(), store::Db::Mode::Existing));
            must(store->transact(
                [](store::Db& db) { return db.run("DELETE FROM meta WHERE key = 'closed'"); }));
        }
        QCOMPARE(f.by(f.mette, kMette), oldKey());
        QVERIFY(f.has("taps") && !f.has("lockbox.next"));
    }

    // At every change of a file, made or not: all ways in still lead there, and to the same key.
    void theGoingOfThePowerCostsNobodyTheirWayIn_data() {
        QTest::addColumn<bool>("made");
        QTest::newRow("not made") << false;
        QTest::newRow("made") << true;
    }
    void theGoingOfThePowerCostsNobodyTheirWayIn() {
        QFETCH(bool, made);
        bool whole = false;
        for (int n = 0; !whole && n < 40; ++n) {
            Folder f;
            f.files.left = n;
            f.files.made = made;
            {
                auto vault = f.vault();
                whole = vault.unlock(f.mette, kMette).ok();
            }
            f.files.left = 1'000'000;
            if (n % 2 == 0) QVERIFY(Vault::recover(f.dir(), f.ports(), f.organisation).ok());
            const auto first = f.by(n % 3 == 0 ? f.ole : f.mette, n % 3 == 0 ? kOle : kMette);
            QVERIFY2(first != oldKey(), qPrintable(QString::number(n)));
            QCOMPARE(f.by(f.ole, kOle), first);
            QCOMPARE(f.by(f.mette, kMette), first);
            QCOMPARE(f.recovered(), first);
            QVERIFY(!f.opens(testKey()));
            QVERIFY(!f.has("lockbox.next") && !f.has("feltbog.db.ny"));
        }
        QVERIFY(whole);
    }
};

QTEST_GUILESS_MAIN(TestRenewal)
#include "tst_renewal.moc"
