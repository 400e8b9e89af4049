// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/plan/plan.h"

#include <span>
#include <string_view>
#include <vector>

// What goes with what in the language of measures (core/doc/plan.md, "Measures").
namespace feltbog::plan {

[[nodiscard]] std::span<const Op> opsFor(Kind kind);

// What an operation can read.
[[nodiscard]] std::span<const Source> sourcesFor(Op op);
// Those operations name no source in the file: theirs is the only one they have.
[[nodiscard]] bool sourcesImplied(Op op);
// What a measure reads.
[[nodiscard]] std::vector<Source> sourcesOf(const Plan& plan, const Measure& measure);

[[nodiscard]] std::span<const std::string_view> statusesOf(Source source);

// The numbers of a delivery that an operation adds.
[[nodiscard]] std::span<const DeliveryNumber> numbersFor(Op op);

// Is the key in the list that the source's records take their type from?
[[nodiscard]] bool isTypeOf(const Plan& plan, Source source, std::string_view key);

// Whether a measure comes to a number of things, and not to a share, a mean or a level.
[[nodiscard]] bool counts(const Measure& measure);
// A number that can be part or whole of a share.
[[nodiscard]] bool canBeShared(const Measure& measure);

} // namespace feltbog::plan
