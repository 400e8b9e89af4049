// SPDX-License-Identifier: MPL-2.0
#include "app/pages/cardspage.h"

#include "app/service/reading.h"
#include "app/service/text.h"
#include "core/keys/crypto.h"
#include "core/people/people.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace feltbog::app {

CardsPage::CardsPage(Service& service, QObject* parent)
    : PageModel(service, parent), circles_(ChoiceModel::Pick::One, this), cards_(cardModel()) {
    const auto plan = this->plan();
    const auto ring = notebook().keyring();
    if (plan && ring) {
        std::vector<Choice> readable;
        QString first; // with cards in it
        for (const auto& circle : plan->circles) {
            const auto id = keys::circleId(circle.key);
            if (!ring->newest(id)) continue;
            readable.push_back({q(circle.key), q(circle.name), {}, false});
            const auto there = people::people(notebook(), id);
            if (first.isEmpty() && there && !there->empty()) first = q(circle.key);
        }
        if (first.isEmpty() && !readable.empty()) first = readable.front().key;
        circles_.setChoices(std::move(readable));
        circles_.choose(first);
    } else {
        fail(ring ? feltbog::fail(ErrorCode::PlanMissing) : ring.error());
    }
    connect(&service, &Service::changed, this, &CardsPage::reload);
    readThrough();
    reload();
}

void CardsPage::reload() {
    const auto plan = this->plan();
    if (!plan || circles_.current().isEmpty()) return;
    const auto circle = keys::circleId(s(circles_.current()));
    auto every = cardsIn(notebook(), *plan, circle, {});
    if (!every) return fail(every.error());
    turn_.reset();
    std::set<QString> there;
    for (const auto& card : *every) {
        there.insert(card.token);
        if (!turn_ && !through_.contains(card.token)) turn_ = card;
    }
    std::erase_if(through_, [&](const QString& token) { return !there.contains(token); });
    all_ = int(every->size());
    auto found = search_.isEmpty() ? std::move(every) : cardsIn(notebook(), *plan, circle, search_);
    if (!found) return fail(found.error());
    cards_->set(std::move(*found));
    emit changed();
}

void CardsPage::setSearch(const QString& search) {
    if (search == search_) return;
    search_ = search;
    reload();
}

void CardsPage::chooseCircle(const QString& key) {
    circles_.choose(key);
    readThrough();
    reload();
}

void CardsPage::next() {
    if (!turn_) return;
    through_.insert(turn_->token);
    keepThrough();
    reload();
}

void CardsPage::beginAgain() {
    through_.clear();
    keepThrough();
    reload();
}

std::string CardsPage::draftName() const { return "handover." + s(circles_.current()); }

void CardsPage::readThrough() {
    through_.clear();
    const auto kept = QJsonDocument::fromJson(service().draft(draftName())).array();
    for (const auto& token : kept) through_.insert(token.toString());
}

void CardsPage::keepThrough() {
    QJsonArray tokens;
    for (const auto& token : through_) tokens.append(token);
    if (tokens.isEmpty())
        service().dropDraft(draftName());
    else
        service().keepDraft(draftName(), QJsonDocument(tokens).toJson(QJsonDocument::Compact));
}

} // namespace feltbog::app
