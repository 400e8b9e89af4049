// SPDX-License-Identifier: MPL-2.0
#include "core/plan/diff_words.h"

#include <algorithm>
#include <utility>

namespace feltbog::plan {
namespace {

constexpr ListWords kLists[] = {
    {"units", "enheden", "key", true},
    {"age_bands", "aldersbåndet", "key", true},
    {"time_bands", "tidsrummet", "key", true},
    {"organisations", "boligorganisationen", "key", false},
    {"areas", "boligområdet", "key", false},
    {"intervention_areas", "indsatsområdet", "key", false},
    {"circles", "kredsen", "key", true},
    {"activities", "aktiviteten", "key", true},
    {"sub", "delaktiviteten", "key", true},
    {"templates", "skabelonen", "key", true},
    {"follow_ups", "opfølgningen", "key", true},
    {"contact_types", "kontakttypen", "key", true},
    {"themes", "temaet", "key", true},
    {"places", "stedet", "key", true},
    {"offers", "tilbuddet", "key", true},
    {"record_types", "hændelsestypen", "key", true},
    {"outcome_types", "resultattypen", "key", true},
    {"delivery_types", "leverancen", "key", true},
    {"enquiry_types", "henvendelsestypen", "key", true},
    {"numbers", "tallet", "key", true},
    {"series", "serien", "key", true},
    {"missing_reasons", "grunden til et manglende tal", "key", true},
    {"exit_reasons", "stopgrunden", "key", true},
    {"questionnaires", "spørgeskemaet", "key", true},
    {"questions", "spørgsmålet", "key", true},
    {"milestones", "milepælen", "key", true},
    {"meetings", "mødet", "key", true},
    {"cancel_reasons", "aflysningsgrunden", "key", true},
    {"card_fields", "kortfeltet", "field", false},
    {"criteria", "kriteriet", "id", true},
    {"later", "udgaven fra", "from", false},
};

// A field not named here touches figures: better one look too many.
constexpr std::string_view kWords[] = {
    "name",     "title",     "one",       "many",        "text",        "note",         "what",
    "reason",   "unit_text", "source",    "population",  "data_source", "partner",      "source_kind",
    "decided",  "seen_by",   "unchecked", "sessions",    "weeks",       "group",        "per_year",
    "interval", "decimals",  "dwellings", "departments", "level",       "target_group", "format"};
constexpr std::string_view kAhead[] = {
    "circle", "form",   "participants", "counts",      "completion",  "lasting",    "on",
    "mark",   "linked", "ageless",      "card_fields", "first_names", "last_names", "report_months"};
// Where an entry belongs: registrations keep what they were made with, criteria are only moved.
constexpr std::string_view kBelongs[] = {"area", "activity", "unit"};

template <std::size_t N>
bool holds(const std::string_view (&list)[N], std::string_view field) {
    return std::find(std::begin(list), std::end(list), field) != std::end(list);
}

std::string worded(const std::string& word) {
    static constexpr std::pair<std::string_view, std::string_view> words[] = {
        {">=", "mindst"},
        {"<=", "højst"},
        {"range", "mellem"},
        {"keep", "fastholdt"},
        {"increase", "stigning"},
        {"decrease", "fald"},
        {"plan-year", "pr. planår"},
        {"school-year", "pr. skoleår"},
        {"calendar-year", "pr. kalenderår"},
        {"whole-period", "for hele perioden"},
        {"per-event", "pr. arrangement"},
        {"per-month", "pr. måned"},
        {"at-date", "når det aflæses"}};
    for (const auto& [key, danish] : words)
        if (key == word) return std::string(danish);
    return word;
}

std::string danish(const PlanJson& number) {
    std::string text = number.dump();
    std::replace(text.begin(), text.end(), '.', ',');
    return text;
}

std::string numberWords(const PlanJson& goal) {
    if (goal.contains("value")) return danish(goal["value"]);
    if (goal.contains("min")) return danish(goal["min"]) + " og " + danish(goal["max"]);
    return {};
}

} // namespace

const ListWords* listWords(std::string_view field) {
    const auto* found = std::find_if(std::begin(kLists), std::end(kLists),
                                     [&](const ListWords& list) { return list.field == field; });
    return found == std::end(kLists) ? nullptr : found;
}

Touch touches(std::string_view list, std::string_view field) {
    if (list == "milestones" || list == "meetings" || field == "emergency") return Touch::Names;
    if (holds(kWords, field)) return Touch::Names;
    if (holds(kAhead, field)) return Touch::Ahead;
    if (holds(kBelongs, field)) return list == "criteria" || list == "places" ? Touch::Names : Touch::Ahead;
    return Touch::Figures;
}

std::string nameOf(const PlanJson& entry) {
    for (const char* field : {"name", "title", "text", "what", "many"}) {
        if (!entry.contains(field)) continue;
        const auto& name = entry[field];
        return name.is_object() ? name.value("da", std::string()) : name.get<std::string>();
    }
    return {};
}

std::string shown(const PlanJson& value) {
    constexpr std::size_t kLong = 80;
    std::string text = value.is_string() ? value.get<std::string>() : value.dump();
    if (value.is_boolean()) text = value.get<bool>() ? "ja" : "nej";
    if (text.size() > kLong) {
        std::size_t end = kLong;
        while ((static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end; // never inside a letter
        text = text.substr(0, end) + " …";
    }
    return "»" + text + "«";
}

std::string targetWords(const PlanJson& target) {
    std::string out;
    const auto add = [&out](const std::string& part) {
        if (!part.empty()) out += (out.empty() ? "" : " ") + part;
    };
    if (target.contains("direction")) add(worded(target["direction"].get<std::string>()));
    const std::string numbers = numberWords(target);
    add(numbers.empty() ? "(uden tal)" : numbers);
    if (target.contains("per")) add(worded(target["per"].get<std::string>()));
    return out;
}

std::string rangeWords(const PlanJson& range) {
    return range["from"].get<std::string>() + " til " + range["to"].get<std::string>();
}

std::string baselineWords(const PlanJson& baselines) {
    std::string out;
    for (const auto& line : baselines) {
        if (!out.empty()) out += "; ";
        out += numberWords(line);
        out += (line.contains("value") ? " (" : "(") + line.value("text", std::string());
        if (line.contains("date")) out += ", " + line["date"].get<std::string>();
        out += ")";
    }
    return out;
}

} // namespace feltbog::plan
