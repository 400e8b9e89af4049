// SPDX-License-Identifier: MPL-2.0
#include "core/guard/letters.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <optional>

namespace feltbog::guard {
namespace {

// The zeros of the decimal digits in use (Unicode 15, general category Nd, those of living scripts and the
// forms that keyboards and web pages offer); each row of ten follows its zero.
constexpr std::array<char32_t, 26> kZeros = {U'0',    0x660,   0x6F0,   0x7C0,   0x966,  0x9E6,  0xA66,
                                             0xAE6,   0xB66,   0xBE6,   0xC66,   0xCE6,  0xD66,  0xE50,
                                             0xED0,   0xF20,   0x1040,  0x17E0,  0x1810, 0xFF10, 0x1D7CE,
                                             0x1D7D8, 0x1D7E2, 0x1D7EC, 0x1D7F6, 0x1FBF0};

std::optional<char32_t> digitOf(char32_t code) {
    for (const char32_t zero : kZeros)
        if (code >= zero && code < zero + 10) return code - zero;
    return std::nullopt;
}

// Nothing is seen of these: soft hyphen, joiners, direction marks, byte order mark, variation selectors.
bool unseen(char32_t c) {
    return c == 0xAD || c == 0x34F || c == 0x61C || (c >= 0x200B && c <= 0x200F) ||
           (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || (c >= 0xFE00 && c <= 0xFE0F) ||
           c == 0xFEFF || c == 0x20E3;
}

bool isSpace(char32_t c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || c == 0xA0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F ||
           c == 0x3000;
}

// Punctuation and signs: ASCII, Latin-1, general punctuation, and the dashes and points of other blocks.
bool isMark(char32_t c) {
    if (c < 0x80) return c > ' ' && !(c >= 'A' && c <= 'Z') && !(c >= 'a' && c <= 'z') && c != 0x7F;
    if (c >= 0xA1 && c <= 0xBF) return c != 0xAA && c != 0xB5 && c != 0xBA;
    return c == 0xD7 || c == 0xF7 || (c >= 0x2010 && c <= 0x205E) || c == 0x2212 || c == 0x2215 ||
           c == 0x2219 || c == 0x22C5 || c == 0x30FB || (c >= 0xFE50 && c <= 0xFE6B) ||
           (c >= 0xFF01 && c <= 0xFF0F) || (c >= 0xFF1A && c <= 0xFF20);
}

} // namespace

std::vector<Letter> lettersOf(std::string_view text) {
    std::vector<Letter> out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        Letter letter;
        letter.at = at;
        letter.code = nextCode(text, at);
        letter.end = at;
        if (unseen(letter.code)) continue;
        if (const auto digit = digitOf(letter.code)) {
            letter.kind = Letter::Kind::Digit;
            letter.code = *digit;
        } else if (isSpace(letter.code)) {
            letter.kind = Letter::Kind::Space;
        } else if (isMark(letter.code)) {
            letter.kind = Letter::Kind::Mark;
        }
        out.push_back(letter);
    }
    return out;
}

} // namespace feltbog::guard
