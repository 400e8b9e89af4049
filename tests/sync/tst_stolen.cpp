// SPDX-License-Identifier: MPL-2.0
#include "core/lock/taps.h"
#include "core/lock/vault.h"
#include "core/people/people.h"
#include "core/record/bridging.h"
#include "core/record/round.h"
#include "platforms/linux/filesecretstore.h"
#include "platforms/linux/systemfiles.h"
#include "tests/sync/office.h"

#include <QDirIterator>
#include <QFile>
#include <QtTest>

using namespace feltbog;
using namespace feltbog::testing;

namespace {

constexpr const char* kPlanted = "Hvinand Plantet Kaldenavn";
constexpr const char* kDraft = "kladde-som-ingen-maa-se";

// Everything in the files of a folder, as a thief has it: without the key, which lies elsewhere.
QByteArray rawFiles(const QString& folder) {
    QByteArray all;
    for (QDirIterator at(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); at.hasNext();) {
        QFile file(at.next());
        if (file.open(QIODevice::ReadOnly)) all += file.readAll();
    }
    return all;
}

QByteArray utf16(const char* text) {
    const QString wide = QString::fromUtf8(text);
    return {reinterpret_cast<const char*>(wide.utf16()), wide.size() * 2};
}

// Every body of the log, as the office itself can read it.
QByteArray readByTheOffice(Office& office) {
    QByteArray all;
    const auto add = [&](const std::optional<log::Body>& body) {
        if (body)
            all +=
                QByteArray(reinterpret_cast<const char*>(body->bytes.data()), qsizetype(body->bytes.size()));
    };
    must(office.ledger->read([&](sync::server::LedgerTx& tx) {
        return tx.eachNumbered(0, [&](store::NumberedEvent&& event) {
            add(event.event.open);
            add(event.event.priv);
            return true;
        });
    }));
    return all;
}

struct Town {
    Office office;
    DeviceFixture device{1};
    Token child;

    Town() {
        enrolAt(office, device);
        must(record::startRound(*device.notebook, "hotspot.gadeplan"));
        child = must(record::meetNew(*device.notebook, {kPlanted, "barn", "10-12"}));
        (void)must(record::endRound(*device.notebook));
        (void)must(record::recordBridging(
            *device.notebook, {{}, "hotspot.brobygning", "sportsforening", "aftalt", child, "", "10-12"}));
        must(device.store->transact(
            [](store::Db& db) { return store::putDraft(db, "side", asBytes(std::string_view(kDraft))); }));
        (void)syncWith(office, device);
    }
};

bool holds(const QByteArray& all, const char* text) {
    return all.contains(text) || all.contains(utf16(text)) || all.contains(QByteArray(text).toHex());
}

} // namespace

// What a thief gets: a tablet's files without its key, the server with everything it knows.
class TestStolen : public QObject {
    Q_OBJECT
  private slots:
    void aTabletsFilesTellNothing() {
        Town town;
        const QByteArray files = rawFiles(town.device.dir.path());
        QVERIFY(files.size() > 50'000);
        const QByteArray token(reinterpret_cast<const char*>(town.child.bytes.data()), 16);
        for (const char* text :
             {kPlanted, "Hvinand", kDraft, "hotspot", "sportsforening", "CREATE TABLE", "SQLite"})
            QVERIFY2(!holds(files, text), text);
        QVERIFY(!files.contains(token) && !files.contains(token.toHex()));
        // It is all there for who has the key.
        QCOMPARE(must(people::person(*town.device.notebook, town.child)).callName, kPlanted);
    }

    // As it lies on the tablet after its first PIN: the box is in the folder, the platform's store is not.
    void aLockedTabletsFilesHoldNoKeyEither() {
        Town town;
        QTemporaryDir elsewhere;
        const std::filesystem::path dir = town.device.dir.path().toStdString();
        platform::SystemFiles files;
        platform::FileSecretStore keyFile(dir), secrets(elsewhere.path().toStdString());
        must(keyFile.write(lock::kKeyFile, testKey().view()));
        const QByteArray key(reinterpret_cast<const char*>(testKey().bytes.data()), 32);
        QVERIFY(rawFiles(town.device.dir.path()).contains(key)); // until there is a PIN
        town.device.close();
        const auto organisation = keys::newBoxKey(town.device.random);
        {
            auto vault =
                must(lock::Vault::at(dir, {files, keyFile, secrets, town.device.clock, town.device.random}));
            const auto opened = must(vault.begin("MK", "407318"));
            must(vault.letIn(opened.key, "OH", "582040"));
            must(vault.setRecovery(organisation.publicKey, opened.key));
            lock::Taps taps(dir / lock::kTaps, {files, town.device.clock, town.device.random});
            for (int i = 0; i < 5; ++i) must(taps.tap(vault.taps()));
        }
        const QByteArray all = rawFiles(town.device.dir.path());
        QVERIFY(all.size() > 50'000 && all.contains("FBTAPS1") && all.contains("FBRECO1"));
        for (const char* text : {kPlanted, "Hvinand", kDraft, "hotspot", "CREATE TABLE", "407318", "582040"})
            QVERIFY2(!holds(all, text), text);
        for (int at = 0; at + 8 <= key.size(); ++at) // nor a piece of the key
            QVERIFY(!all.contains(key.mid(at, 8)) && !all.contains(key.mid(at, 8).toHex()));
    }

    // The operator reads every body and sees where a token was; never who it is.
    void theServerHoldsTokensAndNoNames() {
        Town town;
        const QByteArray log = readByTheOffice(town.office);
        const QByteArray token(reinterpret_cast<const char*>(town.child.bytes.data()), 16);
        QVERIFY(log.contains(token) && log.contains("sportsforening"));
        for (const char* text : {kPlanted, "Hvinand", kDraft}) QVERIFY2(!holds(log, text), text);
        town.office.backUp();
        for (const char* text : {kPlanted, "Hvinand", kDraft})
            QVERIFY2(!holds(rawFiles(town.office.dir.path()), text), text);
    }
};

QTEST_GUILESS_MAIN(TestStolen)
#include "tst_stolen.moc"
