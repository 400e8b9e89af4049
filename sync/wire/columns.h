// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/codec.h"
#include "core/log/envelope.h"

#include <vector>

namespace feltbog::sync::wire {

// Where the parts of an event go. Like stands beside like, which is what a compressor lives on; the
// benchmark puts everything into one column to measure what that gains.
template <class Stream>
struct Columns {
    Stream& numbers; // flags, kinds, times, sizes
    Stream& random;  // ids, salts, commitments
    Stream& open;
    Stream& priv;
};

// Actors and circles of a segment: few, named once.
using NameTable = std::vector<Id<struct NameTag>>;

[[nodiscard]] NameTable namesOf(const std::vector<log::Event>& events);
void putEvents(Columns<ByteWriter> out, const NameTable& names, const std::vector<log::Event>& events);

// Reads one event after another; device, number and previous hash are the caller's to say. A malformed
// event spoils the numbers column.
class EventReader {
  public:
    EventReader(Columns<ByteReader> in, const NameTable& names) : in_(in), names_(names) {}
    [[nodiscard]] log::Event next(const DeviceId& device, std::uint64_t seq, const Hash& prev);

  private:
    [[nodiscard]] std::optional<log::Body> body(unsigned state, ByteReader& bytes, Hash& commitment,
                                                Hash (*commit)(const log::Body&));
    Columns<ByteReader> in_;
    const NameTable& names_;
    std::uint64_t lastMs_ = 0;
};

} // namespace feltbog::sync::wire
