// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/log/envelope.h"
#include "sync/server/postgres/connection.h"

// Events as rows of the tables `event` and `aside`.
namespace feltbog::sync::server::postgres {

// What makes up an event, as readEvent takes it. The previous hash is that of the row before in the chain.
#define FELTBOG_PG_EVENT                                                                                     \
    "d.id, e.seq, e.id, e.actor, e.circle, e.hlc, e.kind, e.version, e.open_commit, e.private_commit,"       \
    " e.open_salt, e.open, e.private_salt, e.private, e.hash"
#define FELTBOG_PG_PREVIOUS " (SELECT p.hash FROM event p WHERE p.device = e.device AND p.seq = e.seq - 1)"
inline constexpr int kEventHash = 14;
inline constexpr int kEventPrevious = 15;

[[nodiscard]] log::Event readEvent(const Row& row, int from = 0);

// An event at its place in the server's order, into COPY's form.
inline constexpr const char* kCopyEvents =
    "COPY event(server_seq, seq, hlc, device, kind, version, id, actor, circle, hash, order_hash, "
    "open_commit,"
    " private_commit, open_salt, open, private_salt, private, signature) FROM STDIN (FORMAT binary)";
struct Placed {
    std::int32_t device = 0;
    std::uint64_t serverSeq = 0;
    Hash hash, order;
    keys::Signature signature; // none: not a signed head
    bool bare = false;         // its bodies were erased
};
void write(CopyRows& out, const log::Event& event, const Placed& placed);

} // namespace feltbog::sync::server::postgres
