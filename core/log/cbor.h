// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/codec.h"

#include <functional>

// The part of CBOR (RFC 8949) that bodies are written in: maps with text keys in byte order, arrays, texts,
// byte strings, whole numbers; shortest heads, definite lengths. One way to write a value.
namespace feltbog::log {

class CborWriter {
  public:
    void map(std::size_t pairs) { head(5, pairs); }
    void array(std::size_t items) { head(4, items); }
    void text(std::string_view v) {
        head(3, v.size());
        out_.raw(asBytes(v));
    }
    void bytes(ByteView v) {
        head(2, v.size());
        out_.raw(v);
    }
    void number(std::int64_t v) {
        const auto bits = static_cast<std::uint64_t>(v);
        v < 0 ? head(1, ~bits) : head(0, bits);
    }
    [[nodiscard]] Bytes take() { return out_.take(); }

  private:
    void head(unsigned major, std::uint64_t value);
    ByteWriter out_;
};

// Reads from left to right; the first thing that is not what was asked for makes everything after it empty
// and ok() false, so a decoder reads all and asks once. Counts are never more than what is left could hold.
class CborReader {
  public:
    explicit CborReader(ByteView bytes) : in_(bytes) {}

    [[nodiscard]] std::size_t map() { return count(5); }
    [[nodiscard]] std::size_t array() { return count(4); }
    [[nodiscard]] std::string_view text() { return asText(in_.raw(count(3))); }
    [[nodiscard]] ByteView bytes() { return in_.raw(count(2)); }
    [[nodiscard]] std::int64_t number();
    void skip() { walk({}); } // one value of any kind, however deep; what newer programs write
    // The same, and every text in it is shown, keys of maps as well.
    void walk(const std::function<void(std::string_view)>& text);

    void spoil() { (void)in_.raw(static_cast<std::size_t>(-1)); }
    [[nodiscard]] bool ok() const { return in_.ok(); }
    [[nodiscard]] bool finished() const { return in_.finished(); }

  private:
    struct Head {
        unsigned major = 0;
        unsigned info = 0; // of the first byte: how long the value is
        std::uint64_t value = 0;
    };
    [[nodiscard]] Head head();
    [[nodiscard]] std::size_t count(unsigned major);

    ByteReader in_;
};

} // namespace feltbog::log
