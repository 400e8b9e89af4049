// SPDX-License-Identifier: MPL-2.0
//
// What any ledger keeps of who may do what, and what it lets have an effect.
#include "core/store/closing.h"
#include "core/trust/statement.h"
#include "sync/server/ledger.h"
#include "tests/sync/runs.h"
#include "tests/sync/vault.h"

#include <QtTest>

using namespace feltbog;
using namespace feltbog::testing;
using sync::server::AuditEntry;
using sync::server::EnrolCode;
using sync::server::Ledger;
using sync::server::LedgerTx;

namespace {

const Instant kNow = noon(Date::of(2019, 3, 15));

// The organisation itself speaks; through any device's chain.
struct Root {
    SeededRandom random{77};
    keys::SigningKey key = keys::newSigningKey(random);

    void organise(Writer& through) {
        say(through, trust::Organisation{"Nordby", key.publicKey, keys::newBoxKey(random).publicKey});
    }
    void certify(Writer& through, const Writer& device, trust::Roles roles) {
        say(through, trust::Certificate{device.device(), device.key(), {roles, {}}, {}, {}});
    }
    void say(Writer& through, const trust::Says& says) {
        log::OpenBody body;
        body.content = trust::encode({}, says, key.secret);
        through.add(trust::kindOf(says), body);
    }
};

} // namespace

class TestLedgerTrust : public QObject {
    Q_OBJECT

    std::unique_ptr<Ledger> ledger_;
    std::unique_ptr<Vault> vault_;
    Ledger& ledger() { return *ledger_; }

    bool hasBody(const Writer& writer, std::size_t index) {
        bool out = false;
        must(ledger().read([&](LedgerTx& tx) -> Status {
            FB_ASSIGN(const auto events, tx.events(writer.device(), index + 1, 1));
            out = !events.empty() && events.front().open.has_value();
            return {};
        }));
        return out;
    }

  private slots:
    void initTestCase_data() {
        QTest::addColumn<QString>("kind");
        for (const auto& kind : Vault::kinds()) QTest::newRow(qPrintable(kind)) << kind;
    }
    void init() {
        QFETCH_GLOBAL(QString, kind);
        vault_ = Vault::make(kind);
        ledger_ = vault_->open();
    }
    void cleanup() {
        ledger_.reset();
        vault_.reset();
    }

    void readersAreRemembered() {
        Writer a(1);
        EnrolCode code{keys::blake2b(keys::Domain::Enrol, asBytes("x")), kNow, {}, true};
        must(ledger().transact([&](LedgerTx& tx) -> Status {
            FB_TRY(tx.putCode(code));
            FB_TRY(tx.enrol(a.device(), a.key(), {}));
            return tx.setReader(a.device());
        }));
        must(ledger().read([&](LedgerTx& tx) -> Status {
            FB_ASSIGN(const auto known, tx.code(code.hash));
            FB_ASSIGN(const auto chain, tx.chain(a.device()));
            if (!known || *known != code || !chain || !chain->reader) qFatal("not a reader");
            return {};
        }));
    }

    void statementsAreFoundAmongTheRest() {
        Writer a(1);
        Root root;
        a.introduce();
        a.tallies(3);
        root.organise(a);
        a.tallies(2);
        root.certify(a, a, {trust::Role::Coordinator});
        must(push(ledger(), a, 1, a.events.size()));
        must(ledger().read([&](LedgerTx& tx) -> Status {
            FB_ASSIGN(const auto all, tx.statements(0));
            if (all.size() != 2 || all[0].event != a.events[4] || all[1].event != a.events[7])
                qFatal("others");
            if (all[0].mark.seq != 5 || all[1].mark.seq != 8) qFatal("elsewhere");
            FB_ASSIGN(const auto later, tx.statements(5));
            if (later.size() != 1) qFatal("not after");
            FB_ASSIGN(const auto none, tx.statements(8));
            if (!none.empty()) qFatal("too many");
            return {};
        }));
    }

    void theAuditLogKeepsWhoWhatWhenAndHowMany() {
        Writer a(1), b(2);
        const std::vector<AuditEntry> said = {{kNow, a.device(), "inviteret", 1},
                                              {kNow + std::chrono::seconds{1}, b.device(), "afvist-synk", 1},
                                              {kNow + std::chrono::seconds{2}, b.device(), "afvist-synk", 4},
                                              {kNow + std::chrono::seconds{3}, a.device(), "afvist-synk", 1}};
        must(ledger().transact([&](LedgerTx& tx) -> Status {
            for (const auto& entry : said) FB_TRY(tx.note(entry));
            return {};
        }));
        must(ledger().read([&](LedgerTx& tx) -> Status {
            FB_ASSIGN(const auto kept, tx.audit(10));
            const std::vector<AuditEntry> expected = {
                said[3], {said[2].at, b.device(), "afvist-synk", 5}, said[0]}; // what repeats is added up
            if (kept != expected) qFatal("another log");
            FB_ASSIGN(const auto newest, tx.audit(1));
            if (newest.size() != 1 || newest[0] != said[3]) qFatal("not the newest");
            return {};
        }));
    }

    void anErasureWaitsUntilSomebodyVouchesForItsDevice() {
        Writer office(1), fresh(2);
        Root root;
        office.introduce();
        root.organise(office);
        root.certify(office, office, {trust::Role::Coordinator});
        const auto target = office.tally(7);
        must(push(ledger(), office, 1, 4));
        fresh.introduce();
        (void)fresh.erase(target);
        must(push(ledger(), fresh, 1, 2));
        QVERIFY(hasBody(office, 3));
        root.certify(office, fresh, {trust::Role::StreetWorker});
        must(push(ledger(), office, 5, 5));
        QVERIFY(!hasBody(office, 3));
    }

    void nobodyButACoordinatorClosesThePlan() {
        Writer office(1), rogue(2);
        Root root;
        office.introduce();
        root.organise(office);
        root.certify(office, office, {trust::Role::Coordinator});
        root.certify(office, rogue, {trust::Role::StreetWorker, trust::Role::CourseLeader});
        (void)office.tally(7);
        must(push(ledger(), office, 1, 5));
        log::OpenBody closed;
        closed.date = Date::of(2019, 3, 15);
        closed.status = store::kClosed;
        rogue.introduce();
        rogue.add(log::Kind::PlanClosed, closed);
        must(push(ledger(), rogue, 1, 2));
        QVERIFY(hasBody(office, 4));
        office.add(log::Kind::PlanClosed, closed);
        must(push(ledger(), office, 6, 6));
        QVERIFY(!hasBody(office, 4));
    }
};

QTEST_GUILESS_MAIN(TestLedgerTrust)
#include "tst_ledger_trust.moc"
