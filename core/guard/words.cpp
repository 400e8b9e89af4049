// SPDX-License-Identifier: MPL-2.0
#include "core/guard/words.h"

#include "core/guard/guard.h"

namespace feltbog::guard {
namespace {

void append(std::string& out, char32_t code) {
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xC0 | (code >> 6));
        out += static_cast<char>(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        out += static_cast<char>(0xE0 | (code >> 12));
        out += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (code & 0x3F));
    } else {
        out += static_cast<char>(0xF0 | (code >> 18));
        out += static_cast<char>(0x80 | ((code >> 12) & 0x3F));
        out += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (code & 0x3F));
    }
}

bool joins(const Letter& letter) {
    return letter.code == '-' || letter.code == '\'' || letter.code == 0x2019;
}

} // namespace

// Unicode, Latin-1 and Latin Extended-A: capitals stand 32 or 1 before their small letters.
char32_t lower(char32_t c) {
    if (c >= 'A' && c <= 'Z') return c + 32;
    if (c >= 0xC0 && c <= 0xDE && c != 0xD7) return c + 32;
    if (c == 0x130) return 'i';
    if (c == 0x178) return 0xFF;
    const bool oddFirst = (c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E);
    if (c >= 0x100 && c <= 0x17E && c != 0x131 && c != 0x138 && c != 0x149)
        return (c % 2 == 1) == oddFirst ? c + 1 : c;
    return c;
}

std::string folded(std::string_view word) {
    std::string out;
    for (const auto& letter : lettersOf(word)) append(out, lower(letter.code));
    return out;
}

std::vector<Word> wordsOf(const std::vector<Letter>& letters) {
    std::vector<Word> out;
    bool inside = false;
    std::size_t spaces = 0, others = 0; // since the last word
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const auto& letter = letters[i];
        const bool letterHere = letter.kind == Letter::Kind::Letter;
        const bool joined =
            inside && joins(letter) && i + 1 < letters.size() && letters[i + 1].kind == Letter::Kind::Letter;
        if (!letterHere && !joined) {
            inside = false;
            (letter.kind == Letter::Kind::Space && letter.code != '\n' ? spaces : others) += 1;
            continue;
        }
        if (!inside)
            out.push_back(
                {{}, lower(letter.code) != letter.code, letter.at, letter.end, spaces == 1 && others == 0});
        inside = true;
        spaces = others = 0;
        append(out.back().folded, lower(letter.code));
        out.back().end = letter.end;
    }
    return out;
}

} // namespace feltbog::guard
