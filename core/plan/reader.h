// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/date.h"
#include "core/plan/problem.h"
#include "core/plan/words.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace feltbog::plan {

// Reads the fields of one JSON object and notes every problem with its place, instead of stopping at the
// first. A field that is missing or wrong yields an empty value; a field nobody asked for is a problem too.
class Reader {
  public:
    // Reads `node` with `fill`, which asks for each field the object may have. Null stands for an object that
    // is not there; its absence has been noted, so nothing more is.
    template <class Fill>
    static auto read(const nlohmann::json* node, std::string place, Problems& problems, Fill fill) {
        Reader reader(node, std::move(place), problems);
        auto value = fill(reader);
        reader.reportUnknown();
        return value;
    }

    [[nodiscard]] bool has(std::string_view field) const { return node_ && node_->contains(field); }

    std::string text(const char* field);
    std::string textOr(const char* field); // empty when absent
    std::optional<std::string> textIf(const char* field);
    int whole(const char* field);
    std::optional<int> wholeIf(const char* field);
    std::optional<double> numberIf(const char* field);
    bool flag(const char* field);
    bool flagOr(const char* field) { return has(field) && flag(field); } // false when absent
    [[nodiscard]] std::vector<std::string> fields() const; // all there are, where the keys are data
    Date date(const char* field);
    std::vector<std::string> texts(const char* field);
    std::vector<std::string> textsIf(const char* field);
    std::vector<int> wholes(const char* field);

    template <class E>
    E choice(const char* field) {
        const std::string given = text(field);
        if (const auto value = fromWord<E>(given)) return *value;
        if (!given.empty()) notAmong(place(field), given, {words<E>.begin(), words<E>.end()});
        return E{};
    }

    template <class E>
    std::optional<E> choiceIf(const char* field) {
        if (!has(field)) return std::nullopt;
        return choice<E>(field);
    }

    template <class E>
    std::vector<E> choices(const char* field) {
        std::vector<E> values;
        const auto given = texts(field);
        for (std::size_t i = 0; i < given.size(); ++i) {
            if (const auto value = fromWord<E>(given[i]))
                values.push_back(*value);
            else
                notAmong(place(field, i), given[i], {words<E>.begin(), words<E>.end()});
        }
        return values;
    }

    template <class Fill>
    auto object(const char* field, Fill fill) {
        const auto* node = member(field, nlohmann::json::value_t::object);
        return read(node, place(field), problems_, fill);
    }

    template <class Fill>
    auto objectIf(const char* field, Fill fill) {
        using Value = decltype(fill(*this));
        return has(field) ? std::optional<Value>(object(field, fill)) : std::nullopt;
    }

    template <class Fill>
    auto list(const char* field, Fill fill) {
        std::vector<decltype(fill(*this))> values;
        const auto* node = member(field, nlohmann::json::value_t::array);
        for (std::size_t i = 0; node && i < node->size(); ++i)
            values.push_back(read(&(*node)[i], place(field, i), problems_, fill));
        return values;
    }

    template <class Fill>
    auto listIf(const char* field, Fill fill) {
        return has(field) ? list(field, fill) : std::vector<decltype(fill(*this))>{};
    }

    [[nodiscard]] std::string place(std::string_view field) const;
    [[nodiscard]] std::string place(std::string_view field, std::size_t index) const;
    void problem(std::string place, std::string what, std::string cure);

  private:
    using Type = nlohmann::json::value_t;

    Reader(const nlohmann::json* node, std::string place, Problems& problems);

    // The member if it is there and of the type; else null, and a problem.
    const nlohmann::json* member(const char* field, Type type);
    std::optional<int> wholeOf(const nlohmann::json& node, const std::string& place);
    void notAmong(std::string place, const std::string& given, std::vector<std::string_view> allowed);
    void reportUnknown();

    const nlohmann::json* node_; // an object, or null
    std::string place_;
    Problems& problems_;
    std::set<std::string, std::less<>> asked_;
};

} // namespace feltbog::plan
