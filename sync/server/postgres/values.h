// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/codec.h"

#include <string_view>
#include <vector>

namespace feltbog::sync::server::postgres {

// The parameters of one statement, typed and in PostgreSQL's binary form. None is NULL.
class Values {
  public:
    Values& number(std::uint64_t value) {
        out_.u64(value);
        return add(kInt8, sizeof value);
    }
    Values& number(std::int64_t value) { return number(static_cast<std::uint64_t>(value)); }
    Values& small(std::int32_t value) {
        out_.u32(static_cast<std::uint32_t>(value));
        return add(kInt4, sizeof value);
    }
    Values& text(std::string_view value) { return raw(asBytes(value), kText); }
    Values& bytes(ByteView value) { return raw(value, kBytea); }
    template <class Tag, std::size_t Size>
    Values& id(const Id<Tag, Size>& value) {
        return value.none() ? add(typeOf(Size), kNull) : raw(value.view(), typeOf(Size));
    }
    // An array of identifiers.
    template <class Tag, std::size_t Size>
    Values& ids(const std::vector<Id<Tag, Size>>& values) {
        const std::size_t before = out_.bytes().size();
        out_.u32(values.empty() ? 0 : 1); // dimensions
        out_.u32(1);                      // there may be NULLs
        out_.u32(typeOf(Size));
        if (!values.empty()) {
            out_.u32(static_cast<std::uint32_t>(values.size()));
            out_.u32(1); // the first index
        }
        for (const auto& value : values)
            if (value.none())
                out_.u32(kNull);
            else
                out_.blob(value.view());
        return add(Size == kUuidSize ? kUuidArray : kByteaArray,
                   static_cast<std::uint32_t>(out_.bytes().size() - before));
    }

    struct Value {
        std::uint32_t type; // PostgreSQL's number of it (pg_type)
        std::uint32_t size; // kNull: no value
        std::size_t at;     // in data()
    };
    static constexpr std::uint32_t kNull = 0xFFFFFFFF;
    [[nodiscard]] const std::vector<Value>& all() const { return values_; }
    [[nodiscard]] const Bytes& data() const { return out_.bytes(); }

  private:
    static constexpr std::uint32_t kBytea = 17, kInt8 = 20, kInt4 = 23, kText = 25, kUuid = 2950,
                                   kByteaArray = 1001, kUuidArray = 2951;
    static constexpr std::size_t kUuidSize = 16; // an identifier of 16 bytes is a uuid, another a bytea
    static constexpr std::uint32_t typeOf(std::size_t size) { return size == kUuidSize ? kUuid : kBytea; }

    Values& raw(ByteView value, std::uint32_t type) {
        out_.raw(value);
        return add(type, static_cast<std::uint32_t>(value.size()));
    }
    Values& add(std::uint32_t type, std::uint32_t size) {
        values_.push_back({type, size, out_.bytes().size() - (size == kNull ? 0 : size)});
        return *this;
    }

    ByteWriter out_;
    std::vector<Value> values_;
};

// Rows for COPY ... FROM STDIN (FORMAT binary).
class CopyRows {
  public:
    CopyRows() {
        static constexpr std::string_view kSignature("PGCOPY\n\377\r\n\0", 11);
        out_.raw(asBytes(kSignature));
        out_.u32(0); // flags
        out_.u32(0); // length of the header's extension
    }
    void row(std::uint16_t columns) { out_.u16(columns); }
    void number(std::uint64_t value) {
        out_.u32(8);
        out_.u64(value);
    }
    void small(std::uint32_t value) {
        out_.u32(4);
        out_.u32(value);
    }
    void null() { out_.u32(Values::kNull); }
    void bytes(ByteView value) { out_.blob(value); }
    template <class Tag, std::size_t Size>
    void id(const Id<Tag, Size>& value) {
        if (value.none())
            null();
        else
            bytes(value.view());
    }
    [[nodiscard]] Bytes end() {
        out_.u16(0xFFFF);
        return out_.take();
    }

  private:
    ByteWriter out_;
};

} // namespace feltbog::sync::server::postgres
