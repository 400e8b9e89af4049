// SPDX-License-Identifier: MPL-2.0
#include "core/keys/pin.h"
#include "core/trust/offlinekeys.h"
#include "platforms/linux/datadir.h"
#include "tests/features/lab.h"
#include "tests/platforms/linux/secretstores.h"
#include "tests/testlib/fixture.h"

#include <QtTest>

using namespace feltbog;
using namespace feltbog::testing;

namespace {

constexpr const char* kPin = "407318";

Ran ctlTyping(const QStringList& arguments, const QByteArray& typed) {
    QProcess process;
    process.start(program("feltbogctl"), arguments);
    process.write(typed);
    process.closeWriteChannel();
    Ran out;
    if (process.waitForFinished(kPatienceMs)) out.code = process.exitCode();
    out.out = QString::fromUtf8(process.readAllStandardOutput());
    out.err = QString::fromUtf8(process.readAllStandardError());
    return out;
}

} // namespace

// feltbogctl on a tablet's folder that opens with a PIN.
class TestLockedFolder : public QObject {
    Q_OBJECT
  private slots:
    void aLostPinCostsNoRegistration() {
        Lab lab;
        lab.enrol("tablet");
        const auto dir = lab.path("tablet");
        write(lab.path("a.ndjson"), contacts(20, "a"));
        mustCtl({"import", "--data", dir, lab.path("a.ndjson")});
        platform::SystemRandom random;
        const auto organisation = trust::newOfflineKeys(random);
        {
            platform::VaultPorts system(dir.toStdString());
            auto vault = must(lock::Vault::at(dir.toStdString(), system.ports()));
            const auto opened = must(vault.begin("MK", kPin));
            must(vault.setRecovery(organisation.recovery.publicKey, opened.key));
        }
        const auto locked = ctlTyping({"verify", "--data", dir}, "");
        QCOMPARE(locked.code, 1);
        const auto wrong = ctlTyping({"verify", "--data", dir}, "MK\n407319\n");
        QCOMPARE(wrong.code, 1);
        QVERIFY2(wrong.err.contains("Koden er forkert") && !wrong.err.contains("407319"),
                 qPrintable(wrong.err));
        const auto stranger = ctlTyping({"verify", "--data", dir}, "XX\n407318\n");
        QVERIFY2(stranger.code == 1, qPrintable(stranger.err));
        const auto right = ctlTyping({"verify", "--data", dir}, "mk\n407318\n");
        QVERIFY2(right.code == 0 && right.out.contains("Alt passer"), qPrintable(right.err));

        write(lab.path("anden"),
              QByteArray::fromStdString(trust::writeOfflineKeys(trust::newOfflineKeys(random))));
        const auto other = ctlTyping({"recover", "--data", dir, "--recovery", lab.path("anden")}, "");
        QVERIFY2(other.code == 1 && other.err.contains("passer ikke"), qPrintable(other.err));
        write(lab.path("kort"), "abc");
        QCOMPARE(ctlTyping({"recover", "--data", dir, "--recovery", lab.path("kort")}, "").code, 1);
        write(lab.path("noegle"), QByteArray::fromStdString(trust::writeOfflineKeys(organisation)));
        // The machine's own secret is gone too.
        QVERIFY(QFile::remove(dir + "/device-secret"));
        QCOMPARE(ctlTyping({"verify", "--data", dir}, "MK\n407318\n").code, 1);
        const auto easy = ctlTyping(
            {"recover", "--data", dir, "--recovery", lab.path("noegle"), "--initials", "MK"}, "123456\n");
        QVERIFY2(easy.code == 1 && easy.err.contains("for let"), qPrintable(easy.err));
        const auto sent = ctlTyping({"recover", "--data", dir, "--recovery", lab.path("noegle")}, "");
        QVERIFY2(sent.code == 0 && sent.out.contains("Sendt 2"), qPrintable(sent.out + sent.err));
        QCOMPARE(digest(lab.path("server")).isEmpty(), false);
        const auto again = ctlTyping(
            {"recover", "--data", dir, "--recovery", lab.path("noegle"), "--initials", "MK"}, "714253\n");
        QVERIFY2(again.code == 0, qPrintable(again.err));
        QCOMPARE(ctlTyping({"verify", "--data", dir}, "MK\n714253\n").code, 0);
    }

    void aFolderWhoseSecretIsInAKeychainIsSaidAndRecovered() {
        Lab lab;
        lab.enrol("tablet");
        const auto dir = lab.path("tablet");
        platform::SystemRandom random;
        const auto organisation = trust::newOfflineKeys(random);
        Fuse never;
        MemoryKeychain keychain(never);
        ActorId mk;
        {
            platform::VaultPorts system(dir.toStdString(), &keychain);
            auto vault = must(lock::Vault::at(dir.toStdString(), system.ports()));
            const auto opened = must(vault.begin("MK", kPin));
            mk = opened.actor;
            // Until the recovery key can open it, only the folder may be needed.
            QVERIFY(keychain.kept.empty() && QFile::exists(dir + "/device-secret"));
            must(vault.setRecovery(organisation.recovery.publicKey, opened.key));
        }
        {
            platform::VaultPorts system(dir.toStdString(), &keychain);
            (void)must(must(lock::Vault::at(dir.toStdString(), system.ports())).unlock(mk, kPin));
        }
        QVERIFY(!keychain.kept.empty() && !QFile::exists(dir + "/device-secret"));
        for (const auto* pin : {"407318", "407319"}) {
            const auto said = ctlTyping({"verify", "--data", dir}, QByteArray("MK\n") + pin + "\n");
            QVERIFY2(said.code == 1 && said.err.contains("nøglering") && said.err.contains("kun appen"),
                     qPrintable(said.err));
        }
        write(lab.path("noegle"), QByteArray::fromStdString(trust::writeOfflineKeys(organisation)));
        const auto again = ctlTyping(
            {"recover", "--data", dir, "--recovery", lab.path("noegle"), "--initials", "MK"}, "714253\n");
        QVERIFY2(again.code == 0, qPrintable(again.err));
        QCOMPARE(ctlTyping({"verify", "--data", dir}, "MK\n714253\n").code, 0);
    }
};

QTEST_GUILESS_MAIN(TestLockedFolder)
#include "tst_locked_folder.moc"
