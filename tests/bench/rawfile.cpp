// SPDX-License-Identifier: MPL-2.0
#include "tests/bench/rawfile.h"

#include "tests/bench/figure.h"

#include <cstdio>
#include <cstdlib>
#include <sqlite3.h>

namespace feltbog::bench {
namespace {

// Values of one row, bound from left to right.
class Row {
  public:
    explicit Row(sqlite3_stmt* statement) : statement_(statement) {}
    void number(std::uint64_t v) { sqlite3_bind_int64(statement_, next_++, static_cast<std::int64_t>(v)); }
    void bytes(ByteView v) {
        sqlite3_bind_blob64(statement_, next_++, v.data(), v.size(),
                            SQLITE_STATIC); // NULL when there are none
    }
    void body(const std::optional<log::Body>& body) {
        bytes(body ? body->salt.view() : ByteView());
        bytes(body ? ByteView(body->bytes) : ByteView());
    }

  private:
    sqlite3_stmt* statement_;
    int next_ = 1;
};

} // namespace

RawFile::RawFile(const std::filesystem::path& file) {
    if (sqlite3_open(file.c_str(), &handle_) != SQLITE_OK) std::abort();
    run("PRAGMA cipher='aegis'; PRAGMA "
        "key='raw:2dd29ca851e7b56e4697b0e1f08507293d761a05ce4d1b628663f411a8086d99';"
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA mmap_size=0; PRAGMA cache_size=-16000;"
        "CREATE TABLE event(id BLOB PRIMARY KEY, device INTEGER, seq INTEGER, kind INTEGER, version INTEGER,"
        " hlc INTEGER, actor BLOB, circle BLOB, record BLOB, hash BLOB, open_commit BLOB, private_commit "
        "BLOB,"
        " open_salt BLOB, open BLOB, private_salt BLOB, private BLOB) WITHOUT ROWID;");
    if (sqlite3_prepare_v2(handle_, "INSERT INTO event VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)", -1, &insert_,
                           nullptr) != SQLITE_OK)
        std::abort();
}

RawFile::~RawFile() {
    sqlite3_finalize(insert_);
    sqlite3_close(handle_);
}

double RawFile::insert(std::span<const log::Event> events, std::size_t batch) {
    const double took = seconds([&] {
        for (std::size_t i = 0; i < events.size(); ++i) {
            if (i % batch == 0) run("BEGIN IMMEDIATE");
            insert(events[i]);
            if ((i + 1) % batch == 0 || i + 1 == events.size()) run("COMMIT");
        }
    });
    return static_cast<double>(events.size()) / took;
}

void RawFile::insert(const log::Event& event) {
    const auto& e = event.envelope;
    Row row(insert_);
    row.bytes(e.id.view());
    for (const std::uint64_t v :
         {std::uint64_t{1}, e.seq, std::uint64_t{e.kind}, std::uint64_t{e.version}, e.hlc})
        row.number(v);
    row.bytes(e.actor.view());
    row.bytes(e.circle.view());
    row.bytes(e.id.view());       // record
    row.bytes(e.prevHash.view()); // a hash; which one is the same to SQLite
    row.bytes(e.openCommit.view());
    row.bytes(e.privateCommit.none() ? ByteView() : e.privateCommit.view());
    row.body(event.open);
    row.body(event.priv);
    if (sqlite3_step(insert_) != SQLITE_DONE || sqlite3_reset(insert_) != SQLITE_OK) std::abort();
}

void RawFile::run(const char* sql) {
    if (sqlite3_exec(handle_, sql, nullptr, nullptr, nullptr) == SQLITE_OK) return;
    std::fprintf(stderr, "%s\n", sqlite3_errmsg(handle_));
    std::abort();
}

} // namespace feltbog::bench
