// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/models/rowmodel.h"
#include "core/log/body.h"
#include "core/people/people.h"

namespace feltbog::app {

// A card as the lists show it.
struct CardRow {
    QString token;
    QString name;   // the kaldenavn, or "Kort uden navn" when this device cannot open it
    QString detail; // "barn, 10–12 år · sidst set i går"
    bool picked = false;
    bool fresh = false; // made in this round
};

[[nodiscard]] std::unique_ptr<RowModel<CardRow>> cardModel();
// How many cards a page offers: thousands would neither be looked through nor drawn in time. The others are
// found by kaldenavn.
inline constexpr std::size_t kCardsShown = 40;
// Leaves the first `most`, and whoever is picked; says how many there were.
int cutCards(std::vector<CardRow>& rows, std::size_t most = kCardsShown);

// To pick from, with the brief detail.
[[nodiscard]] Result<std::vector<CardRow>> cardsOf(record::Notebook& notebook, const plan::Plan& plan,
                                                   std::string_view activity, const QString& search);
// To look into.
[[nodiscard]] Result<std::vector<CardRow>> cardsIn(record::Notebook& notebook, const plan::Plan& plan,
                                                   const CircleId& circle, const QString& search);
[[nodiscard]] QString cardDetail(const plan::Plan& plan, const people::Person& person, Date today);
[[nodiscard]] QString personDetail(const plan::Plan& plan, std::string_view unit, std::string_view band);
// The age alone, where there is one: it tells namesakes apart, and a phone shows two cards side by side.
[[nodiscard]] QString briefDetail(const plan::Plan& plan, std::string_view unit, std::string_view band);
// The kaldenavn behind a token, or a word for a card that cannot be opened here.
[[nodiscard]] QString cardName(record::Notebook& notebook, const Token& token);
[[nodiscard]] CircleId circleOf(const plan::Plan& plan, std::string_view activity);

} // namespace feltbog::app
