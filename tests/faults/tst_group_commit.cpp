// SPDX-License-Identifier: MPL-2.0
#include "sync/server/sqliteledger.h"
#include "tests/faults/disk/disk.h"
#include "tests/sync/runs.h"

#include <QtTest>
#include <future>
#include <thread>

using namespace feltbog;
using namespace feltbog::testing;
using sync::server::LedgerTx;
using sync::server::SqliteLedger;

namespace {

// A ledger on a disk that can fail, and three who write into it. The first is held back in its work until the
// others wait, so that these go to the disk together.
struct Group {
    Disk disk;
    std::unique_ptr<store::Store> store;
    std::unique_ptr<SqliteLedger> ledger;
    std::vector<Writer> writers;

    explicit Group(const char* name = "together") : disk(name, 1) {
        open();
        for (std::uint64_t seed = 1; seed <= 3; ++seed) {
            writers.emplace_back(seed);
            writers.back().introduce();
        }
    }
    void open() {
        ledger.reset();
        store.reset();
        store = must(store::Store::open(disk.path("feltbog.db"), testKey(), store::Db::Mode::Create));
        ledger = std::make_unique<SqliteLedger>(*store);
    }
    Status append(LedgerTx& tx, std::size_t writer) { return tx.append(writers[writer].run(1, 1)); }

    // `second` is what the second does before it appends, in the middle of the group.
    std::array<Status, 3> play(const std::function<void()>& second) {
        std::promise<void> inside, go;
        const auto run = [&](std::size_t writer, const std::function<void()>& before) {
            return std::async(std::launch::async, [this, writer, before] {
                return ledger->transact([&](LedgerTx& tx) -> Status {
                    before();
                    return append(tx, writer);
                });
            });
        };
        auto first = run(0, [&, told = false]() mutable {
            if (!std::exchange(told, true)) inside.set_value();
            go.get_future().wait();
        });
        inside.get_future().wait();
        auto middle = run(1, second);
        auto last = run(2, [] {});
        std::this_thread::sleep_for(std::chrono::milliseconds{200}); // until both have come to wait
        go.set_value();
        return {first.get(), middle.get(), last.get()};
    }
    // Which of the three are there after everything has been read from the disk anew.
    std::array<bool, 3> there() {
        disk.healFaults();
        disk.capacity(std::nullopt);
        disk.killProcesses();
        open();
        std::array<bool, 3> out{};
        must(ledger->read([&](LedgerTx& tx) -> Status {
            for (std::size_t i = 0; i < 3; ++i) {
                FB_ASSIGN(const auto chain, tx.chain(writers[i].device()));
                out[i] = chain && chain->headSeq == 1;
            }
            return {};
        }));
        return out;
    }
};

} // namespace

// Transactions that go to the disk together (sync/server/sqliteledger.h): each answers what became of it.
class TestGroupCommit : public QObject {
    Q_OBJECT
  private slots:
    void nobodyIsToldWhatTheDiskRefused() {
        Group group;
        const auto told =
            group.play([&] { group.disk.failAt(group.disk.calls() + 1, Fault::IoError, true); });
        QVERIFY(told[0] && !told[1] && !told[2]);
        QVERIFY(group.there()[0]);
    }
    void oneThatBreaksOffTakesNobodyWithIt() {
        Group group;
        const auto told = group.play([] { throw std::bad_alloc(); });
        QVERIFY(told[0] && !told[1] && told[2]);
        QCOMPARE(group.there(), (std::array{true, false, true}));
    }
    void aFullDiskIsCalledSoToEachOfThem() {
        Group group;
        const auto told = group.play([&] { group.disk.capacity(group.disk.used()); });
        QVERIFY(told[0] && !told[1] && !told[2]);
        QCOMPARE(told[1].error().code, ErrorCode::DiskFull);
        QCOMPARE(told[2].error().code, ErrorCode::DiskFull);
        const auto there = group.there();
        QVERIFY(there[0] && !there[1] && !there[2]);
    }
    void theyDoGoTogether() {
        Group group;
        std::uint64_t before = 0;
        const auto told = group.play([&] { before = group.disk.operations(); });
        const auto together = group.disk.operations() - before;
        QVERIFY(told[0] && told[1] && told[2]);
        QCOMPARE(group.there(), (std::array{true, true, true}));
        Group alone("alone"); // the same two, one after the other
        must(alone.ledger->transact([&](LedgerTx& tx) { return alone.append(tx, 0); }));
        const auto start = alone.disk.operations();
        for (std::size_t i : {1, 2})
            must(alone.ledger->transact([&](LedgerTx& tx) { return alone.append(tx, i); }));
        QVERIFY(together < alone.disk.operations() - start);
    }
};

QTEST_GUILESS_MAIN(TestGroupCommit)
#include "tst_group_commit.moc"
