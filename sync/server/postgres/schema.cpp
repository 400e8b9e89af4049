// SPDX-License-Identifier: MPL-2.0
#include "sync/server/postgres/schema.h"

#include <array>

namespace feltbog::sync::server::postgres {
namespace {

struct Step {
    std::int64_t version;
    const char* sql;
};

// Append-only, as core/store/migrations.cpp. Columns are described in sync/doc/postgresql.md.
// No foreign key on event.device: PostgreSQL would check it for every row, and the number comes from the
// row that the transaction holds locked.
constexpr std::array kSteps = {
    Step{1, R"sql(
CREATE TABLE meta(key text PRIMARY KEY, value bytea NOT NULL);
CREATE TABLE device(
    no integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, id uuid NOT NULL UNIQUE, public_key bytea,
    enrolled boolean NOT NULL DEFAULT false, succeeds uuid,
    head_seq bigint NOT NULL DEFAULT 0, head_hash bytea, durable_seq bigint NOT NULL DEFAULT 0)
    WITH (fillfactor = 50);
CREATE TABLE code(hash bytea PRIMARY KEY, expires bigint NOT NULL, used_by uuid);
CREATE TABLE counter(one boolean PRIMARY KEY CHECK (one), seq bigint NOT NULL, order_hash bytea)
    WITH (fillfactor = 10);
INSERT INTO counter VALUES(true, 0, NULL);
CREATE TABLE event(
    server_seq bigint NOT NULL, seq bigint NOT NULL, hlc bigint NOT NULL,
    device integer NOT NULL, kind integer NOT NULL, version integer NOT NULL,
    id uuid NOT NULL, actor uuid, circle uuid,
    hash bytea NOT NULL, order_hash bytea NOT NULL, open_commit bytea, private_commit bytea,
    open_salt bytea, open bytea, private_salt bytea, private bytea, signature bytea);
CREATE UNIQUE INDEX event_server ON event(server_seq);
CREATE UNIQUE INDEX event_chain ON event(device, seq);
CREATE INDEX event_id ON event(id);
CREATE TABLE aside(
    device integer NOT NULL REFERENCES device(no), seq bigint NOT NULL, hlc bigint NOT NULL,
    kind integer NOT NULL, version integer NOT NULL, id uuid NOT NULL, actor uuid, circle uuid,
    hash bytea NOT NULL, open_commit bytea, private_commit bytea, prev_hash bytea,
    open_salt bytea, open bytea, private_salt bytea, private bytea, reason text NOT NULL,
    PRIMARY KEY(device, seq, hash));
CREATE INDEX aside_id ON aside(id);
CREATE TABLE erased(event uuid PRIMARY KEY);
)sql"},
    Step{2, R"sql(
CREATE TABLE wanted(device integer NOT NULL REFERENCES device(no), seq bigint NOT NULL, PRIMARY KEY(device, seq));
INSERT INTO wanted SELECT device, seq FROM event WHERE
    (open_commit IS NOT NULL AND open IS NULL OR private_commit IS NOT NULL AND private IS NULL)
    AND id NOT IN (SELECT event FROM erased);
)sql"},
    Step{3, R"sql(
CREATE INDEX event_statement ON event(server_seq) WHERE kind BETWEEN 50 AND 56;
ALTER TABLE code ADD COLUMN reader boolean NOT NULL DEFAULT false;
ALTER TABLE device ADD COLUMN reader boolean NOT NULL DEFAULT false;
CREATE TABLE audit(
    no bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, at bigint NOT NULL, device uuid, what text NOT NULL,
    count bigint NOT NULL);
)sql"},
    Step{4, R"sql(
CREATE TABLE delivery(id uuid PRIMARY KEY, secret_hash bytea NOT NULL UNIQUE, content bytea NOT NULL);
)sql"},
};

// Any number will do, as long as it is always this one: one server at a time makes changes. Taken before the
// transaction begins, which then sees the tables another one has just made.
constexpr const char* kMyTurn = "SELECT pg_advisory_lock(7026102815)";
constexpr const char* kNextTurn = "SELECT pg_advisory_unlock(7026102815)";

Result<std::int64_t> version(Connection& connection) {
    FB_ASSIGN(const auto made, connection.run("SELECT to_regclass('feltbog.schema_version') IS NOT NULL"));
    if (made.empty() || !made[0].flag(0)) return std::int64_t{0};
    FB_ASSIGN(const auto rows, connection.run("SELECT version FROM feltbog.schema_version"));
    return rows.empty() ? std::int64_t{0} : rows[0].integer(0);
}

Status upgrade(Connection& connection) {
    FB_ASSIGN(std::int64_t current, version(connection));
    if (current == 0) {
        // The schema may have been made for a role that may not make one.
        FB_ASSIGN(const auto there, connection.run("SELECT to_regnamespace('feltbog') IS NOT NULL"));
        if (there.empty() || !there[0].flag(0)) FB_TRY(connection.script("CREATE SCHEMA feltbog"));
        FB_TRY(connection.script("CREATE TABLE feltbog.schema_version(version bigint NOT NULL);"
                                 "INSERT INTO feltbog.schema_version VALUES(0)"));
    }
    for (const auto& step : kSteps) {
        if (step.version <= current) continue;
        FB_TRY(connection.script(step.sql));
        FB_TRY(connection.script("UPDATE schema_version SET version = " + std::to_string(step.version)));
    }
    return {};
}

Status mustBeDurable(Connection& connection) {
    FB_ASSIGN(const auto rows, connection.run("SELECT current_setting('fsync') = 'on'"));
    if (!rows.empty() && rows[0].flag(0)) return {};
    return fail(ErrorCode::StoreOpen, "PostgreSQL: fsync = off");
}

} // namespace

Status migrate(Connection& connection) {
    FB_TRY(mustBeDurable(connection));
    FB_ASSIGN(const auto current, version(connection));
    if (current == kSteps.back().version) return {};
    if (current > kSteps.back().version) return fail(ErrorCode::StoreTooNew);
    FB_TRY(connection.script(kMyTurn));
    Status done = connection.begin("BEGIN");
    if (done) done = upgrade(connection);
    if (done) done = connection.commit();
    if (!done) (void)connection.script("ROLLBACK").ok(); // if it fails, the connection is lost
    FB_TRY(connection.script(kNextTurn));
    return done;
}

} // namespace feltbog::sync::server::postgres
