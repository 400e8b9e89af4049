// SPDX-License-Identifier: MPL-2.0
#include "sync/server/sqliteledger.h"

#include "core/store/append.h"
#include "core/store/row.h"
#include "sync/tuning.h"

#include <utility>

namespace feltbog::sync::server {
namespace {

using store::Query;

#define FELTBOG_CHAIN                                                                                        \
    "SELECT id, public_key, enrolled, succeeds, head_seq, head_hash, durable_seq, reader FROM device"

Chain readChain(const Query& row) {
    return {row.id<DeviceId>(0),
            row.id<keys::PublicKey>(1),
            row.integer(2) != 0,
            row.id<DeviceId>(3),
            static_cast<std::uint64_t>(row.integer(4)),
            row.id<Hash>(5),
            static_cast<std::uint64_t>(row.integer(6)),
            row.integer(7) != 0};
}

Instant instant(std::int64_t millis) { return Instant{std::chrono::milliseconds{millis}}; }
std::int64_t millis(Instant t) { return t.time_since_epoch().count(); }

EnrolCode readCode(const Query& row) {
    return {row.id<Hash>(0), instant(row.integer(1)), row.id<DeviceId>(2), row.integer(3) != 0};
}

Result<std::optional<wire::Delivery>> readDelivery(Query& q) {
    FB_ASSIGN(const bool found, q.step());
    if (!found) return std::optional<wire::Delivery>();
    FB_ASSIGN(auto delivery, wire::fromKeptForm(q.view(0)));
    return std::optional(std::move(delivery));
}

class SqliteTx final : public LedgerTx {
  public:
    explicit SqliteTx(store::Db& db) : db_(db) {}

    Result<std::vector<Chain>> chains() override {
        std::vector<Chain> out;
        Query q(db_, FELTBOG_CHAIN " ORDER BY id");
        FB_TRY(store::each(q, [&](Query& row) { out.push_back(readChain(row)); }));
        return out;
    }
    Result<std::optional<Chain>> chain(const DeviceId& device) override {
        Query q(db_, FELTBOG_CHAIN " WHERE id = ?");
        return store::first(q.with(device), readChain);
    }
    Status lock(std::span<const DeviceId>) override { return {}; } // SQLite has one writer at a time
    Status enrol(const DeviceId& device, const keys::PublicKey& key, const DeviceId& succeeds) override {
        return Query(db_, "INSERT INTO device(id, public_key, enrolled, succeeds) VALUES(?, ?, 1, ?)"
                          " ON CONFLICT(id) DO UPDATE SET enrolled = 1,"
                          " public_key = ifnull(public_key, excluded.public_key),"
                          " succeeds = ifnull(succeeds, excluded.succeeds)")
            .with(device, key, succeeds)
            .run();
    }
    Status setReader(const DeviceId& device) override {
        return Query(db_, "UPDATE device SET reader = 1 WHERE id = ?").with(device).run();
    }
    Status setDurable(const DeviceId& device, std::uint64_t seq) override {
        return Query(db_, "UPDATE device SET durable_seq = ? WHERE id = ?").with(seq, device).run();
    }

    Result<std::vector<EnrolCode>> codes() override {
        std::vector<EnrolCode> out;
        Query q(db_, "SELECT code_hash, expires, used_by, reader FROM enrol_code ORDER BY code_hash");
        FB_TRY(store::each(q, [&](Query& row) { out.push_back(readCode(row)); }));
        return out;
    }
    Result<std::optional<EnrolCode>> code(const Hash& hash) override {
        Query q(db_, "SELECT code_hash, expires, used_by, reader FROM enrol_code WHERE code_hash = ?");
        return store::first(q.with(hash), readCode);
    }
    Status putCode(const EnrolCode& code) override {
        return Query(db_, "INSERT INTO enrol_code VALUES(?, ?, ?, ?) ON CONFLICT(code_hash) DO UPDATE SET"
                          " expires = excluded.expires, used_by = excluded.used_by")
            .with(code.hash, millis(code.expires), code.usedBy, code.reader)
            .run();
    }
    Status dropCode(const Hash& hash) override {
        return Query(db_, "DELETE FROM enrol_code WHERE code_hash = ?").with(hash).run();
    }

    Result<std::vector<wire::Delivery>> deliveries() override {
        std::vector<wire::Delivery> out;
        Query q(db_, "SELECT content FROM delivery ORDER BY id");
        FB_TRY(store::each(q, [&](Query& row) -> Status {
            FB_ASSIGN(out.emplace_back(), wire::fromKeptForm(row.view(0)));
            return {};
        }));
        return out;
    }
    Result<std::optional<wire::Delivery>> delivery(const wire::AskId& id) override {
        Query q(db_, "SELECT content FROM delivery WHERE id = ?");
        return readDelivery(q.with(id));
    }
    Result<std::optional<wire::Delivery>> deliveryBehind(const Hash& secret) override {
        Query q(db_, "SELECT content FROM delivery WHERE secret_hash = ?");
        return readDelivery(q.with(secret));
    }
    Status putDelivery(const wire::Delivery& delivery) override {
        return Query(db_, "INSERT INTO delivery VALUES(?, ?, ?)"
                          " ON CONFLICT(id) DO UPDATE SET content = excluded.content")
            .with(delivery.ask.id, delivery.ask.secret, wire::keptForm(delivery))
            .run();
    }
    Status dropDelivery(const wire::AskId& id) override {
        return Query(db_, "DELETE FROM delivery WHERE id = ?").with(id).run();
    }

    Result<std::vector<Held>> held(const DeviceId& device, std::uint64_t firstSeq,
                                   std::uint64_t count) override {
        std::vector<Held> out;
        Query q(db_, "SELECT e.hash, (e.open_commit IS NULL OR e.open IS NOT NULL) AND"
                     " (e.private_commit IS NULL OR e.private IS NOT NULL) OR"
                     " EXISTS(SELECT 1 FROM erased x WHERE x.event = e.id) OR"
                     " EXISTS(SELECT 1 FROM meta WHERE key = 'closed')"
                     " FROM event e JOIN device d ON d.no = e.device"
                     " WHERE d.id = ? AND e.seq >= ? AND e.aside IS NULL ORDER BY e.seq LIMIT ?");
        FB_TRY(store::each(q.with(device, firstSeq, count), [&](Query& row) {
            out.push_back({row.id<Hash>(0), row.integer(1) != 0});
        }));
        return out;
    }
    Result<std::vector<log::Event>> events(const DeviceId& device, std::uint64_t firstSeq,
                                           std::uint64_t count) override {
        return store::chain(db_, device, firstSeq, count);
    }
    Status append(const Continuation& run) override {
        FB_ASSIGN(const auto device, store::deviceOrNew(db_, run.end.device));
        FB_ASSIGN(const auto after, store::serverMark(db_));
        FB_TRY(store::appendRun(db_, device, {run.events, run.hashes, after, true}));
        return store::putSignedHead(db_, run.end);
    }
    Status putSignedHead(const log::SignedHead& head) override { return store::putSignedHead(db_, head); }
    Status restoreBodies(const log::Event& event) override { return store::restoreBodies(db_, event); }
    Result<std::vector<store::Wanted>> wanted() override { return store::wanted(db_); }

    Status setAside(const SetAside& entry) override {
        return store::setAside(db_, entry.event, entry.reason);
    }
    Result<std::vector<store::AsideEvent>> asideOf(const DeviceId& device, std::size_t limit) override {
        return store::asideHere(db_, device, limit);
    }
    Status eachAside(const std::function<Status(SetAside&&)>& take) override {
        Query q(db_,
                "SELECT " FELTBOG_EVENT_COLUMNS ", e.hash, e.aside FROM event e"
                " JOIN device d ON d.no = e.device WHERE e.aside IS NOT NULL ORDER BY d.id, e.seq, e.hash");
        return store::each(q, [&](Query& row) {
            return take({store::readEvent(row), row.id<Hash>(store::kEventColumns),
                         row.text(store::kEventColumns + 1)});
        });
    }

    Result<store::ServerMark> mark() override { return store::serverMark(db_); }
    Result<std::optional<Hash>> orderAt(std::uint64_t seq) override { return store::serverOrderAt(db_, seq); }
    Status eachPlace(std::uint64_t seq, const std::function<bool(const store::Place&)>& take) override {
        return store::eachPlace(db_, seq, take);
    }
    Status eachNumbered(std::uint64_t seq, const std::function<bool(store::NumberedEvent&&)>& take) override {
        return store::eachNumbered(db_, seq, take);
    }

    Result<std::vector<store::NumberedEvent>> statements(std::uint64_t seq) override {
        return store::statementsAfter(db_, seq);
    }
    Status note(const AuditEntry& entry) override {
        Query again(db_, "UPDATE audit SET at = ?, count = count + ? WHERE no = (SELECT max(no) FROM audit)"
                         " AND device IS ? AND what = ? RETURNING no");
        FB_ASSIGN(const bool repeats,
                  again.with(millis(entry.at), entry.count, entry.device, entry.what).step());
        if (repeats) return {};
        FB_TRY(Query(db_, "INSERT INTO audit(at, device, what, count) VALUES(?, ?, ?, ?)")
                   .with(millis(entry.at), entry.device, entry.what, entry.count)
                   .run());
        return Query(db_, "DELETE FROM audit WHERE no <= (SELECT max(no) FROM audit) - ?")
            .with(tuning::kAuditKept)
            .run();
    }
    Result<std::vector<AuditEntry>> audit(std::size_t limit) override {
        std::vector<AuditEntry> out;
        Query q(db_, "SELECT at, device, what, count FROM audit ORDER BY no DESC LIMIT ?");
        FB_TRY(store::each(q.with(static_cast<std::int64_t>(limit)), [&](Query& row) {
            out.push_back({instant(row.integer(0)), row.id<DeviceId>(1), row.text(2),
                           static_cast<std::uint64_t>(row.integer(3))});
        }));
        return out;
    }

    Result<std::optional<Bytes>> meta(std::string_view key) override { return store::meta(db_, key); }
    Status putMeta(std::string_view key, ByteView value) override { return store::putMeta(db_, key, value); }
    Result<Bytes> metaOrPut(std::string_view key, ByteView value) override {
        FB_ASSIGN(const auto known, meta(key)); // nobody else writes meanwhile
        if (known) return *known;
        FB_TRY(putMeta(key, value));
        return Bytes(value.begin(), value.end());
    }

  private:
    store::Db& db_;
};

} // namespace

Status SqliteLedger::transact(const Work& work) {
    Waiting mine{work};
    std::unique_lock lock(mutex_);
    waiting_.push_back(&mine);
    changed_.wait(lock, [&] { return mine.done || !committing_; });
    if (mine.done) return mine.outcome;
    committing_ = true;
    const auto together = std::exchange(waiting_, {}); // mine is among them
    lock.unlock();
    try {
        commit(together);
    } catch (...) { // whoever has no outcome yet has a failure; nobody may be left waiting
    }
    lock.lock();
    for (auto* each : together) each->done = true;
    committing_ = false;
    lock.unlock();
    changed_.notify_all();
    return mine.outcome;
}

void SqliteLedger::commit(const std::vector<Waiting*>& waiting) {
    if (waiting.size() > 1 && commitTogether(waiting)) return;
    for (auto* each : waiting)
        each->outcome = store_.transact([&](store::Db& db) {
            SqliteTx tx(db);
            return each->work(tx);
        });
}

// Outcomes are true only when this succeeds.
Status SqliteLedger::commitTogether(const std::vector<Waiting*>& waiting) {
    return store_.transact([&](store::Db& outer) -> Status {
        for (auto* each : waiting) {
            each->outcome = store_.transact([&](store::Db& db) { // a part of the whole, undone by itself
                SqliteTx tx(db);
                return each->work(tx);
            });
            // SQLite gives all of it up for some errors of a part, a full disk for one.
            if (!outer.inTransaction()) return fail(ErrorCode::StoreIo, "transaktionen blev afbrudt");
        }
        return {};
    });
}

Status SqliteLedger::read(const Work& work) {
    return store_.read([&](store::Db& db) {
        SqliteTx tx(db);
        return work(tx);
    });
}

} // namespace feltbog::sync::server
