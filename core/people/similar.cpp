// SPDX-License-Identifier: MPL-2.0
#include "core/people/similar.h"

#include "core/guard/guard.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace feltbog::people {
namespace {

constexpr int kOneFieldDiffers = 15; // less likely by so much
constexpr int kOneFieldAgrees = 5;

// Letters of the folded name without what stands on them or between them, one byte each.
std::string plainLetters(std::string_view name) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 30> kPlain = {{
        {"æ", "e"}, {"ä", "e"}, {"ø", "o"}, {"ö", "o"}, {"å", "o"}, {"á", "a"}, {"à", "a"}, {"â", "a"},
        {"ã", "a"}, {"é", "e"}, {"è", "e"}, {"ê", "e"}, {"ë", "e"}, {"í", "i"}, {"ì", "i"}, {"î", "i"},
        {"ï", "i"}, {"ı", "i"}, {"ó", "o"}, {"ò", "o"}, {"ô", "o"}, {"ú", "u"}, {"ù", "u"}, {"û", "u"},
        {"ü", "y"}, {"ş", "s"}, {"š", "s"}, {"ğ", "g"}, {"ç", "k"}, {"ñ", "n"},
    }};
    const std::string folded = guard::folded(name);
    std::string out;
    for (std::size_t i = 0; i < folded.size();) {
        const auto known = std::find_if(kPlain.begin(), kPlain.end(), [&](const auto& pair) {
            return std::string_view(folded).substr(i).starts_with(pair.first);
        });
        if (known != kPlain.end()) {
            out += known->second;
            i += known->first.size();
            continue;
        }
        const char c = folded[i++];
        if ((c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80 || (c >= '0' && c <= '9'))
            out += c;
    }
    return out;
}

// As it sounds: letters that are heard alike are one, doubled ones are single.
std::string sounds(std::string_view letters) {
    static constexpr std::array<std::pair<std::string_view, char>, 12> kPairs = {{
        {"aa", 'o'},
        {"ph", 'f'},
        {"ck", 'k'},
        {"ch", 'k'},
        {"kh", 'k'},
        {"gh", 'g'},
        {"sj", 's'},
        {"sh", 's'},
        {"th", 't'},
        {"dh", 'd'},
        {"ou", 'u'},
        {"ee", 'i'},
    }};
    static constexpr std::string_view kFrom = "cqzwjyx", kTo = "kksviik";
    std::string out;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        char c = letters[i];
        const auto pair = std::find_if(kPairs.begin(), kPairs.end(),
                                       [&](const auto& p) { return letters.substr(i, 2) == p.first; });
        if (pair != kPairs.end()) {
            c = pair->second;
            ++i;
        } else if (const auto at = kFrom.find(c); at != std::string_view::npos) {
            c = kTo[at];
        }
        if (c == 'h' && !out.empty()) continue; // seldom heard inside a name
        if (out.empty() || out.back() != c) out += c;
    }
    return out;
}

// Without its vowels, but the first letter: Mohamed, Muhammad, Mahmed.
std::string skeleton(std::string_view heard) {
    std::string out;
    for (const char c : heard) {
        const bool vowel = std::string_view("aeiou").find(c) != std::string_view::npos;
        if (out.empty() || (!vowel && out.back() != c)) out += vowel ? 'a' : c;
    }
    return out;
}

// Letters to change, add, leave out, or swap with the next (optimal string alignment).
int edits(std::string_view a, std::string_view b) {
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

} // namespace

int nameLikeness(std::string_view first, std::string_view second) {
    const std::string a = plainLetters(first), b = plainLetters(second);
    if (a.empty() || b.empty()) return 0;
    if (a == b) return 100;
    const std::string heardA = sounds(a), heardB = sounds(b);
    if (heardA == heardB) return 95;
    const auto shorter = std::min(a.size(), b.size());
    const int apart = std::min(edits(a, b), edits(heardA, heardB));
    if (apart == 1) return shorter >= 5 ? 85 : shorter >= 3 ? 70 : 40;
    if (shorter >= 4 && skeleton(heardA) == skeleton(heardB) && skeleton(heardA).size() >= 3) return 75;
    // One is the beginning of the other, as a name is shortened.
    if (shorter >= 3 && (a.starts_with(b) || b.starts_with(a))) return 65;
    if (apart == 2) return shorter >= 7 ? 65 : shorter >= 5 ? 50 : 20;
    return 0;
}

std::optional<int> likeness(const Likeable& a, const Likeable& b, int least) {
    int out = nameLikeness(a.callName, b.callName);
    int differ = 0;
    for (std::size_t i = 0; i < std::min(a.fields.size(), b.fields.size()); ++i) {
        if (a.fields[i].empty() || b.fields[i].empty()) continue;
        const bool same = a.fields[i] == b.fields[i];
        differ += same ? 0 : 1;
        out += same ? kOneFieldAgrees : -kOneFieldDiffers;
    }
    if (differ > 1 || out < least) return std::nullopt;
    return std::clamp(out, 0, 100);
}

} // namespace feltbog::people
