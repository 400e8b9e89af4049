// SPDX-License-Identifier: MPL-2.0
#include "tests/bench/cipherfile.h"

#include <cstdio>
#include <cstdlib>
#include <dlfcn.h>
#include <sqlite3.h>

namespace feltbog::bench {

// Handles are void*, since each make has its own types of the same name.
struct Sqlite {
    int (*open)(const char*, void**);
    int (*close)(void*);
    int (*exec)(void*, const char*);
    int (*prepare)(void*, const char*, void**);
    int (*step)(void*);
    int (*reset)(void*);
    int (*finalize)(void*);
    long (*integer)(void*, int);
    const char* (*error)(void*);
};

namespace {

template <class Function>
Function* at(void* library, const char* name) {
    auto* found = reinterpret_cast<Function*>(::dlsym(library, name));
    if (!found) std::abort();
    return found;
}

// Functions of the other library, by name: kept for the life of the program.
struct Other {
    decltype(&sqlite3_open) open;
    decltype(&sqlite3_close) close;
    decltype(&sqlite3_exec) exec;
    decltype(&sqlite3_prepare_v2) prepare;
    decltype(&sqlite3_step) step;
    decltype(&sqlite3_reset) reset;
    decltype(&sqlite3_finalize) finalize;
    decltype(&sqlite3_column_int64) integer;
    decltype(&sqlite3_errmsg) error;
};
Other other;

sqlite3* db(void* handle) { return static_cast<sqlite3*>(handle); }
sqlite3_stmt* statement(void* handle) { return static_cast<sqlite3_stmt*>(handle); }

const Sqlite kOwn = {
    [](const char* file, void** out) { return sqlite3_open(file, reinterpret_cast<sqlite3**>(out)); },
    [](void* h) { return sqlite3_close(db(h)); },
    [](void* h, const char* sql) { return sqlite3_exec(db(h), sql, nullptr, nullptr, nullptr); },
    [](void* h, const char* sql, void** out) {
        return sqlite3_prepare_v2(db(h), sql, -1, reinterpret_cast<sqlite3_stmt**>(out), nullptr);
    },
    [](void* s) { return sqlite3_step(statement(s)); },
    [](void* s) { return sqlite3_reset(statement(s)); },
    [](void* s) { return sqlite3_finalize(statement(s)); },
    [](void* s, int column) { return static_cast<long>(sqlite3_column_int64(statement(s), column)); },
    [](void* h) { return sqlite3_errmsg(db(h)); }};

const Sqlite kOther = {
    [](const char* file, void** out) { return other.open(file, reinterpret_cast<sqlite3**>(out)); },
    [](void* h) { return other.close(db(h)); },
    [](void* h, const char* sql) { return other.exec(db(h), sql, nullptr, nullptr, nullptr); },
    [](void* h, const char* sql, void** out) {
        return other.prepare(db(h), sql, -1, reinterpret_cast<sqlite3_stmt**>(out), nullptr);
    },
    [](void* s) { return other.step(statement(s)); },
    [](void* s) { return other.reset(statement(s)); },
    [](void* s) { return other.finalize(statement(s)); },
    [](void* s, int column) { return static_cast<long>(other.integer(statement(s), column)); },
    [](void* h) { return other.error(db(h)); }};

constexpr const char* kInsert =
    "INSERT INTO event(seq, id, hlc, hash, open_commit, open_salt, open) VALUES((SELECT ifnull(max(seq), 0) "
    "+ 1"
    " FROM event), randomblob(16), 1, randomblob(32), randomblob(32), randomblob(32), randomblob(200))";

} // namespace

const Sqlite* ownSqlite() { return &kOwn; }

const Sqlite* sqlCipher() {
    // Its names are those of our own SQLite: it must find its own first.
    void* library = ::dlopen("libsqlcipher.so.0", RTLD_NOW | RTLD_LOCAL | RTLD_DEEPBIND);
    if (!library) {
        std::fprintf(stderr, "SQLCipher: %s\n", ::dlerror());
        return nullptr;
    }
    other = {at<int(const char*, sqlite3**)>(library, "sqlite3_open"),
             at<int(sqlite3*)>(library, "sqlite3_close"),
             at<int(sqlite3*, const char*, int (*)(void*, int, char**, char**), void*, char**)>(
                 library, "sqlite3_exec"),
             at<int(sqlite3*, const char*, int, sqlite3_stmt**, const char**)>(library, "sqlite3_prepare_v2"),
             at<int(sqlite3_stmt*)>(library, "sqlite3_step"),
             at<int(sqlite3_stmt*)>(library, "sqlite3_reset"),
             at<int(sqlite3_stmt*)>(library, "sqlite3_finalize"),
             at<sqlite3_int64(sqlite3_stmt*, int)>(library, "sqlite3_column_int64"),
             at<const char*(sqlite3*)>(library, "sqlite3_errmsg")};
    return &kOther;
}

CipherFile::CipherFile(const Sqlite* with, const std::filesystem::path& file, const std::string& before,
                       const std::string& key)
    : with_(with), file_(file),
      settings_(before + (key.empty() ? std::string() : "PRAGMA key = " + key + ";") +
                "PRAGMA mmap_size=0; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
                "PRAGMA cache_size=-16000; PRAGMA wal_autocheckpoint=4000;") {
    open();
    run("CREATE TABLE event(pos INTEGER PRIMARY KEY, seq INTEGER, id BLOB, hlc INTEGER, hash BLOB,"
        " open_commit BLOB, open_salt BLOB, open BLOB); CREATE UNIQUE INDEX event_seq ON event(seq);");
    open();
}

CipherFile::~CipherFile() { close(); }

void CipherFile::open() {
    close();
    if (with_->open(file_.c_str(), &handle_) != SQLITE_OK) std::abort();
    run(settings_);
    (void)with_->prepare(handle_, kInsert, &insert_); // at first there is no table
}

void CipherFile::close() {
    if (insert_) with_->finalize(insert_);
    if (handle_) with_->close(handle_);
    insert_ = handle_ = nullptr;
}

void CipherFile::begin() { run("BEGIN IMMEDIATE"); }
void CipherFile::commit() { run("COMMIT"); }

void CipherFile::insert() {
    if (with_->step(insert_) != SQLITE_DONE || with_->reset(insert_) != SQLITE_OK) std::abort();
}

long CipherFile::scan() {
    void* query = nullptr;
    if (with_->prepare(handle_, "SELECT count(*), sum(length(open)) FROM event NOT INDEXED WHERE hlc > 0",
                       &query) != SQLITE_OK ||
        with_->step(query) != SQLITE_ROW)
        std::abort();
    const long rows = with_->integer(query, 0);
    with_->finalize(query);
    return rows;
}

void CipherFile::run(const std::string& sql) {
    if (with_->exec(handle_, sql.c_str()) == SQLITE_OK) return;
    std::fprintf(stderr, "%s\n", with_->error(handle_));
    std::abort();
}

} // namespace feltbog::bench
