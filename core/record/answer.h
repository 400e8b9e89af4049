// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/record/input.h"
#include "core/record/notebook.h"

namespace feltbog::record {

// A questionnaire of the plan that one person filled in. What is answered in words is sealed for the
// activity's circle: the server cannot read it.
struct Answer {
    Entry entry;
    std::string questionnaire;
    std::string occasion;                         // "foer", "efter" or "senere"
    std::map<std::string, std::int64_t> chosen{}; // question -> an option's number, from 1, or a number
    std::map<std::string, std::string> texts{};   // question -> in one's own words
    std::string given{};                          // "" typed by the person, "mundtlig" or "papir"
    std::optional<Token> token{};                 // needed when it is linked, and only then
};
[[nodiscard]] Result<RecordId> recordAnswer(Notebook& notebook, const Answer& answer);

// Question -> text, of the record as it stands. Errors: RecordUnknown; CircleKeyMissing or SealBad where this
// device cannot open it.
[[nodiscard]] Result<std::map<std::string, std::string>> textsOf(Notebook& notebook, const RecordId& answer);

} // namespace feltbog::record
