// SPDX-License-Identifier: MPL-2.0
#include "app/pages/enrolpage.h"

#include "app/service/catalogue.h"
#include "app/service/reading.h"
#include "app/service/text.h"
#include "core/record/course.h"

#include <algorithm>

namespace feltbog::app {
namespace {

using Pick = ChoiceModel::Pick;

} // namespace

EnrolPage::EnrolPage(Service& service, const QString& course, QObject* parent)
    : PageModel(service, parent), course_(recordId(course).value_or(RecordId{})), row_(cardModel()),
      cards_(cardModel()), units_(Pick::One, this), bands_(Pick::One, this),
      cardFields_(this->plan().get(), this), date_(service.today(), this) {
    const auto plan = this->plan();
    if (!plan) {
        fail(feltbog::fail(ErrorCode::PlanMissing));
        return;
    }
    const auto known = record::course(notebook(), course_);
    if (!known) {
        fail(known.error());
        return;
    }
    activity_ = known->activity;
    courseName_ = templateName(*plan, known->templateKey);
    const auto* t = plan::find(plan->templates, known->templateKey);
    const std::string unit = t && t->counts ? *t->counts : t && t->participants ? *t->participants : "barn";
    counted_ = unitName(*plan, unit, 1);
    units_.setChoices(unitChoices(*plan, {"barn", "ung", "foraelder", "familie", "beboer"}));
    units_.choose(q(unit));
    bands_.setChoices(bandChoices(*plan, Ages::All));
    show();
}

void EnrolPage::setSearch(const QString& search) {
    search_ = search;
    show();
}

void EnrolPage::show() {
    const auto plan = this->plan();
    if (!plan) return;
    std::vector<CardRow> row;
    for (const auto& m : members_)
        row.push_back({m.token ? hex(*m.token) : QString(), m.name, m.detail, true, !m.token});
    row_->set(std::move(row));
    auto cards = cardsOf(notebook(), *plan, activity_, search_);
    if (!cards) return fail(cards.error());
    for (auto& card : *cards)
        card.picked = std::any_of(members_.begin(), members_.end(),
                                  [&](const Member& m) { return m.token && hex(*m.token) == card.token; });
    cardCount_ = cutCards(*cards);
    cards_->set(std::move(*cards));
    emit changed();
}

void EnrolPage::pick(const QString& token) {
    const auto id = Token::fromHex(s(token));
    if (!id) return;
    clearError();
    const auto at =
        std::find_if(members_.begin(), members_.end(), [&](const Member& m) { return m.token == *id; });
    if (at != members_.end()) {
        members_.erase(at);
    } else {
        for (const auto& card : cards_->rows())
            if (card.token == token) members_.push_back({*id, {}, card.name, card.detail});
    }
    show();
}

bool EnrolPage::addNew(const QString& callName) {
    const auto plan = this->plan();
    const bool ageless = plan::ageless(*plan, s(units_.current()));
    const record::NewPerson person{s(callName.trimmed()), s(units_.current()),
                                   ageless ? std::string() : s(bands_.current()), cardFields_.values()};
    const bool ok =
        attempt([&](bool) { return people::checkNew(notebook(), circleOf(*plan, activity_), person); });
    if (!ok) return false;
    members_.push_back(
        {std::nullopt, person, q(person.callName), personDetail(*plan, person.unit, person.band)});
    bands_.clear();
    cardFields_.clear();
    show();
    return true;
}

void EnrolPage::takeOut(int index) {
    if (index < 0 || index >= int(members_.size())) return;
    members_.erase(members_.begin() + index);
    show();
}

Status EnrolPage::enrolNow(bool confirmed) {
    const auto plan = this->plan();
    const QString name = members_.front().name;
    RecordId made;
    FB_TRY(notebook().transact([&]() -> Status {
        record::Enrol input{{date_.date(), confirmed, {}}, course_, {}};
        for (const auto& m : members_) {
            if (m.token) {
                input.rows.push_back({*m.token, {}, bandNeeded_ ? s(bands_.current()) : std::string()});
                continue;
            }
            FB_ASSIGN(const Token token, people::newCard(notebook(), circleOf(*plan, activity_), m.person));
            input.rows.push_back({token, m.person.unit, m.person.band});
        }
        FB_ASSIGN(made, record::enrol(notebook(), input));
        return {};
    }));
    members_.clear();
    bandNeeded_ = false;
    service().saved(tr("Gemt på tabletten: %1 er tilmeldt").arg(name), made);
    show();
    return {};
}

void EnrolPage::enrol() {
    clearError();
    if (members_.empty())
        return failText(tr("Vælg et kort eller lav et nyt, før du tilmelder."), QStringLiteral("row"));
    const bool ok = attempt([this](bool confirmed) { return enrolNow(confirmed); });
    if (!ok && errorField() == QLatin1String("band")) {
        bandNeeded_ = true;
        emit changed();
    }
    if (ok) emit done();
}

} // namespace feltbog::app
