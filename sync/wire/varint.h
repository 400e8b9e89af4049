// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/codec.h"
#include "core/base/date.h"

#include <algorithm>

namespace feltbog::sync::wire {

// LEB128: seven bits a byte, lowest first. One way to write a number: a longer form than needed is refused.
inline void putVar(ByteWriter& out, std::uint64_t v) {
    for (; v >= 0x80; v >>= 7) out.u8(static_cast<std::uint8_t>(v | 0x80));
    out.u8(static_cast<std::uint8_t>(v));
}

// Makes a reader fail for good: ByteReader's only sticky failure is reading past its end.
inline void spoil(ByteReader& in) { (void)in.raw(static_cast<std::size_t>(-1)); }

inline std::uint64_t getVar(ByteReader& in) {
    std::uint64_t v = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        const std::uint8_t b = in.u8();
        if (!in.ok()) return 0;
        const bool overflows = shift == 63 && b > 1;
        const bool overlong = b == 0 && shift > 0;
        if (overflows || overlong) break;
        v |= static_cast<std::uint64_t>(b & 0x7F) << shift;
        if (b < 0x80) return v;
    }
    spoil(in);
    return 0;
}

// A count or size that must not exceed `most`: checked before anything is allocated for it.
inline std::size_t getCount(ByteReader& in, std::size_t most) {
    const std::uint64_t v = getVar(in);
    if (v <= most) return static_cast<std::size_t>(v);
    spoil(in);
    return 0;
}

// Differences that are usually small, of either sign.
inline std::uint64_t zigzag(std::uint64_t difference) { return (difference << 1) ^ (0 - (difference >> 63)); }
inline std::uint64_t unzigzag(std::uint64_t v) { return (v >> 1) ^ (0 - (v & 1)); }

inline bool getBool(ByteReader& in) {
    const auto v = in.u8();
    if (v > 1) spoil(in);
    return v == 1;
}

// A moment in milliseconds since 1970, in 48 bits, as stamps of events have it (log.md).
inline constexpr std::int64_t kLastMs = (std::int64_t{1} << 48) - 1;
inline void putInstant(ByteWriter& out, Instant at) {
    putVar(out,
           static_cast<std::uint64_t>(std::clamp<std::int64_t>(at.time_since_epoch().count(), 0, kLastMs)));
}
inline Instant getInstant(ByteReader& in) {
    return Instant{std::chrono::milliseconds{static_cast<std::int64_t>(getCount(in, kLastMs))}};
}

inline void putText(ByteWriter& out, std::string_view text) {
    putVar(out, text.size());
    out.raw(asBytes(text));
}
inline std::string getText(ByteReader& in, std::size_t most) {
    const auto bytes = in.raw(getCount(in, most));
    if (in.ok() && !isUtf8(asText(bytes))) spoil(in);
    return std::string(asText(bytes));
}

} // namespace feltbog::sync::wire
