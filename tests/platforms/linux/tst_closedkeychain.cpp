// SPDX-License-Identifier: MPL-2.0
#include "core/lock/vault.h"
#include "platforms/linux/filesecretstore.h"
#include "platforms/linux/keychainorfile.h"
#include "platforms/linux/systemfiles.h"
#include "tests/platforms/linux/secretstores.h"
#include "tests/testlib/fixture.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using namespace feltbog;
using namespace feltbog::testing;
using lock::Vault;
using Is = MemoryKeychain::Is;

namespace {

constexpr const char* kPin = "407318";
constexpr const char* kNext = "714253";

// A tablet whose PIN is mixed with a secret in the keychain.
struct Tablet {
    DeviceFixture device;
    platform::SystemFiles files;
    platform::FileSecretStore keyFile{device.dir.path().toStdString()};
    Fuse fuse;
    MemoryKeychain keychain{fuse};
    platform::KeychainOrFile secrets{{keyFile, &keychain, device.random}};
    keys::BoxKey organisation = keys::newBoxKey(device.random);

    Tablet() {
        must(keyFile.write(lock::kKeyFile, testKey().view()));
        device.close();
    }
    [[nodiscard]] std::filesystem::path dir() const { return device.dir.path().toStdString(); }
    [[nodiscard]] Vault::Ports ports() { return {files, keyFile, secrets, device.clock, device.random}; }
    [[nodiscard]] Vault vault() { return must(Vault::at(dir(), ports())); }
    [[nodiscard]] Status opens(std::string_view initials, const char* pin) {
        auto vault = this->vault();
        FB_ASSIGN(const auto who, vault.find(initials));
        FB_ASSIGN(const auto opened, vault.unlock(who, pin));
        return {};
    }
    void begin() {
        auto vault = this->vault();
        const auto opened = must(vault.begin("MK", kPin));
        must(vault.setRecovery(organisation.publicKey, opened.key));
        must(vault.letIn(opened.key, "OH", kPin));
    }
    [[nodiscard]] Status recovered() {
        FB_ASSIGN(const auto opened, Vault::recover(dir(), ports(), organisation));
        return Vault::setPin(dir(), ports(), opened.key, "MK", kNext);
    }
};

} // namespace

// What a lock does when the keychain its secret is in does not open.
class TestClosedKeychain : public QObject {
    Q_OBJECT
  private slots:
    void noTryIsSpentAndNothingIsMadeAnew() {
        for (const auto is : {Is::Locked, Is::Gone}) {
            Tablet t;
            t.begin();
            const auto entries = t.keychain.kept;
            t.keychain.is = is;
            for (int i = 0; i < keys::kMostWrong + 2; ++i) {
                const auto closed = t.opens("MK", kPin);
                QVERIFY(!closed && closed.error().code == ErrorCode::KeychainClosed);
            }
            t.keychain.is = Is::Open;
            QCOMPARE(t.keychain.kept, entries);
            must(t.opens("MK", kPin));
            must(t.opens("OH", kPin));
        }
    }

    // Somebody has it open when the keychain closes: letting a colleague in may not cost the others' PINs.
    void aColleagueIsLetInLater() {
        Tablet t;
        t.begin();
        auto vault = t.vault();
        const auto opened = must(vault.unlock(must(vault.find("MK")), kPin));
        t.keychain.is = Is::Locked;
        QCOMPARE(vault.letIn(opened.key, "XY", kNext).error().code, ErrorCode::KeychainClosed);
        t.keychain.is = Is::Open;
        must(vault.letIn(opened.key, "XY", kNext));
        must(t.opens("OH", kPin));
        must(t.opens("XY", kNext));
    }

    void theRecoveryKeyNeedsNoKeychain() {
        for (const bool damaged : {false, true}) {
            Tablet t;
            t.begin();
            t.keychain.is = Is::Gone;
            if (damaged) must(t.files.write(t.dir() / lock::kLockbox, Bytes{1, 2, 3}));
            must(t.recovered());
            must(t.opens("MK", kNext)); // by a file now
            QCOMPARE(t.opens("OH", kPin).error().code,
                     damaged ? ErrorCode::ActorUnknown : ErrorCode::PinsUsedUp);
            t.keychain.is = Is::Open;
            must(t.opens("MK", kNext)); // where it was: the keychain has been given up for this run
            platform::KeychainOrFile nextStart({t.keyFile, &t.keychain, t.device.random});
            QVERIFY(must(nextStart.read("device-secret")));
            QVERIFY(!QFile::exists(t.device.dir.filePath("device-secret")));
            must(t.opens("MK", kNext));
        }
    }

    void aDeviceThatWasShutOutLeavesNothingInTheKeychain() {
        Tablet t;
        t.begin();
        auto vault = t.vault();
        const auto opened = must(vault.unlock(must(vault.find("MK")), kPin));
        must(vault.destroyOnRevocation(*opened.store));
        QVERIFY(t.keychain.kept.empty());
        QCOMPARE(t.opens("MK", kPin).error().code, ErrorCode::PinsUsedUp);
    }

    // A kill between the secret and the box; then the first PIN is set again.
    void aFirstPinThatWasCutOffIsSetAgain() {
        Tablet t;
        must(t.secrets.write("device-secret", Bytes(32, 9)));
        t.keychain.is = Is::Gone;
        QCOMPARE(t.vault().begin("MK", kPin).error().code, ErrorCode::KeychainClosed);
        t.keychain.is = Is::Open;
        QVERIFY(t.vault().begin("MK", kPin).ok());
        QCOMPARE(t.keychain.kept.size(), std::size_t{1});
        must(t.opens("MK", kPin));
    }
};

QTEST_GUILESS_MAIN(TestClosedKeychain)
#include "tst_closedkeychain.moc"
