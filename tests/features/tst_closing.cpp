// SPDX-License-Identifier: MPL-2.0
#include "core/people/people.h"
#include "core/progress/progress.h"
#include "core/record/bridging.h"
#include "core/record/round.h"
#include "core/settle/end.h"
#include "core/settle/years.h"
#include "core/store/closing.h"
#include "core/store/rebuild.h"
#include "core/store/verify.h"
#include "platforms/linux/datadir.h"
#include "platforms/linux/systemfiles.h"
#include "sync/server/backup/keeper.h"
#include "sync/server/packing.h"
#include "tests/sync/office.h"

#include <QDirIterator>
#include <QFile>
#include <QtTest>

using namespace feltbog;
using namespace feltbog::testing;

namespace {

constexpr const char* kName = "Hvinand Plantet";
constexpr const char* kDraft = "kladde-om-et-barn";

QByteArray raw(ByteView bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())};
}

// What a search looks for: tokens, names, sealed cards, circle keys.
struct Planted {
    std::vector<QByteArray> bytes;
    [[nodiscard]] QByteArray in(const QByteArray& all) const {
        for (const auto& each : bytes)
            if (all.contains(each) || all.contains(each.toHex())) return each.toHex();
        return {};
    }
};

// The bytes of the files of a folder as they lie there.
QByteArray rawFiles(const QString& folder) {
    QByteArray all;
    for (QDirIterator at(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); at.hasNext();) {
        QFile file(at.next());
        if (file.open(QIODevice::ReadOnly)) all += file.readAll();
    }
    return all;
}

// Everything that whoever has the key can read: every value of every table.
QByteArray dump(store::Store& store) {
    QByteArray all;
    must(store.read([&](store::Db& db) -> Status {
        std::vector<std::string> tables;
        store::Query names(db, "SELECT name FROM sqlite_master WHERE type = 'table'");
        FB_TRY(store::each(names, [&](store::Query& row) { tables.push_back(row.text(0)); }));
        for (const auto& table : tables) {
            store::Query rows(db, "SELECT * FROM " + table);
            FB_TRY(store::each(rows, [&](store::Query& row) {
                for (int c = 0; c < row.columns(); ++c) all += raw(row.view(c)) + '\0';
            }));
        }
        return {};
    }));
    return all;
}

// The same of a ledger, whichever it is.
QByteArray dump(sync::server::Ledger& ledger) {
    QByteArray all;
    const auto add = [&](const log::Event& event) {
        for (const auto* body : {&event.open, &event.priv})
            if (*body) all += raw((*body)->bytes) + raw((*body)->salt.view());
    };
    must(ledger.read([&](sync::server::LedgerTx& tx) -> Status {
        FB_TRY(tx.eachNumbered(0, [&](store::NumberedEvent&& event) {
            add(event.event);
            return true;
        }));
        return tx.eachAside([&](sync::server::SetAside&& aside) -> Status {
            add(aside.event);
            return {};
        });
    }));
    return all;
}

using Figures = QMap<QString, QString>;

// What is shown of each criterion in the periods that a closed plan still has.
Figures figures(store::Store& store, record::Notebook& plan) {
    Figures out;
    const auto p = must(plan.plan());
    for (const char* period : {"hele", "aar:1", "aar:2", "aar:3", "aar:4"}) {
        const auto shown =
            must(progress::evaluate(store, *p, must(progress::parsePeriod(*p, period, plan.today()))));
        for (const auto& c : shown.criteria)
            out[QString("%1 %2").arg(period, c.criterion->id.c_str())] =
                QString("%1 %2 %3")
                    .arg(c.value ? QString::number(*c.value) : QStringLiteral("-"),
                         QString::fromUtf8(progress::danish(c.verdict).data()), c.note.c_str());
    }
    return out;
}

struct Town {
    Office office;
    DeviceFixture a{1}, b{2, false};
    Planted planted;

    Town() {
        enrolAt(office, a);
        (void)syncWith(office, a);
        enrolAt(office, b);
        (void)syncWith(office, b);
        const auto ring = must(a.notebook->keyring());
        for (const auto& key : ring.keys) planted.bytes.push_back(raw(key.secret.view()));
        must(b.notebook->addKeys(ring));
        planted.bytes.emplace_back(kName);
        planted.bytes.emplace_back(kDraft);
        meetSome(a, 4);
        meetSome(b, 3);
        for (auto* device : {&a, &b})
            must(device->store->transact([](store::Db& db) {
                return store::putDraft(db, "ui.side", asBytes(std::string_view(kDraft)));
            }));
        syncAll();
    }

    void meetSome(DeviceFixture& device, int count) {
        must(record::startRound(*device.notebook, "hotspot.gadeplan"));
        for (int i = 0; i < count; ++i) {
            const auto child =
                must(record::meetNew(*device.notebook, {kName + std::to_string(i), "barn", "10-12"}));
            planted.bytes.push_back(raw(child.view()));
        }
        (void)must(record::endRound(*device.notebook));
        must(device.store->read([&](store::Db& db) {
            store::Query cards(db, "SELECT sealed FROM card");
            return store::each(cards, [&](store::Query& row) { planted.bytes.push_back(raw(row.view(0))); });
        }));
    }
    void syncAll() {
        for (int pass = 0; pass < 2; ++pass)
            for (auto* device : {&a, &b}) (void)syncWith(office, *device);
    }
    void goTo(int year, unsigned month, unsigned day) {
        for (auto* clock : {&a.clock, &b.clock, &office.clock}) clock->set(noon(Date::of(year, month, day)));
    }
    // Announced, answered, closed: by a.
    void close() {
        goTo(2022, 6, 2);
        must(settle::announceClosing(*a.notebook));
        syncAll();
        for (auto* device : {&a, &b}) must(settle::sayReady(*device->notebook));
        syncAll();
        (void)must(settle::closePlan(*a.notebook, {}));
    }
};

#define NOTHING_IN(town, bytes) QCOMPARE((town).planted.in(bytes), QByteArray())

} // namespace

// The end of a plan: the figures stay, and nothing else does.
class TestClosing : public QObject {
    Q_OBJECT
  private slots:
    void closingWaitsForThePlanAndForEveryDevice() {
        Town town;
        QCOMPARE(settle::announceClosing(*town.a.notebook).error().code, ErrorCode::PlanNotOver);
        town.goTo(2022, 6, 2);
        must(settle::announceClosing(*town.a.notebook));
        must(settle::announceClosing(*town.a.notebook)); // once
        town.syncAll();
        must(settle::sayReady(*town.b.notebook));
        must(settle::sayReady(*town.b.notebook)); // once
        auto closed = settle::closePlan(*town.a.notebook, {});
        QCOMPARE(closed.error().code, ErrorCode::DevicesMissing);
        QVERIFY(closed.error().detail.find(idOf(town.b).hex().substr(0, 8)) != std::string::npos);
        town.syncAll();
        QVERIFY(must(settle::closing(*town.a.notebook)).devices.front().ready);
        // Whoever registers something after all is not ready any more.
        (void)must(town.b.notebook->save({contact(town.b, 3)}));
        town.syncAll();
        QCOMPARE(settle::closePlan(*town.a.notebook, {}).error().code, ErrorCode::DevicesMissing);
        // A device that never comes again is declared lost.
        (void)must(settle::closePlan(*town.a.notebook, {idOf(town.b)}));
        QCOMPARE(settle::closePlan(*town.a.notebook, {}).error().code, ErrorCode::PlanIsClosed);
    }

    void figuresStayAndNobodyIsLeft() {
        Town town;
        town.goTo(2019, 6, 2);
        (void)must(settle::lockYear(*town.a.notebook, 2));
        town.syncAll();
        town.office.backUp(); // with everything in it
        QVERIFY(!town.planted.in(dump(*town.a.store)).isEmpty());
        QVERIFY(!town.planted.in(dump(*town.office.ledger)).isEmpty());
        // SQLite's file is encrypted; PostgreSQL's holds what the ledger holds.
        QCOMPARE(!town.planted.in(rawFiles(town.office.ledgerFiles())).isEmpty(), onPostgres());
        town.goTo(2022, 6, 2);
        const auto before = figures(*town.a.store, *town.a.notebook);
        QVERIFY(before["aar:2 P17-A-HOT-1"].startsWith("7 "));

        town.close();
        QCOMPARE(figures(*town.a.store, *town.a.notebook), before);
        town.syncAll();
        for (auto* store : {town.a.store.get(), town.b.store.get(), town.office.store.get()}) {
            QCOMPARE(figures(*store, *town.a.notebook), before);
            const auto report = must(store::verify(*store));
            QVERIFY2(report.problems.empty(), report.problems.empty() ? "" : report.problems.front().c_str());
            NOTHING_IN(town, dump(*store));
        }
        NOTHING_IN(town, dump(*town.office.ledger));
        must(sync::server::packClosed(*town.office.ledger));
        must(sync::server::packClosed(*town.office.ledger)); // once
        NOTHING_IN(town, rawFiles(town.office.ledgerFiles()));
        for (const auto* dir : {&town.a.dir, &town.b.dir, &town.office.dir})
            NOTHING_IN(town, rawFiles(dir->path()));
        QCOMPARE(digestOf(*town.a.store), digestOf(*town.office.store));

        const auto part = must(town.a.notebook->plan());
        QCOMPARE(
            progress::evaluate(*town.a.store, *part,
                               must(progress::parsePeriod(*part, "tertial:2.1", town.a.notebook->today())))
                .error()
                .code,
            ErrorCode::OnlySettled);
        QCOMPARE(town.a.notebook->save({contact(town.a, 3)}).error().code, ErrorCode::PlanIsClosed);
        QCOMPARE(town.b.notebook->publishPlan(randersPlan()).error().code, ErrorCode::PlanIsClosed);

        // A server that comes back from a backup of before is told again.
        town.office.restore();
        QVERIFY(!town.planted.in(dump(*town.office.ledger)).isEmpty());
        town.syncAll();
        NOTHING_IN(town, dump(*town.office.ledger));
        QCOMPARE(figures(*town.office.store, *town.a.notebook), before);
        QCOMPARE(digestOf(*town.a.store), digestOf(*town.office.store));
    }

    void whatComesLateLeavesItsContentsOutside() {
        Town town;
        DeviceFixture late{3, false};
        enrolAt(town.office, late);
        (void)syncWith(town.office, late);
        must(late.notebook->addKeys(must(town.a.notebook->keyring())));
        town.syncAll();
        town.meetSome(late, 2); // on a tablet nobody knew of
        town.goTo(2022, 6, 2);
        must(settle::announceClosing(*town.a.notebook));
        for (auto* device : {&town.a, &town.b}) must(settle::sayReady(*device->notebook));
        town.syncAll();
        must(settle::sayReady(*town.b.notebook));
        town.syncAll();
        (void)must(settle::closePlan(*town.a.notebook, {idOf(late)}));
        town.syncAll();
        const auto before = figures(*town.a.store, *town.a.notebook);

        (void)syncWith(town.office, late); // comes back all the same
        (void)syncWith(town.office, late);
        town.syncAll();
        for (auto* store :
             {town.a.store.get(), town.b.store.get(), late.store.get(), town.office.store.get()}) {
            NOTHING_IN(town, dump(*store));
            QCOMPARE(figures(*store, *town.a.notebook), before);
            QCOMPARE(digestOf(*store), digestOf(*town.office.store));
            const auto report = must(store::verify(*store));
            QVERIFY2(report.problems.empty(), report.problems.empty() ? "" : report.problems.front().c_str());
        }
        NOTHING_IN(town, dump(*town.office.ledger));
        QCOMPARE(stateOf(*town.a.store, idOf(late)).headSeq, stateOf(*late.store, idOf(late)).headSeq);
    }

    // Backups of before are taken away as soon as one of after is there, under whichever key.
    void backupsOfBeforeGo() {
        namespace server = sync::server;
        Town town;
        QTemporaryDir folder;
        platform::SystemFiles files;
        const server::Destination to{folder.path().toStdString(), testKey()};
        for (int i = 0; i < 2; ++i) {
            (void)must(server::backUp(*town.office.ledger, to, files, town.office.clock));
            town.office.clock.advance(std::chrono::hours{1});
        }
        const auto copies = [&] { return must(server::backups(files, to.folder)); };
        const auto held = [&] {
            const auto store = must(
                store::Store::open(to.folder / copies().front().file, to.key, store::Db::Mode::Existing));
            return town.planted.in(dump(*store));
        };
        QVERIFY(!held().isEmpty());
        town.close();
        town.syncAll();
        server::Journal journal(server::Journal::Level::Quiet, town.office.clock, {},
                                [](std::string_view) { return true; });
        {
            const server::BackupKeeper keeper(*town.office.ledger, to, files, town.office.clock, journal);
            QTRY_COMPARE(copies().size(), std::size_t{1});
        }
        QCOMPARE(held(), QByteArray());
    }

    // Whatever was written when the power went, the folder opens, and with the new key in the end.
    void aPowerCutBetweenFileAndKeyCostsNothing() {
        QTemporaryDir folder;
        const std::filesystem::path dir = folder.path().toStdString();
        platform::SystemFiles files;
        const auto open = [&] { return must(platform::openStore(dir, store::Db::Mode::Create)); };
        const auto secret = [&](const char* name) {
            Bytes out;
            must(files.read(dir / name, [&](ByteView b) { out.insert(out.end(), b.begin(), b.end()); }));
            return out;
        };
        must(open()->transact([](store::Db& db) { return store::closeLog(db, EventId{{1}}); }));
        const Bytes before = secret("secret");
        // The new key is written, and half of the new file.
        must(files.write(dir / "secret.ny", Bytes(32, 9)));
        must(files.write(dir / "feltbog.db.ny", Bytes(1000, 9)));
        (void)open();
        const Bytes after = secret("secret");
        QVERIFY(after != before);
        QVERIFY(!std::filesystem::exists(dir / "secret.ny"));
        QVERIFY(!std::filesystem::exists(dir / "feltbog.db.ny"));
        // The new file is in its place, its key is not.
        must(files.write(dir / "secret", before));
        must(files.write(dir / "secret.ny", after));
        (void)open();
        QCOMPARE(secret("secret"), after);
        QVERIFY(!std::filesystem::exists(dir / "secret.ny"));
        (void)open(); // once
        QCOMPARE(secret("secret"), after);
    }

    // The old key opens nothing any more, and the bytes of before are in no file.
    void theFileGetsANewKey() {
        Town town;
        town.close();
        town.syncAll();
        store::DbKey fresh;
        fresh.bytes.fill(8);
        const auto copy = std::filesystem::path(town.b.dir.path().toStdString()) / "ny.db";
        bool wants = false;
        must(town.b.store->read([&](store::Db& db) -> Status {
            FB_ASSIGN(wants, store::wantsNewKey(db));
            return {};
        }));
        QVERIFY(wants);
        const auto before = digestOf(*town.b.store);
        must(store::copyUnderNewKey(*town.b.store, copy, fresh));
        QCOMPARE(store::Store::open(copy, testKey(), store::Db::Mode::Existing).error().code,
                 ErrorCode::StoreKeyWrong);
        const auto made = must(store::Store::open(copy, fresh, store::Db::Mode::Existing));
        QCOMPARE(digestOf(*made), before);
        NOTHING_IN(town, dump(*made));
        QVERIFY(must(store::verify(*made)).problems.empty());
        must(made->read([&](store::Db& db) -> Status {
            FB_ASSIGN(wants, store::wantsNewKey(db));
            return {};
        }));
        QVERIFY(!wants);
    }
};

QTEST_GUILESS_MAIN(TestClosing)
#include "tst_closing.moc"
