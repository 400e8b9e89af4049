// SPDX-License-Identifier: MPL-2.0
#include "sync/server/postgres/rows.h"

namespace feltbog::sync::server::postgres {
namespace {

void write(CopyRows& out, const std::optional<log::Body>& body, bool bare) {
    if (!body || bare) {
        out.null();
        out.null();
        return;
    }
    out.bytes(body->salt.view());
    out.bytes(body->bytes);
}

} // namespace

log::Event readEvent(const Row& row, int from) {
    log::Event out;
    auto& e = out.envelope;
    e.device = row.id<DeviceId>(from);
    e.seq = row.number(from + 1);
    e.id = row.id<EventId>(from + 2);
    e.actor = row.id<ActorId>(from + 3);
    e.circle = row.id<CircleId>(from + 4);
    e.hlc = row.number(from + 5);
    e.kind = static_cast<std::uint16_t>(row.integer(from + 6));
    e.version = static_cast<std::uint16_t>(row.integer(from + 7));
    e.openCommit = row.id<Hash>(from + 8);
    e.privateCommit = row.id<Hash>(from + 9);
    e.prevHash = row.id<Hash>(from + kEventPrevious);
    if (!row.null(from + 10)) out.open = log::Body{row.id<keys::Salt>(from + 10), row.blob(from + 11)};
    if (!row.null(from + 12)) out.priv = log::Body{row.id<keys::Salt>(from + 12), row.blob(from + 13)};
    return out;
}

void write(CopyRows& out, const log::Event& event, const Placed& placed) {
    constexpr std::uint16_t kColumns = 18;
    const auto& e = event.envelope;
    out.row(kColumns);
    out.number(placed.serverSeq);
    out.number(e.seq);
    out.number(e.hlc);
    out.small(static_cast<std::uint32_t>(placed.device));
    out.small(e.kind);
    out.small(e.version);
    out.id(e.id);
    out.id(e.actor);
    out.id(e.circle);
    out.id(placed.hash);
    out.id(placed.order);
    out.id(e.openCommit);
    out.id(e.privateCommit);
    write(out, event.open, placed.bare);
    write(out, event.priv, placed.bare);
    out.id(placed.signature);
}

} // namespace feltbog::sync::server::postgres
