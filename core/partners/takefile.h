// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/partners/table.h"
#include "core/record/notebook.h"

namespace feltbog::partners {

struct Taken {
    std::size_t figures = 0;
    std::vector<LineProblem> problems; // in the order of their lines; none: all of it was registered
};

// Figures from a file (core/doc/import.md, "Figures from a spreadsheet"): the whole file, or nothing of it.
// `confirmed` answers Ja to what is unusual but may be right. Errors: those that no other file would escape
// (PlanMissing, RoleForbids, of the store).
[[nodiscard]] Result<Taken> takeFile(record::Notebook& notebook, std::string_view file,
                                     bool confirmed = false);

} // namespace feltbog::partners
