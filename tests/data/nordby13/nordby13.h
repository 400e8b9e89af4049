// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "../lib/sheet.h"

namespace feltbog::testdata {

void writeNordby13(std::uint64_t seed, const std::filesystem::path& dir);

namespace nordby13 {
// Every criterion of Randers Nordby 2013-17, told from the plan's words.
[[nodiscard]] Questions questions();
void askOfOthers(Questions& q); // the whole plan's and the areas': figures that others have
void askOfWork(Questions& q);   // 5.1, and who asks for advice
void askOfChildren(Questions& q);
void askOfNeighbours(Questions& q); // 5.3-5.6
} // namespace nordby13

} // namespace feltbog::testdata
