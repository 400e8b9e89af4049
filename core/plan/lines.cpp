// SPDX-License-Identifier: MPL-2.0
#include "core/plan/lines.h"

#include "core/plan/json_text.h"

#include <map>
#include <string>
#include <string_view>

namespace feltbog::plan {
namespace {

using Lines = std::map<std::string, std::size_t, std::less<>>; // by place; 0 where not found

// "criteria[12].measure" is in "criteria[12]", that in "criteria", that in the plan ("").
std::string around(const std::string& place) {
    const auto end = place.find_last_of(".[");
    return end == std::string::npos ? std::string() : place.substr(0, end);
}

// Problems of the text itself say where they are.
bool isPlace(const std::string& place) { return !place.starts_with("linje ") && place != "filen"; }

// The JSON library does not tell lines. Only what is asked for is noted, so that a large file costs one walk
// and no memory.
class Walk {
  public:
    Walk(std::string_view text, Lines& asked) : text_(text), asked_(asked) {
        asked_[""] = 1;
        value("", true, 0);
    }

  private:
    void value(const std::string& place, bool noted, int depth) {
        space();
        if (depth > kMaxPlanDepth || end()) return stop();
        if (text_[at_] == '{')
            members(place, noted, depth);
        else if (text_[at_] == '[')
            items(place, noted, depth);
        else if (text_[at_] == '"')
            string();
        else
            at_ = std::min(text_.find_first_of(",]} \t\r\n", at_), text_.size());
    }

    void members(const std::string& place, bool noted, int depth) {
        ++at_;
        for (space(); !end() && text_[at_] != '}'; space()) {
            const std::string_view name = string();
            std::string inner;
            if (noted) inner = (place.empty() ? "" : place + ".") + std::string(name);
            const bool known = noted && note(inner);
            space();
            if (end() || text_[at_] != ':') return stop();
            ++at_;
            value(inner, known, depth + 1);
            if (!next('}')) return;
        }
        ++at_;
    }

    void items(const std::string& place, bool noted, int depth) {
        ++at_;
        std::size_t index = 0;
        for (space(); !end() && text_[at_] != ']'; space()) {
            std::string inner;
            if (noted) inner = place + "[" + std::to_string(index++) + "]";
            value(inner, noted && note(inner), depth + 1);
            if (!next(']')) return;
        }
        ++at_;
    }

    // After a value: a comma or the end. Anything else is no JSON, and nothing after it has a place.
    bool next(char last) {
        space();
        if (!end() && text_[at_] == ',')
            ++at_;
        else if (end() || text_[at_] != last)
            stop();
        return !end();
    }

    std::string_view string() {
        if (end() || text_[at_] != '"') {
            stop();
            return {};
        }
        const std::size_t from = ++at_;
        while (!end() && text_[at_] != '"') at_ += text_[at_] == '\\' ? 2U : 1U;
        const std::size_t to = std::min(at_, text_.size());
        ++at_;
        return text_.substr(from, to - from);
    }

    void space() {
        for (; !end() && text_.substr(at_, 1).find_first_of(" \t\r\n") == 0; ++at_)
            if (text_[at_] == '\n') ++line_;
    }

    bool note(const std::string& place) {
        const auto found = asked_.find(place);
        if (found == asked_.end()) return false;
        found->second = line_;
        return true;
    }

    [[nodiscard]] bool end() const { return at_ >= text_.size(); }
    void stop() { at_ = text_.size(); }

    std::string_view text_;
    Lines& asked_;
    std::size_t at_ = 0;
    std::size_t line_ = 1;
};

} // namespace

void addLines(ByteView file, Problems& problems) {
    Lines lines;
    for (const Problem& problem : problems)
        if (isPlace(problem.place))
            for (auto place = problem.place; lines.try_emplace(place, 0).second && !place.empty();)
                place = around(place);
    if (lines.empty()) return;
    const Walk walk(asText(file), lines);
    for (Problem& problem : problems) {
        if (!isPlace(problem.place)) continue;
        auto place = problem.place;
        while (lines[place] == 0) place = around(place);
        problem.line = lines[place];
    }
}

} // namespace feltbog::plan
