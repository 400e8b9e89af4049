// SPDX-License-Identifier: MPL-2.0
#include "core/guard/numbers.h"

#include <algorithm>

namespace feltbog::guard {
namespace {

constexpr std::size_t kLongestGap = 6; // a dash, the end of a line, and an indented next one

bool isDash(char32_t c) {
    return c == '-' || c == 0xAD || (c >= 0x2010 && c <= 0x2015) || c == 0x2043 || c == 0x2212 ||
           c == 0xFE58 || c == 0xFE63 || c == 0xFF0D || c == '~' || c == '_';
}

char shapeOf(const Letter& letter) {
    if (letter.kind == Letter::Kind::Space) return ' ';
    if (isDash(letter.code)) return '-';
    const bool point = letter.code == '.' || letter.code == ':' || letter.code == '/' || letter.code == 0xB7;
    return point ? '.' : ',';
}

} // namespace

std::vector<Group> groupsOf(const std::vector<Letter>& letters) {
    std::vector<Group> out;
    bool inside = false; // of a group
    for (const auto& letter : letters) {
        if (letter.kind == Letter::Kind::Digit) {
            if (!inside) {
                if (!out.empty() && out.back().gap.size() > kLongestGap) out.back().gap.clear();
                out.push_back({{}, {}, letter.at, letter.end});
            }
            out.back().digits += static_cast<char>('0' + static_cast<char>(letter.code));
            out.back().end = letter.end;
            inside = true;
            continue;
        }
        inside = false;
        if (out.empty()) continue;
        // A letter makes it too long for good.
        out.back().gap += letter.kind == Letter::Kind::Letter ? std::string(kLongestGap + 1, 'x')
                                                              : std::string(1, shapeOf(letter));
    }
    if (!out.empty()) out.back().gap.clear();
    return out;
}

std::size_t countOf(const Lengths& lengths) {
    return static_cast<std::size_t>(std::find(lengths.begin(), lengths.end(), 0U) - lengths.begin());
}

bool shaped(const std::vector<Group>& groups, std::size_t first, const Lengths& lengths) {
    const std::size_t count = countOf(lengths);
    if (first + count > groups.size()) return false;
    for (std::size_t i = 0; i < count; ++i) {
        if (groups[first + i].digits.size() != lengths[i]) return false;
        if (i + 1 < count && groups[first + i].gap.empty()) return false;
    }
    return true;
}

bool alone(const std::vector<Group>& groups, std::size_t first, std::size_t count) {
    const auto goesOn = [&](const std::string& gap) {
        for (std::size_t i = first; i + 1 < first + count; ++i)
            if (!gap.empty() && groups[i].gap == gap) return true;
        return false;
    };
    return !(first > 0 && goesOn(groups[first - 1].gap)) && !goesOn(groups[first + count - 1].gap);
}

} // namespace feltbog::guard
