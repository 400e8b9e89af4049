// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace feltbog::bench {

// A plain, unencrypted file of the same SQLite, as safe as the store (WAL, FULL): rows of an event's size in
// one table with the chain's index, and nothing else. The least that a durable save can cost.
class PlainFile {
  public:
    explicit PlainFile(const std::filesystem::path& file);
    ~PlainFile();
    PlainFile(const PlainFile&) = delete;
    PlainFile& operator=(const PlainFile&) = delete;

    void begin();
    void commit();
    void insert(); // outside begin() and commit(): one durable transaction

  private:
    void run(const char* sql);

    sqlite3* handle_ = nullptr;
    sqlite3_stmt* insert_ = nullptr;
    long seq_ = 0;
};

} // namespace feltbog::bench
