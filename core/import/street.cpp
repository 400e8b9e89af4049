// SPDX-License-Identifier: MPL-2.0
#include "core/import/verbs.h"

#include "core/people/people.h"
#include "core/record/bridging.h"
#include "core/record/check.h"
#include "core/record/contact.h"
#include "core/record/round.h"

namespace feltbog::ndjson {
namespace {

struct Met {
    std::string person;
    std::string band;
};
struct Fresh {
    std::string person;
    record::NewPerson card;
};

Result<std::vector<Met>> metOf(Fields& fields) {
    std::vector<Met> out;
    for (auto& item : fields.optionalObjects("met")) {
        out.push_back({item.text("person"), item.optionalText("band")});
        FB_TRY(item.done());
    }
    return out;
}

Result<std::vector<Fresh>> newOf(Fields& fields) {
    std::vector<Fresh> out;
    for (auto& item : fields.optionalObjects("new")) {
        out.push_back({item.text("person"), cardOf(item)});
        out.back().card.unit = item.text("unit");
        FB_TRY(item.done());
    }
    return out;
}

Result<std::vector<record::Uncarded>> uncardedOf(Fields& fields) {
    std::vector<record::Uncarded> out;
    for (auto& item : fields.optionalObjects("uncarded")) {
        out.push_back(
            {item.text("unit"), item.optionalText("band"), item.text("metBefore"), item.integer("count")});
        FB_TRY(item.done());
    }
    return out;
}

} // namespace

Status contact(Line& line) {
    auto& f = line.fields;
    record::Contact in;
    FB_ASSIGN(in.entry, line.entry());
    in.activity = f.text("activity");
    in.type = f.text("type");
    in.place = f.optionalText("place");
    in.timeBand = f.optionalText("time");
    in.themes = f.optionalTexts("themes");
    in.heads = f.counts("heads");
    FB_TRY(line.checked());
    FB_ASSIGN(const auto record, record::recordContact(line.notebook, in));
    return line.name({record});
}

Status tally(Line& line) {
    auto& f = line.fields;
    record::Tally in;
    FB_ASSIGN(in.entry, line.entry());
    in.activity = f.text("activity");
    in.place = f.optionalText("place");
    in.count = f.integer("count");
    FB_TRY(line.checked());
    FB_ASSIGN(const auto record, record::recordTally(line.notebook, in));
    return line.name({record});
}

// A whole round in one line: begun, filled and ended in the transaction of the line.
Status round(Line& line) {
    auto& f = line.fields;
    const auto date = f.date("date");
    const bool confirmed = f.flag("confirmed") || line.confirmAll;
    const auto activity = f.text("activity");
    FB_ASSIGN(const auto met, metOf(f));
    FB_ASSIGN(const auto fresh, newOf(f));
    FB_ASSIGN(const auto uncarded, uncardedOf(f));
    FB_TRY(line.checked());
    if (met.empty() && fresh.empty() && uncarded.empty()) return fail(ErrorCode::FieldMissing, "met", "met");

    FB_TRY(record::startRound(line.notebook, activity, date));
    for (const auto& who : met) {
        FB_ASSIGN(const auto token, line.person(who.person, "met.person"));
        FB_TRY(record::meet(line.notebook, token, who.band));
    }
    for (const auto& who : fresh) {
        FB_ASSIGN(const auto token, record::meetNew(line.notebook, who.card));
        FB_TRY(line.names.namePerson(who.person, token));
    }
    for (const auto& group : uncarded) FB_TRY(record::meetUncarded(line.notebook, group, confirmed));
    FB_ASSIGN(const auto ended, record::endRound(line.notebook));
    return line.name(ended.events);
}

Status person(Line& line) {
    auto& f = line.fields;
    const auto code = f.text("person");
    const auto activity = f.text("activity");
    auto card = cardOf(f);
    card.unit = f.text("unit");
    FB_TRY(line.checked());
    if (!line.ref.empty()) return fail(ErrorCode::FieldUnknown, "ref", "ref"); // a person goes by the code
    FB_ASSIGN(const auto plan, line.notebook.plan());
    FB_TRY(record::checkActivity(*plan, activity));
    FB_ASSIGN(const auto token, line.newPerson(record::circleOf(*plan, activity), code, card));
    return token.none() ? Status(fail(ErrorCode::Internal, "kort")) : Status{};
}

Status bridging(Line& line) {
    auto& f = line.fields;
    record::Bridging in;
    FB_ASSIGN(in.entry, line.entry());
    in.activity = f.text("activity");
    in.offer = f.text("offer");
    in.status = f.text("status");
    const auto code = f.optionalText("person");
    in.unit = code.empty() ? f.text("unit") : f.optionalText("unit");
    in.band = f.optionalText("band");
    FB_TRY(line.checked());
    if (!code.empty()) {
        FB_ASSIGN(in.token, line.person(code, "person"));
    }
    FB_ASSIGN(const auto record, record::recordBridging(line.notebook, in));
    return line.name({record});
}

Status bridgingStep(Line& line) {
    FB_ASSIGN(const auto entry, line.entry());
    FB_ASSIGN(const auto bridged, line.recordNamed("bridging", ErrorCode::BridgingUnknown));
    const auto status = line.fields.text("status");
    FB_TRY(line.checked());
    FB_ASSIGN(const auto record, record::stepBridging(line.notebook, bridged, status, entry));
    return line.name({record});
}

} // namespace feltbog::ndjson
