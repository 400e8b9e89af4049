// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/import/fields.h"
#include "core/import/references.h"
#include "core/record/input.h"

#include <string_view>

namespace feltbog::ndjson {

// One line being carried out: its fields, and the names lines go by.
struct Line {
    record::Notebook& notebook;
    References& names;
    Fields& fields;
    bool confirmAll = false;

    [[nodiscard]] Result<record::Entry> entry(); // "date", "confirmed", "corrects"
    [[nodiscard]] Result<RecordId> recordNamed(const char* field, ErrorCode unknown);
    [[nodiscard]] Result<RecordId> courseNamed() { return recordNamed("course", ErrorCode::CourseUnknown); }
    [[nodiscard]] Result<Token> person(const std::string& code, const std::string& field); // PersonUnknown
    [[nodiscard]] Result<Token> newPerson(const CircleId& circle, const std::string& code,
                                          const record::NewPerson& person);
    [[nodiscard]] Status name(const std::vector<RecordId>& records); // by the line's "ref", if it has one
    [[nodiscard]] Status checked(); // reads what any line may carry, then fields.done()
    std::string ref;
};

// "callName", "band" and "fields" of whoever gets a card; the unit is read by who knows whether it is needed.
[[nodiscard]] record::NewPerson cardOf(Fields& fields);

using Verb = Status (*)(Line&);

[[nodiscard]] Verb findVerb(std::string_view name); // null when there is none

Status contact(Line& line);
Status tally(Line& line);
Status round(Line& line);
Status person(Line& line);
Status bridging(Line& line);
Status bridgingStep(Line& line);
Status course(Line& line);
Status enrol(Line& line);
Status session(Line& line);
Status cancel(Line& line);
Status endEnrolment(Line& line);
Status close(Line& line);
Status arrangement(Line& line);
Status occurrence(Line& line);
Status outcome(Line& line);
Status delivery(Line& line);
Status enquiry(Line& line);
Status reading(Line& line);
Status followUp(Line& line);
Status answer(Line& line);
Status judgement(Line& line);
Status milestone(Line& line);
Status appointment(Line& line);
Status emergency(Line& line);
Status contactSheet(Line& line);
Status remove(Line& line);
Status restore(Line& line);

} // namespace feltbog::ndjson
