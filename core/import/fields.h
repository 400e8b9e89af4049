// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/date.h"

#include <map>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <set>
#include <vector>

namespace feltbog::ndjson {

// The fields of one object. A verb asks for what it knows and then calls done() once: the first error sticks,
// and a field nobody asked for is unknown. Empty values are returned meanwhile.
class Fields {
  public:
    explicit Fields(const nlohmann::json& object, std::string path = {});

    std::string text(const char* name);            // required, not empty
    std::string optionalText(const char* name);    // "" when absent
    std::string optionalDecimal(const char* name); // a number, or one written as text; "" when absent
    std::int64_t integer(const char* name);
    std::optional<std::int64_t> optionalInteger(const char* name);
    bool flag(const char* name); // false when absent
    std::optional<Date> date(const char* name);
    std::vector<std::string> optionalTexts(const char* name);
    std::map<std::string, std::int64_t> counts(const char* name);
    std::map<std::string, std::int64_t> optionalCounts(const char* name);
    std::map<std::string, std::string> optionalWords(const char* name); // text by name: marks, outcomes
    std::vector<Fields> optionalObjects(const char* name);

    [[nodiscard]] bool has(const char* name) const;
    [[nodiscard]] std::string path(const char* name) const { return path_ + name; } // "met.person"
    [[nodiscard]] Status done() const; // FieldUnknown, else the first error

  private:
    const nlohmann::json* find(const char* name);
    void wrong(const char* name, const char* rule); // FieldWrong: »name« rule
    void missing(const char* name);
    void keep(Error error);

    const nlohmann::json* object_;
    std::string path_;
    std::set<std::string> asked_;
    std::optional<Error> error_;
};

} // namespace feltbog::ndjson
