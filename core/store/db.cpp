// SPDX-License-Identifier: MPL-2.0
#include "core/store/db.h"

#include <sqlite3.h>

namespace feltbog::store {
namespace {

// AEGIS-256 costs next to nothing where the processor has AES instructions; ChaCha20-Poly1305 elsewhere.
bool hasAes() {
#if defined(__x86_64__) || defined(__i386__)
    return __builtin_cpu_supports("aes") != 0;
#elif defined(__ARM_FEATURE_AES)
    return true;
#else
    return false;
#endif
}

constexpr const char* kAegis = "aegis";
constexpr const char* kChaCha = "chacha20";

Error toError(int code, const std::string& where) {
    switch (code & 0xFF) {
    case SQLITE_FULL:
        return fail(ErrorCode::DiskFull);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return fail(ErrorCode::StoreBusy, where);
    case SQLITE_CORRUPT:
        return fail(ErrorCode::StoreCorrupt, where);
    case SQLITE_NOTADB:
        return fail(ErrorCode::StoreKeyWrong, where);
    case SQLITE_IOERR:
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return fail(ErrorCode::StoreIo, where + " " + std::to_string(code));
    case SQLITE_NOMEM: // nothing of it was written, and there may be memory again in a moment
        return fail(ErrorCode::StoreIo, "mangler hukommelse");
    case SQLITE_CANTOPEN:
        return fail(ErrorCode::StoreOpen, where);
    default:
        return fail(ErrorCode::Internal, "SQLite " + std::to_string(code));
    }
}

struct Closer {
    void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
};
using Handle = std::unique_ptr<sqlite3, Closer>;

constexpr int kPatience = 2000; // ms; a second process (feltbogctl beside the app) writes for milliseconds

// FULL: a commit that returned survives a power cut (sqlite.org/pragma.html, synchronous). mmap_size=0:
// memory-mapped files turn an I/O error into a crash.
// wal_autocheckpoint: 16 MB of log before it is copied into the file. At SQLite's 4 MB the pages of a long
// pull were copied every fifth page, and the same ones again and again.
constexpr const char* kSettings = "PRAGMA mmap_size=0; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
                                  "PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON; PRAGMA cache_size=-16000;"
                                  "PRAGMA wal_autocheckpoint=4000;"
                                  "SELECT count(*) FROM sqlite_schema";
// What cannot be read of the schema is no reason to read nothing.
constexpr const char* kDamagedSettings = "PRAGMA mmap_size=0; PRAGMA writable_schema=ON";

// Everything from the log into the file, synced, and the log begun anew, for good: SQLite leaves it to the
// next commit to sync the emptied log, and until then an old beginning of it could come back and stand before
// what is in the file. SQLITE_BUSY while another process reads or writes.
int emptyLog(sqlite3* raw) {
    int frames = 0;
    int code = sqlite3_wal_checkpoint_v2(raw, "main", SQLITE_CHECKPOINT_TRUNCATE, &frames, nullptr);
    if (code != SQLITE_OK || frames < 0) return code;
    sqlite3_file* log = nullptr;
    code = sqlite3_file_control(raw, "main", SQLITE_FCNTL_JOURNAL_POINTER, &log);
    return code == SQLITE_OK && log && log->pMethods ? log->pMethods->xSync(log, SQLITE_SYNC_NORMAL) : code;
}

struct Opened {
    Handle handle;
    bool firm = true; // false: settle() before anything is written
};

// A process that was killed between writing and syncing left what recovery takes for committed, and one whose
// fsync failed a log that may have a hole on the disk. What is shown, or answered for, from here on must
// survive a power cut. Most of the log goes into the file before anybody is kept from writing. Another
// process at work on the file stands on firm ground itself. On a full disk what is there can still be read.
Result<bool> standOnFirmGround(sqlite3* raw, const std::filesystem::path& file) {
    sqlite3_busy_timeout(raw, 0);
    int code = sqlite3_wal_checkpoint_v2(raw, "main", SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    if (code == SQLITE_OK) code = emptyLog(raw);
    sqlite3_busy_timeout(raw, kPatience);
    const int kind = code & 0xFF;
    if (kind == SQLITE_OK || kind == SQLITE_BUSY) return true;
    if (kind == SQLITE_FULL) return false;
    return toError(code, file.filename().string());
}

Result<Opened> openWith(const char* cipher, const std::filesystem::path& file, const DbKey& key, int flags,
                        const char* settings = kSettings) {
    sqlite3* raw = nullptr;
    const int opened = sqlite3_open_v2(file.c_str(), &raw, flags, nullptr);
    Handle handle(raw);
    if (opened != SQLITE_OK) return toError(opened, file.filename().string());
    sqlite3_extended_result_codes(raw, 1);
    sqlite3_busy_timeout(raw, kPatience);
    // Plans do not depend on bound values: else SQLite prepares a statement with "LIMIT ?" anew at every use.
    sqlite3_db_config(raw, SQLITE_DBCONFIG_ENABLE_QPSG, 1, nullptr);
    std::string setup = "PRAGMA cipher='" + std::string(cipher) + "'; PRAGMA key='raw:" + key.hex() + "';";
    int code = sqlite3_exec(raw, setup.c_str(), nullptr, nullptr, nullptr);
    std::fill(setup.begin(), setup.end(), '\0');
    if (code == SQLITE_OK) code = sqlite3_exec(raw, settings, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) return toError(code, file.filename().string());
    FB_ASSIGN(const bool firm, standOnFirmGround(raw, file));
    return Opened{std::move(handle), firm};
}

int flagsOf(Db::Mode mode) {
    return SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | (mode == Db::Mode::Create ? SQLITE_OPEN_CREATE : 0);
}

// Asked where the file will be opened, so that a test's disk answers too. An empty file is none.
Result<bool> isThere(const std::filesystem::path& file) {
    sqlite3_initialize();
    sqlite3_vfs* const vfs = sqlite3_vfs_find(nullptr);
    int there = 0;
    const int code = vfs->xAccess(vfs, file.c_str(), SQLITE_ACCESS_EXISTS, &there);
    if (code != SQLITE_OK) return toError(code, file.filename().string());
    return there != 0;
}

Result<std::string> cipherOf(sqlite3* raw) {
    std::string name;
    const auto take = [](void* to, int, char** values, char**) {
        if (values[0]) *static_cast<std::string*>(to) = values[0];
        return 0;
    };
    const int code = sqlite3_exec(raw, "PRAGMA cipher", take, &name, nullptr);
    return code == SQLITE_OK ? Result<std::string>(name) : toError(code, "cipher");
}

} // namespace

Result<std::unique_ptr<Db>> Db::open(const std::filesystem::path& file, const DbKey& key, Mode mode) {
    FB_ASSIGN(const bool there, isThere(file));
    if (mode == Mode::Existing && !there) return fail(ErrorCode::StoreMissing, file.parent_path().string());
    const int flags = flagsOf(mode);
    auto handle = openWith(hasAes() ? kAegis : kChaCha, file, key, flags);
    // A file made on another kind of processor carries the other cipher.
    if (!handle && handle.error().code == ErrorCode::StoreKeyWrong && there) {
        auto other = openWith(hasAes() ? kChaCha : kAegis, file, key, flags);
        if (other) handle = std::move(other);
    }
    if (!handle) return handle.error();
    auto opened = std::move(handle).value();
    return std::unique_ptr<Db>(new Db(opened.handle.release(), file, !opened.firm));
}

Result<std::unique_ptr<Db>> Db::openDamaged(const std::filesystem::path& copy, const DbKey& key, bool onAes,
                                            Mode mode) {
    FB_ASSIGN(auto opened, openWith(onAes ? kAegis : kChaCha, copy, key, flagsOf(mode), kDamagedSettings));
    return std::unique_ptr<Db>(new Db(opened.handle.release(), copy, !opened.firm));
}

Db::~Db() {
    for (const auto& [sql, statements] : idle_)
        for (auto* statement : statements) sqlite3_finalize(statement);
    sqlite3_close_v2(handle_);
}

Status Db::run(const char* sql) {
    if (sqlite3_exec(handle_, sql, nullptr, nullptr, nullptr) != SQLITE_OK) return error();
    return {};
}

Error Db::error() {
    const int code = sqlite3_extended_errcode(handle_);
    suspect_ = suspect_ || (code & 0xFF) == SQLITE_IOERR; // a full disk leaves no commit: its mark comes last
    return toError(code, file_.filename().string());
}
// A commit that failed may lie whole in the write-ahead log, and after a failed fsync the log on the disk may
// have a hole that no later fsync tells of. So everything committed goes from the log into the file, synced,
// and the log begins anew: "not saved" is then true, and what comes after stands on firm ground. Not by
// closing and opening: that would read the failed commit as one that was made.
Status Db::settle() {
    if (const int code = emptyLog(handle_); code != SQLITE_OK)
        return toError(code, file_.filename().string());
    suspect_ = false;
    return {};
}

// Both files have the same cipher and so the same room in each page: the pages go over as they are inside.
Status Db::copyTo(const std::filesystem::path& copy, const DbKey& key) {
    for (const char* end : {"", "-wal", "-shm"}) {
        std::error_code failed;
        std::filesystem::remove(copy.string() + end, failed);
        if (failed) return fail(ErrorCode::FileWrite, copy.filename().string());
    }
    FB_ASSIGN(const std::string cipher, cipherOf(handle_));
    FB_ASSIGN(const auto to, openWith(cipher.c_str(), copy, key, flagsOf(Mode::Create)));
    sqlite3_backup* const work = sqlite3_backup_init(to.handle.get(), "main", handle_, "main");
    if (work) sqlite3_backup_step(work, -1);
    int code = work ? sqlite3_backup_finish(work) : sqlite3_errcode(to.handle.get());
    if (code == SQLITE_OK) code = sqlite3_exec(to.handle.get(), "VACUUM", nullptr, nullptr, nullptr);
    if (code == SQLITE_OK) code = emptyLog(to.handle.get());
    return code == SQLITE_OK ? Status{} : toError(code, copy.filename().string());
}

std::int64_t Db::lastRow() const { return sqlite3_last_insert_rowid(handle_); }
std::int64_t Db::changes() const { return sqlite3_changes64(handle_); }
bool Db::inTransaction() const { return sqlite3_get_autocommit(handle_) == 0; }

Query::Query(Db& db, std::string_view sql)
    : db_(db), idle_([&]() -> std::vector<sqlite3_stmt*>& {
          const auto known = db.idle_.find(sql);
          return known != db.idle_.end()
                     ? known->second
                     : db.idle_.emplace(std::string(sql), std::vector<sqlite3_stmt*>{}).first->second;
      }()) {
    if (!idle_.empty()) {
        statement_ = idle_.back();
        idle_.pop_back();
        return;
    }
    failed_ = sqlite3_prepare_v3(db_.handle_, sql.data(), static_cast<int>(sql.size()),
                                 SQLITE_PREPARE_PERSISTENT, &statement_, nullptr) != SQLITE_OK;
}

Query::~Query() {
    if (!statement_) return;
    sqlite3_reset(statement_);
    sqlite3_clear_bindings(statement_);
    idle_.push_back(statement_);
}

Query& Query::again() {
    sqlite3_reset(statement_);
    next_ = 1;
    lent_ = false;
    return *this;
}

Result<bool> Query::step() {
    if (failed_) return db_.error();
    const int code = sqlite3_step(statement_);
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    failed_ = true;
    return db_.error();
}

Status Query::run() {
    for (;;) {
        FB_ASSIGN(const bool more, step());
        if (!more) return {};
    }
}

int Query::columns() const { return sqlite3_column_count(statement_); }
bool Query::null(int column) const { return sqlite3_column_type(statement_, column) == SQLITE_NULL; }
std::int64_t Query::integer(int column) const { return sqlite3_column_int64(statement_, column); }
double Query::real(int column) const { return sqlite3_column_double(statement_, column); }

std::string Query::text(int column) const { return std::string(asText(view(column))); }

ByteView Query::view(int column) const {
    const auto* data = static_cast<const std::uint8_t*>(sqlite3_column_blob(statement_, column));
    return {data, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

void Query::bind(std::int64_t value) {
    if (!failed_) failed_ = sqlite3_bind_int64(statement_, next_++, value) != SQLITE_OK;
}

void Query::bind(std::string_view value) {
    if (!failed_)
        failed_ = sqlite3_bind_text64(statement_, next_++, value.data() ? value.data() : "", value.size(),
                                      lent_ ? SQLITE_STATIC : SQLITE_TRANSIENT, SQLITE_UTF8) != SQLITE_OK;
}

void Query::bind(ByteView value) {
    static constexpr std::uint8_t empty = 0; // a null pointer would bind NULL, not an empty blob
    if (!failed_)
        failed_ = sqlite3_bind_blob64(statement_, next_++, value.data() ? value.data() : &empty, value.size(),
                                      lent_ ? SQLITE_STATIC : SQLITE_TRANSIENT) != SQLITE_OK;
}

void Query::bind(std::nullptr_t) {
    if (!failed_) failed_ = sqlite3_bind_null(statement_, next_++) != SQLITE_OK;
}

} // namespace feltbog::store
