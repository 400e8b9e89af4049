// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/ports/random.h"

namespace feltbog {

// RFC 9562 section 5.7: 48 bits of Unix milliseconds, then random.
template <class IdType>
[[nodiscard]] IdType uuid7(Instant now, ports::Random& random) {
    IdType id;
    random.fill(id.bytes);
    const auto ms = static_cast<std::uint64_t>(now.time_since_epoch().count());
    for (std::size_t i = 0; i < 6; ++i) id.bytes[i] = static_cast<std::uint8_t>(ms >> (40 - 8 * i));
    id.bytes[6] = static_cast<std::uint8_t>(0x70 | (id.bytes[6] & 0x0F));
    id.bytes[8] = static_cast<std::uint8_t>(0x80 | (id.bytes[8] & 0x3F));
    return id;
}

// RFC 9562 section 5.4: random only.
template <class IdType>
[[nodiscard]] IdType uuid4(ports::Random& random) {
    IdType id;
    random.fill(id.bytes);
    id.bytes[6] = static_cast<std::uint8_t>(0x40 | (id.bytes[6] & 0x0F));
    id.bytes[8] = static_cast<std::uint8_t>(0x80 | (id.bytes[8] & 0x3F));
    return id;
}

} // namespace feltbog
