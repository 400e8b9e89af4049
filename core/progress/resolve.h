// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/progress/facts.h"

namespace feltbog::progress {

// Attendance and ends of enrolments say which enrolment, sessions which course: what they take from there is
// filled in, so that measures need not look. What belongs to a deleted course or enrolment, or to a session
// deleted or cancelled, is left out; what belongs to something that waits or is set aside is itself known no
// better: what is counted must be the same for all who have the same chains, whatever each keeps beside them.
// May be repeated; `places` must hold all that belongs to one another.
void resolve(Facts& facts, std::span<const Place> places);
void resolveAll(Facts& facts);

// Whether a fact belongs to others or others to it. What does not is as it was read.
[[nodiscard]] inline bool linked(const Fact& f) {
    return f.record || f.course || f.session || f.enrolment || f.about;
}

} // namespace feltbog::progress
