// SPDX-License-Identifier: MPL-2.0
#include "sync/wire/segment.h"

#include "core/log/body.h"
#include "sync/tuning.h"
#include "sync/wire/columns.h"
#include "sync/wire/varint.h"

namespace feltbog::sync::wire {

void put(ByteWriter& out, const Segment& segment) {
    const auto& events = segment.events;
    const NameTable names = namesOf(events);
    ByteWriter numbers, random, open, priv;
    putEvents({numbers, random, open, priv}, names, events);

    out.id(segment.end.device);
    putVar(out, segment.first());
    putVar(out, events.size());
    if (segment.first() > 1) out.id(events.front().envelope.prevHash);
    out.id(segment.end.hash);
    out.id(segment.end.signature);
    putVar(out, names.size());
    for (const auto& name : names) out.id(name);
    for (const auto* column : {&numbers, &random, &open, &priv}) {
        putVar(out, column->bytes().size());
        out.raw(column->bytes());
    }
}

Segment getSegment(ByteReader& in) {
    Segment segment;
    auto& end = segment.end;
    end.device = in.id<DeviceId>();
    const std::uint64_t first = getVar(in);
    const std::size_t count = getCount(in, tuning::kSegmentEvents);
    // SQLite keeps numbers as 63 bits and a sign.
    if (end.device.none() || first == 0 || first >> 62 != 0 || count == 0) spoil(in);
    Hash prev = first > 1 ? in.id<Hash>() : Hash{};
    end.seq = first + count - 1;
    end.hash = in.id<Hash>();
    end.signature = in.id<keys::Signature>();
    NameTable names(getCount(in, 2 * tuning::kSegmentEvents));
    for (auto& name : names) name = in.id<Id<NameTag>>();
    const auto column = [&] { return ByteReader(in.raw(getCount(in, tuning::kPayloadBytes))); };
    ByteReader numbers = column(), random = column(), open = column(), priv = column();
    if (!in.ok()) return segment;

    EventReader reader({numbers, random, open, priv}, names);
    segment.events.reserve(std::min(count, numbers.left()));
    for (std::size_t i = 0; i < count && numbers.ok(); ++i) {
        segment.events.push_back(reader.next(end.device, first + i, prev));
        prev = log::hashOf(segment.events.back().envelope);
    }
    // The names must be those a sender would have written: one way to write a segment.
    const bool whole = numbers.finished() && random.finished() && open.finished() && priv.finished();
    if (!whole || prev != end.hash || names != namesOf(segment.events)) spoil(in);
    return segment;
}

std::vector<Hash> hashesOf(const Segment& segment) {
    std::vector<Hash> out;
    out.reserve(segment.events.size());
    for (std::size_t i = 1; i < segment.events.size(); ++i)
        out.push_back(segment.events[i].envelope.prevHash);
    out.push_back(segment.end.hash);
    return out;
}

std::size_t weight(const log::Event& event) {
    constexpr std::size_t fixed = 10 + 2 * (16 + 32) + 40; // id, names and commitments, numbers
    return fixed + (event.open ? event.open->bytes.size() + 16 : 0) +
           (event.priv ? event.priv->bytes.size() + 16 : 0);
}

std::optional<keys::PublicKey> introducedKey(const log::Event& event) {
    if (event.envelope.seq != 1 || event.envelope.what() != log::Kind::Device || !event.open)
        return std::nullopt;
    const auto body = log::decodeOpen(event.open->bytes);
    return body ? keys::PublicKey::from(body->publicKey) : std::nullopt;
}

} // namespace feltbog::sync::wire
