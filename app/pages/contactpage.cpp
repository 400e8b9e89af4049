// SPDX-License-Identifier: MPL-2.0
#include "app/pages/contactpage.h"

#include "app/pages/bridgingpage.h"
#include "app/service/catalogue.h"
#include "app/service/reading.h"
#include "app/service/text.h"
#include "core/people/people.h"

#include <algorithm>

namespace feltbog::app {

using Pick = ChoiceModel::Pick;

ContactPage::ContactPage(Service& service, const QString& corrects, QObject* parent)
    : PageModel(service, parent), corrects_(recordId(corrects)), cards_(cardModel()),
      people_(this->plan().get(), this), heads_(this), types_(Pick::One, this), themes_(Pick::Many, this),
      areas_(Pick::OneOrNone, this), places_(Pick::OneOrNone, this), offers_(Pick::OneOrNone, this),
      statuses_(Pick::One, this), times_(Pick::OneOrNone, this), activities_(Pick::One, this),
      date_(service.today(), this) {
    const auto plan = this->plan();
    if (!plan) {
        fail(feltbog::fail(ErrorCode::PlanMissing));
        return;
    }
    offer(*plan);
    if (corrects_) {
        if (const auto body = shown(notebook(), *corrects_); body)
            startFrom(*plan, *body);
        else
            fail(body.error());
    } else {
        restore();
    }
    showCards();
    std::erase_if(picked_, [this](const log::Member& m) { // a card that has been erased since
        return std::none_of(cards_->rows().begin(), cards_->rows().end(),
                            [&](const CardRow& r) { return r.token == hex(m.token); });
    });
    loading_ = false;

    connect(&areas_, &ChoiceModel::currentChanged, this, &ContactPage::showPlaces);
    connect(&activities_, &ChoiceModel::currentChanged, this, &ContactPage::showCards);
    connect(&service, &Service::changed, this, &ContactPage::showCards);
    for (auto* model : {&types_, &themes_, &places_, &offers_, &statuses_, &times_, &activities_})
        connect(model, &ChoiceModel::currentChanged, this, &ContactPage::keep);
    connect(&heads_, &HeadsModel::totalChanged, this, &ContactPage::pickedAnew);
    connect(&date_, &DateChoice::changed, this, &ContactPage::keep);
}

// What can be chosen, and what is chosen beforehand: as last time; on a round, what it is about.
void ContactPage::offer(const plan::Plan& plan) {
    activities_.setChoices(activitiesCounting(plan, {plan::Source::Met, plan::Source::Contact}));
    types_.setChoices(namedChoices(plan.contactTypes));
    themes_.setChoices(namedChoices(plan.themes));
    times_.setChoices(namedChoices(plan.timeBands));
    offers_.setChoices(namedChoices(plan.offers));
    for (const auto status : plan::bridgingStatuses)
        statuses_.add(q(status), BridgingPage::statusText(status));
    statuses_.choose(q(plan::bridgingStatuses.front()));
    areas_.setChoices(namedChoices(plan.areas));
    areas_.add("-", tr("Andre steder"));

    const auto& last = service().settings();
    const auto round = record::openRound(notebook());
    const auto chooseFirst = [](ChoiceModel& model, const QString& wanted) {
        model.choose(wanted);
        if (model.current().isEmpty() && model.count() > 0) model.choose(model.rows().front().key);
    };
    chooseFirst(activities_, round && *round ? q((*round)->activity) : last.last("activity"));
    chooseFirst(types_, last.last("contactType"));
    areas_.choose(last.last("area"));
    showPlaces();
    places_.choose(last.last("place"));
    if (round && *round) date_.set((*round)->date);
    const auto ref = plan::findActivity(plan, s(activities_.current()));
    heads_.setBands(plan, ref ? ref.targetGroup().ages : std::nullopt);
}

void ContactPage::showPlaces() {
    const auto plan = this->plan();
    if (!plan) return;
    const QString chosen = places_.current();
    const QString area = areas_.current();
    places_.setChoices(area.isEmpty() ? std::vector<Choice>{}
                                      : placeChoices(*plan, area == "-" ? QString("") : area));
    places_.keep({chosen});
}

void ContactPage::showCards() {
    const auto plan = this->plan();
    if (!plan || corrects_) return;
    const auto mark = [&](CardRow& row) {
        row.picked = std::any_of(picked_.begin(), picked_.end(),
                                 [&](const log::Member& m) { return hex(m.token) == row.token; });
    };
    std::vector<CardRow> rows;
    if (const auto round = record::openRound(notebook()); round && *round)
        for (const auto& fresh : (*round)->fresh) {
            const QString name = q(fresh.person.callName);
            if (search_.isEmpty() || name.contains(search_, Qt::CaseInsensitive))
                rows.push_back({hex(fresh.token), name,
                                briefDetail(*plan, fresh.person.unit, fresh.person.band), false, true});
        }
    auto known = cardsOf(notebook(), *plan, s(activities_.current()), search_);
    if (!known) return fail(known.error());
    rows.insert(rows.end(), known->begin(), known->end());
    for (auto& row : rows) mark(row);
    cardCount_ = cutCards(rows, kRecentCards);
    cards_->set(std::move(rows));
    emit changed();
}

void ContactPage::setSearch(const QString& search) {
    if (search == search_) return;
    search_ = search;
    showCards();
}

void ContactPage::pickedAnew() {
    if (!loading_) clearError();
    keep();
    emit changed();
}

void ContactPage::pick(const QString& token) {
    const auto id = Token::fromHex(s(token));
    if (!id) return;
    clearError();
    const auto same = [&](const log::Member& m) { return m.token == *id; };
    if (std::erase_if(picked_, same) == 0) {
        const auto person = people::person(notebook(), *id); // a new card of the round is not one yet
        const auto plan = this->plan();
        if (person && plan && person->band.empty() && !plan::ageless(*plan, person->unit)) {
            bandToken_ = token;
            bandName_ = q(person->callName);
            emit bandAsked();
            return;
        }
        picked_.push_back({*id, {}, {}});
    }
    cards_->changeAll([&](CardRow& r) {
        if (r.token == token) r.picked = !r.picked;
    });
    pickedAnew();
}

void ContactPage::giveBand(const QString& band) {
    const auto id = Token::fromHex(s(bandToken_));
    bandToken_.clear();
    bandName_.clear();
    emit bandAsked();
    if (band.isEmpty() || !id) return;
    picked_.push_back({*id, {}, s(band)});
    showCards();
    pickedAnew();
}

bool ContactPage::addNew(const QString& callName, bool child) {
    return attempt([&](bool) -> Status {
        const auto plan = this->plan();
        const std::string activity = s(activities_.current());
        FB_ASSIGN(const auto round, record::openRound(notebook()));
        if (!round) FB_TRY(record::startRound(notebook(), activity, date_.date()));
        if (round && (round->activity != activity || round->date != date_.date()))
            return feltbog::fail(ErrorCode::RoundAlreadyOpen, {}, "activity");
        FB_ASSIGN(
            const auto token,
            record::meetNew(notebook(), people_.person(callName, unitMet(*plan, activity, child), child)));
        picked_.push_back({token, {}, {}});
        people_.clear();
        showCards();
        pickedAnew();
        emit added();
        return {};
    });
}

void ContactPage::clear() {
    loading_ = true;
    picked_.clear();
    for (auto* model : {&themes_, &times_, &offers_}) model->clear();
    heads_.clear();
    loading_ = false;
    service().dropDraft("contact");
}

record::Contact ContactPage::contact(bool confirmed) const {
    record::Contact contact;
    contact.entry = {date_.date(), confirmed, corrects_};
    contact.activity = s(activities_.current());
    contact.type = s(types_.current());
    contact.place = s(places_.current());
    contact.timeBand = s(times_.current());
    for (const auto& theme : themes_.chosen()) contact.themes.push_back(s(theme));
    contact.heads = heads_.heads();
    return contact;
}

Status ContactPage::saveNew(bool confirmed) {
    record::Encounter encounter{contact(confirmed), picked_, {}, {}};
    if (!picked_.empty()) encounter.offer = s(offers_.current());
    if (!encounter.offer.empty()) encounter.status = s(statuses_.current());
    FB_ASSIGN(const auto done, record::recordEncounter(notebook(), encounter));
    const QString what = tr("Gemt på tabletten: %n person(er)", nullptr, total());
    const QString text =
        picked_.empty() ? what : tr("%1, heraf %2 med kort på runden").arg(what).arg(picked());
    clear();
    service().saved(text,
                    [this, done, &notebook = notebook()] { return record::undoEncounter(notebook, done); });
    return {};
}

void ContactPage::save() {
    attempt([this](bool confirmed) -> Status {
        if (corrects_) {
            FB_TRY(record::recordContact(notebook(), contact(confirmed)));
            service().saved(tr("Gemt på tabletten: kontakten er rettet"));
        } else {
            FB_TRY(saveNew(confirmed));
        }
        auto& last = service().settings();
        last.setLast("activity", activities_.current());
        last.setLast("contactType", types_.current());
        last.setLast("area", areas_.current());
        last.setLast("place", places_.current());
        emit done();
        return {};
    });
}

} // namespace feltbog::app
