// SPDX-License-Identifier: MPL-2.0
#include "core/guard/words.h"

#include "core/base/text.h"

namespace feltbog::guard {
namespace {

bool joins(const Letter& letter) {
    return letter.code == '-' || letter.code == '\'' || letter.code == 0x2019;
}

} // namespace

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
                {{}, lowered(letter.code) != letter.code, letter.at, letter.end, spaces == 1 && others == 0});
        inside = true;
        spaces = others = 0;
        appendCode(out.back().lowered, lowered(letter.code));
        out.back().end = letter.end;
    }
    return out;
}

} // namespace feltbog::guard
