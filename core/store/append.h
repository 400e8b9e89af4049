// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/log/envelope.h"
#include "core/store/events.h"
#include "core/store/serverorder.h"

#include <span>

// Writing to the log. Everything here runs inside Store::transact; bodies must have been checked against
// their commitments (log::checkBodies).
namespace feltbog::store {

enum class Appended {
    New,
    Present, // this very event was here already
    Fork,    // another event stands at this number: the device was cloned or restored
    Gap,     // events before it are missing
    Broken,  // its previous hash is not the chain's
};

// Puts an event at the end of its device's chain and projects it. A body that an event here is missing is
// taken from one that is Present. Fork, Gap and Broken write nothing.
[[nodiscard]] Result<Appended> append(Db& db, const log::Event& event);

// Appends events that are known to continue their device's chain, `hashes` being theirs. Bodies erased
// before are left out, erasures are carried out, copies set aside under the same ids are dropped.
struct Run {
    std::span<const log::Event> events;
    std::span<const Hash> hashes;
    std::optional<ServerMark> after; // a server numbers them from here on
    bool projectLater = false;       // projectPending() will
};
[[nodiscard]] Status appendRun(Db& db, const DeviceState& device, const Run& run);

// This store's number and state of a device, made when it is new.
[[nodiscard]] Result<DeviceState> deviceOrNew(Db& db, const DeviceId& id);

// Gives an event of a chain bodies it lacks and nobody erased.
[[nodiscard]] Status restoreBodies(Db& db, const log::Event& event);

// What an Erasure asks for, when it turns out that its device may ask.
[[nodiscard]] Status carryOutErasure(Db& db, const log::Event& event);

// Keeps an event outside the chains, with the reason: stored, uncounted, listed under "skal ses efter".
// Nothing when it is there already, in its chain or aside, or when an event with its id is in a chain.
[[nodiscard]] Status setAside(Db& db, const log::Event& event, std::string_view reason);

// Whether an event that lost its place in a chain stands in another one already, written again by somebody.
// If so that copy gets the bodies it may lack, and those set aside go.
[[nodiscard]] Result<bool> isHome(Db& db, const log::Event& event);

// Takes the end of a device's chain, from `firstSeq` on, out of it and sets it aside: another chain of the
// same device goes on from there at the server. Returns what was taken, in order.
[[nodiscard]] Result<std::vector<log::Event>> cutChain(Db& db, const DeviceId& device, std::uint64_t firstSeq,
                                                       std::string_view reason);

} // namespace feltbog::store
