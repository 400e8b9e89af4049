// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/record/input.h"
#include "core/record/notebook.h"

namespace feltbog::record {

// A figure that others have: the value of one of the plan's series for a day, which may lie before the plan.
struct Reading {
    Entry entry; // date: the day the value is for
    std::string series;
    std::string value;    // "1234", "12,5" or "12.5", no more decimals than the series has; empty: missing
    std::string status{}; // "", "anslaaet", "mangler" or "brud": plan::readingStatuses
    std::string reason{}; // why it is missing: a key of the plan's missing_reasons
};
[[nodiscard]] Result<RecordId> recordReading(Notebook& notebook, const Reading& reading);

// A reading as it stands.
struct ReadingRow {
    RecordId record;
    std::string series;
    Date day;
    std::int64_t value = 0;     // thousandths; nothing when it is missing
    std::string status, reason; // as in Reading
};
[[nodiscard]] Result<std::vector<ReadingRow>> readings(Notebook& notebook); // the latest day first

// A decimal number as thousandths. FieldWrong when it is none or has more than `decimals` decimals;
// CountTooLarge.
[[nodiscard]] Result<std::int64_t> thousandths(std::string_view text, int decimals);

} // namespace feltbog::record
