// SPDX-License-Identifier: MPL-2.0
#include "core/import/fields.h"

#include "core/import/parse.h"
#include "core/record/check.h"

#include <nlohmann/json.hpp>

namespace feltbog::ndjson {
namespace {

using nlohmann::json;

// Nothing when it is no whole number or does not fit.
std::optional<std::int64_t> whole(const json& value) {
    if (!value.is_number_integer()) return std::nullopt;
    if (value.is_number_unsigned() && value.get<std::uint64_t>() > static_cast<std::uint64_t>(INT64_MAX))
        return std::nullopt;
    return value.get<std::int64_t>();
}

constexpr const char* kWholeNumber = "skal være et helt tal";

} // namespace

Fields::Fields(const json& object, std::string path) : object_(&object), path_(std::move(path)) {}

const json* Fields::find(const char* name) {
    asked_.insert(name);
    const auto found = object_->find(name);
    return found == object_->end() || found->is_null() ? nullptr : &*found;
}

bool Fields::has(const char* name) const {
    const auto found = object_->find(name);
    return found != object_->end() && !found->is_null();
}

void Fields::keep(Error error) {
    if (!error_) error_ = std::move(error);
}
void Fields::wrong(const char* name, const char* rule) {
    keep(fail(ErrorCode::FieldWrong, "»" + path(name) + "« " + rule, path(name)));
}
void Fields::missing(const char* name) { keep(fail(ErrorCode::FieldMissing, path(name), path(name))); }

Status Fields::done() const {
    // A misspelt name first: it is why the right one is missing.
    for (const auto& [name, value] : object_->items())
        if (!asked_.contains(name))
            return fail(ErrorCode::FieldUnknown, path_ + shownName(name), path_ + shownName(name));
    return error_ ? Status(*error_) : Status{};
}

std::string Fields::text(const char* name) {
    if (has(name))
        if (auto value = optionalText(name); !value.empty()) return value;
    missing(name);
    asked_.insert(name);
    return {};
}

std::string Fields::optionalText(const char* name) {
    const auto* value = find(name);
    if (!value) return {};
    if (value->is_string()) return value->get<std::string>();
    wrong(name, "skal være tekst");
    return {};
}

std::string Fields::optionalDecimal(const char* name) {
    const auto* value = find(name);
    if (!value || value->is_string()) return optionalText(name);
    if (value->is_number()) return value->dump();
    wrong(name, "skal være et tal");
    return {};
}

std::optional<std::int64_t> Fields::optionalInteger(const char* name) {
    const auto* value = find(name);
    if (!value) return std::nullopt;
    const auto number = whole(*value);
    if (!number) wrong(name, kWholeNumber);
    return number;
}

std::int64_t Fields::integer(const char* name) {
    if (!has(name)) missing(name);
    return optionalInteger(name).value_or(0);
}

bool Fields::flag(const char* name) {
    const auto* value = find(name);
    if (!value) return false;
    if (value->is_boolean()) return value->get<bool>();
    wrong(name, "skal være true eller false");
    return false;
}

std::optional<Date> Fields::date(const char* name) {
    const auto given = optionalText(name);
    if (given.empty()) return std::nullopt;
    const auto parsed = Date::parse(given);
    if (parsed) return *parsed;
    keep(fail(ErrorCode::DateMalformed, record::shown(given), path(name)));
    return std::nullopt;
}

std::vector<std::string> Fields::optionalTexts(const char* name) {
    std::vector<std::string> out;
    const auto* value = find(name);
    if (!value) return out;
    if (!value->is_array())
        wrong(name, "skal være en liste i [ ]");
    else
        for (const auto& item : *value) {
            if (item.is_string())
                out.push_back(item.get<std::string>());
            else
                wrong(name, "skal være en liste af tekster");
        }
    return out;
}

std::map<std::string, std::int64_t> Fields::optionalCounts(const char* name) {
    std::map<std::string, std::int64_t> out;
    const auto* value = find(name);
    if (!value) return out;
    if (!value->is_object())
        wrong(name, "skal være antal efter navn i { }");
    else
        for (const auto& [key, item] : value->items()) {
            const auto number = whole(item);
            if (number)
                out[key] = *number;
            else
                wrong(name, "skal indeholde hele tal");
        }
    return out;
}

std::map<std::string, std::int64_t> Fields::counts(const char* name) {
    if (!has(name)) missing(name);
    return optionalCounts(name);
}

std::map<std::string, std::string> Fields::optionalWords(const char* name) {
    std::map<std::string, std::string> out;
    const auto* value = find(name);
    if (!value) return out;
    if (!value->is_object())
        wrong(name, "skal være tekster med et navn, i { }");
    else
        for (const auto& [key, item] : value->items()) {
            if (item.is_string())
                out[key] = item.get<std::string>();
            else
                wrong(name, "skal indeholde tekster");
        }
    return out;
}

std::vector<Fields> Fields::optionalObjects(const char* name) {
    std::vector<Fields> out;
    const auto* value = find(name);
    if (!value) return out;
    if (!value->is_array())
        wrong(name, "skal være en liste i [ ]");
    else
        for (const auto& item : *value) {
            if (item.is_object())
                out.emplace_back(item, path(name) + ".");
            else
                wrong(name, "skal være en liste af objekter i { }");
        }
    return out;
}

} // namespace feltbog::ndjson
