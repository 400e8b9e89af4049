// SPDX-License-Identifier: MPL-2.0
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <vector>

namespace feltbog {
namespace {

// Letters with something on them, and the letter they are sorted as.
constexpr std::array<std::pair<char32_t, char32_t>, 34> kBases = {{
    {U'á', 'a'}, {U'à', 'a'}, {U'â', 'a'}, {U'ã', 'a'}, {U'ā', 'a'},  {U'é', 'e'},  {U'è', 'e'},
    {U'ê', 'e'}, {U'ë', 'e'}, {U'ē', 'e'}, {U'í', 'i'}, {U'ì', 'i'},  {U'î', 'i'},  {U'ï', 'i'},
    {U'ı', 'i'}, {U'ó', 'o'}, {U'ò', 'o'}, {U'ô', 'o'}, {U'õ', 'o'},  {U'ú', 'u'},  {U'ù', 'u'},
    {U'û', 'u'}, {U'ü', 'y'}, {U'ý', 'y'}, {U'ÿ', 'y'}, {U'ç', 'c'},  {U'č', 'c'},  {U'ñ', 'n'},
    {U'ş', 's'}, {U'š', 's'}, {U'ğ', 'g'}, {U'ž', 'z'}, {U'ä', U'æ'}, {U'ö', U'ø'},
}};

char32_t based(char32_t code) {
    const auto found =
        std::find_if(kBases.begin(), kBases.end(), [&](const auto& p) { return p.first == code; });
    return found == kBases.end() ? code : found->second;
}

// z, æ, ø, å; then everything else by its code.
constexpr char32_t kAe = 'z' + 1, kOe = 'z' + 2, kAa = 'z' + 3, kOthers = 'z' + 4;

// Numbers for comparing, one a letter; a run of digits is its length and then its digits.
std::vector<char32_t> sortedAs(std::string_view text) {
    std::vector<char32_t> out;
    std::size_t digitsFrom = 0; // place of the length of the run of digits that is being read
    bool inNumber = false;
    for (std::size_t at = 0; at < text.size();) {
        char32_t code = based(lowered(nextCode(text, at)));
        if (code >= '0' && code <= '9') {
            if (!inNumber) {
                digitsFrom = out.size();
                out.push_back('0');
            }
            inNumber = true;
            if (code == '0' && out.size() == digitsFrom + 1) continue; // 007 is 7
            out.push_back(code);
            ++out[digitsFrom];
            continue;
        }
        inNumber = false;
        if (code == U'æ')
            code = kAe;
        else if (code == U'ø')
            code = kOe;
        else if (code == U'å')
            code = kAa;
        else if (code > 'z')
            code += kOthers;
        if (code == 'a' && !out.empty() && out.back() == 'a')
            out.back() = kAa;
        else
            out.push_back(code);
    }
    return out;
}

std::vector<std::string> wordsOf(std::string_view text) {
    std::vector<std::string> out(1);
    for (std::size_t at = 0; at < text.size();) {
        const char32_t code = based(lowered(nextCode(text, at)));
        const bool apart = code <= ' ' || code == '-' || code == '\'' || code == 0xA0;
        if (!apart)
            appendCode(out.back(), code);
        else if (!out.back().empty())
            out.emplace_back();
    }
    if (out.back().empty()) out.pop_back();
    return out;
}

} // namespace

char32_t nextCode(std::string_view text, std::size_t& at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(at);
    const std::size_t more = lead < 0x80 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
    char32_t code = more == 0 ? lead : lead & (0x3FU >> more);
    for (std::size_t i = 1; i <= more; ++i) code = (code << 6) | (byte(at + i) & 0x3FU);
    at += more + 1;
    return code;
}

void appendCode(std::string& out, char32_t code) {
    const auto byte = [&](char32_t bits) { out += static_cast<char>(bits); };
    if (code < 0x80) {
        byte(code);
        return;
    }
    const int more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    static constexpr std::array<char32_t, 4> kLeads = {0, 0xC0, 0xE0, 0xF0};
    byte(kLeads[static_cast<std::size_t>(more)] | (code >> (6 * more)));
    for (int i = more - 1; i >= 0; --i) byte(0x80 | ((code >> (6 * i)) & 0x3F));
}

// Capitals stand 32 (Latin-1) or 1 (Latin Extended-A) before their small letters.
char32_t lowered(char32_t c) {
    if (c >= 'A' && c <= 'Z') return c + 32;
    if (c >= 0xC0 && c <= 0xDE && c != 0xD7) return c + 32;
    if (c == 0x130) return 'i';
    if (c == 0x178) return 0xFF;
    if (c < 0x100 || c > 0x17E || c == 0x131 || c == 0x138 || c == 0x149) return c;
    const bool oddFirst = (c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E);
    return (c % 2 == 1) == oddFirst ? c + 1 : c;
}

std::string lowered(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) appendCode(out, lowered(nextCode(text, at)));
    return out;
}

bool danishBefore(std::string_view a, std::string_view b) {
    const auto left = sortedAs(a), right = sortedAs(b);
    return left == right ? a < b : left < right;
}

bool matches(std::string_view text, std::string_view typed) {
    const auto there = wordsOf(text);
    const auto asked = wordsOf(typed);
    return std::all_of(asked.begin(), asked.end(), [&](const std::string& begin) {
        return std::any_of(there.begin(), there.end(),
                           [&](const std::string& word) { return word.starts_with(begin); });
    });
}

} // namespace feltbog
