// SPDX-License-Identifier: MPL-2.0
#include "tests/faults/simulator/oracle.h"

#include <algorithm>
#include <fmt/format.h>

namespace feltbog::simulation {
namespace {

void mark(Holding& holding, std::size_t number) {
    if (holding.size() <= number) holding.resize(number + 1);
    holding[number] = true;
}
bool marked(const Holding& holding, std::size_t number) { return number < holding.size() && holding[number]; }

} // namespace

std::size_t Oracle::numberOf(const LogRow& row, Place author) {
    const auto [it, fresh] = numbers_.try_emplace(row.id, events_.size());
    if (fresh) events_.push_back({row.id, author, row.taps, false, false});
    return it->second;
}

void Oracle::saved(Place place, const LogRow& row) {
    const auto number = numberOf(row, place);
    events_[number].saved = true;
    mark(holdings_[place], number);
}

void Oracle::holds(Place place, const LogRow& row) { mark(holdings_[place], numberOf(row, place)); }

void Oracle::committed(const LogRow& row) {
    const auto number = numberOf(row, kServer);
    events_[number].committed = true;
    mark(holdings_[kServer], number);
}

bool Oracle::wasCommitted(const EventId& id) const {
    const auto it = numbers_.find(id);
    return it != numbers_.end() && events_[it->second].committed;
}

bool Oracle::has(Place place, const EventId& id) const {
    const auto number = numbers_.find(id);
    const auto held = holdings_.find(place);
    return number != numbers_.end() && held != holdings_.end() && marked(held->second, number->second);
}

Holding Oracle::holding(Place place) const {
    const auto it = holdings_.find(place);
    return it == holdings_.end() ? Holding{} : it->second;
}

void Oracle::setHolding(Place place, Holding holding) { holdings_[place] = std::move(holding); }

std::string Oracle::describe(const Entry& entry) const {
    return fmt::format("event {} of device {}{}", entry.id.hex(), entry.author,
                       entry.committed ? ", which the server had committed" : "");
}

Holding Oracle::in(const std::vector<LogRow>& rows, bool inChains) const {
    Holding out(events_.size());
    for (const auto& row : rows) {
        const auto it = numbers_.find(row.id);
        if (it != numbers_.end() && !(inChains && row.aside)) out[it->second] = true;
    }
    return out;
}

std::optional<std::string> Oracle::missing(Place place, const std::vector<LogRow>& rows,
                                           bool inChains) const {
    const auto there = in(rows, inChains);
    const auto held = holding(place);
    for (std::size_t n = 0; n < held.size(); ++n)
        if (held[n] && !there[n]) return describe(events_[n]);
    return std::nullopt;
}

std::optional<std::string> Oracle::missingAtEnd(const std::vector<LogRow>& server,
                                                const std::vector<Place>& places) const {
    const auto chained = in(server, true);
    for (const Place place : places) {
        const auto held = holding(place);
        for (std::size_t n = 0; n < held.size(); ++n)
            if (held[n] && events_[n].saved && !chained[n])
                return describe(events_[n]) + fmt::format(", held by {}", place);
    }
    return std::nullopt;
}

std::int64_t Oracle::tapsIn(const std::vector<LogRow>& rows) const {
    const auto there = in(rows, true);
    std::int64_t sum = 0;
    for (std::size_t n = 0; n < there.size(); ++n)
        if (there[n]) sum += events_[n].taps;
    return sum;
}

std::size_t Oracle::excused(const std::vector<Place>& places) const {
    std::size_t out = 0;
    for (std::size_t n = 0; n < events_.size(); ++n) {
        if (!events_[n].saved) continue;
        const bool held =
            std::any_of(places.begin(), places.end(), [&](Place place) { return marked(holding(place), n); });
        out += held ? 0 : 1;
    }
    return out;
}

} // namespace feltbog::simulation
