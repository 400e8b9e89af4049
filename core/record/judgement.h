// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/record/input.h"
#include "core/record/notebook.h"

namespace feltbog::record {

// How those who decide judge a criterion. Its text is about the plan and about no person: it is open to all
// who get the log, as a published report is.
struct Judgement {
    Entry entry; // date: when it was decided
    std::string criterion;
    std::string judged;    // plan::judgements
    std::string decidedBy; // a word of plan::DecidedBy, but not the plan
    DateRange span;        // the days that are judged
    std::string text{};
};
[[nodiscard]] Result<RecordId> recordJudgement(Notebook& notebook, const Judgement& judgement);

} // namespace feltbog::record
