// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace feltbog::store {

using DbKey = Id<struct DbKeyTag, 32>;

// One encrypted SQLite connection. Not thread-safe; Store puts a lock around it. The file is opened by
// this class only: SQLite's file locks break when two libraries in one process hold the same file.
class Db {
  public:
    enum class Mode { Create, Existing };

    // Errors: StoreMissing, StoreKeyWrong, StoreTooNew, StoreOpen, DiskFull, StoreBusy.
    [[nodiscard]] static Result<std::unique_ptr<Db>> open(const std::filesystem::path& file, const DbKey& key,
                                                          Mode mode);
    // A copy of a damaged file, to be read page by page (core/store/pages.h) and thrown away. `onAes`: the
    // cipher of a processor with AES instructions or the other; a damaged file does not tell.
    [[nodiscard]] static Result<std::unique_ptr<Db>>
    openDamaged(const std::filesystem::path& copy, const DbKey& key, bool onAes, Mode mode = Mode::Existing);
    ~Db();
    Db(const Db&) = delete;
    Db& operator=(const Db&) = delete;

    [[nodiscard]] Status run(const char* sql); // several statements, no parameters
    [[nodiscard]] Error error();               // of the statement that failed last
    // The disk failed: nothing may be written before settle() has gone well. Not so when it is only full.
    [[nodiscard]] bool suspect() const { return suspect_; }
    [[nodiscard]] Status settle();
    [[nodiscard]] Status copyTo(const std::filesystem::path& copy, const DbKey& key); // outside transactions
    [[nodiscard]] std::int64_t lastRow() const;
    [[nodiscard]] std::int64_t changes() const;
    [[nodiscard]] bool inTransaction() const;

  private:
    friend class Query;
    Db(sqlite3* handle, std::filesystem::path file, bool suspect)
        : handle_(handle), file_(std::move(file)), suspect_(suspect) {}

    sqlite3* handle_;
    std::filesystem::path file_;
    bool suspect_ = false;
    std::map<std::string, std::vector<sqlite3_stmt*>, std::less<>> idle_; // prepared statements by their text
};

// One use of a prepared statement, kept for the next use of the same text. Errors stick: bind and step
// freely, then ask once (step() or run() return the error).
class Query {
  public:
    Query(Db& db, std::string_view sql);
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    template <class... Values>
    Query& with(const Values&... values) {
        (bind(values), ...);
        return *this;
    }

    // As with(), but the texts and blobs are not copied: they must stay until the last step.
    template <class... Values>
    Query& lent(const Values&... values) {
        lent_ = true;
        (bind(values), ...);
        return *this;
    }
    Query& again(); // from the beginning, for other values of all parameters

    [[nodiscard]] Result<bool> step(); // true: a row is there
    [[nodiscard]] Status run();        // to the end, rows ignored

    [[nodiscard]] int columns() const;
    [[nodiscard]] bool null(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] ByteView view(int column) const; // valid until the next step
    [[nodiscard]] Bytes blob(int column) const {
        const auto bytes = view(column);
        return {bytes.begin(), bytes.end()};
    }
    template <class IdType>
    [[nodiscard]] IdType id(int column) const {
        return IdType::from(view(column)).value_or(IdType{});
    }
    [[nodiscard]] Date date(int column) const { return Date{static_cast<std::int32_t>(integer(column))}; }

  private:
    void bind(std::int64_t value);
    void bind(int value) { bind(static_cast<std::int64_t>(value)); }
    void bind(std::uint64_t value) { bind(static_cast<std::int64_t>(value)); }
    void bind(bool value) { bind(static_cast<std::int64_t>(value)); }
    void bind(Date value) { bind(static_cast<std::int64_t>(value.days)); }
    void bind(std::string_view value);
    void bind(const std::string& value) { bind(std::string_view(value)); }
    void bind(ByteView value);
    void bind(const Bytes& value) { bind(ByteView(value)); }
    void bind(std::nullptr_t);
    template <class Tag, std::size_t Size>
    void bind(const Id<Tag, Size>& id) { // none is NULL, so that a missing reference cannot match another
        if (id.none())
            bind(nullptr);
        else
            bind(id.view());
    }
    template <class T>
    void bind(const std::optional<T>& value) {
        if (value)
            bind(*value);
        else
            bind(nullptr);
    }

    Db& db_;
    std::vector<sqlite3_stmt*>& idle_; // where the statement goes back to
    sqlite3_stmt* statement_ = nullptr;
    int next_ = 1;
    bool lent_ = false;
    bool failed_ = false;
};

// Every row of a query through `row`; the first error ends it.
template <class Row>
[[nodiscard]] Status each(Query& query, Row row) {
    for (;;) {
        FB_ASSIGN(const bool more, query.step());
        if (!more) return {};
        if constexpr (std::is_void_v<decltype(row(query))>)
            row(query);
        else
            FB_TRY(row(query));
    }
}

// The first row through `row`, or nothing.
template <class Row>
[[nodiscard]] auto first(Query& query, Row row) -> Result<std::optional<decltype(row(query))>> {
    using Value = std::optional<decltype(row(query))>;
    FB_ASSIGN(const bool found, query.step());
    if (!found) return Value{};
    return Value{row(query)};
}

} // namespace feltbog::store
