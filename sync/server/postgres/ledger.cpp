// SPDX-License-Identifier: MPL-2.0
#include "sync/server/postgres/ledger.h"

#include "sync/server/postgres/pool.h"
#include "sync/server/postgres/schema.h"
#include "sync/server/postgres/tx.h"
#include "sync/tuning.h"

namespace feltbog::sync::server::postgres {
namespace {

class PostgresLedger final : public Ledger {
  public:
    explicit PostgresLedger(const std::string& uri) : pool_(uri) {}

    [[nodiscard]] Status open() {
        FB_ASSIGN(const auto connection, pool_.take());
        return migrate(*connection);
    }

    // READ COMMITTED: after waiting for a lock, what its holder wrote is seen.
    [[nodiscard]] Status transact(const Work& work) override {
        return repeatedly(Tx::Mode::Write, "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE", work);
    }
    [[nodiscard]] Status read(const Work& work) override {
        return repeatedly(Tx::Mode::Read, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", work);
    }

    // Each by itself: VACUUM is no part of a transaction.
    [[nodiscard]] Status pack() override {
        FB_ASSIGN(const auto connection, pool_.take());
        for (const char* table : {"event", "aside", "meta", "delivery"})
            FB_TRY(connection->script("VACUUM (FULL) " + std::string(table)));
        return {};
    }

  private:
    struct Outcome {
        Status status;
        bool again = false; // nothing of it happened, and it may go better next time
    };

    Status repeatedly(Tx::Mode mode, const char* begin, const Work& work) {
        for (int left = tuning::kPostgresTries;; --left) {
            FB_ASSIGN(const auto connection, pool_.take());
            auto outcome = once(*connection, mode, begin, work);
            if (outcome.status || !outcome.again || left <= 1) return outcome.status;
        }
    }

    static Outcome once(Connection& connection, Tx::Mode mode, const char* begin, const Work& work) {
        // An idle connection may have been lost long ago.
        if (auto begun = connection.begin(begin); !begun) return {begun, connection.after() == After::Lost};
        Status done;
        try {
            Tx tx(connection, mode);
            done = work(tx);
        } catch (const std::exception&) { // out of memory, say
            done = fail(ErrorCode::Internal, "afbrudt");
        }
        const bool writes = mode == Tx::Mode::Write;
        const bool finished = done.ok();
        if (finished) done = writes ? connection.commit() : connection.script("COMMIT");
        if (done) return {};
        const auto after = connection.after();
        if (after != After::Lost)
            (void)connection.script("ROLLBACK").ok(); // if it fails, the connection is lost
        // Lost at COMMIT: it may have happened, so nobody may be told anything and nothing is tried again.
        return {done, writes && (after == After::Retry || (after == After::Lost && !finished))};
    }

    Pool pool_;
};

} // namespace

Result<std::unique_ptr<Ledger>> openLedger(const std::string& uri) {
    auto ledger = std::make_unique<PostgresLedger>(uri);
    FB_TRY(ledger->open());
    return std::unique_ptr<Ledger>(std::move(ledger));
}

} // namespace feltbog::sync::server::postgres
