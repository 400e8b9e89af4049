// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sync/wire/delivery.h"
#include "tests/testlib/fixture.h"

// Messages with every field in use, the same on every run: their bytes are kept in tests/data/wire.
namespace feltbog::testing {

// A device's chain as registrations would make it: several kinds, bodies present, never there and erased.
[[nodiscard]] std::vector<log::Event> sampleChain(SeededRandom& random, const DeviceId& device,
                                                  std::size_t count, Hash prev = {},
                                                  std::uint64_t firstSeq = 1);
[[nodiscard]] sync::wire::Segment sampleSegment(std::uint64_t seed, std::size_t count);

// Events of kinds and body versions that nobody has defined, with bodies that are no body of today.
[[nodiscard]] sync::wire::Segment sampleFromTheFuture();

[[nodiscard]] sync::wire::SyncRequest sampleRequest();
[[nodiscard]] sync::wire::SyncResponse sampleResponse();
[[nodiscard]] sync::wire::EnrolRequest sampleEnrol();
[[nodiscard]] sync::wire::SucceedRequest sampleSucceed();
[[nodiscard]] sync::wire::Delivery sampleDelivery(); // delivered and rejected, every field in use

} // namespace feltbog::testing
