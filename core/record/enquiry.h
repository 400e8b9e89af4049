// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/record/input.h"
#include "core/record/notebook.h"

namespace feltbog::record {

// Somebody asked for help (an enquiry type of the plan). Nobody needs to be known: "Mødt før i år?" is
// answered, or the resident keeps a paper code (core/people/papercode.h), and then nothing is asked.
struct Enquiry {
    Entry entry;
    std::string type;
    std::string metBefore;  // "ja", "nej", "ved-ikke"; empty with a code
    std::int64_t count = 1; // people; one with a code
    std::string code{};     // as typed; kept nowhere
    Numbers numbers{};      // what came of it
};
[[nodiscard]] Result<RecordId> recordEnquiry(Notebook& notebook, const Enquiry& enquiry);

} // namespace feltbog::record
