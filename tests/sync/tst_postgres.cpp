// SPDX-License-Identifier: MPL-2.0
#include "sync/server/postgres/ledger.h"
#include "tests/sync/runs.h"
#include "tests/testlib/postgres.h"

#include <QtTest>
#include <condition_variable>
#include <thread>

using namespace feltbog;
using namespace feltbog::testing;
using sync::server::Ledger;
using sync::server::LedgerTx;
using sync::server::postgres::openLedger;

namespace {

constexpr const char* kOthers = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                                " WHERE application_name = 'feltbogd'";

std::uint64_t numbers(Ledger& ledger) {
    std::uint64_t out = 0;
    must(ledger.read([&](LedgerTx& tx) -> Status {
        FB_ASSIGN(const auto mark, tx.mark());
        out = mark.seq;
        return {};
    }));
    return out;
}

} // namespace

// What PostgreSQL can do to the ledger that a file cannot.
class TestPostgres : public QObject {
    Q_OBJECT

    std::unique_ptr<PostgresServer> server_;
    QString database_;
    int count_ = 0;
    [[nodiscard]] std::string uri() const { return server_->uri(database_).toStdString(); }

    // Waits until a backend waits for a standby that does not exist.
    void untilSomebodyWaitsForTheStandby() {
        const QString waiting = "SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'SyncRep'";
        QTRY_COMPARE_WITH_TIMEOUT(server_->ask(waiting, "postgres"), QString("1"), 20000);
    }

  private slots:
    void initTestCase() { server_ = std::make_unique<PostgresServer>(); }
    void init() {
        database_ = QString("store%1").arg(++count_);
        server_->createDatabase(database_);
    }
    void cleanup() {
        server_->set("synchronous_standby_names", "");
        server_->set("fsync", "on");
    }

    void severalServersMakeTheTablesAtOnce() {
        std::vector<std::thread> threads;
        std::atomic<int> opened = 0;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] {
                const auto made = openLedger(uri());
                if (made)
                    ++opened;
                else
                    qWarning("%s", made.error().message().c_str());
            });
        for (auto& thread : threads) thread.join();
        QCOMPARE(opened.load(), 4);
        QCOMPARE(server_->ask("SELECT count(*) FROM feltbog.schema_version", database_), QString("1"));
    }

    void aSchemaFromANewerVersionIsLeftAlone() {
        must(openLedger(uri()));
        server_->execute("UPDATE feltbog.schema_version SET version = 1000", database_);
        QCOMPARE(openLedger(uri()).error().code, ErrorCode::StoreTooNew);
    }

    void aRoleThatMayOnlyReadAndWriteRowsIsEnough() {
        must(openLedger(uri()));
        server_->execute("DROP ROLE IF EXISTS clerk; CREATE ROLE clerk LOGIN;"
                         "GRANT USAGE ON SCHEMA feltbog TO clerk;"
                         "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA feltbog TO clerk",
                         database_);
        const auto clerk = server_->uri(database_).replace("feltbog@", "clerk@").toStdString();
        const auto ledger = must(openLedger(clerk));
        Writer a(1);
        a.introduce();
        must(push(*ledger, a, 1, 1));
        server_->execute("DROP OWNED BY clerk; DROP ROLE clerk", database_);
    }

    void aServerThatDoesNotWriteToTheDiskIsRefused() {
        server_->set("fsync", "off");
        QTRY_COMPARE(server_->ask("SHOW fsync"), QString("off"));
        QCOMPARE(openLedger(uri()).error().code, ErrorCode::StoreOpen);
    }

    void aPasswordIsNeverTold() {
        for (const char* address :
             {"postgresql://u:hemmelig@127.0.0.1:1/x", "postgresql://u:hemmelig@[::1/x",
              "postgresql://u:hemmelig@127.0.0.1:1/x?what=1", "mysql://u:hemmelig@h/x"}) {
            const auto opened = openLedger(address);
            QVERIFY(!opened);
            QVERIFY2(opened.error().message().find("hemmelig") == std::string::npos,
                     opened.error().message().c_str());
        }
        QCOMPARE(openLedger("postgresql://u@127.0.0.1:1/x").error().code, ErrorCode::StoreBusy);
        QCOMPARE(openLedger("file.db").error().code, ErrorCode::Usage);
    }

    void idleConnectionsThatWereLostAreNotNoticed() {
        const auto ledger = must(openLedger(uri()));
        Writer a(1);
        a.introduce();
        a.tallies(2);
        must(push(*ledger, a, 1, 1));
        server_->execute(kOthers);
        must(push(*ledger, a, 2, 2));
        server_->stop();
        QCOMPARE(push(*ledger, a, 3, 3).error().code, ErrorCode::StoreBusy);
        server_->start();
        must(push(*ledger, a, 3, 3));
        QCOMPARE(numbers(*ledger), std::uint64_t{3});
    }

    void workThatLostItsConnectionIsDoneAgain() {
        const auto ledger = must(openLedger(uri()));
        Writer a(1);
        a.introduce();
        int runs = 0;
        must(ledger->transact([&](LedgerTx& tx) -> Status {
            FB_TRY(tx.lock({&a.device(), 1}));
            if (++runs == 1) server_->execute(kOthers);
            return tx.append(a.run(1, 1));
        }));
        QCOMPARE(runs, 2);
        QCOMPARE(numbers(*ledger), std::uint64_t{1});
    }

    void oneOfTwoThatWaitForEachOtherGivesWayAndTriesAgain() {
        const auto ledger = must(openLedger(uri()));
        std::atomic<int> runs = 0, holding = 0;
        const auto crossing = [&](const char* first, const char* second) {
            bool met = false;
            must(ledger->transact([&](LedgerTx& tx) -> Status {
                ++runs;
                FB_TRY(tx.putMeta(first, asBytes("1")));
                if (!met) {
                    met = true;
                    ++holding;
                    while (holding < 2) std::this_thread::yield();
                }
                return tx.putMeta(second, asBytes("2"));
            }));
        };
        must(ledger->transact([](LedgerTx& tx) -> Status {
            FB_TRY(tx.putMeta("a", {}));
            return tx.putMeta("b", {});
        }));
        std::thread other([&] { crossing("b", "a"); });
        crossing("a", "b");
        other.join();
        QVERIFY(runs >= 3);
    }

    void anErrorThatTheWorkPassesOverIsNotCommitted() {
        const auto ledger = must(openLedger(uri()));
        const auto done = ledger->transact([&](LedgerTx& tx) -> Status {
            FB_TRY(tx.putMeta("a", asBytes("x")));
            Writer stranger(1);
            stranger.introduce();
            sync::server::EnrolCode none; // no hash: refused by the table
            (void)tx.putCode(none).ok();
            return {};
        });
        QVERIFY(!done);
        must(ledger->read([](LedgerTx& tx) -> Status {
            FB_ASSIGN(const auto value, tx.meta("a"));
            return value ? fail(ErrorCode::Internal, "skrevet") : Status{};
        }));
    }

    // The connection is cut between COMMIT and its answer: it has happened, but nobody was told so.
    void aCommitWithoutAnAnswerIsNotSuccess() { commitInterruptedBy("pg_terminate_backend"); }
    // The wait for the standby is called off: PostgreSQL then answers COMMIT, with a warning.
    void aCommitThatDidNotReachTheStandbyIsNotSuccess() { commitInterruptedBy("pg_cancel_backend"); }

    // And what stands on one disk only is not told of either: a transaction that adds nothing waits too.
    void whatTheStandbyLacksIsNotAcknowledged() {
        const auto ledger = must(openLedger(uri()));
        Writer a(1);
        a.introduce();
        must(push(*ledger, a, 1, 1));
        server_->set("synchronous_standby_names", "nobody");
        QTRY_COMPARE(server_->ask("SHOW synchronous_standby_names"), QString("nobody"));
        std::optional<Status> done;
        std::thread asking([&] {
            done = ledger->transact(
                [](LedgerTx& tx) { return tx.chains().ok() ? Status{} : fail(ErrorCode::Internal); });
        });
        untilSomebodyWaitsForTheStandby();
        server_->set("synchronous_standby_names", "");
        asking.join();
        QVERIFY(done && *done);
    }

  private:
    void commitInterruptedBy(const char* how) {
        const auto ledger = must(openLedger(uri()));
        Writer a(1);
        a.introduce();
        server_->set("synchronous_standby_names", "nobody");
        QTRY_COMPARE(server_->ask("SHOW synchronous_standby_names"), QString("nobody"));
        std::optional<Status> done;
        std::thread pushing([&] { done = push(*ledger, a, 1, 1); });
        untilSomebodyWaitsForTheStandby();
        server_->execute(
            QString("SELECT %1(pid) FROM pg_stat_activity WHERE wait_event = 'SyncRep'").arg(how));
        pushing.join();
        QVERIFY(done && !*done);
        QCOMPARE(done->error().code, ErrorCode::StoreBusy);
        server_->set("synchronous_standby_names", "");
        QCOMPARE(numbers(*ledger), std::uint64_t{1}); // it has happened once, whatever was answered
    }
};

QTEST_GUILESS_MAIN(TestPostgres)
#include "tst_postgres.moc"
