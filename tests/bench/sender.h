// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sync/wire/messages.h"
#include "tests/bench/server.h"
#include "tests/bench/wire_events.h"

namespace feltbog::bench {

// A device without a store: its events are made in memory and travel in real, signed requests. For loading a
// server with more than real devices on the same machine could. The connection is the caller's.
class Sender {
  public:
    Sender(const Server& server, sync::Transport& road, std::uint64_t seed);

    // In one request, which must be acknowledged. Asks for what the server has after `end` and moves it:
    // senders that take turns share it, as devices that have everything would, and get references for pages.
    void push(sync::Transport& road, std::size_t events, sync::wire::Cursor& end);
    // The page after `at`, in full; moves it. False when that was all.
    [[nodiscard]] bool fetch(sync::Transport& road, sync::wire::Cursor& at);

  private:
    [[nodiscard]] sync::wire::SyncResponse ask(sync::Transport& road, sync::wire::SyncRequest request);

    Life life_;
    keys::SigningKey key_;
    std::uint64_t acked_ = 0;
};

} // namespace feltbog::bench
