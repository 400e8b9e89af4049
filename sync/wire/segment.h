// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/codec.h"
#include "core/log/envelope.h"

#include <vector>

namespace feltbog::sync::wire {

// Consecutive events of one device, ending at a head the device signed. What can be worked out again is
// not sent: numbers, previous hashes, commitments of bodies that are there. A receiver works them out and
// compares its last hash with the signed one, which covers every byte of every envelope.
struct Segment {
    log::SignedHead end;            // of the last event
    std::vector<log::Event> events; // one at least

    [[nodiscard]] const DeviceId& device() const { return end.device; }
    [[nodiscard]] std::uint64_t first() const { return events.front().envelope.seq; }

    bool operator==(const Segment&) const = default;
};

// `events` must be the device's consecutive events up to `end`.
void put(ByteWriter& out, const Segment& segment);

// Spoils the reader when the segment is not whole: its own chain must lead to the hash of its end. The
// signature is not checked here, it takes the device's key.
[[nodiscard]] Segment getSegment(ByteReader& in);

// Hashes of the events of a segment that came from getSegment: each stands as the previous hash of the event
// after it, the last as the end. Worked out there once, from every byte.
[[nodiscard]] std::vector<Hash> hashesOf(const Segment& segment);

// Bytes an event adds to a segment, at most: for cutting batches.
[[nodiscard]] std::size_t weight(const log::Event& event);

// The key a device's first event carries; nothing when `event` is not that.
[[nodiscard]] std::optional<keys::PublicKey> introducedKey(const log::Event& event);

} // namespace feltbog::sync::wire
