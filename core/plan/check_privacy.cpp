// SPDX-License-Identifier: MPL-2.0
#include "core/plan/checks.h"

#include <algorithm>
#include <array>

namespace feltbog::plan::checks {
namespace {

// Beginnings of words about offences, health, religion and suspicion. The list cannot be complete; it stops
// the themes that come to mind first, and the sentence tells the writer why.
constexpr auto kSensitive = std::to_array<std::string_view>(
    {"krimin",  "sigtet",   "sigtelse", "dømt",    "politi",  "hærværk", "vold",        "tyveri",  "overgreb",
     "hash",    "rusmid",   "stofmis",  "misbrug", "alkohol", "bande",   "sygdom",      "sundhed", "psyk",
     "diagnos", "handicap", "depres",   "angst",   "religi",  "tro",     "moske",       "moské",   "islam",
     "muslim",  "kristen",  "kirke",    "mistank", "bekymr",  "radikal", "underretning"});

std::string lowered(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return out;
}

// True when some word of the text begins with the stem. "tro" alone must be a whole word: "tropper" is not
// it.
bool hasWord(const std::string& text, std::string_view stem) {
    const auto letter = [&](std::size_t at) {
        return at < text.size() &&
               (static_cast<unsigned char>(text[at]) >= 0x80 || (text[at] >= 'a' && text[at] <= 'z'));
    };
    for (auto at = text.find(stem); at != std::string::npos; at = text.find(stem, at + 1)) {
        const bool begins = at == 0 || !letter(at - 1);
        const bool whole = !letter(at + stem.size());
        if (begins && (whole || stem.size() > 3)) return true;
    }
    return false;
}

void themes(const Plan& plan, Problems& problems) {
    for (std::size_t i = 0; i < plan.themes.size(); ++i) {
        const std::string name = lowered(plan.themes[i].name);
        const bool sensitive = std::any_of(kSensitive.begin(), kSensitive.end(),
                                           [&](std::string_view stem) { return hasWord(name, stem); });
        if (sensitive)
            add(problems, at("themes", i) + ".name",
                "Et tema må ikke nævne lovbrud, helbred, religion eller mistanke: " +
                    quoted(plan.themes[i].name) + ".",
                "Vælg et bredere ord.");
    }
}

// What a card tells beside the kaldenavn, somebody must have decided, once, and said why.
void cardFields(const Plan& plan, Problems& problems) {
    const auto& all = plan.cardFields;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].reason.find_first_not_of(' ') == std::string::npos)
            add(problems, at("card_fields", i) + ".reason",
                "Der mangler en grund til at have feltet på kortene.",
                "Skriv, hvad feltet skal bruges til, eller fjern det.");
        const auto same = [&](const CardFieldOn& other) { return other.field == all[i].field; };
        if (std::count_if(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(i), same) > 0)
            add(problems, at("card_fields", i) + ".field", quoted(word(all[i].field)) + " står der allerede.",
                "Fjern det ene.");
    }
}

void smallestCell(const Plan& plan, Problems& problems) {
    if (plan.smallestCell >= kSmallestCellFloor && plan.smallestCell <= kSmallestCellMost) return;
    add(problems, "smallest_cell",
        "Det mindste antal personer, der vises uden for huset, skal være mellem " +
            std::to_string(kSmallestCellFloor) + " og " + std::to_string(kSmallestCellMost) + ".",
        "Skriv 5, eller fjern feltet.");
}

} // namespace

void privacy(const Plan& plan, Problems& problems) {
    themes(plan, problems);
    cardFields(plan, problems);
    smallestCell(plan, problems);
}

} // namespace feltbog::plan::checks
