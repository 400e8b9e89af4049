// SPDX-License-Identifier: MPL-2.0
#include "core/trust/offlinekeys.h"
#include "platforms/keychain/keychain.h"
#include "platforms/linux/keychainorfile.h"
#include "platforms/linux/system.h"
#include "tests/app/locktablet.h"
#include "tests/platforms/keychain/secretservice.h"

#include <QProcess>
#include <QQuickStyle>

using namespace feltbog;
using namespace feltbog::testing;

namespace {

QStringList filesOf(const Tablet& t) {
    return QDir(t.device.dir.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

// Exit code and what was said; a PIN is typed.
std::pair<int, QString> ctl(const QStringList& arguments, const QByteArray& typed) {
    QProcess process;
    process.start(qEnvironmentVariable("FELTBOG_BIN_DIR") + "/feltbogctl", arguments);
    process.write(typed);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000)) return {-1, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

// The app over a real keychain, as main() makes it.
class TestKeychainSession : public QObject {
    Q_OBJECT
    SecretService service_;
    platform::Keychain keychain_{std::chrono::seconds{10}};
    platform::SystemRandom random_;
    std::unique_ptr<platform::KeychainOrFile> store_;

    // The program started anew.
    void start(Tablet& t) {
        t.stop();
        store_ = std::make_unique<platform::KeychainOrFile>(
            platform::KeychainOrFile::Ports{t.secrets, &keychain_, random_});
        t.kept = store_.get();
        t.start();
    }

  private slots:
    void initTestCase() { QQuickStyle::setStyle("Basic"); }
    void init() { service_.open(); }
    void cleanup() { store_.reset(); }

    void aPinOpensItAndNothingInTheFolderDoes() {
        Tablet t;
        start(t);
        t.begin();
        t.lock();
        start(t); // closed, and started again
        QVERIFY(t.find("LockView"));
        t.unlock();
        QCOMPARE(t.session->root()->notebook().identity().value().actor, t.gate->actor());
        t.lock();
        t.stop();

        QVERIFY(!filesOf(t).contains("secret") && !filesOf(t).contains("device-secret"));
        const auto note = must(t.secrets.read("device-secret.keychain")).value();
        const auto secret = must(keychain_.read(asText(note).substr(1))).value();
        QCOMPARE(secret.size(), std::size_t{32});
        const QByteArray raw(reinterpret_cast<const char*>(secret.data()), qsizetype(secret.size()));
        for (const auto& name : filesOf(t)) {
            QFile file(t.device.dir.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto all = file.readAll();
            for (const auto& form : {raw, raw.toHex(), raw.toBase64()})
                QVERIFY2(!all.contains(form), qPrintable(name));
        }
        // Who has the folder and the right PIN, and not the keychain.
        const auto [code, said] = ctl({"verify", "--data", t.device.dir.path()}, "MK\n407318\n");
        QVERIFY2(code == 1 && said.contains("nøglering") && said.contains("kun appen"), qPrintable(said));
    }

    void aTabletFromBeforeIsMovedWhenItOpens() {
        Tablet t;
        t.begin();
        t.lock();
        QVERIFY(filesOf(t).contains("device-secret"));
        start(t);
        t.unlock();
        QVERIFY(!filesOf(t).contains("device-secret"));
        t.lock();
        start(t);
        t.unlock();
    }

    void aLockedKeychainIsSaidOnTheLockPageAndCostsNoTry() {
        Tablet t;
        start(t);
        t.begin();
        t.lock();
        service_.lock();
        for (int i = 0; i < 4; ++i) t.wrong(kPin);
        QVERIFY2(t.gate->error().contains("nøglering"), qPrintable(t.gate->error()));
        auto* problem = t.find("lockProblem");
        QVERIFY(problem && problem->property("text").toString().contains("gendannelsesnøglen"));
        QCOMPARE(t.gate->wait(), 0);
        service_.open();
        t.unlock();
    }

    // The keychain was wiped; the office opens the device, and the app goes on.
    void theRecoveryKeyOpensWhatTheKeychainHasForgotten() {
        Tablet t;
        const auto organisation = trust::newOfflineKeys(random_);
        start(t);
        t.begin();
        must(t.gate->setRecovery(organisation.recovery.publicKey));
        t.lock();
        t.stop();
        const auto note = must(t.secrets.read("device-secret.keychain")).value();
        must(keychain_.erase(asText(note).substr(1)));
        start(t);
        t.wrong(kPin);
        QVERIFY2(t.gate->error().contains("tømt"), qPrintable(t.gate->error()));
        t.stop();

        QTemporaryDir office;
        must(t.files.write(office.filePath("noegle").toStdString(),
                           asBytes(trust::writeOfflineKeys(organisation))));
        const auto [code, said] = ctl({"recover", "--data", t.device.dir.path(), "--recovery",
                                       office.filePath("noegle"), "--initials", "MK"},
                                      "714253\n");
        QVERIFY2(code == 0, qPrintable(said));
        start(t);
        t.unlock("714253");
        QVERIFY(!filesOf(t).contains("device-secret"));
    }
};

QTEST_MAIN(TestKeychainSession)
#include "tst_keychainsession.moc"
