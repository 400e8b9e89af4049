// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/date.h"
#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace feltbog::plan {

// What a change to a plan does, the gravest first.
enum class Touch : std::uint8_t {
    Lost,    // a key is gone that may stand in registrations
    Figures, // figures already reported come out, or are judged, otherwise
    Ahead,   // what is new, and what is registered or judged from now on
    Names    // names, texts and where things stand
};

struct Change {
    Touch touch;
    std::string text; // a Danish sentence or two
};

// What changed between two versions of a plan, by key, in the order of Touch and then of the file. A version
// of a criterion that applies from `today` or before touches what was reported. Format 1 is read as format 2.
// PlanMalformed, PlanInvalid.
[[nodiscard]] Result<std::vector<Change>> diff(ByteView before, ByteView after, Date today);

} // namespace feltbog::plan
