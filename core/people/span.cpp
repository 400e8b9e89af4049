// SPDX-License-Identifier: MPL-2.0
#include "core/people/span.h"

#include <algorithm>

namespace feltbog::people {
namespace {

// `questioned`: merged persons who are more than one as answered.
void addPiece(const Sameness& sameness, const Seen& seen, Heads& heads, Seen& questioned) {
    Seen persons(seen.size()), merged(seen.size());
    for (TokenNo token = 0; token < seen.size(); ++token) {
        const TokenNo person = sameness.person(token), one = sameness.atFewest(token);
        if (!seen[token] || persons[person]) continue;
        persons[person] = true;
        ++heads.counted;
        if (merged[one])
            questioned[one] = true;
        else
            ++heads.merged;
        merged[one] = true;
    }
}

} // namespace

void Again::add(const Again& other, std::int64_t sign) {
    for (const auto& [day, n] : other.made) made[day] += sign * n;
    for (const auto& [day, n] : other.erased) erased[day] += sign * n;
}

std::int64_t Again::most() const {
    std::int64_t followed = 0, free = 0;
    auto gone = erased.begin();
    for (const auto& [day, n] : made) {
        for (; gone != erased.end() && gone->first <= day; ++gone) free += gone->second;
        const auto more = std::min(free, n);
        followed += more;
        free -= more;
    }
    return followed;
}

Heads headsOf(const Sameness& sameness, const std::vector<Seen>& pieces, const std::vector<Life>& lives) {
    Heads out;
    if (pieces.empty()) return out;
    Seen questioned(pieces.front().size());
    for (const auto& seen : pieces) addPiece(sameness, seen, out, questioned);
    for (const auto& question : sameness.open())
        if (questioned[sameness.atFewest(question.a)]) ++out.open;
    for (TokenNo token = 0; token < lives.size(); ++token) {
        if (!pieces.front()[token]) continue;
        ++out.again.made[lives[token].made];
        if (lives[token].erased != Life::kNever) ++out.again.erased[lives[token].erased];
    }
    return out;
}

Span spanOf(const Heads& heads, std::int64_t withoutCard) {
    const auto one = std::min<std::int64_t>(heads.merged, 1);
    return {std::max(heads.merged - heads.again.most(), one), heads.counted, heads.counted + withoutCard};
}

} // namespace feltbog::people
