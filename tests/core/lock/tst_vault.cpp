// SPDX-License-Identifier: MPL-2.0
#include "core/lock/taps.h"
#include "core/lock/vault.h"
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

constexpr const char* kPin = "407318";

// A device's folder, and beside it the platform's store of secrets.
struct Folder {
    DeviceFixture device;
    platform::SystemFiles files;
    QTemporaryDir elsewhere;
    platform::FileSecretStore keyFile{device.dir.path().toStdString()};
    platform::FileSecretStore secrets{elsewhere.path().toStdString()};
    keys::BoxKey organisation = keys::newBoxKey(device.random);

    Folder() {
        must(keyFile.write(lock::kKeyFile, testKey().view()));
        device.close();
    }
    [[nodiscard]] std::filesystem::path dir() const { return device.dir.path().toStdString(); }
    [[nodiscard]] Vault::Ports ports() { return {files, keyFile, secrets, device.clock, device.random}; }
    [[nodiscard]] Vault vault() { return must(Vault::at(dir(), ports())); }
    [[nodiscard]] bool hasKeyFile() { return must(keyFile.read(lock::kKeyFile)).has_value(); }
    [[nodiscard]] QByteArray raw() const {
        QByteArray all;
        for (const auto& name : QDir(device.dir.path()).entryList(QDir::Files)) {
            QFile file(device.dir.filePath(name));
            if (file.open(QIODevice::ReadOnly)) all += file.readAll();
        }
        return all;
    }
};

QByteArray bytesOf(ByteView bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())};
}

} // namespace

class TestVault : public QObject {
    Q_OBJECT
  private slots:
    void theFirstPinTakesTheKeyOffTheDisk() {
        Folder f;
        auto vault = f.vault();
        QVERIFY(!vault.locked());
        QCOMPARE(vault.begin("MK", "123456").error().code, ErrorCode::PinTooEasy);
        QCOMPARE(vault.begin("M1", kPin).error().code, ErrorCode::InitialsWrong);
        QVERIFY(f.hasKeyFile());
        ActorId first;
        {
            auto opened = must(vault.begin("MK", kPin));
            first = opened.actor;
            QCOMPARE(must(store::identity(*opened.store))->actor, first); // the same who began the notebook
        }
        QVERIFY(!f.hasKeyFile());
        QVERIFY(!f.raw().contains(bytesOf(testKey().view())));
        QVERIFY(!f.raw().contains(kPin));
        auto again = f.vault();
        QVERIFY(again.locked());
        QCOMPARE(again.unlock(first, "407319").error().code, ErrorCode::PinWrong);
        QVERIFY(again.unlock(first, kPin).ok());
    }

    void aFolderWithNothingInItNeverHasItsKeyInAFile() {
        QTemporaryDir dir;
        Folder f;
        const auto at = std::filesystem::path(dir.path().toStdString()) / "ny";
        platform::FileSecretStore keyFile(at);
        auto vault = must(Vault::at(at, {f.files, keyFile, f.secrets, f.device.clock, f.device.random}));
        const auto opened = must(vault.begin("ÆØ", kPin));
        QVERIFY(must(store::identity(*opened.store)).has_value());
        QVERIFY(!must(keyFile.read(lock::kKeyFile)));
    }

    void aNotebookWithoutItsKeyIsNotGivenAnother() {
        Folder f;
        must(f.keyFile.erase(lock::kKeyFile));
        QCOMPARE(f.vault().begin("MK", kPin).error().code, ErrorCode::SecretMissing);
    }

    // The power goes after the box is written and before the key file is gone.
    void aKeyFileLeftBehindGoesAtTheNextUnlock() {
        Folder f;
        ActorId actor;
        {
            auto vault = f.vault();
            actor = must(vault.begin("MK", kPin)).actor;
        }
        must(f.keyFile.write(lock::kKeyFile, testKey().view()));
        auto vault = f.vault();
        QVERIFY(vault.locked());
        (void)must(vault.unlock(actor, kPin));
        QVERIFY(!f.hasKeyFile());
        must(f.keyFile.write(lock::kKeyFile, Bytes(32, 9))); // somebody else's: not ours to destroy
        (void)must(vault.unlock(actor, kPin));
        QVERIFY(f.hasKeyFile());
    }

    void lostPinsAndALostStoreCostNothing() {
        Folder f;
        ActorId actor;
        {
            auto vault = f.vault();
            const auto opened = must(vault.begin("MK", kPin));
            actor = opened.actor;
            QCOMPARE(Vault::recover(f.dir(), f.ports(), f.organisation).error().code,
                     ErrorCode::RecoveryMissing);
            must(vault.setRecovery(f.organisation.publicKey, opened.key));
            must(vault.setRecovery(f.organisation.publicKey, opened.key)); // changes nothing
        }
        must(f.secrets.erase("device-secret")); // the machine was set up anew
        QCOMPARE(f.vault().unlock(actor, kPin).error().code, ErrorCode::PinsUsedUp);
        const auto other = keys::newBoxKey(f.device.random);
        QCOMPARE(Vault::recover(f.dir(), f.ports(), other).error().code, ErrorCode::RecoveryWrong);
        {
            const auto opened =
                must(Vault::recover(f.dir(), f.ports(), keys::boxKeyFrom(f.organisation.secret)));
            QVERIFY(must(store::identity(*opened.store)).has_value());
            must(Vault::setPin(f.dir(), f.ports(), opened.key, "mk", "714253"));
        }
        auto vault = f.vault();
        QCOMPARE(must(vault.find("MK")), actor); // the same person
        (void)must(vault.unlock(actor, "714253"));
    }

    void aDamagedBoxIsMadeAnewByRecovery() {
        Folder f;
        {
            auto vault = f.vault();
            const auto opened = must(vault.begin("MK", kPin));
            must(vault.setRecovery(f.organisation.publicKey, opened.key));
        }
        must(f.files.write(f.dir() / lock::kLockbox, asBytes("sludder")));
        QCOMPARE(Vault::at(f.dir(), f.ports()).error().code, ErrorCode::LockboxDamaged);
        {
            const auto opened = must(Vault::recover(f.dir(), f.ports(), f.organisation));
            must(Vault::setPin(f.dir(), f.ports(), opened.key, "OH", "714253"));
        }
        auto vault = f.vault();
        (void)must(vault.unlock(must(vault.find("OH")), "714253"));
    }

    void aRevokedDeviceKeepsItsRegistrationsForRecoveryAlone() {
        Folder f;
        {
            auto vault = f.vault();
            const auto opened = must(vault.begin("MK", kPin));
            must(vault.letIn(opened.key, "OH", "582040"));
            must(vault.setRecovery(f.organisation.publicKey, opened.key));
            QVERIFY(count(*opened.store, "SELECT count(*) FROM circle_key") > 0);
            must(vault.destroyOnRevocation(*opened.store));
            must(vault.destroyOnRevocation(*opened.store)); // after a power cut: again
        }
        auto vault = f.vault();
        for (const auto& person : vault.people()) {
            QVERIFY(person.usedUp);
            QCOMPARE(vault.unlock(person.id, kPin).error().code, ErrorCode::PinsUsedUp);
        }
        QVERIFY(!must(f.secrets.read("device-secret")));
        const auto opened = must(Vault::recover(f.dir(), f.ports(), f.organisation));
        QCOMPARE(count(*opened.store, "SELECT count(*) FROM circle_key"), std::int64_t{0});
        QVERIFY(count(*opened.store, "SELECT count(*) FROM event") > 0);
    }

    void initialsAreOneToFourLetters() {
        for (const char* good : {"A", "mk", "ÆØÅ", "abcd"}) QVERIFY2(lock::checkInitials(good), good);
        for (const char* bad : {"", "abcde", "a b", "a1", "\xff", "😀", "a\n", "-"})
            QVERIFY2(!lock::checkInitials(bad), bad);
    }

    void aHeldKeyMovesAndDoesNotStay() {
        keys::Secret key;
        key.bytes.fill(7);
        keys::HeldKey first(key);
        QVERIFY(key.none());
        const keys::HeldKey second(std::move(first));
        QVERIFY(first.get().none()); // NOLINT(bugprone-use-after-move): that is what is asked
        QCOMPARE(second.get().bytes[0], std::uint8_t{7});
    }
};

QTEST_GUILESS_MAIN(TestVault)
#include "tst_vault.moc"
