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

} // namespace

std::optional<Verdict> verdictOf(std::string_view word) {
    if (word == "mulig") return std::nullopt;
    return word == "ens" ? Verdict::Same : word == "to" ? Verdict::Different : Verdict::Open;
}

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

} // namespace feltbog::people
