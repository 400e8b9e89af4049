// SPDX-License-Identifier: MPL-2.0
#include "sync/wire/columns.h"

#include "sync/tuning.h"
#include "sync/wire/varint.h"

namespace feltbog::sync::wire {
namespace {

// How a body travels; two bits each in the flags.
enum BodyState : unsigned { Never = 0, There = 1, Erased = 2 };
constexpr unsigned kOpenShift = 0;
constexpr unsigned kPrivateShift = 2;
constexpr std::size_t kTimeBytes = 6; // of a UUIDv7: Unix milliseconds

BodyState stateOf(const std::optional<log::Body>& body, const Hash& commitment) {
    if (body) return There;
    return commitment.none() ? Never : Erased;
}

std::uint64_t timeOf(const EventId& id) {
    std::uint64_t ms = 0;
    for (std::size_t i = 0; i < kTimeBytes; ++i) ms = ms << 8 | id.bytes[i];
    return ms;
}

template <class IdType>
Id<NameTag> name(const IdType& id) {
    return Id<NameTag>{id.bytes};
}

std::uint64_t indexOf(const NameTable& names, const Id<NameTag>& wanted) {
    return static_cast<std::uint64_t>(std::find(names.begin(), names.end(), wanted) - names.begin());
}

void putBody(Columns<ByteWriter>& out, ByteWriter& bytes, const std::optional<log::Body>& body,
             const Hash& commitment) {
    if (body) {
        putVar(out.numbers, body->bytes.size());
        out.random.id(body->salt);
        bytes.raw(body->bytes);
    } else if (!commitment.none()) {
        out.random.id(commitment);
    }
}

} // namespace

NameTable namesOf(const std::vector<log::Event>& events) {
    NameTable names;
    const auto add = [&](const Id<NameTag>& id) {
        if (std::find(names.begin(), names.end(), id) == names.end()) names.push_back(id);
    };
    for (const auto& event : events) {
        add(name(event.envelope.actor));
        add(name(event.envelope.circle));
    }
    return names;
}

void putEvents(Columns<ByteWriter> out, const NameTable& names, const std::vector<log::Event>& events) {
    std::uint64_t lastMs = 0;
    for (const auto& event : events) {
        const auto& e = event.envelope;
        const std::uint64_t ms = e.hlc >> 16;
        out.numbers.u8(static_cast<std::uint8_t>(stateOf(event.open, e.openCommit) << kOpenShift |
                                                 stateOf(event.priv, e.privateCommit) << kPrivateShift));
        putVar(out.numbers, e.kind);
        putVar(out.numbers, e.version);
        putVar(out.numbers, zigzag(ms - lastMs));
        putVar(out.numbers, e.hlc & 0xFFFF);
        putVar(out.numbers, zigzag(timeOf(e.id) - ms));
        putVar(out.numbers, indexOf(names, name(e.actor)));
        putVar(out.numbers, indexOf(names, name(e.circle)));
        out.random.raw(e.id.view().subspan(kTimeBytes));
        putBody(out, out.open, event.open, e.openCommit);
        putBody(out, out.priv, event.priv, e.privateCommit);
        lastMs = ms;
    }
}

std::optional<log::Body> EventReader::body(unsigned state, ByteReader& bytes, Hash& commitment,
                                           Hash (*commit)(const log::Body&)) {
    switch (state) {
    case Never:
        return std::nullopt;
    case Erased:
        commitment = in_.random.id<Hash>();
        if (commitment.none()) spoil(in_.numbers);
        return std::nullopt;
    case There: {
        log::Body body;
        const auto size = getCount(in_.numbers, tuning::kBodyBytes);
        body.salt = in_.random.id<keys::Salt>();
        const auto view = bytes.raw(size);
        body.bytes.assign(view.begin(), view.end());
        commitment = commit(body);
        return body;
    }
    default:
        spoil(in_.numbers);
        return std::nullopt;
    }
}

log::Event EventReader::next(const DeviceId& device, std::uint64_t seq, const Hash& prev) {
    log::Event event;
    auto& e = event.envelope;
    e.device = device;
    e.seq = seq;
    e.prevHash = prev;
    const std::uint8_t flags = in_.numbers.u8();
    if (flags >> 4 != 0) spoil(in_.numbers);
    e.kind = static_cast<std::uint16_t>(getCount(in_.numbers, 0xFFFF));
    e.version = static_cast<std::uint16_t>(getCount(in_.numbers, 0xFFFF));
    const std::uint64_t ms = lastMs_ + unzigzag(getVar(in_.numbers));
    e.hlc = ms << 16 | getCount(in_.numbers, 0xFFFF);
    const std::uint64_t idMs = ms + unzigzag(getVar(in_.numbers));
    const auto actor = getVar(in_.numbers);
    const auto circle = getVar(in_.numbers);
    if (ms >> 48 != 0 || idMs >> 48 != 0 || actor >= names_.size() || circle >= names_.size()) {
        spoil(in_.numbers);
        return event;
    }
    e.actor.bytes = names_[actor].bytes;
    e.circle.bytes = names_[circle].bytes;
    for (std::size_t i = 0; i < kTimeBytes; ++i)
        e.id.bytes[i] = static_cast<std::uint8_t>(idMs >> (40 - 8 * i));
    const auto tail = in_.random.raw(sizeof(e.id.bytes) - kTimeBytes);
    std::copy(tail.begin(), tail.end(), e.id.bytes.begin() + kTimeBytes);
    if (e.id.none()) spoil(in_.numbers);
    event.open = body(flags >> kOpenShift & 3, in_.open, e.openCommit, log::commitOpen);
    event.priv = body(flags >> kPrivateShift & 3, in_.priv, e.privateCommit, log::commitPrivate);
    lastMs_ = ms;
    return event;
}

} // namespace feltbog::sync::wire
