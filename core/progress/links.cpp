// SPDX-License-Identifier: MPL-2.0
#include "core/progress/links.h"

#include <algorithm>
#include <unordered_set>

namespace feltbog::progress {
namespace {

void put(std::vector<std::vector<Place>>& lists, Ref ref, Place place) {
    if (ref == 0) return;
    if (ref >= lists.size()) lists.resize(std::max<std::size_t>(ref + 1, lists.size() * 2));
    if (lists[ref].empty() || lists[ref].back() != place) lists[ref].push_back(place);
}

std::array<Ref, 5> records(const Fact& f) { return {f.record, f.course, f.session, f.enrolment, f.about}; }

} // namespace

void Links::add(const Facts& facts, Place place) {
    const Fact& f = facts.all[place];
    const bool inOrder = inOrder_ == place && (place == 0 || facts.all[place - 1].pos <= f.pos);
    if (inOrder)
        ++inOrder_;
    else
        later_.emplace(f.pos, place);
    for (const Ref record : records(f)) put(byRecord_, record, place);
    put(byToken_, f.token, place);
}

std::vector<Place> Links::at(const Facts& facts, std::int64_t pos) const {
    std::vector<Place> out;
    const auto end = facts.all.begin() + static_cast<std::ptrdiff_t>(inOrder_);
    auto fact = std::lower_bound(facts.all.begin(), end, pos,
                                 [](const Fact& f, std::int64_t wanted) { return f.pos < wanted; });
    for (; fact != end && fact->pos == pos; ++fact)
        out.push_back(static_cast<Place>(fact - facts.all.begin()));
    const auto [from, to] = later_.equal_range(static_cast<std::uint32_t>(pos));
    for (auto at = from; at != to; ++at) out.push_back(at->second);
    std::erase_if(out, [&](Place place) { return facts.all[place].gone; });
    return out;
}

std::vector<Place> Links::family(const Facts& facts, std::vector<Place> from) const {
    std::unordered_set<Place> seen(from.begin(), from.end());
    std::unordered_set<Ref> followed{0};
    while (!from.empty()) {
        const Fact& f = facts.all[from.back()];
        from.pop_back();
        for (const Ref record : records(f))
            if (followed.insert(record).second)
                for (const Place place : byRecord_[record])
                    if (seen.insert(place).second) from.push_back(place);
    }
    std::vector<Place> out(seen.begin(), seen.end());
    std::erase_if(out, [&](Place place) { return facts.all[place].gone; });
    std::sort(out.begin(), out.end());
    return out;
}

std::span<const Place> Links::about(Ref token) const {
    return token < byToken_.size() ? std::span<const Place>(byToken_[token]) : std::span<const Place>();
}

} // namespace feltbog::progress
