// SPDX-License-Identifier: MPL-2.0
#include "core/plan/migrate.h"

#include "core/plan/load.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace feltbog::plan {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kWidth = 110; // what fits is written on one line, as in the plans that follow Feltbog

void write(const Json& value, std::size_t indent, std::size_t taken, std::string& out);

// Space after colon and comma; dump() has none.
std::string onOneLine(const Json& value) {
    if (!value.is_structured()) return value.dump();
    std::string out(1, value.is_object() ? '{' : '[');
    for (const auto& [key, item] : value.items()) {
        if (out.size() > 1) out += ", ";
        if (value.is_object()) out += Json(key).dump() + ": ";
        out += onOneLine(item);
    }
    return out + (value.is_object() ? '}' : ']');
}

std::size_t letters(const std::string& text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; // the first byte of each
    }));
}

void writeItems(const Json& value, std::size_t indent, std::string& out) {
    std::size_t left = value.size();
    for (const auto& [key, item] : value.items()) {
        const std::string name = value.is_object() ? Json(key).dump() + ": " : "";
        out.append("\n").append(indent, ' ').append(name);
        write(item, indent, indent + name.size() + 1, out);
        if (--left > 0) out += ',';
    }
}

void write(const Json& value, std::size_t indent, std::size_t taken, std::string& out) {
    const std::string line = onOneLine(value);
    if (indent > 0 && (!value.is_structured() || value.empty() || taken + letters(line) <= kWidth)) {
        out += line;
        return;
    }
    out += value.is_object() ? '{' : '[';
    writeItems(value, indent + 2, out);
    out.append("\n").append(indent, ' ') += value.is_object() ? '}' : ']';
}

// Format 1 knew one unit without ages, by its key.
void families(Json& units) {
    for (auto& unit : units)
        if (unit["key"] == "familie") unit["ageless"] = true;
}

// What nothing could refer to got its key from the template and the months.
void followUps(Json& form) {
    if (!form.contains("follow_ups")) return;
    for (auto& due : form["follow_ups"]) {
        if (due.contains("key")) continue;
        Json named{{"key", form["key"].get<std::string>() + "+" +
                               std::to_string(due["after_months"].get<std::int64_t>())}};
        named.update(due);
        due = std::move(named);
    }
}

std::string sentences(const std::string& first, const std::string& second) {
    if (first.empty()) return second;
    const bool ends = first.back() == '.' || first.back() == '!' || first.back() == '?';
    return first + (ends ? " " : ". ") + second;
}

// What is not computed is judged in words, for the reason it was not computed.
void judged(Json& criterion) {
    if (!criterion.contains("not_computed")) return;
    const auto reason = criterion["not_computed"].get<std::string>();
    Json moved = Json::object();
    for (const auto& [key, item] : criterion.items())
        if (key == "not_computed")
            moved["measure"] = {{"op", "judged"}};
        else
            moved[key] = item;
    moved["note"] = sentences(moved.value("note", std::string()), reason);
    criterion = std::move(moved);
}

} // namespace

Result<Bytes> migrate(ByteView file) {
    FB_ASSIGN(const Plan plan, load(file)); // so that the fields below are there
    if (plan.format > 1) return Bytes(file.begin(), file.end());
    auto json = Json::parse(file.begin(), file.end(), nullptr, false);
    json["format"] = 2;
    families(json["units"]);
    for (auto& form : json["templates"]) followUps(form);
    for (auto& criterion : json["criteria"]) judged(criterion);
    std::string text;
    write(json, 0, 0, text);
    text += '\n';
    FB_TRY(load(asBytes(text)));
    return Bytes(text.begin(), text.end());
}

} // namespace feltbog::plan
