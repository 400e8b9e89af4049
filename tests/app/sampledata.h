// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "tests/testlib/fixture.h"

namespace feltbog::testing {

// Records that the screenshots open.
struct Sample {
    RecordId course;    // hotspot-gruppe, in progress, with sessions and a register
    RecordId openRules; // moedregruppe: "regel mangler"
    RecordId session;   // a held session of `course`
    RecordId meeting;   // of the styregruppe, ahead
    Token child;        // met on the street
};

// Fills a notebook with half a plan year of invented work, through the use cases only. Leaves the clock on a
// Friday evening in March 2019 with a round under way.
[[nodiscard]] Sample fillSample(DeviceFixture& device);

} // namespace feltbog::testing
