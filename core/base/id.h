// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/bytes.h"

#include <algorithm>
#include <array>
#include <compare>
#include <optional>

namespace feltbog {

// A fixed-size identifier that cannot be mistaken for another kind of identifier. All-zero means none.
template <class Tag, std::size_t Size = 16>
struct Id {
    std::array<std::uint8_t, Size> bytes{};

    auto operator<=>(const Id&) const = default;
    [[nodiscard]] bool none() const { return *this == Id{}; }
    [[nodiscard]] ByteView view() const { return bytes; }
    [[nodiscard]] std::string hex() const { return toHex(bytes); }

    [[nodiscard]] static std::optional<Id> from(ByteView raw) {
        if (raw.size() != Size) return std::nullopt;
        Id id;
        std::copy(raw.begin(), raw.end(), id.bytes.begin());
        return id;
    }
    [[nodiscard]] static std::optional<Id> fromHex(std::string_view text) {
        const auto raw = feltbog::fromHex(text);
        return raw ? from(*raw) : std::nullopt;
    }
};

using EventId = Id<struct EventTag>;   // UUIDv7 (RFC 9562): time-ordered, keeps the index compact
using RecordId = EventId;              // a record is named by its first event
using Token = Id<struct TokenTag>;     // UUIDv4: a person or family; v7 would tell when they were first met
using DeviceId = Id<struct DeviceTag>; // UUIDv4
using ActorId = Id<struct ActorTag>;   // UUIDv4: a member of staff on a device
using CircleId = Id<struct CircleTag>; // BLAKE2b-128 of the circle's key in the plan
using KeyId = Id<struct KeyTag>;       // names a circle key
using Hash = Id<struct HashTag, 32>;   // BLAKE2b-256

} // namespace feltbog
