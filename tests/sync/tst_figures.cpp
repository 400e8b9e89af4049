// SPDX-License-Identifier: MPL-2.0
#include "sync/server/figures.h"

#include "core/store/append.h"
#include "core/store/verify.h"
#include "tests/sync/runs.h"
#include "tests/sync/vault.h"

#include <QtTest>

using namespace feltbog;
using namespace feltbog::testing;
using sync::server::Figures;
using sync::server::LedgerTx;

namespace {

constexpr const char* kAside = "SELECT count(*) FROM event WHERE aside IS NOT NULL";
constexpr const char* kTaps = "SELECT ifnull(sum(n), 0) FROM fact WHERE kind = 13";

Writer written(std::uint64_t seed, int tallies) {
    Writer out(seed);
    out.introduce();
    out.tallies(tallies);
    return out;
}

// A store that holds the figures of a vault's ledger.
struct Beside {
    explicit Beside(Vault& vault) : ledger(vault.open()) { open(); }
    void open() {
        figures.reset();
        store.reset();
        store = must(
            store::Store::open(dir.filePath("feltbog.db").toStdString(), testKey(), store::Db::Mode::Create));
        figures = must(Figures::open(*ledger, *store));
    }
    // Clean, and with so many events.
    bool cleanWith(std::int64_t events) {
        must(figures->catchUp());
        const auto found = must(store::verify(*store));
        for (const auto& problem : found.problems) qWarning("%s", problem.c_str());
        if (found.events != events) qWarning("%lld events", static_cast<long long>(found.events));
        return found.problems.empty() && found.events == events;
    }
    std::unique_ptr<sync::server::Ledger> ledger;
    QTemporaryDir dir;
    std::unique_ptr<store::Store> store;
    std::unique_ptr<Figures> figures;
};

} // namespace

// Figures kept beside a ledger, of whichever kind it is.
class TestFigures : public QObject {
    Q_OBJECT

    std::unique_ptr<Vault> vault_;

  private slots:
    void initTestCase_data() {
        QTest::addColumn<QString>("kind");
        for (const auto& kind : Vault::kinds()) QTest::newRow(qPrintable(kind)) << kind;
    }
    void init() {
        QFETCH_GLOBAL(QString, kind);
        vault_ = Vault::make(kind);
    }
    void cleanup() { vault_.reset(); }

    void areWhatADeviceWouldCount() {
        Beside beside(*vault_);
        const Writer a = written(1, 5), b = written(2, 3);
        must(push(*beside.ledger, a, 1, 3));
        must(push(*beside.ledger, b, 1, 4));
        QVERIFY(beside.cleanWith(7));
        must(push(*beside.ledger, a, 4, 6));
        QVERIFY(beside.cleanWith(10));
        QCOMPARE(count(*beside.store, kTaps), std::int64_t{1 + 2 + 3 + 4 + 5 + 1 + 2 + 3});
        DeviceFixture device(9, false);
        must(device.store->transact([&](store::Db& db) -> Status {
            for (const auto* writer : {&b, &a})
                for (const auto& event : writer->events)
                    if (!store::append(db, event)) return fail(ErrorCode::Internal);
            return {};
        }));
        QCOMPARE(count(*device.store, kTaps), count(*beside.store, kTaps));
    }

    void stopAndGoOnAnywhere() {
        Beside beside(*vault_);
        const Writer a = written(1, 8999); // several steps
        must(push(*beside.ledger, a, 1, 9000));
        int steps = 1;
        while (must(beside.figures->step())) {
            ++steps;
            beside.open();
        }
        QVERIFY2(steps >= 3, qPrintable(QString::number(steps)));
        QVERIFY(beside.cleanWith(9000));
    }

    void followWhatIsSetAsideAndWhatComesHome() {
        Beside beside(*vault_);
        const Writer fork = written(1, 3);
        must(beside.ledger->transact([&](LedgerTx& tx) -> Status {
            FB_TRY(tx.lock({&fork.device(), 1}));
            for (std::size_t i : {1, 2, 3}) FB_TRY(tx.setAside({fork.events[i], fork.hashes[i], "fork"}));
            return {};
        }));
        QVERIFY(beside.cleanWith(0));
        QCOMPARE(count(*beside.store, kAside), std::int64_t{3});
        Writer heir(2);
        heir.introduce();
        heir.again(fork.events[1]);
        heir.again(fork.events[2]);
        must(push(*beside.ledger, heir, 1, 3));
        QVERIFY(beside.cleanWith(3));
        QCOMPARE(count(*beside.store, kAside), std::int64_t{1});
        QCOMPARE(count(*beside.store, kTaps), std::int64_t{1 + 2 + 3}); // one of them to be looked at
    }

    void takeBodiesThatComeLate() {
        Beside beside(*vault_);
        Writer a = written(1, 4);
        const auto whole = a.events[2];
        a.events[2].open.reset();
        must(push(*beside.ledger, a, 1, 4));
        must(beside.figures->catchUp());
        QCOMPARE(count(*beside.store, kTaps), std::int64_t{1 + 3});
        beside.open();
        must(beside.ledger->transact([&](LedgerTx& tx) -> Status {
            FB_TRY(tx.lock({&a.device(), 1}));
            return tx.restoreBodies(whole);
        }));
        QVERIFY(beside.cleanWith(4));
        QCOMPARE(count(*beside.store, kTaps), std::int64_t{1 + 2 + 3});
    }

    void followErasures() {
        Beside beside(*vault_);
        Writer a = written(1, 2);
        must(push(*beside.ledger, a, 1, 3));
        QVERIFY(beside.cleanWith(3));
        (void)a.erase(a.events[2].envelope.id);
        must(push(*beside.ledger, a, 4, 4));
        QVERIFY(beside.cleanWith(4));
        QCOMPARE(count(*beside.store, kTaps), std::int64_t{1});
    }

    void areMadeAnewForAnotherOrder() {
        Beside beside(*vault_);
        must(push(*beside.ledger, written(1, 5), 1, 6));
        QVERIFY(beside.cleanWith(6));
        const auto other = Vault::make("sqlite"); // as if the ledger had come back from a backup
        beside.ledger = other->open();
        must(push(*beside.ledger, written(2, 2), 1, 3));
        beside.open();
        QVERIFY(beside.cleanWith(3));
        QCOMPARE(count(*beside.store, kTaps), std::int64_t{1 + 2});
        const auto third = Vault::make("sqlite"); // empty
        beside.ledger = third->open();
        beside.open();
        QVERIFY(beside.cleanWith(0));
    }

    void areNotPutIntoAnythingElse() {
        const auto ledger = vault_->open();
        DeviceFixture device(1, false);
        const auto refused = Figures::open(*ledger, *device.store);
        QVERIFY(!refused && refused.error().code == ErrorCode::StoreExists);
        QVERIFY(!must(Figures::areIn(*device.store)));
        Beside beside(*vault_);
        QVERIFY(must(Figures::areIn(*beside.store)));
    }
};

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
