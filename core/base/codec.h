// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/id.h"

#include <array>

namespace feltbog {

// Canonical binary form used by envelopes and by the wire: big-endian integers, and byte strings with
// their length before them (u32). There is one way to write a value, so equal values are equal bytes.
class ByteWriter {
  public:
    explicit ByteWriter(std::size_t expected = 0) { out_.reserve(expected); }
    void u8(std::uint8_t v) { out_.push_back(v); }
    void u16(std::uint16_t v) { number(v, 2); }
    void u32(std::uint32_t v) { number(v, 4); }
    void u64(std::uint64_t v) { number(v, 8); }
    void raw(ByteView bytes) { out_.insert(out_.end(), bytes.begin(), bytes.end()); }
    void blob(ByteView bytes) {
        u32(static_cast<std::uint32_t>(bytes.size()));
        raw(bytes);
    }
    template <class Tag, std::size_t Size>
    void id(const Id<Tag, Size>& v) {
        raw(v.bytes);
    }

    [[nodiscard]] const Bytes& bytes() const { return out_; }
    [[nodiscard]] Bytes take() { return std::move(out_); }

  private:
    void number(std::uint64_t v, int size) {
        std::array<std::uint8_t, 8> bytes{};
        for (int i = size - 1; i >= 0; --i, v >>= 8)
            bytes[static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(v);
        raw(ByteView(bytes).first(static_cast<std::size_t>(size)));
    }
    Bytes out_;
};

// Reads what ByteWriter wrote. Reading past the end yields zeros and makes ok() false for good, so a
// decoder reads everything and asks once.
class ByteReader {
  public:
    explicit ByteReader(ByteView bytes) : rest_(bytes) {}

    std::uint8_t u8() { return static_cast<std::uint8_t>(number(1)); }
    std::uint16_t u16() { return static_cast<std::uint16_t>(number(2)); }
    std::uint32_t u32() { return static_cast<std::uint32_t>(number(4)); }
    std::uint64_t u64() { return number(8); }
    ByteView raw(std::size_t size) {
        if (size > rest_.size()) {
            ok_ = false;
            rest_ = {};
            return {};
        }
        const auto out = rest_.first(size);
        rest_ = rest_.subspan(size);
        return out;
    }
    ByteView blob() { return raw(u32()); }
    template <class IdType>
    IdType id() {
        const auto bytes = raw(sizeof(IdType::bytes));
        return IdType::from(bytes).value_or(IdType{});
    }

    [[nodiscard]] bool ok() const { return ok_; }
    [[nodiscard]] bool finished() const { return ok_ && rest_.empty(); }
    [[nodiscard]] std::size_t left() const { return rest_.size(); }

  private:
    std::uint64_t number(std::size_t size) {
        std::uint64_t v = 0;
        for (const auto b : raw(size)) v = v << 8 | b;
        return v;
    }
    ByteView rest_;
    bool ok_ = true;
};

} // namespace feltbog
