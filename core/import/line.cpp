// SPDX-License-Identifier: MPL-2.0
#include "core/import/verbs.h"

#include "core/people/people.h"
#include "core/record/check.h"

#include <array>

namespace feltbog::ndjson {
namespace {

struct Named {
    std::string_view name;
    Verb verb;
};

constexpr std::array kVerbs = {
    Named{"contact", contact},
    Named{"tally", tally},
    Named{"round", round},
    Named{"person", person},
    Named{"bridging", bridging},
    Named{"bridging-step", bridgingStep},
    Named{"course", course},
    Named{"enrol", enrol},
    Named{"session", session},
    Named{"cancel", cancel},
    Named{"end-enrolment", endEnrolment},
    Named{"close", close},
    Named{"arrangement", arrangement},
    Named{"occurrence", occurrence},
    Named{"outcome", outcome},
    Named{"delivery", delivery},
    Named{"enquiry", enquiry},
    Named{"reading", reading},
    Named{"follow-up", followUp},
    Named{"answer", answer},
    Named{"judgement", judgement},
    Named{"milestone", milestone},
    Named{"appointment", appointment},
    Named{"emergency", emergency},
    Named{"contact-sheet", contactSheet},
    Named{"delete", remove},
    Named{"restore", restore},
};

constexpr std::size_t kLongestName = 100; // bytes of a ref, a key or a person's code

Status checkName(const std::string& name, const std::string& field) {
    if (name.size() > kLongestName) return fail(ErrorCode::TextTooLong, field, field);
    for (const char c : name)
        if (static_cast<unsigned char>(c) < ' ')
            return fail(ErrorCode::FieldWrong, "»" + field + "« må ikke have linjeskift eller tabulator",
                        field);
    return {};
}

} // namespace

Verb findVerb(std::string_view name) {
    for (const auto& known : kVerbs)
        if (known.name == name) return known.verb;
    return nullptr;
}

Status Line::checked() {
    const auto key = fields.optionalText("key"); // the importer's own business; here it is only known
    ref = fields.optionalText("ref");
    FB_TRY(fields.done());
    FB_TRY(checkName(key, "key"));
    return checkName(ref, "ref");
}

Result<record::Entry> Line::entry() {
    record::Entry out;
    out.date = fields.date("date");
    out.confirmed = fields.flag("confirmed") || confirmAll;
    if (fields.has("corrects")) {
        FB_ASSIGN(out.corrects, recordNamed("corrects", ErrorCode::RecordUnknown));
    }
    return out;
}

Result<RecordId> Line::recordNamed(const char* field, ErrorCode unknown) {
    const auto name = fields.text(field);
    if (name.empty()) return RecordId{}; // done() says why
    FB_ASSIGN(const auto found, names.records(name));
    if (found.empty()) return fail(unknown, record::shown(name), field);
    return found.front();
}

Result<Token> Line::person(const std::string& code, const std::string& field) {
    FB_ASSIGN(const auto found, names.person(code));
    if (!found) return fail(ErrorCode::PersonUnknown, "i " + field, field);
    return *found;
}

record::NewPerson cardOf(Fields& fields) {
    record::NewPerson card;
    card.callName = fields.optionalText("callName");
    card.band = fields.optionalText("band");
    card.fields = fields.optionalWords("fields");
    return card;
}

Result<Token> Line::newPerson(const CircleId& circle, const std::string& code, const record::NewPerson& who) {
    FB_TRY(checkName(code, "person"));
    FB_ASSIGN(const auto token, people::newCard(notebook, circle, who));
    FB_TRY(names.namePerson(code, token));
    return token;
}

Status Line::name(const std::vector<RecordId>& records) {
    return ref.empty() || records.empty() ? Status{} : names.nameRecords(ref, records);
}

} // namespace feltbog::ndjson
