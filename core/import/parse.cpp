// SPDX-License-Identifier: MPL-2.0
#include "core/import/parse.h"

#include "core/base/bytes.h"
#include "core/guard/json.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

namespace feltbog::ndjson {
namespace {

using nlohmann::json;

Error cut(const RawLine& line) { return fail(ErrorCode::LineCut, "linje " + std::to_string(line.number)); }

// Watches the names of every open object while the parser reads.
class Twice {
  public:
    bool operator()(int, json::parse_event_t event, const json& parsed) {
        if (event == json::parse_event_t::object_start) open_.emplace_back();
        if (event == json::parse_event_t::object_end && !open_.empty()) open_.pop_back();
        if (event == json::parse_event_t::key && !open_.empty()) {
            const auto name = parsed.get<std::string>();
            if (!open_.back().insert(name).second) found = name;
        }
        return true;
    }
    std::optional<std::string> found;

  private:
    std::vector<std::set<std::string>> open_;
};

} // namespace

std::string shownName(std::string_view name) {
    const auto harmless = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_' || c == '.';
    };
    const bool safe = !name.empty() && name.size() <= 30 && std::all_of(name.begin(), name.end(), harmless);
    return safe ? std::string(name) : "det skrevne navn";
}

Result<json> parseLine(const RawLine& line) {
    if (line.tooLong) return fail(ErrorCode::LineTooLong, std::to_string(line.length / 1024) + " KB");
    if (!isUtf8(line.text))
        return line.ended ? fail(ErrorCode::TextNotUtf8, "linje " + std::to_string(line.number)) : cut(line);
    try {
        Twice twice;
        auto object = json::parse(line.text, std::ref(twice));
        if (!object.is_object()) return fail(ErrorCode::LineMalformed, "der skal stå ét objekt i { }");
        if (twice.found)
            return fail(ErrorCode::FieldWrong, "»" + shownName(*twice.found) + "« står to gange",
                        shownName(*twice.found));
        FB_TRY(guard::refuseCprIn(object));
        return object;
    } catch (const json::exception& e) {
        if (!line.ended) return cut(line);
        const auto* where = dynamic_cast<const json::parse_error*>(&e);
        return fail(ErrorCode::LineMalformed,
                    where ? "ved tegn " + std::to_string(where->byte) : "et tal er for stort");
    }
}

} // namespace feltbog::ndjson
