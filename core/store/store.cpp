// SPDX-License-Identifier: MPL-2.0
#include "core/store/store.h"

#include "core/store/migrations.h"
#include "core/store/rebuild.h"

#include <array>

namespace feltbog::store {

Result<std::unique_ptr<Store>> Store::open(const std::filesystem::path& file, const DbKey& key, Db::Mode mode,
                                           Unprojected unprojected) {
    FB_ASSIGN(auto db, Db::open(file, key, mode));
    FB_TRY(migrate(*db));
    std::unique_ptr<Store> store(new Store(std::move(db), file));
    FB_TRY(refreshProjections(*store, unprojected));
    return store;
}

Status Store::transact(const std::function<Status(Db&)>& work) {
    const std::lock_guard lock(mutex_);
    return inside_ ? nested(work) : outermost(true, work);
}

Status Store::read(const std::function<Status(Db&)>& work) {
    const std::lock_guard lock(mutex_);
    return inside_ ? work(*db_) : outermost(false, work);
}

Status Store::copyTo(const std::filesystem::path& copy, const DbKey& key) {
    const std::lock_guard lock(mutex_);
    if (inside_) return fail(ErrorCode::Internal, "kopi midt i en transaktion");
    return db_->copyTo(copy, key);
}

Status Store::nested(const std::function<Status(Db&)>& work) {
    // After a full disk or an I/O error SQLite may have rolled everything back already.
    if (!db_->inTransaction()) return fail(ErrorCode::StoreIo, "transaktionen blev afbrudt");
    FB_TRY(db_->run("SAVEPOINT part"));
    auto done = work(*db_);
    if (done) return db_->run("RELEASE part");
    if (db_->inTransaction()) FB_TRY(db_->run("ROLLBACK TO part; RELEASE part"));
    return done;
}

Status Store::begin(bool writing) {
    if (writing && db_->suspect()) FB_TRY(db_->settle());
    return db_->run(writing ? "BEGIN IMMEDIATE" : "BEGIN");
}

Status Store::outermost(bool writing, const std::function<Status(Db&)>& work) {
    FB_TRY(begin(writing));
    inside_ = true;
    Status done;
    try {
        done = work(*db_);
    } catch (const std::exception&) { // out of memory, say: nothing of it may become durable later
        done = fail(ErrorCode::Internal, "afbrudt");
    }
    inside_ = false;
    if (done && db_->inTransaction())
        done = db_->run("COMMIT");
    else if (done)
        done = fail(ErrorCode::StoreIo, "transaktionen blev afbrudt");
    if (!done && db_->inTransaction()) {
        if (auto back = db_->run("ROLLBACK"); !back && back.error().code != ErrorCode::StoreIo) return back;
    }
    if (db_->suspect()) (void)db_->settle(); // now, so that what is told is true; else before the next write
    return done;
}

Result<std::optional<Identity>> identity(Store& store) {
    std::optional<Identity> out;
    FB_TRY(store.read([&](Db& db) -> Status {
        FB_ASSIGN(out, identity(db));
        return {};
    }));
    return out;
}

Result<std::optional<Identity>> identity(Db& db) {
    Query q(db, "SELECT device, actor, public_key, secret_key FROM identity");
    return first(q, [](Query& row) {
        return Identity{row.id<DeviceId>(0), row.id<ActorId>(1), row.id<keys::PublicKey>(2),
                        row.id<keys::SecretKey>(3)};
    });
}

Status writeIdentity(Store& store, const Identity& identity) {
    return store.transact([&](Db& db) {
        return Query(db, "INSERT OR REPLACE INTO identity VALUES(1, ?, ?, ?, ?)")
            .with(identity.device, identity.actor, identity.publicKey, identity.secretKey)
            .run();
    });
}

namespace {

Result<std::optional<Bytes>> value(Query& query) {
    return first(query, [](Query& row) { return row.blob(0); });
}

} // namespace

Result<std::optional<Bytes>> meta(Db& db, std::string_view key) {
    Query q(db, "SELECT value FROM meta WHERE key = ?");
    return value(q.with(key));
}

Status putMeta(Db& db, std::string_view key, ByteView bytes) {
    return Query(db, "INSERT INTO meta VALUES(?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value")
        .with(key, bytes)
        .run();
}

Result<std::optional<Bytes>> draft(Db& db, std::string_view key) {
    Query q(db, "SELECT value FROM draft WHERE key = ?");
    return value(q.with(key));
}

Status putDraft(Db& db, std::string_view key, ByteView bytes) {
    return Query(db, "INSERT INTO draft VALUES(?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value")
        .with(key, bytes)
        .run();
}

Status dropDraft(Db& db, std::string_view key) {
    return Query(db, "DELETE FROM draft WHERE key = ?").with(key).run();
}

} // namespace feltbog::store
