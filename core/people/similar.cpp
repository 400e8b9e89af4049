// SPDX-License-Identifier: MPL-2.0
#include "core/people/similar.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <numeric>

namespace feltbog::people {
namespace {

// Ten for each time it is half as likely; from the errors that are made (persons.md).
constexpr int kOneFieldDiffers = 33;
constexpr int kNextYear = 15; // or class: ages are misjudged
constexpr int kFurtherYear = 45;
constexpr int kNextBand = 12;
constexpr int kFurtherBand = 45;
constexpr int kOtherUnit = 30;

using Letters = std::u32string;
using View = std::u32string_view;

// Letters and digits of the name in lower case, without what stands on them or between them.
Letters plainLetters(std::string_view name) {
    static constexpr View kFrom = U"æäøöåáàâãéèêëíìîïıóòôõúùûüýşšğçčñž";
    static constexpr View kTo = U"eeooo"
                                U"aaaa"
                                U"eeee"
                                U"iiiii"
                                U"oooo"
                                U"uuu"
                                U"yy"
                                U"ss"
                                U"g"
                                U"kk"
                                U"nz";
    static_assert(kFrom.size() == kTo.size());
    Letters out;
    for (std::size_t at = 0; at < name.size();) {
        char32_t code = lowered(nextCode(name, at));
        if (const auto known = kFrom.find(code); known != View::npos) code = kTo[known];
        if ((code >= 'a' && code <= 'z') || (code >= '0' && code <= '9') || code >= 0xC0) out += code;
    }
    return out;
}

// As it sounds: letters that are heard alike are one, doubled ones are single.
Letters sounds(View letters) {
    static constexpr std::array<std::pair<View, char32_t>, 12> kPairs = {{
        {U"aa", 'o'},
        {U"ph", 'f'},
        {U"ck", 'k'},
        {U"ch", 'k'},
        {U"kh", 'k'},
        {U"gh", 'g'},
        {U"sj", 's'},
        {U"sh", 's'},
        {U"th", 't'},
        {U"dh", 'd'},
        {U"ou", 'u'},
        {U"ee", 'i'},
    }};
    static constexpr View kFrom = U"cqzwjyx", kTo = U"kksviik";
    Letters out;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        char32_t c = letters[i];
        const auto pair = std::find_if(kPairs.begin(), kPairs.end(),
                                       [&](const auto& p) { return letters.substr(i, 2) == p.first; });
        if (pair != kPairs.end()) {
            c = pair->second;
            ++i;
        } else if (const auto at = kFrom.find(c); at != View::npos) {
            c = kTo[at];
        }
        if (c == 'h' && !out.empty()) continue; // seldom heard inside a name
        if (out.empty() || out.back() != c) out += c;
    }
    return out;
}

// Without its vowels, but the first letter: Mohamed, Muhammad, Mahmed.
Letters skeleton(View heard) {
    Letters out;
    for (const char32_t c : heard) {
        const bool vowel = View(U"aeiou").find(c) != View::npos;
        if (out.empty() || (!vowel && out.back() != c)) out += vowel ? U'a' : c;
    }
    return out;
}

// Letters to change, add, leave out, or swap with the next (optimal string alignment).
int edits(View a, View b) {
    std::vector<int> before(b.size() + 1), last(b.size() + 1), now(b.size() + 1);
    std::iota(last.begin(), last.end(), 0);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        now[0] = static_cast<int>(i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            now[j] = std::min({last[j] + 1, now[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                now[j] = std::min(now[j], before[j - 2] + 1);
        }
        std::swap(before, last);
        std::swap(last, now);
    }
    return last[b.size()];
}

// Of years of birth, or of classes.
int yearsApart(const std::string& a, const std::string& b) {
    int x = 0, y = 0;
    std::from_chars(a.data(), a.data() + a.size(), x);
    std::from_chars(b.data(), b.data() + b.size(), y);
    return std::abs(x - y) == 1 ? kNextYear : kFurtherYear;
}

} // namespace

int nameLikeness(std::string_view first, std::string_view second) {
    const Letters a = plainLetters(first), b = plainLetters(second);
    if (a.empty() || b.empty()) return 0;
    if (a == b) return 100;
    const Letters heardA = sounds(a), heardB = sounds(b);
    if (heardA == heardB) return 90;
    const auto shorter = std::min(a.size(), b.size());
    const int apart = std::min(edits(a, b), edits(heardA, heardB));
    if (apart == 1) return shorter >= 5 ? 78 : shorter >= 4 ? 65 : 40;
    if (shorter >= 4 && skeleton(heardA) == skeleton(heardB) && skeleton(heardA).size() >= 3) return 88;
    // One is the beginning of the other, as a name is shortened.
    if (shorter >= 3 && (a.starts_with(b) || b.starts_with(a))) return 65;
    if (apart == 2) return shorter >= 7 ? 65 : shorter >= 5 ? 50 : 20;
    return 0;
}

std::optional<int> likeness(const Likeable& a, const Likeable& b) {
    int out = nameLikeness(a.callName, b.callName);
    if (out < kSuggested) return std::nullopt;
    int differ = 0;
    bool agesKnown = false;
    for (std::size_t i = 0; i < std::min(a.fields.size(), b.fields.size()); ++i) {
        const auto &one = a.fields[i], &other = b.fields[i];
        if (one.value.empty() || other.value.empty()) continue;
        const bool same = one.value == other.value;
        differ += same ? 0 : 1;
        agesKnown = agesKnown || one.age;
        out += same ? one.tells : -(one.age ? yearsApart(one.value, other.value) : kOneFieldDiffers);
    }
    if (differ > 1) return std::nullopt;
    if (a.unit != b.unit) out -= kOtherUnit;
    const int apart = a.age && b.age && !agesKnown ? std::abs(*a.age - *b.age) : 0;
    if (apart > 0) out -= apart == 1 ? kNextBand : kFurtherBand;
    return std::max(out, 1);
}

} // namespace feltbog::people
