// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/record/notebook.h"

namespace feltbog::bench {

// Four years of a very large plan, `count` events or a few more, of all that criteria read: half of it street
// work, a quarter courses with registers, the rest bridgings, outcomes, arrangements, counts. Some thousand
// persons, each with unit and age said once a year.
void manyYears(record::Notebook& notebook, std::size_t count);

// One more of what street workers and course leaders save all day, about somebody or something that is there:
// `n` decides what.
[[nodiscard]] std::vector<record::Draft> oneMore(record::Notebook& notebook, std::size_t n);

} // namespace feltbog::bench
