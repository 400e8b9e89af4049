// SPDX-License-Identifier: MPL-2.0
#include "tests/sync/runs.h"
#include "tests/sync/vault.h"

#include <QtTest>
#include <atomic>
#include <thread>

using namespace feltbog;
using namespace feltbog::testing;
using sync::server::Ledger;
using sync::server::LedgerTx;

namespace {

// Busy is an answer a server gives on; whoever asked asks again.
Status patiently(Ledger& ledger, const Ledger::Work& work) {
    for (int tries = 0;; ++tries) {
        auto done = ledger.transact(work);
        if (done || !done.error().transient() || tries == 200) return done;
    }
}

Ledger::Work appending(const Writer& writer, std::uint64_t first, std::uint64_t last) {
    return [&writer, first, last](LedgerTx& tx) -> Status {
        FB_TRY(tx.lock({&writer.device(), 1}));
        return tx.append(writer.run(first, last));
    };
}

Writer written(std::uint64_t seed, int tallies) {
    Writer out(seed);
    out.introduce();
    out.tallies(tallies);
    return out;
}

} // namespace

// What is promised of several at once: threads, and servers on one database.
class TestLedgerRace : public QObject {
    Q_OBJECT

    std::unique_ptr<Vault> vault_;
    std::vector<std::unique_ptr<Ledger>> servers_;

  private slots:
    void initTestCase_data() {
        QTest::addColumn<QString>("kind");
        for (const auto& kind : Vault::kinds()) QTest::newRow(qPrintable(kind)) << kind;
    }
    void init() {
        QFETCH_GLOBAL(QString, kind);
        vault_ = Vault::make(kind);
        for (int i = 0; i < 2; ++i) servers_.push_back(vault_->open());
    }
    void cleanup() {
        servers_.clear();
        vault_.reset();
    }

    // electric#2423, emmett#336: numbers given by a sequence are seen in the order of the commits, and a
    // reader that has seen 12 never asks for 11 again. Here whoever reads on from the last number it saw
    // misses nothing, whatever is being written meanwhile.
    void noNumberAppearsBelowOneThatWasSeen() {
        constexpr int kWriters = 4, kBatches = 160;
        std::vector<Writer> writers;
        for (int w = 0; w < kWriters; ++w) writers.push_back(written(10 + w, kBatches * 7));
        std::atomic<int> writing = kWriters;
        std::atomic<int> failures = 0;
        std::vector<std::thread> threads;
        for (int w = 0; w < kWriters; ++w)
            threads.emplace_back([&, w] {
                std::uint64_t next = 1;
                for (int batch = 0; batch < kBatches; ++batch) {
                    const std::uint64_t last = next + (batch * 5 + w) % 7;
                    if (!patiently(*servers_[w % 2], appending(writers[w], next, last))) ++failures;
                    next = last + 1;
                }
                --writing;
            });
        store::ServerMark seen;
        int looks = 0, grew = 0;
        for (bool last = false; !last; ++looks) {
            last = writing == 0;
            const auto before = seen;
            bool inOrder = true;
            const auto done = servers_[looks % 2]->read([&](LedgerTx& tx) {
                seen = before;
                return tx.eachNumbered(seen.seq, [&](store::NumberedEvent&& n) {
                    inOrder = n.mark == store::ServerMark{seen.seq + 1, store::nextOrder(seen.order, n.hash)};
                    seen = n.mark;
                    return inOrder;
                });
            });
            if (!done || !inOrder) ++failures;
            if (seen.seq > before.seq) ++grew;
        }
        for (auto& thread : threads) thread.join();
        QCOMPARE(failures.load(), 0);
        std::uint64_t total = 0;
        must(servers_[0]->read([&](LedgerTx& tx) -> Status {
            FB_ASSIGN(const auto chains, tx.chains());
            total = 0;
            for (const auto& chain : chains) total += chain.headSeq;
            return {};
        }));
        QCOMPARE(seen.seq, total);
        QVERIFY2(grew > 5, "nothing was written while it was read");
    }

    // Two copies of one device's work arrive at two servers: each sees what the other has done.
    void aChainGrowsInOnePlaceAtATime() {
        const Writer writer = written(1, 200);
        std::atomic<int> failures = 0, appended = 0;
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t)
            threads.emplace_back([&, t] {
                for (bool more = true; more;) {
                    std::uint64_t head = 0;
                    const auto done = patiently(*servers_[t % 2], [&](LedgerTx& tx) -> Status {
                        FB_TRY(tx.lock({&writer.device(), 1}));
                        FB_ASSIGN(const auto chain, tx.chain(writer.device()));
                        head = chain ? chain->headSeq : 0;
                        if (head == writer.length()) return {};
                        return tx.append(writer.run(head + 1, std::min(head + 5, writer.length())));
                    });
                    if (!done) ++failures;
                    more = done && head < writer.length();
                    if (more) ++appended;
                }
            });
        for (auto& thread : threads) thread.join();
        QCOMPARE(failures.load(), 0);
        QCOMPARE(appended.load(), 41); // of five events each, none twice
        must(servers_[0]->read([&](LedgerTx& tx) -> Status {
            FB_ASSIGN(const auto held, tx.held(writer.device(), 1, 1000));
            if (held.size() != writer.length()) return fail(ErrorCode::Internal, "antal");
            for (std::size_t i = 0; i < held.size(); ++i)
                if (held[i].hash != writer.hashes[i]) return fail(ErrorCode::Internal, "kæde");
            FB_ASSIGN(const auto mark, tx.mark());
            return mark.seq == writer.length() ? Status{} : fail(ErrorCode::Internal, "numre");
        }));
    }

    // Relays bring the same devices in any order, new ones too.
    void nobodyWaitsForEver() {
        constexpr int kRounds = 15;
        std::atomic<int> failures = 0;
        std::vector<std::thread> threads;
        std::vector<Writer> writers;
        for (int w = 0; w < 6; ++w) writers.push_back(written(30 + w, 4 * kRounds));
        for (int t = 0; t < 4; ++t)
            threads.emplace_back([&, t] {
                for (int round = 0; round < kRounds; ++round) {
                    // Everybody begins somewhere else, forwards or backwards.
                    std::vector<DeviceId> devices;
                    for (int i = 0; i < 4; ++i)
                        devices.push_back(writers[(t % 2 ? 12 + t - i : t + i) % 6].device());
                    const auto done = patiently(*servers_[t % 2], [&](LedgerTx& tx) -> Status {
                        FB_TRY(tx.lock(devices));
                        for (const auto& writer : writers) {
                            if (std::find(devices.begin(), devices.end(), writer.device()) == devices.end())
                                continue;
                            FB_ASSIGN(const auto chain, tx.chain(writer.device()));
                            const auto next = chain ? chain->headSeq + 1 : 1;
                            if (next <= writer.length()) FB_TRY(tx.append(writer.run(next, next)));
                        }
                        return {};
                    });
                    if (!done) ++failures;
                }
            });
        for (auto& thread : threads) thread.join();
        QCOMPARE(failures.load(), 0);
        store::ServerMark mark;
        must(servers_[0]->read([&](LedgerTx& tx) -> Status {
            FB_ASSIGN(mark, tx.mark());
            return {};
        }));
        QCOMPARE(mark.seq, std::uint64_t{4 * kRounds * 4}); // every append is there once
    }

    // They may go to the disk together; one that fails takes nobody with it and leaves nothing.
    void oneThatFailsTakesNobodyWithIt() {
        constexpr int kThreads = 8, kEach = 40;
        std::vector<Writer> writers;
        for (int w = 0; w < kThreads; ++w) writers.push_back(written(60 + static_cast<unsigned>(w), kEach));
        std::atomic<int> wrong = 0;
        std::vector<std::thread> threads;
        for (auto& writer : writers)
            threads.emplace_back([&, server = servers_[threads.size() % 2].get()] {
                for (std::uint64_t seq = 1; seq <= kEach; ++seq) {
                    const auto failed = patiently(*server, [&](LedgerTx& tx) -> Status {
                        FB_TRY(appending(writer, seq, seq)(tx));
                        return feltbog::fail(ErrorCode::RecordUnknown, "with purpose");
                    });
                    wrong += !failed && failed.error().code == ErrorCode::RecordUnknown ? 0 : 1;
                    wrong += patiently(*server, appending(writer, seq, seq)) ? 0 : 1;
                }
            });
        for (auto& thread : threads) thread.join();
        QCOMPARE(wrong.load(), 0);
        store::ServerMark mark;
        must(servers_[0]->read([&](LedgerTx& tx) -> Status {
            FB_ASSIGN(mark, tx.mark());
            return {};
        }));
        QCOMPARE(mark.seq, std::uint64_t{kThreads * kEach});
    }

    // Two coordinators release for the first time, at two servers: the office is one device, not two.
    void whatIsPutOnceIsOneThing() {
        for (int round = 0; round < 20; ++round) {
            const auto key = "round " + std::to_string(round);
            std::array<Bytes, 4> got;
            std::vector<std::thread> threads;
            for (std::size_t t = 0; t < got.size(); ++t)
                threads.emplace_back([&, t] {
                    const auto own = std::to_string(t);
                    must(patiently(*servers_[t % 2], [&](LedgerTx& tx) -> Status {
                        FB_ASSIGN(got[t], tx.metaOrPut(key, asBytes(own)));
                        return {};
                    }));
                });
            for (auto& thread : threads) thread.join();
            for (const auto& each : got) QVERIFY(each == got[0] && !each.empty());
        }
    }

    // An erasure and its target come in at the same moment, by two servers.
    void anErasureAndItsTargetCannotMissEachOther() {
        constexpr int kRounds = 60;
        Writer a(1), b(2);
        a.introduce();
        b.introduce();
        for (int i = 0; i < kRounds; ++i) (void)b.erase(a.tally());
        must(push(*servers_[0], a, 1, 1));
        must(push(*servers_[0], b, 1, 1));
        std::atomic<int> failures = 0;
        for (std::uint64_t i = 2; i <= kRounds + 1; ++i) {
            std::thread other([&] {
                if (!patiently(*servers_[1], appending(b, i, i))) ++failures;
            });
            if (!patiently(*servers_[0], appending(a, i, i))) ++failures;
            other.join();
        }
        QCOMPARE(failures.load(), 0);
        int left = 0;
        must(servers_[0]->read([&](LedgerTx& tx) {
            return tx.eachNumbered(2, [&](store::NumberedEvent&& n) {
                if (n.event.envelope.device == a.device() && n.event.open) ++left;
                return true;
            });
        }));
        QCOMPARE(left, 0);
    }
};

QTEST_GUILESS_MAIN(TestLedgerRace)
#include "tst_ledger_race.moc"
