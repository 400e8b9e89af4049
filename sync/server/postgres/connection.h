// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/result.h"
#include "sync/server/postgres/values.h"

#include <functional>
#include <map>
#include <memory>
#include <string>

struct pg_conn;
struct pg_result;

namespace feltbog::sync::server::postgres {

// A row of a result, in binary form; valid as long as the result it stands in.
class Row {
  public:
    Row(const pg_result* result, int row) : result_(result), row_(row) {}
    [[nodiscard]] bool null(int column) const;
    [[nodiscard]] ByteView view(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const; // of any width, and bool
    [[nodiscard]] std::uint64_t number(int column) const {
        return static_cast<std::uint64_t>(integer(column));
    }
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] std::string text(int column) const { return std::string(asText(view(column))); }
    [[nodiscard]] Bytes blob(int column) const {
        const auto bytes = view(column);
        return {bytes.begin(), bytes.end()};
    }
    template <class IdType>
    [[nodiscard]] IdType id(int column) const {
        return IdType::from(view(column)).value_or(IdType{});
    }

  private:
    const pg_result* result_;
    int row_;
};

struct ResultDeleter {
    void operator()(pg_result* result) const;
};

// All rows of a statement.
class Rows {
  public:
    explicit Rows(pg_result* result) : result_(result) {}
    [[nodiscard]] int size() const;
    [[nodiscard]] bool empty() const { return size() == 0; }
    [[nodiscard]] Row operator[](int row) const { return {result_.get(), row}; }
    [[nodiscard]] pg_result* raw() const { return result_.get(); }

  private:
    std::unique_ptr<pg_result, ResultDeleter> result_;
};

// What became of a statement that failed, as far as trying again is concerned.
enum class After {
    Fine,  // nothing failed
    Error, // trying again would fail again
    Retry, // the transaction gave way to another one (serialization, deadlock)
    Lost,  // the connection is gone, or the server may not write (any more)
};

// One connection to PostgreSQL. Not thread-safe. Errors of every call: StoreBusy (given way to another
// transaction, connection lost, server not ready), DiskFull, StoreIo, StoreCorrupt, Internal.
class Connection {
  public:
    // Errors: Usage (not a PostgreSQL URI), StoreBusy (cannot be reached), StoreOpen (not let in). No error
    // carries the URI: there may be a password in it.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const std::string& uri);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    // `sql` must be a literal: statements are prepared once for each of them.
    [[nodiscard]] Result<Rows> run(const char* sql, const Values& values = {});
    // Rows one by one as they come, without keeping them, until `take` answers false.
    [[nodiscard]] Status each(const char* sql, const Values& values,
                              const std::function<Result<bool>(const Row&)>& take);
    [[nodiscard]] Status script(const std::string& sql); // several statements, no parameters
    [[nodiscard]] Status copy(const char* sql, ByteView rows);
    // Success only when PostgreSQL says that the transaction is durable everywhere it should be.
    [[nodiscard]] Status commit();
    [[nodiscard]] Status begin(const char* sql);
    [[nodiscard]] After after() const { return after_; } // since begin()

  private:
    // A row is being taken: the next statement has to wait.
    struct Streaming {
        explicit Streaming(bool& under) : under_(under) { under_ = true; }
        ~Streaming() { under_ = false; }
        Streaming(const Streaming&) = delete;
        Streaming& operator=(const Streaming&) = delete;
        bool& under_;
    };
    explicit Connection(pg_conn* handle);
    [[nodiscard]] Result<std::string> prepared(const char* sql, const Values& values);
    [[nodiscard]] Status check(const pg_result* result);

    pg_conn* handle_;
    std::map<const char*, std::string> prepared_;
    After after_ = After::Fine;
    int warnings_ = 0;
    bool streaming_ = false;
};

} // namespace feltbog::sync::server::postgres
