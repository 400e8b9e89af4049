// SPDX-License-Identifier: MPL-2.0
#include "core/plan/json_text.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace feltbog::plan {
namespace {

using nlohmann::json;

// A line break never lies inside a character, so lines can be judged one by one.
std::optional<std::size_t> lineOfBrokenUtf8(std::string_view text) {
    for (std::size_t line = 1; !text.empty(); ++line) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        if (!isUtf8(text.substr(0, end))) return line;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return std::nullopt;
}

std::string lineAndColumn(std::string_view text, std::size_t at) {
    std::size_t line = 1;
    std::size_t column = 1;
    for (const char c : text.substr(0, at)) {
        if (c == '\n') {
            ++line;
            column = 1;
        } else if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) { // once per character, not per byte
            ++column;
        }
    }
    return "linje " + std::to_string(line) + ", tegn " + std::to_string(column);
}

// Walks the file once before a tree is built, so that a hostile file costs no memory.
class ShapeCheck final : public json::json_sax_t {
  public:
    ShapeCheck(std::string_view text, Problems& problems) : text_(text), problems_(problems) {}

    bool null() override { return value(); }
    bool boolean(bool) override { return value(); }
    bool number_integer(number_integer_t) override { return value(); }
    bool number_unsigned(number_unsigned_t) override { return value(); }
    bool number_float(number_float_t, const string_t&) override { return value(); }
    bool string(string_t&) override { return value(); }
    bool binary(binary_t&) override { return value(); }
    bool start_object(std::size_t) override { return open(false); }
    bool start_array(std::size_t) override { return open(true); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t& name) override {
        Level& level = levels_.back();
        level.name = name;
        if (!level.names.insert(name).second)
            problems_.push_back({place(), "Feltet står to gange.", "Slet det ene."});
        return true;
    }

    bool parse_error(std::size_t position, const std::string&, const json::exception&) override {
        if (position > text_.size())
            problems_.push_back({lineAndColumn(text_, text_.size()), "Filen slutter, før planen er slut.",
                                 "Hent den hele fil igen, eller luk de åbne parenteser."});
        else
            problems_.push_back({lineAndColumn(text_, position > 0 ? position - 1 : 0),
                                 "Her er filen ikke gyldig JSON.",
                                 "Kontrollér komma, anførselstegn og parenteser på stedet."});
        return false;
    }

  private:
    struct Level {
        bool isArray;
        std::size_t index = 0;
        std::string name{};
        std::set<std::string> names{};
    };

    bool value() {
        if (!levels_.empty()) ++levels_.back().index;
        return true;
    }

    bool open(bool isArray) {
        if (levels_.size() == static_cast<std::size_t>(kMaxPlanDepth)) {
            problems_.push_back({place(), "Filen har for mange parenteser inden i hinanden.",
                                 "Kontrollér, at det er den rigtige fil."});
            return false;
        }
        levels_.push_back({isArray});
        return true;
    }

    bool close() {
        levels_.pop_back();
        return value();
    }

    [[nodiscard]] std::string place() const {
        std::string path;
        for (const Level& level : levels_) {
            if (level.isArray)
                path += "[" + std::to_string(level.index) + "]";
            else
                path += (path.empty() ? "" : ".") + level.name;
        }
        return path;
    }

    std::string_view text_;
    Problems& problems_;
    std::vector<Level> levels_;
};

} // namespace

std::optional<json> readJson(ByteView bytes, Problems& problems) {
    const auto refuse = [&problems](std::string place, std::string what, std::string cure) {
        problems.push_back({std::move(place), std::move(what), std::move(cure)});
        return std::nullopt;
    };
    if (bytes.empty()) return refuse("filen", "Filen er tom.", "Vælg den rigtige fil, eller hent den igen.");
    if (bytes.size() > kMaxPlanBytes)
        return refuse("filen", "Filen fylder mere end 4 MB.", "Kontrollér, at det er den rigtige fil.");
    const std::string_view text = asText(bytes);
    if (const auto line = lineOfBrokenUtf8(text))
        return refuse("linje " + std::to_string(*line), "Teksten er ikke gyldig UTF-8.",
                      "Gem filen som UTF-8.");

    ShapeCheck shape(text, problems);
    if (!json::sax_parse(text, &shape) || !problems.empty()) return std::nullopt;
    return json::parse(text, nullptr, false);
}

} // namespace feltbog::plan
