// SPDX-License-Identifier: MPL-2.0
#include "core/store/migrations.h"

#include <array>

namespace feltbog::store {
namespace {

// Columns and units are described in core/doc/store.md.
constexpr std::array kMigrations = {
    Migration{1, R"sql(
CREATE TABLE meta(key TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE identity(
    one INTEGER PRIMARY KEY CHECK (one = 1),
    device BLOB NOT NULL, actor BLOB NOT NULL, public_key BLOB NOT NULL, secret_key BLOB NOT NULL) STRICT;
CREATE TABLE device(
    no INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, public_key BLOB,
    head_seq INTEGER NOT NULL DEFAULT 0, head_hash BLOB,
    acked_seq INTEGER NOT NULL DEFAULT 0, durable_seq INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE event(
    pos INTEGER PRIMARY KEY, device INTEGER NOT NULL REFERENCES device(no), seq INTEGER NOT NULL,
    id BLOB NOT NULL, kind INTEGER NOT NULL, version INTEGER NOT NULL, hlc INTEGER NOT NULL,
    actor BLOB, circle BLOB, record BLOB NOT NULL, hash BLOB NOT NULL,
    open_commit BLOB, private_commit BLOB,
    open_salt BLOB, open BLOB, private_salt BLOB, private BLOB,
    server_seq INTEGER, order_hash BLOB,
    aside TEXT, interpreted INTEGER NOT NULL) STRICT;
CREATE UNIQUE INDEX event_chain ON event(device, seq) WHERE aside IS NULL;
CREATE UNIQUE INDEX event_aside ON event(device, seq, hash) WHERE aside IS NOT NULL;
CREATE UNIQUE INDEX event_server ON event(server_seq) WHERE server_seq IS NOT NULL;
CREATE INDEX event_id ON event(id);
CREATE INDEX event_record ON event(record);
CREATE TABLE erased(event BLOB PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE TABLE signed_head(
    device INTEGER NOT NULL REFERENCES device(no), seq INTEGER NOT NULL,
    hash BLOB NOT NULL, signature BLOB NOT NULL, PRIMARY KEY(device, seq)) STRICT, WITHOUT ROWID;
CREATE TABLE circle_key(
    id BLOB PRIMARY KEY, circle BLOB NOT NULL, made INTEGER NOT NULL, secret BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE draft(key TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE reference(name TEXT PRIMARY KEY, id BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE enrol_code(
    code_hash BLOB PRIMARY KEY, expires INTEGER NOT NULL, used_by BLOB) STRICT, WITHOUT ROWID;

CREATE TABLE fact(
    pos INTEGER NOT NULL, part INTEGER NOT NULL, record BLOB NOT NULL, kind INTEGER NOT NULL,
    activity TEXT NOT NULL, type TEXT NOT NULL, day INTEGER NOT NULL, place TEXT NOT NULL,
    token BLOB, unit TEXT NOT NULL, band TEXT NOT NULL,
    course BLOB, session BLOB, enrolment BLOB, bridging BLOB,
    status TEXT NOT NULL, n INTEGER NOT NULL, aside INTEGER NOT NULL, PRIMARY KEY(pos, part)) STRICT, WITHOUT ROWID;
CREATE INDEX fact_record ON fact(record);
CREATE INDEX fact_kind ON fact(kind, day);
CREATE INDEX fact_token ON fact(token) WHERE token IS NOT NULL;
CREATE INDEX fact_course ON fact(course) WHERE course IS NOT NULL;
CREATE INDEX fact_session ON fact(session) WHERE session IS NOT NULL;
CREATE TABLE amount(
    pos INTEGER NOT NULL, what TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY(pos, what)) STRICT, WITHOUT ROWID;
CREATE TABLE card(
    record BLOB PRIMARY KEY, pos INTEGER NOT NULL, token BLOB NOT NULL, circle BLOB NOT NULL,
    key BLOB NOT NULL, sealed BLOB NOT NULL, unit TEXT NOT NULL, band TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX card_token ON card(token);
CREATE TABLE plan(hash BLOB PRIMARY KEY, pos INTEGER NOT NULL, hlc INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE conflict(record BLOB PRIMARY KEY, heads INTEGER NOT NULL) STRICT, WITHOUT ROWID;
)sql"},
    // Most events begin their record and need no second index entry under the same id. The previous hash of
    // a set-aside event is not that of the row before it.
    Migration{2, R"sql(
DROP INDEX event_record;
CREATE INDEX event_record ON event(record) WHERE record <> id;
ALTER TABLE event ADD COLUMN prev_hash BLOB;
ALTER TABLE device ADD COLUMN enrolled INTEGER NOT NULL DEFAULT 0;
ALTER TABLE device ADD COLUMN succeeds BLOB;
UPDATE device SET enrolled = 1 WHERE id IN (SELECT used_by FROM enrol_code);
)sql"},
    Migration{3, R"sql(
CREATE INDEX event_unread ON event(pos) WHERE interpreted = 0; -- every figure says how many there are
)sql"},
    Migration{4, R"sql(
CREATE TABLE wanted(device INTEGER NOT NULL REFERENCES device(no), seq INTEGER NOT NULL,
    PRIMARY KEY(device, seq)) STRICT, WITHOUT ROWID;
INSERT INTO wanted SELECT device, seq FROM event WHERE aside IS NULL
    AND (open_commit IS NOT NULL AND open IS NULL OR private_commit IS NOT NULL AND private IS NULL)
    AND id NOT IN (SELECT event FROM erased);
)sql"},
    // Who may do what (core/doc/trust.md).
    Migration{5, R"sql(
ALTER TABLE event ADD COLUMN beyond TEXT;
CREATE INDEX event_beyond ON event(pos) WHERE beyond IS NOT NULL;
CREATE INDEX event_statement ON event(server_seq) WHERE kind BETWEEN 50 AND 56;
CREATE TABLE standing(device BLOB PRIMARY KEY, judged BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE invitation(
    id BLOB PRIMARY KEY, secret BLOB NOT NULL, roles INTEGER NOT NULL, circles BLOB NOT NULL,
    label TEXT NOT NULL, expires INTEGER NOT NULL, device BLOB) STRICT, WITHOUT ROWID;
ALTER TABLE enrol_code ADD COLUMN reader INTEGER NOT NULL DEFAULT 0;
ALTER TABLE device ADD COLUMN reader INTEGER NOT NULL DEFAULT 0;
CREATE TABLE audit(
    no INTEGER PRIMARY KEY, at INTEGER NOT NULL, device BLOB, what TEXT NOT NULL, count INTEGER NOT NULL) STRICT;
)sql"},
    // What is settled (published, locked, closed) is a handful of events among a million.
    Migration{6, R"sql(
CREATE INDEX event_settled ON event(kind, hlc) WHERE kind >= 60;
)sql"},
    // Steps are about a bridging, follow-ups about an enrolment or an outcome: one column for both.
    Migration{7, R"sql(
ALTER TABLE fact RENAME COLUMN bridging TO about;
)sql"},
    // At a server: figures asked of partners (sync/doc/delivery.md).
    Migration{8, R"sql(
CREATE TABLE delivery(id BLOB PRIMARY KEY, secret_hash BLOB NOT NULL UNIQUE, content BLOB NOT NULL) STRICT, WITHOUT ROWID;
)sql"},
    // What was registered today is on the start page after every save.
    Migration{9, R"sql(
CREATE INDEX event_saved ON event(hlc) WHERE record = id AND aside IS NULL;
)sql"},
};

constexpr bool inOrder() {
    int expected = 1;
    for (const auto& m : kMigrations)
        if (m.version != expected++) return false;
    return true;
}
static_assert(inOrder(), "migrations are numbered 1, 2, 3 ... in order");

} // namespace

std::span<const Migration> migrations() { return kMigrations; }

Status migrate(Db& db, std::span<const Migration> list) {
    std::int64_t current = 0;
    {
        Query version(db, "PRAGMA user_version");
        FB_ASSIGN(const bool row, version.step());
        if (row) current = version.integer(0);
    }
    if (current > list.back().version) return fail(ErrorCode::StoreTooNew);
    for (const auto& m : list) {
        if (m.version <= current) continue;
        const std::string step = "BEGIN IMMEDIATE;" + std::string(m.sql) +
                                 "PRAGMA user_version=" + std::to_string(m.version) + "; COMMIT;";
        if (auto done = db.run(step.c_str()); !done) {
            if (db.inTransaction()) FB_TRY(db.run("ROLLBACK"));
            return done;
        }
    }
    return {};
}

} // namespace feltbog::store
