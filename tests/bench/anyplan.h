// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/record/notebook.h"

namespace feltbog::bench {

// So many events or a few more, of whatever the notebook's plan can register: its own templates, types,
// series and questionnaires in turn, spread over its days.
void anyPlan(record::Notebook& notebook, std::size_t count);

} // namespace feltbog::bench
