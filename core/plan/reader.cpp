// SPDX-License-Identifier: MPL-2.0
#include "core/plan/reader.h"

#include <limits>

namespace feltbog::plan {
namespace {

using nlohmann::json;

bool isA(const json& node, json::value_t type) {
    if (type == json::value_t::number_integer) return node.is_number_integer();
    if (type == json::value_t::number_float) return node.is_number();
    return node.type() == type;
}

const char* danish(json::value_t type) {
    switch (type) {
    case json::value_t::object:
        return "et objekt {...}";
    case json::value_t::array:
        return "en liste [...]";
    case json::value_t::string:
        return "en tekst i anførselstegn";
    case json::value_t::boolean:
        return "true eller false";
    case json::value_t::number_integer:
        return "et helt tal";
    default:
        return "et tal";
    }
}

// What the file says is quoted back, but never at length.
std::string quoted(const std::string& text) {
    return text.size() <= 60 ? "»" + text + "«" : std::string("Teksten");
}

} // namespace

Reader::Reader(const json* node, std::string place, Problems& problems)
    : node_(node), place_(std::move(place)), problems_(problems) {
    if (node_ && !node_->is_object()) {
        problem(place_.empty() ? "planen" : place_, "Her skal stå et objekt {...}.", "Ret værdien.");
        node_ = nullptr;
    }
}

std::string Reader::place(std::string_view field) const {
    return place_ + (place_.empty() ? "" : ".") + std::string(field);
}

std::string Reader::place(std::string_view field, std::size_t index) const {
    return place(field) + "[" + std::to_string(index) + "]";
}

void Reader::problem(std::string place, std::string what, std::string cure) {
    problems_.push_back({std::move(place), std::move(what), std::move(cure)});
}

const json* Reader::member(const char* field, Type type) {
    asked_.insert(field);
    if (!node_) return nullptr;
    const auto at = node_->find(field);
    if (at == node_->end()) {
        problem(place(field), "Feltet mangler.", std::string("Tilføj »") + field + "«.");
        return nullptr;
    }
    if (!isA(*at, type)) {
        problem(place(field), std::string("Her skal stå ") + danish(type) + ".", "Ret værdien.");
        return nullptr;
    }
    return &*at;
}

std::string Reader::text(const char* field) {
    const json* node = member(field, Type::string);
    if (node == nullptr) return {};
    const auto& value = node->get_ref<const std::string&>();
    if (value.empty())
        problem(place(field), "Teksten er tom.", "Skriv den, eller fjern feltet, hvis det kan undværes.");
    return value;
}

std::string Reader::textOr(const char* field) { return textIf(field).value_or(std::string()); }

std::optional<std::string> Reader::textIf(const char* field) {
    if (!has(field)) return std::nullopt;
    return text(field);
}

std::optional<int> Reader::wholeOf(const json& node, const std::string& where) {
    constexpr int kMost = std::numeric_limits<int>::max();
    if (node.is_number_unsigned() && node.get<std::uint64_t>() <= static_cast<std::uint64_t>(kMost))
        return node.get<int>();
    problem(where, "Tallet kan ikke være negativt eller så stort.", "Ret tallet.");
    return std::nullopt;
}

int Reader::whole(const char* field) {
    const json* node = member(field, Type::number_integer);
    return node ? wholeOf(*node, place(field)).value_or(0) : 0;
}

std::optional<int> Reader::wholeIf(const char* field) {
    if (!has(field)) return std::nullopt;
    return whole(field);
}

std::optional<double> Reader::numberIf(const char* field) {
    if (!has(field)) return std::nullopt;
    const json* node = member(field, Type::number_float);
    return node ? std::optional<double>(node->get<double>()) : std::nullopt;
}

bool Reader::flag(const char* field) {
    const json* node = member(field, Type::boolean);
    return node && node->get<bool>();
}

std::vector<std::string> Reader::fields() const {
    std::vector<std::string> out;
    if (node_)
        for (const auto& item : node_->items()) out.push_back(item.key());
    return out;
}

Date Reader::date(const char* field) {
    const std::string given = text(field);
    if (const auto parsed = Date::parse(given); parsed) return *parsed;
    if (!given.empty())
        problem(place(field), quoted(given) + " er ikke en dato.", "Skriv den som 2017-06-01.");
    return {};
}

std::vector<std::string> Reader::textsIf(const char* field) {
    return has(field) ? texts(field) : std::vector<std::string>();
}

std::vector<std::string> Reader::texts(const char* field) {
    std::vector<std::string> values;
    const json* node = member(field, Type::array);
    for (std::size_t i = 0; node && i < node->size(); ++i) {
        if ((*node)[i].is_string() && !(*node)[i].get_ref<const std::string&>().empty())
            values.push_back((*node)[i].get<std::string>());
        else
            problem(place(field, i), "Her skal stå en tekst i anførselstegn.", "Ret værdien.");
    }
    return values;
}

std::vector<int> Reader::wholes(const char* field) {
    std::vector<int> values;
    const json* node = member(field, Type::array);
    for (std::size_t i = 0; node && i < node->size(); ++i) {
        if (!(*node)[i].is_number_integer())
            problem(place(field, i), "Her skal stå et helt tal.", "Ret værdien.");
        else if (const auto value = wholeOf((*node)[i], place(field, i)))
            values.push_back(*value);
    }
    return values;
}

void Reader::notAmong(std::string where, const std::string& given, std::vector<std::string_view> allowed) {
    std::string cure = "Brug ";
    for (std::size_t i = 0; i < allowed.size(); ++i) {
        if (i > 0) cure += i + 1 == allowed.size() ? " eller " : ", ";
        cure += allowed[i];
    }
    problem(std::move(where), quoted(given) + " er ikke en af mulighederne.", cure + ".");
}

void Reader::reportUnknown() {
    if (!node_) return;
    for (const auto& [field, value] : node_->items())
        if (!asked_.contains(field))
            problem(field.size() <= 60 ? place(field) : place_, "Feltet findes ikke i formatet.",
                    "Ret navnet, eller fjern feltet.");
}

} // namespace feltbog::plan
