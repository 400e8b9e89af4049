// SPDX-License-Identifier: MPL-2.0
#include "core/people/people.h"
#include "core/record/bridging.h"
#include "core/record/round.h"
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
