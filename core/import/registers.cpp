// SPDX-License-Identifier: MPL-2.0
#include "core/import/verbs.h"

#include "core/record/answer.h"
#include "core/record/enquiry.h"
#include "core/record/followup.h"
#include "core/record/judgement.h"
#include "core/record/reading.h"

namespace feltbog::ndjson {
namespace {

Date requiredDate(Fields& fields, const char* name) {
    if (!fields.has(name)) fields.text(name); // notes that it is missing
    return fields.date(name).value_or(Date{});
}

} // namespace

Status enquiry(Line& line) {
    auto& f = line.fields;
    record::Enquiry in;
    FB_ASSIGN(in.entry, line.entry());
    in.type = f.text("type");
    in.code = f.optionalText("code");
    in.metBefore = in.code.empty() ? f.text("metBefore") : f.optionalText("metBefore");
    in.count = f.optionalInteger("count").value_or(1);
    in.numbers = f.optionalCounts("numbers");
    FB_TRY(line.checked());
    FB_ASSIGN(const auto record, record::recordEnquiry(line.notebook, in));
    return line.name({record});
}

Status reading(Line& line) {
    auto& f = line.fields;
    record::Reading in;
    FB_ASSIGN(in.entry, line.entry());
    in.series = f.text("series");
    in.value = f.optionalDecimal("value");
    in.status = f.optionalText("status");
    in.reason = f.optionalText("reason");
    FB_TRY(line.checked());
    FB_ASSIGN(const auto record, record::recordReading(line.notebook, in));
    return line.name({record});
}

Status followUp(Line& line) {
    auto& f = line.fields;
    record::FollowUp in;
    FB_ASSIGN(in.entry, line.entry());
    in.followUp = f.text("followUp");
    FB_ASSIGN(in.about, line.recordNamed("about", ErrorCode::RecordUnknown));
    in.answer = f.text("answer");
    FB_TRY(line.checked());
    FB_ASSIGN(const auto record, record::recordFollowUp(line.notebook, in));
    return line.name({record});
}

Status answer(Line& line) {
    auto& f = line.fields;
    record::Answer in;
    FB_ASSIGN(in.entry, line.entry());
    in.questionnaire = f.text("questionnaire");
    in.occasion = f.text("occasion");
    in.chosen = f.optionalCounts("answers");
    in.texts = f.optionalWords("texts");
    in.given = f.optionalText("given");
    const auto code = f.optionalText("person");
    FB_TRY(line.checked());
    if (!code.empty()) {
        FB_ASSIGN(in.token, line.person(code, "person"));
    }
    FB_ASSIGN(const auto record, record::recordAnswer(line.notebook, in));
    return line.name({record});
}

Status judgement(Line& line) {
    auto& f = line.fields;
    record::Judgement in;
    FB_ASSIGN(in.entry, line.entry());
    in.criterion = f.text("criterion");
    in.judged = f.text("judged");
    in.decidedBy = f.text("decidedBy");
    in.span = {requiredDate(f, "from"), requiredDate(f, "to")};
    in.text = f.optionalText("text");
    FB_TRY(line.checked());
    FB_ASSIGN(const auto record, record::recordJudgement(line.notebook, in));
    return line.name({record});
}

} // namespace feltbog::ndjson
