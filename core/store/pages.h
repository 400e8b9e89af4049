// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/store/db.h"

namespace feltbog::store {

// Rows as they lie on the pages of a file, found without asking the file how its pages hang together: a page
// that cannot be read costs what stands on it and nothing else. For Db::openDamaged only.

struct Value {
    enum class Type { Null, Integer, Text, Blob, Other };
    Type type = Type::Null;
    std::int64_t integer = 0;
    Bytes bytes; // of a text or a blob

    [[nodiscard]] bool null() const { return type == Type::Null; }
    [[nodiscard]] bool isInteger() const { return type == Type::Integer; }
    [[nodiscard]] bool isText() const { return type == Type::Text; }
    [[nodiscard]] bool isBlob(std::size_t size) const { return type == Type::Blob && bytes.size() == size; }
    template <class IdType>
    [[nodiscard]] IdType id() const {
        return IdType::from(bytes).value_or(IdType{});
    }
};

struct Row {
    bool keyed = false; // of a table WITHOUT ROWID, or of an index
    std::int64_t rowid = 0;
    std::vector<Value> values;
    std::vector<std::uint32_t> pages; // it stands on
};

struct Rows {
    std::vector<Row> rows;
    std::int64_t pages = 0;
    std::int64_t unreadable = 0;
};

// Errors: StoreKeyWrong when no page can be read.
[[nodiscard]] Result<Rows> rowsOf(Db& damaged);

} // namespace feltbog::store
