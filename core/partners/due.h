// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/partners/figure.h"
#include "core/record/notebook.h"

namespace feltbog::partners {

// The lines of a form for a partner: these figures, or all of the partner's when none is named, with what was
// delivered last before that day. Errors: PartnerUnknown, FigureUnknown (also when it is another's),
// PlanMissing.
[[nodiscard]] Result<std::vector<Figure>> dueFrom(record::Notebook& notebook, const std::string& partner,
                                                  const std::vector<std::string>& keys, Date on);

} // namespace feltbog::partners
