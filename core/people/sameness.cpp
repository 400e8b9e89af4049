// SPDX-License-Identifier: MPL-2.0
#include "core/people/sameness.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace feltbog::people {
namespace {

// Disjoint sets; the smallest token stands for its set.
class Sets {
  public:
    explicit Sets(std::size_t size) : parent_(size) { std::iota(parent_.begin(), parent_.end(), 0U); }
    TokenNo of(TokenNo token) {
        while (parent_[token] != token) token = parent_[token] = parent_[parent_[token]];
        return token;
    }
    void join(TokenNo a, TokenNo b) {
        a = of(a);
        b = of(b);
        parent_[std::max(a, b)] = std::min(a, b);
    }
    std::vector<TokenNo> all() {
        std::vector<TokenNo> out(parent_.size());
        for (TokenNo i = 0; i < out.size(); ++i) out[i] = of(i);
        return out;
    }

  private:
    std::vector<TokenNo> parent_;
};

using Two = std::pair<TokenNo, TokenNo>;
Two ordered(TokenNo a, TokenNo b) { return {std::min(a, b), std::max(a, b)}; }

std::int64_t distinct(const std::vector<TokenNo>& of, const std::vector<bool>& active) {
    std::vector<bool> seen(of.size());
    std::int64_t out = 0;
    for (TokenNo token = 0; token < of.size(); ++token) {
        if (!active[token] || seen[of[token]]) continue;
        seen[of[token]] = true;
        ++out;
    }
    return out;
}

// So many of the tokens may be of children come again: each of them follows at most one forgotten before it,
// and each forgotten one is followed at most once.
std::int64_t mayHaveComeAgain(const Counting& counting) {
    std::vector<std::int32_t> made, erased;
    for (TokenNo token = 0; token < counting.lives.size(); ++token) {
        if (!counting.active[token]) continue;
        made.push_back(counting.lives[token].made);
        if (counting.lives[token].erased != Life::kNever) erased.push_back(counting.lives[token].erased);
    }
    std::sort(made.begin(), made.end());
    std::sort(erased.begin(), erased.end());
    std::size_t followed = 0;
    for (const auto day : made)
        if (followed < erased.size() && erased[followed] <= day) ++followed;
    return static_cast<std::int64_t>(followed);
}

} // namespace

Sameness::Sameness(std::size_t tokens, const std::vector<Pair>& pairs) {
    Sets same(tokens);
    for (const auto& pair : pairs)
        if (pair.verdict == Verdict::Same) same.join(pair.a, pair.b);
    // Somebody said "two children" of two who are one by what others said: all of it is a question again.
    std::set<TokenNo> contested;
    for (const auto& pair : pairs)
        if (pair.verdict == Verdict::Different && same.of(pair.a) == same.of(pair.b))
            contested.insert(same.of(pair.a));
    Sets answered(tokens);
    for (const auto& pair : pairs)
        if (pair.verdict == Verdict::Same && !contested.contains(same.of(pair.a)))
            answered.join(pair.a, pair.b);
    person_ = answered.all();

    std::set<Two> apart;
    for (const auto& pair : pairs)
        if (pair.verdict == Verdict::Different && same.of(pair.a) != same.of(pair.b))
            apart.insert(ordered(person_[pair.a], person_[pair.b]));
    Sets fewest = answered;
    std::vector<Pair> questions = pairs;
    std::sort(questions.begin(), questions.end(),
              [](const Pair& x, const Pair& y) { return ordered(x.a, x.b) < ordered(y.a, y.b); });
    std::set<Two> asked;
    for (const auto& pair : questions) {
        const bool reopened = same.of(pair.a) == same.of(pair.b) && contested.contains(same.of(pair.a));
        if (pair.verdict != Verdict::Open && !reopened) continue;
        const Two two = ordered(person_[pair.a], person_[pair.b]);
        if (two.first == two.second || apart.contains(two)) continue; // settled by other answers
        fewest.join(two.first, two.second);
        if (asked.insert(two).second) open_.push_back({pair.a, pair.b, Verdict::Open});
    }
    fewest_ = fewest.all();
}

Span spanOf(const Sameness& sameness, const Counting& counting) {
    std::vector<TokenNo> persons(counting.active.size()), fewest(counting.active.size());
    for (TokenNo token = 0; token < persons.size(); ++token) {
        persons[token] = sameness.person(token);
        fewest[token] = sameness.atFewest(token);
    }
    Span out;
    out.counted = distinct(persons, counting.active);
    const auto merged = distinct(fewest, counting.active);
    out.fewest = std::max(merged - mayHaveComeAgain(counting), std::min<std::int64_t>(merged, 1));
    out.most = out.counted + counting.withoutCard;
    return out;
}

} // namespace feltbog::people
