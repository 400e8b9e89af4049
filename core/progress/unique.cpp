// SPDX-License-Identifier: MPL-2.0
#include "core/progress/unique.h"

#include <algorithm>

namespace feltbog::progress {
namespace {

constexpr int kYear = 12; // months: in a shorter time no card is erased for lack of use

} // namespace

Unique::Unique(const View& view, const Span& span)
    : persons_(view.persons), span_(span), seen_(span.pieces.size(), people::Seen(view.facts.tokens + 1)),
      unknown_(seen_) {}

void Unique::add(Ref token, Date day, bool known) {
    // Pieces cover the span, so every day in it has one.
    const auto piece = std::find_if(span_.pieces.begin(), span_.pieces.end(),
                                    [&](const DateRange& range) { return range.holds(day); }) -
                       span_.pieces.begin();
    (known ? seen_ : unknown_)[static_cast<std::size_t>(piece)][token] = true;
}

void Unique::countInto(Figure& figure) const {
    const auto& pieces = span_.pieces;
    const bool years = pieces.size() == 1 && pieces[0].from.plusMonths(kYear) <= pieces[0].to;
    const auto heads =
        people::headsOf(persons_.sameness(), seen_, years ? persons_.lives() : std::vector<people::Life>{});
    figure.amount += heads.counted;
    figure.merged += heads.merged;
    figure.open += heads.open;
    figure.again.add(heads.again);
    for (std::size_t piece = 0; piece < pieces.size(); ++piece) figure.unplaced += unplaced(piece);
}

std::int64_t Unique::unplaced(std::size_t piece) const {
    people::Seen counted(seen_[piece].size());
    for (Ref token = 0; token < counted.size(); ++token)
        if (seen_[piece][token]) counted[persons_.of(token)] = true;
    std::int64_t out = 0;
    for (Ref token = 0; token < counted.size(); ++token) {
        const Ref person = persons_.of(token);
        if (!unknown_[piece][token] || counted[person]) continue;
        counted[person] = true;
        ++out;
    }
    return out;
}

} // namespace feltbog::progress
