// SPDX-License-Identifier: MPL-2.0
#include "core/progress/view.h"

#include "core/plan/find.h"

namespace feltbog::progress {
namespace {

// The keys themselves and, for an activity, its sub-activities.
std::vector<std::string> withSubs(const plan::Plan& plan, const std::vector<std::string>& keys) {
    std::vector<std::string> out = keys;
    for (const auto& activity : plan.activities)
        for (const auto& sub : activity.sub)
            for (const auto& key : keys)
                if (plan::covers(key, sub.key)) out.push_back(sub.key);
    return out;
}

TextSet setOf(const Texts& texts, const std::vector<std::string>& keys) {
    return keys.empty() ? TextSet() : TextSet(texts, keys);
}

TextSet bands(const View& view, const std::optional<plan::AgeRange>& ages) {
    if (!ages) return {};
    std::vector<std::string> keys;
    for (const auto* band : plan::bandsOf(view.plan, *ages)) keys.push_back(band->key);
    return TextSet(view.facts.texts(), keys);
}

} // namespace

Where::Where(const View& view, const plan::Filter& filter)
    : facts_(view.facts), activity_(setOf(view.facts.texts(), withSubs(view.plan, filter.activity))),
      type_(setOf(view.facts.texts(), filter.type)), unit_(setOf(view.facts.texts(), filter.unit)),
      band_(bands(view, filter.ages)), n_(filter.n) {
    for (const auto& key : filter.has) has_.push_back(view.facts.texts().find(key));
    if (!filter.of.empty()) of_ = view.facts.texts().find(filter.of);
}

std::optional<std::int64_t> Where::amount(const Fact& fact, Text what) const {
    for (const Amount& a : facts_.amountsOf(fact))
        if (a.what == what) return a.n;
    return std::nullopt;
}

std::optional<std::int64_t> Where::number(const Fact& fact, std::int64_t heads) const {
    for (const Text key : has_)
        if (amount(fact, key).value_or(0) <= 0) return std::nullopt;
    const auto meant = of_ ? amount(fact, *of_) : std::optional(heads);
    if (!meant || !n_.hold(static_cast<double>(*meant))) return std::nullopt;
    return meant;
}

Match Where::person(Traits traits) const {
    if (!unit_.all() && traits.unit && !unit_.has(traits.unit)) return Match::No;
    if (!band_.all() && traits.band && !band_.has(traits.band)) return Match::No;
    const bool missing = (!unit_.all() && !traits.unit) || (!band_.all() && !traits.band);
    return missing ? Match::Unknown : Match::Yes;
}

std::int64_t Where::heads(const Fact& fact) const {
    if (band_.all()) return fact.n;
    std::int64_t sum = 0;
    for (const Amount& amount : facts_.amountsOf(fact))
        if (amount.what && band_.has(amount.what)) sum += amount.n;
    return sum;
}

} // namespace feltbog::progress
