// SPDX-License-Identifier: MPL-2.0
#include "sync/server/ledger.h"
#include "tests/sync/runs.h"
#include "tests/sync/vault.h"

#include <QtTest>

using namespace feltbog;
using namespace feltbog::testing;
using sync::server::Chain;
using sync::server::EnrolCode;
using sync::server::Held;
using sync::server::Ledger;
using sync::server::LedgerTx;
using sync::server::SetAside;

namespace {

template <class T>
T look(Ledger& ledger, const std::function<Result<T>(LedgerTx&)>& ask) {
    std::optional<T> out;
    must(ledger.read([&](LedgerTx& tx) -> Status {
        FB_ASSIGN(out, ask(tx));
        return {};
    }));
    return std::move(*out);
}
void change(Ledger& ledger, const std::function<Status(LedgerTx&)>& work) { must(ledger.transact(work)); }

std::vector<store::NumberedEvent> numbered(Ledger& ledger, std::uint64_t after = 0) {
    std::vector<store::NumberedEvent> out;
    must(ledger.read([&](LedgerTx& tx) {
        out.clear();
        return tx.eachNumbered(after, [&](store::NumberedEvent&& n) {
            out.push_back(std::move(n));
            return true;
        });
    }));
    return out;
}
std::vector<SetAside> aside(Ledger& ledger) {
    std::vector<SetAside> out;
    must(ledger.read([&](LedgerTx& tx) {
        return tx.eachAside([&](SetAside&& entry) -> Status {
            out.push_back(std::move(entry));
            return {};
        });
    }));
    return out;
}
std::optional<Chain> chainOf(Ledger& ledger, const DeviceId& device) {
    return look<std::optional<Chain>>(ledger, [&](LedgerTx& tx) { return tx.chain(device); });
}
std::vector<store::Wanted> wantedOf(Ledger& ledger) {
    return look<std::vector<store::Wanted>>(ledger, [](LedgerTx& tx) { return tx.wanted(); });
}
std::vector<Held> heldOf(Ledger& ledger, const DeviceId& device, std::uint64_t first, std::uint64_t count) {
    return look<std::vector<Held>>(ledger, [&](LedgerTx& tx) { return tx.held(device, first, count); });
}
store::ServerMark markOf(Ledger& ledger) {
    return look<store::ServerMark>(ledger, [](LedgerTx& tx) { return tx.mark(); });
}
void putAside(Ledger& ledger, const Writer& writer, std::size_t index, const std::string& reason = "fork") {
    change(ledger, [&](LedgerTx& tx) -> Status {
        FB_TRY(tx.lock({&writer.device(), 1}));
        return tx.setAside({writer.events[index], writer.hashes[index], reason});
    });
}

} // namespace

// What sync/server/ledger.h promises, of every ledger there is.
class TestLedger : public QObject {
    Q_OBJECT

    std::unique_ptr<sync::server::Ledger> ledger_;
    std::unique_ptr<Vault> vault_;
    Ledger& ledger() { return *ledger_; }

    static void kinds() {
        QTest::addColumn<QString>("kind");
        for (const auto& kind : Vault::kinds()) QTest::newRow(qPrintable(kind)) << kind;
    }

  private slots:
    void initTestCase_data() { kinds(); }
    void init() {
        QFETCH_GLOBAL(QString, kind);
        vault_ = Vault::make(kind);
        ledger_ = vault_->open();
    }
    void cleanup() {
        ledger_.reset();
        vault_.reset();
    }

    void anEmptyOneHasNothing() {
        QCOMPARE(markOf(ledger()), store::ServerMark{});
        QVERIFY(numbered(ledger()).empty());
        QVERIFY(aside(ledger()).empty());
        QVERIFY(look<std::vector<Chain>>(ledger(), [](LedgerTx& tx) { return tx.chains(); }).empty());
        QVERIFY(!chainOf(ledger(), Writer(1).device()));
        const auto orderAt = [&](std::uint64_t seq) {
            return look<std::optional<Hash>>(ledger(), [&](LedgerTx& tx) { return tx.orderAt(seq); });
        };
        QVERIFY(orderAt(0) == Hash{}); // the order before the first event
        QVERIFY(!orderAt(1));
    }

    void numbersFromOneWithoutGapsWithARunningHash() {
        Writer a(1), b(2);
        a.introduce();
        a.tallies(4);
        b.introduce();
        b.tallies(2);
        must(push(ledger(), a, 1, 3));
        must(push(ledger(), b, 1, 3));
        must(push(ledger(), a, 4, 5));
        const auto all = numbered(ledger());
        QCOMPARE(all.size(), std::size_t{8});
        const std::vector<log::Event> expected = {a.events[0], a.events[1], a.events[2], b.events[0],
                                                  b.events[1], b.events[2], a.events[3], a.events[4]};
        Hash order;
        for (std::size_t i = 0; i < all.size(); ++i) {
            QVERIFY(all[i].event == expected[i]);
            QCOMPARE(all[i].hash, log::hashOf(expected[i].envelope));
            order = store::nextOrder(order, all[i].hash);
            QCOMPARE(all[i].mark, (store::ServerMark{i + 1, order}));
            QCOMPARE(look<std::optional<Hash>>(ledger(), [&](LedgerTx& tx) { return tx.orderAt(i + 1); }),
                     std::optional(order));
        }
        QCOMPARE(markOf(ledger()), all.back().mark);
        // Where a device signed, and nowhere else.
        for (std::size_t i = 0; i < all.size(); ++i)
            QCOMPARE(all[i].signature.has_value(), i == 2 || i == 5 || i == 7);
        QCOMPARE(*all[5].signature, b.headAt(3).signature);
    }

    void readsOnFromAnyNumberUntilToldToStop() {
        Writer a(1);
        a.introduce();
        a.tallies(1499); // more than a store reads in one go
        must(push(ledger(), a, 1, 1000));
        must(push(ledger(), a, 1001, 1500));
        const auto rest = numbered(ledger(), 700);
        QCOMPARE(rest.size(), std::size_t{800});
        QVERIFY(rest.front().event == a.events[700]);
        QVERIFY(rest.back().event == a.events[1499]);
        QVERIFY(numbered(ledger(), 1500).empty());
        std::size_t places = 0;
        must(ledger().read([&](LedgerTx& tx) {
            places = 0;
            return tx.eachPlace(700, [&](const store::Place& place) {
                const auto& n = rest[places];
                const auto& e = n.event.envelope;
                if (place != store::Place{e.device, e.seq, n.hash, n.mark, n.signature})
                    qFatal("place %zu", places);
                return ++places < 790;
            });
        }));
        QCOMPARE(places, std::size_t{790});
        std::size_t came = 0;
        must(ledger().read([&](LedgerTx& tx) -> Status {
            FB_TRY(tx.eachNumbered(3, [&](store::NumberedEvent&&) { return ++came < 5; }));
            return tx.mark().ok() ? Status{} : fail(ErrorCode::Internal); // free for the next question
        }));
        QCOMPARE(came, std::size_t{5});
    }

    void anEventComesBackAsItWent() {
        Writer a(1);
        a.introduce();
        auto& event = a.add(static_cast<log::Kind>(60001), {}); // unknown to this version
        event.envelope.version = 77;
        event.envelope.hlc = 0xFFFFFFFFFFFFFFFF;
        event.envelope.actor.bytes.fill(1);
        event.envelope.circle.bytes.fill(2);
        event.open->bytes.clear(); // an empty body is not an erased one
        event.envelope.openCommit = log::commitOpen(*event.open);
        event.priv = log::Body{event.open->salt, Bytes(300000, 0xFF)};
        event.envelope.privateCommit = log::commitPrivate(*event.priv);
        a.hashes.back() = log::hashOf(event.envelope);
        must(push(ledger(), a, 1, 2));
        const auto all = numbered(ledger());
        QVERIFY(all[1].event == a.events[1]);
        QCOMPARE(heldOf(ledger(), a.device(), 1, 9),
                 (std::vector<Held>{{a.hashes[0], true}, {a.hashes[1], true}}));
    }

    void aChainHasItsDevicesKeyAndHead() {
        Writer a(1);
        a.introduce();
        a.tallies(2);
        must(push(ledger(), a, 1, 2));
        const auto chain = chainOf(ledger(), a.device());
        QVERIFY(chain);
        QCOMPARE(*chain, (Chain{a.device(), a.key(), false, {}, 2, a.hashes[1], 0}));
        must(push(ledger(), a, 3, 3));
        QCOMPARE(chainOf(ledger(), a.device())->headSeq, std::uint64_t{3});
        QCOMPARE(heldOf(ledger(), a.device(), 2, 9),
                 (std::vector<Held>{{a.hashes[1], true}, {a.hashes[2], true}}));
        QCOMPARE(heldOf(ledger(), a.device(), 2, 1).size(), std::size_t{1});
        QVERIFY(heldOf(ledger(), a.device(), 4, 9).empty());
        const auto events = [&](std::uint64_t first, std::uint64_t count) {
            return look<std::vector<log::Event>>(
                ledger(), [&](LedgerTx& tx) { return tx.events(a.device(), first, count); });
        };
        QVERIFY(events(1, 9) == a.events);
        QVERIFY(events(2, 1) == std::vector{a.events[1]});
        QVERIFY(events(4, 9).empty());
        QVERIFY(heldOf(ledger(), Writer(9).device(), 1, 9).empty());
    }

    void chainsComeInOrderOfTheirDevices() {
        for (std::uint64_t seed = 1; seed <= 9; ++seed) {
            Writer w(seed);
            w.introduce();
            must(push(ledger(), w, 1, 1));
        }
        const auto all = look<std::vector<Chain>>(ledger(), [](LedgerTx& tx) { return tx.chains(); });
        QCOMPARE(all.size(), std::size_t{9});
        QVERIFY(std::is_sorted(all.begin(), all.end(),
                               [](const Chain& x, const Chain& y) { return x.device < y.device; }));
    }

    void lockingADeviceDoesNotMakeIt() {
        change(ledger(), [](LedgerTx& tx) {
            const auto device = Writer(1).device();
            return tx.lock({&device, 1});
        });
        QVERIFY(!chainOf(ledger(), Writer(1).device()));
    }

    void aDeviceThatWasNotLockedIsWhenItIsWrittenTo() {
        Writer a(1), b(2);
        a.introduce();
        b.introduce();
        change(ledger(), [&](LedgerTx& tx) -> Status {
            FB_TRY(tx.append(a.run(1, 1)));
            return tx.setAside({b.events[0], b.hashes[0], "fork"});
        });
        QCOMPARE(markOf(ledger()).seq, std::uint64_t{1});
        QCOMPARE(aside(ledger()).size(), std::size_t{1});
    }

    void anEnrolledDeviceKeepsTheKeyItHas() {
        Writer a(1), other(2);
        a.introduce();
        change(ledger(), [&](LedgerTx& tx) { return tx.enrol(a.device(), a.key(), other.device()); });
        QCOMPARE(*chainOf(ledger(), a.device()),
                 (Chain{a.device(), a.key(), true, other.device(), 0, {}, 0}));
        must(push(ledger(), a, 1, 1));
        change(ledger(), [&](LedgerTx& tx) { return tx.enrol(a.device(), other.key(), {}); });
        QCOMPARE(*chainOf(ledger(), a.device()),
                 (Chain{a.device(), a.key(), true, other.device(), 1, a.hashes[0], 0}));
        change(ledger(), [&](LedgerTx& tx) { return tx.setDurable(a.device(), 1); });
        QCOMPARE(chainOf(ledger(), a.device())->durableSeq, std::uint64_t{1});
        change(ledger(), [&](LedgerTx& tx) { return tx.setDurable(a.device(), 0); }); // it may go back
        QCOMPARE(chainOf(ledger(), a.device())->durableSeq, std::uint64_t{0});
    }

    void codes() {
        EnrolCode one{{}, Instant{std::chrono::milliseconds{1234567890123}}, {}};
        one.hash.bytes.fill(3);
        EnrolCode two = one;
        two.hash.bytes.fill(2);
        const auto all = [&] {
            return look<std::vector<EnrolCode>>(ledger(), [](LedgerTx& tx) { return tx.codes(); });
        };
        change(ledger(), [&](LedgerTx& tx) -> Status {
            FB_TRY(tx.putCode(one));
            return tx.putCode(two);
        });
        QCOMPARE(all(), (std::vector<EnrolCode>{two, one}));
        one.usedBy = Writer(1).device();
        change(ledger(), [&](LedgerTx& tx) -> Status {
            FB_TRY(tx.dropCode(two.hash));
            return tx.putCode(one);
        });
        QCOMPARE(all(), std::vector<EnrolCode>{one});
        const auto code = [&](const Hash& hash) {
            return look<std::optional<EnrolCode>>(ledger(), [&](LedgerTx& tx) { return tx.code(hash); });
        };
        QCOMPARE(code(one.hash), std::optional(one));
        QVERIFY(!code(two.hash));
    }

    void smallFacts() {
        const auto meta = [&](const char* key) {
            return look<std::optional<Bytes>>(ledger(), [&](LedgerTx& tx) { return tx.meta(key); });
        };
        QVERIFY(!meta("a"));
        change(ledger(), [](LedgerTx& tx) { return tx.putMeta("a", asBytes(std::string_view("x\0y", 3))); });
        change(ledger(), [](LedgerTx& tx) { return tx.putMeta("b", {}); });
        QCOMPARE(meta("a"), std::optional(Bytes{'x', 0, 'y'}));
        QCOMPARE(meta("b"), std::optional(Bytes{}));
        change(ledger(), [](LedgerTx& tx) { return tx.putMeta("a", asBytes("z")); });
        QCOMPARE(meta("a"), std::optional(Bytes{'z'}));
        Bytes got;
        for (const char* offer : {"first", "second"})
            change(ledger(), [&](LedgerTx& tx) -> Status {
                FB_ASSIGN(got, tx.metaOrPut("c", asBytes(offer)));
                return {};
            });
        QCOMPARE(asText(got), std::string_view("first"));
    }

    void aLaterHeadMarksWhereASegmentCanEnd() {
        Writer a(1);
        a.introduce();
        a.tallies(3);
        must(push(ledger(), a, 1, 4));
        change(ledger(), [&](LedgerTx& tx) { return tx.putSignedHead(a.headAt(2)); });
        const auto all = numbered(ledger());
        QCOMPARE(all[1].signature, std::optional(a.headAt(2).signature));
        QCOMPARE(all[3].signature, std::optional(a.headAt(4).signature));
        QVERIFY(!all[0].signature && !all[2].signature);
    }

    void anErasureTakesTheBodiesItNames() {
        Writer a(1);
        a.introduce();
        const auto target = a.tally();
        (void)a.tally();
        (void)a.erase(target);
        must(push(ledger(), a, 1, 4)); // both in one run
        const auto all = numbered(ledger());
        QVERIFY(!all[1].event.open);
        QVERIFY(all[2].event.open && all[3].event.open);
        QVERIFY(all[1].event.envelope == a.events[1].envelope);
        QVERIFY(heldOf(ledger(), a.device(), 2, 1)[0].whole); // nothing is missing: it was erased
        // Nor do they come back.
        change(ledger(), [&](LedgerTx& tx) -> Status {
            FB_TRY(tx.lock({&a.device(), 1}));
            return tx.restoreBodies(a.events[1]);
        });
        QVERIFY(!numbered(ledger())[1].event.open);
    }

    void anErasureBeforeItsTargetKeepsTheBodiesOut() {
        Writer a(1), b(2);
        a.introduce();
        const auto target = a.tally();
        b.introduce();
        (void)b.erase(target);
        must(push(ledger(), b, 1, 2));
        must(push(ledger(), a, 1, 2));
        QVERIFY(!numbered(ledger())[3].event.open);
        QVERIFY(heldOf(ledger(), a.device(), 2, 1)[0].whole);
        // And of what is set aside.
        Writer fork(3);
        fork.introduce();
        const auto later = fork.tally();
        (void)b.erase(later);
        must(push(ledger(), b, 3, 3));
        putAside(ledger(), fork, 1);
        QVERIFY(!aside(ledger())[0].event.open);
    }

    void anErasureReachesWhatIsSetAside() {
        Writer fork(3), b(2);
        fork.introduce();
        b.introduce();
        (void)b.erase(fork.tally());
        putAside(ledger(), fork, 1);
        QVERIFY(aside(ledger())[0].event.open);
        must(push(ledger(), b, 1, 2));
        QVERIFY(!aside(ledger())[0].event.open);
    }

    void missingBodiesAreSaidToBeMissingAndCanComeBack() {
        Writer a(1);
        a.introduce();
        const auto target = a.tally();
        auto whole = a.events[1];
        a.events[1].open.reset(); // passed on by somebody who did not have it
        must(push(ledger(), a, 1, 2));
        QVERIFY(!heldOf(ledger(), a.device(), 2, 1)[0].whole);
        QCOMPARE(wantedOf(ledger()), (std::vector<store::Wanted>{{a.device(), 2}}));
        change(ledger(), [&](LedgerTx& tx) -> Status {
            FB_TRY(tx.lock({&a.device(), 1}));
            return tx.restoreBodies(whole);
        });
        QVERIFY(heldOf(ledger(), a.device(), 2, 1)[0].whole);
        QVERIFY(numbered(ledger())[1].event == whole);
        QVERIFY(whole.envelope.id == target);
        QVERIFY(wantedOf(ledger()).empty());
    }

    void whatSomebodyErasesIsNotWantedAnyMore() {
        Writer a(1);
        a.introduce();
        const auto target = a.tally();
        a.events[1].open.reset();
        (void)a.erase(target);
        must(push(ledger(), a, 1, 2));
        QCOMPARE(wantedOf(ledger()).size(), std::size_t{1});
        must(push(ledger(), a, 3, 3));
        QVERIFY(wantedOf(ledger()).empty());
    }

    void setAsideIsKeptOnceAndNumberedNever() {
        Writer a(1), fork(2);
        a.introduce();
        a.tallies(1);
        must(push(ledger(), a, 1, 2));
        fork.introduce();
        fork.tallies(2);
        for (int twice = 0; twice < 2; ++twice)
            for (std::size_t i : {2, 1}) putAside(ledger(), fork, i, "signature");
        putAside(ledger(), a, 1); // is in its chain already
        const auto all = aside(ledger());
        QCOMPARE(all.size(), std::size_t{2});
        QVERIFY(all[0].event == fork.events[1]); // with its own previous hash
        QCOMPARE(all[0].hash, fork.hashes[1]);
        QCOMPARE(all[0].reason, std::string("signature"));
        QCOMPARE(markOf(ledger()).seq, std::uint64_t{2});
        const auto newest = look<std::vector<store::AsideEvent>>(
            ledger(), [&](LedgerTx& tx) { return tx.asideOf(fork.device(), 1); });
        QCOMPARE(newest, (std::vector<store::AsideEvent>{{fork.device(), 3, fork.hashes[2], "signature"}}));
    }

    void whatIsWrittenAgainIsNoLongerSetAside() {
        Writer fork(1), heir(2);
        fork.introduce();
        fork.tallies(3);
        for (std::size_t i : {1, 2, 3}) putAside(ledger(), fork, i);
        heir.introduce();
        heir.again(fork.events[2]);
        auto other = fork.events[3]; // the same id over another body is another event
        other.open->bytes.push_back(0);
        other.envelope.openCommit = log::commitOpen(*other.open);
        heir.again(other);
        must(push(ledger(), heir, 1, 3));
        const auto left = aside(ledger());
        QCOMPARE(left.size(), std::size_t{2});
        QVERIFY(left[0].event == fork.events[1] && left[1].event == fork.events[3]);
        putAside(ledger(), fork, 2); // it is in a chain, under another number
        QCOMPARE(aside(ledger()).size(), std::size_t{2});
    }

    void whatFailsLeavesNoTrace() {
        Writer a(1);
        a.introduce();
        a.tallies(2);
        must(push(ledger(), a, 1, 1));
        const auto part = [&](LedgerTx& tx) -> Status {
            FB_TRY(tx.lock({&a.device(), 1}));
            FB_TRY(tx.append(a.run(2, 3)));
            FB_TRY(tx.putMeta("a", asBytes("x")));
            return tx.enrol(Writer(7).device(), a.key(), {});
        };
        QCOMPARE(ledger()
                     .transact([&](LedgerTx& tx) -> Status {
                         FB_TRY(part(tx));
                         return fail(ErrorCode::MessageMalformed, "prøve");
                     })
                     .error()
                     .code,
                 ErrorCode::MessageMalformed);
        QCOMPARE(ledger()
                     .transact([&](LedgerTx& tx) -> Status {
                         FB_TRY(part(tx));
                         throw std::bad_alloc();
                     })
                     .error()
                     .code,
                 ErrorCode::Internal);
        QCOMPARE(markOf(ledger()).seq, std::uint64_t{1});
        QVERIFY(!chainOf(ledger(), Writer(7).device()));
        QVERIFY(!look<std::optional<Bytes>>(ledger(), [](LedgerTx& tx) { return tx.meta("a"); }));
        must(push(ledger(), a, 2, 3)); // nothing of it stands in the way
        QCOMPARE(numbered(*vault_->open()).size(), std::size_t{3});
    }

    void whatOneServerWroteAnotherReads() {
        Writer a(1);
        a.introduce();
        a.tallies(1);
        must(push(ledger(), a, 1, 1));
        const auto second = vault_->open();
        must(push(*second, a, 2, 2));
        QCOMPARE(numbered(ledger()).size(), std::size_t{2});
        QCOMPARE(markOf(ledger()), markOf(*second));
    }
};

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
