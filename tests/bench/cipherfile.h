// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>
#include <memory>
#include <string>

namespace feltbog::bench {

// A SQLite of some make: the one the store is built with, or a shared library with the same functions.
struct Sqlite;
[[nodiscard]] const Sqlite* ownSqlite();
[[nodiscard]] const Sqlite* sqlCipher(); // null when it is not installed; says why on standard error

// One table of rows of an event's size, as safe as the store (WAL, FULL). `key` is what stands behind
// "PRAGMA key = "; empty: not encrypted. `before`: pragmas that must come before it.
class CipherFile {
  public:
    CipherFile(const Sqlite* with, const std::filesystem::path& file, const std::string& before,
               const std::string& key);
    ~CipherFile();
    CipherFile(const CipherFile&) = delete;
    CipherFile& operator=(const CipherFile&) = delete;

    void begin();
    void commit();
    void insert();             // outside begin() and commit(): one durable transaction
    [[nodiscard]] long scan(); // reads every row; returns how many
    void open();               // anew, with nothing in memory

  private:
    void close();
    void run(const std::string& sql);

    const Sqlite* with_;
    std::filesystem::path file_;
    std::string settings_;
    void* handle_ = nullptr;
    void* insert_ = nullptr;
};

} // namespace feltbog::bench
