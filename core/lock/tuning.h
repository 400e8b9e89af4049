// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <chrono>

// When a device closes by itself, with the reasons. core/doc/keys.md tells it to those who use it.
namespace feltbog::lock::tuning {

using namespace std::chrono_literals;

// Long enough to look up and talk, too short for a tablet left on a table to be read.
inline constexpr std::chrono::milliseconds kIdle = 2min;
// On a round the tablet is in a hand or a pocket, and is used between conversations.
inline constexpr std::chrono::milliseconds kIdleInRound = 10min;

// Summer holidays are four weeks: who comes back from them is warned and not yet shut out.
inline constexpr std::chrono::hours kLeaseWarned = 28 * 24h;
inline constexpr std::chrono::hours kLease = 35 * 24h;
// How much passing time may go unwritten: what a kill can give back of the lease.
inline constexpr std::chrono::minutes kLeaseStep = 10min;

} // namespace feltbog::lock::tuning
