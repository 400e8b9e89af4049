// SPDX-License-Identifier: MPL-2.0
#include "tests/bench/plainfile.h"

#include <cstdio>
#include <cstdlib>
#include <sqlite3.h>

namespace feltbog::bench {

PlainFile::PlainFile(const std::filesystem::path& file) {
    if (sqlite3_open(file.c_str(), &handle_) != SQLITE_OK) std::abort();
    run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA mmap_size=0; PRAGMA cache_size=-16000;"
        "CREATE TABLE event(pos INTEGER PRIMARY KEY, device INTEGER, seq INTEGER, id BLOB, kind INTEGER,"
        " version INTEGER, hlc INTEGER, actor BLOB, record BLOB, hash BLOB, open_commit BLOB, open_salt BLOB,"
        " open BLOB, interpreted INTEGER);"
        "CREATE UNIQUE INDEX event_chain ON event(device, seq);");
    const char* sql =
        "INSERT INTO event(device, seq, id, kind, version, hlc, actor, record, hash, open_commit,"
        " open_salt, open, interpreted) VALUES(1, ?, randomblob(16), 10, 0, ?, randomblob(16),"
        " randomblob(16), randomblob(32), randomblob(32), randomblob(32), randomblob(200), 1)";
    if (sqlite3_prepare_v2(handle_, sql, -1, &insert_, nullptr) != SQLITE_OK) std::abort();
}

PlainFile::~PlainFile() {
    sqlite3_finalize(insert_);
    sqlite3_close(handle_);
}

void PlainFile::begin() { run("BEGIN IMMEDIATE"); }
void PlainFile::commit() { run("COMMIT"); }

void PlainFile::insert() {
    sqlite3_bind_int64(insert_, 1, ++seq_);
    sqlite3_bind_int64(insert_, 2, seq_ << 16);
    if (sqlite3_step(insert_) != SQLITE_DONE || sqlite3_reset(insert_) != SQLITE_OK) std::abort();
}

void PlainFile::run(const char* sql) {
    if (sqlite3_exec(handle_, sql, nullptr, nullptr, nullptr) == SQLITE_OK) return;
    std::fprintf(stderr, "%s\n", sqlite3_errmsg(handle_));
    std::abort();
}

} // namespace feltbog::bench
