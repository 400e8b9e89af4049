// SPDX-License-Identifier: MPL-2.0
#include "sync/server/postgres/connection.h"

#include "sync/tuning.h"

#include <array>
#include <cstring>
#include <libpq-fe.h>

namespace feltbog::sync::server::postgres {
namespace {

constexpr int kBinary = 1;

// What PostgreSQL says, on one line. Only primary messages: details quote rows.
std::string oneLine(const char* said) {
    std::string text(said ? said : "");
    while (!text.empty() && text.back() == '\n') text.pop_back();
    for (auto& c : text)
        if (c == '\n' || c == '\t') c = ' ';
    return "PostgreSQL: " + text;
}

struct Meaning {
    ErrorCode code;
    After after;
};

// Of an SQLSTATE: PostgreSQL's manual, appendix A.
Meaning meaning(std::string_view state) {
    const auto in = [&](std::string_view group) { return state.starts_with(group); };
    if (in("40001") || in("40P01")) return {ErrorCode::StoreBusy, After::Retry};
    // 25006: a server that follows another one (now). 57P: shut down, crashed, starting.
    if (state.empty() || in("08") || in("57P") || in("25006")) return {ErrorCode::StoreBusy, After::Lost};
    if (in("53100")) return {ErrorCode::DiskFull, After::Error};
    if (in("53") || in("55P03") || in("57014")) return {ErrorCode::StoreBusy, After::Error};
    if (in("58")) return {ErrorCode::StoreIo, After::Error};
    if (in("XX001") || in("XX002")) return {ErrorCode::StoreCorrupt, After::Error};
    return {ErrorCode::Internal, After::Error};
}

std::string milliseconds(std::chrono::milliseconds time) { return std::to_string(time.count()); }

// What the address does not say. An address naming several servers means: the one that may write.
pg_conn* connect(const std::string& uri) {
    using std::chrono::duration_cast;
    using std::chrono::seconds;
    const auto inSeconds = [](auto time) { return std::to_string(duration_cast<seconds>(time).count()); };
    const auto timeout = inSeconds(tuning::kPostgresConnect);
    const auto silence = milliseconds(tuning::kPostgresSilence);
    const auto probe = inSeconds(tuning::kPostgresSilence / 3);
    const std::array keys = {"connect_timeout",  "tcp_user_timeout",
                             "keepalives_idle",  "keepalives_interval",
                             "keepalives_count", "target_session_attrs",
                             "application_name", "client_encoding",
                             "dbname",           static_cast<const char*>(nullptr)};
    const std::array values = {
        timeout.c_str(), silence.c_str(), probe.c_str(), probe.c_str(), "2",
        "read-write",    "feltbogd",      "UTF8",        uri.c_str(),   static_cast<const char*>(nullptr)};
    static_assert(keys.size() == values.size());
    return PQconnectdbParams(keys.data(), values.data(), 1);
}

// Whatever role or database say otherwise. A client that stopped in a transaction holds others up: it loses
// its turn. remote_apply is stronger than on.
std::string session() {
    return "SET search_path = feltbog; SET client_min_messages = warning;"
           "SELECT set_config('synchronous_commit', 'on', false)"
           " WHERE current_setting('synchronous_commit') <> 'remote_apply';"
           "SET statement_timeout = 0; SET lock_timeout = " +
           milliseconds(tuning::kPostgresTurn) +
           "; SET idle_in_transaction_session_timeout = " + milliseconds(tuning::kPostgresIdle);
}

} // namespace

bool Row::null(int column) const { return PQgetisnull(result_, row_, column) != 0; }

ByteView Row::view(int column) const {
    return {reinterpret_cast<const std::uint8_t*>(PQgetvalue(result_, row_, column)),
            static_cast<std::size_t>(PQgetlength(result_, row_, column))};
}

std::int64_t Row::integer(int column) const {
    std::uint64_t value = 0;
    for (const auto byte : view(column)) value = value << 8 | byte;
    return static_cast<std::int64_t>(value);
}

void ResultDeleter::operator()(pg_result* result) const { PQclear(result); }

int Rows::size() const { return PQntuples(result_.get()); }

Connection::Connection(pg_conn* handle) : handle_(handle) {
    PQsetNoticeReceiver(
        handle_,
        [](void* self, const pg_result* notice) {
            const char* severity = PQresultErrorField(notice, PG_DIAG_SEVERITY_NONLOCALIZED);
            if (severity && std::strcmp(severity, "WARNING") == 0)
                ++static_cast<Connection*>(self)->warnings_;
        },
        this);
}

Connection::~Connection() { PQfinish(handle_); }

Result<std::unique_ptr<Connection>> Connection::open(const std::string& uri) {
    const bool named = uri.starts_with("postgresql://") || uri.starts_with("postgres://");
    auto* parsed = named ? PQconninfoParse(uri.c_str(), nullptr) : nullptr;
    if (!parsed) return fail(ErrorCode::Usage, "--store postgresql://...");
    PQconninfoFree(parsed);
    std::unique_ptr<Connection> out(new Connection(connect(uri)));
    if (PQstatus(out->handle_) != CONNECTION_OK)
        return fail(ErrorCode::StoreBusy, oneLine(PQerrorMessage(out->handle_)));
    FB_TRY(out->script(session()));
    return out;
}

Status Connection::check(const pg_result* result) {
    const auto status = PQresultStatus(result);
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_SINGLE_TUPLE ||
        status == PGRES_COPY_IN)
        return {};
    const char* state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    const bool gone = PQstatus(handle_) != CONNECTION_OK;
    const auto what = meaning(gone || !state ? "" : state);
    if (after_ == After::Fine || gone) after_ = what.after;
    const char* said = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
    return fail(what.code, oneLine(said ? said : PQerrorMessage(handle_)));
}

Result<std::string> Connection::prepared(const char* sql, const Values& values) {
    if (streaming_) return fail(ErrorCode::Internal, "forespørgsel i en forespørgsel");
    const auto known = prepared_.find(sql);
    if (known != prepared_.end()) return known->second;
    std::vector<Oid> types;
    for (const auto& value : values.all()) types.push_back(value.type);
    std::string name = "f" + std::to_string(prepared_.size());
    const Rows done(PQprepare(handle_, name.c_str(), sql, static_cast<int>(types.size()), types.data()));
    FB_TRY(check(done.raw()));
    prepared_.emplace(sql, name);
    return name;
}

namespace {

// Pointers into the parameters, as libpq takes them.
struct Arguments {
    explicit Arguments(const Values& values) {
        for (const auto& v : values.all()) {
            const bool null = v.size == Values::kNull;
            // An empty value is not NULL, but empty data may have no address.
            static constexpr char kEmpty = 0;
            const auto* at = reinterpret_cast<const char*>(values.data().data());
            data.push_back(null ? nullptr : v.size == 0 ? &kEmpty : at + v.at);
            sizes.push_back(null ? 0 : static_cast<int>(v.size));
            formats.push_back(kBinary);
        }
    }
    [[nodiscard]] int count() const { return static_cast<int>(data.size()); }
    std::vector<const char*> data;
    std::vector<int> sizes, formats;
};

} // namespace

Result<Rows> Connection::run(const char* sql, const Values& values) {
    FB_ASSIGN(const auto name, prepared(sql, values));
    const Arguments a(values);
    Rows rows(PQexecPrepared(handle_, name.c_str(), a.count(), a.data.data(), a.sizes.data(),
                             a.formats.data(), kBinary));
    FB_TRY(check(rows.raw()));
    return rows;
}

Status Connection::each(const char* sql, const Values& values,
                        const std::function<Result<bool>(const Row&)>& take) {
    FB_ASSIGN(const auto name, prepared(sql, values));
    const Arguments a(values);
    if (PQsendQueryPrepared(handle_, name.c_str(), a.count(), a.data.data(), a.sizes.data(), a.formats.data(),
                            kBinary) == 0 ||
        PQsetSingleRowMode(handle_) == 0)
        return check(nullptr);
    const Streaming under(streaming_);
    bool wanted = true;
    Status done;
    // Also rows nobody wants any more are read: the connection is free for the next statement only then.
    while (auto* result = PQgetResult(handle_)) {
        const Rows row(result);
        auto fine = check(result);
        if (done && !fine) done = fine;
        if (!done || !wanted || row.empty()) continue;
        auto more = take(row[0]);
        if (!more) done = more.error();
        wanted = more && *more;
    }
    return done;
}

Status Connection::script(const std::string& sql) {
    const Rows done(PQexec(handle_, sql.c_str()));
    return check(done.raw());
}

Status Connection::copy(const char* sql, ByteView rows) {
    FB_TRY(script(sql));
    const bool sent = PQputCopyData(handle_, reinterpret_cast<const char*>(rows.data()),
                                    static_cast<int>(rows.size())) == 1 &&
                      PQputCopyEnd(handle_, nullptr) == 1;
    Status done = sent ? Status{} : check(nullptr);
    while (auto* result = PQgetResult(handle_)) {
        const Rows rest(result);
        auto fine = check(result);
        if (done && !fine) done = fine;
    }
    return done;
}

Status Connection::begin(const char* sql) {
    after_ = After::Fine;
    return script(sql);
}

Status Connection::commit() {
    warnings_ = 0;
    // A transaction that wrote nothing would not wait for the standby, and might tell a device of events
    // that are on one disk only. The message is a write that leaves no row.
    const Rows done(PQexec(handle_, "SELECT pg_logical_emit_message(true, 'feltbog', ''); COMMIT"));
    FB_TRY(check(done.raw()));
    // After an error PostgreSQL answers COMMIT with ROLLBACK. A warning says that it stopped waiting for the
    // standby: committed here, perhaps not there.
    if (std::strcmp(PQcmdStatus(done.raw()), "COMMIT") != 0)
        return fail(after_ == After::Fine ? ErrorCode::Internal : ErrorCode::StoreBusy, "COMMIT");
    if (warnings_ > 0) return fail(ErrorCode::StoreBusy, "PostgreSQL: standby");
    return {};
}

} // namespace feltbog::sync::server::postgres
