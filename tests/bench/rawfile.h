// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/log/envelope.h"

#include <filesystem>
#include <span>

struct sqlite3;
struct sqlite3_stmt;

namespace feltbog::bench {

// The raw limit: the rows of events put straight into the same SQLite, with the store's cipher and as durable
// (WAL, FULL), in one table whose key is the event's id and therefore in order of time. No index beside it,
// no chain, no hash, no message.
class RawFile {
  public:
    explicit RawFile(const std::filesystem::path& file);
    ~RawFile();
    RawFile(const RawFile&) = delete;
    RawFile& operator=(const RawFile&) = delete;

    // Rows a second, each `batch` of them one durable transaction.
    [[nodiscard]] double insert(std::span<const log::Event> events, std::size_t batch);

  private:
    void run(const char* sql);
    void insert(const log::Event& event);

    sqlite3* handle_ = nullptr;
    sqlite3_stmt* insert_ = nullptr;
};

} // namespace feltbog::bench
