// SPDX-License-Identifier: MPL-2.0
#include "app/pages/roundpage.h"

#include "app/pages/bridgingpage.h"
#include "app/service/catalogue.h"
#include "app/service/reading.h"
#include "app/service/text.h"

#include <algorithm>

namespace feltbog::app {
namespace {

using Pick = ChoiceModel::Pick;

} // namespace

RoundPage::RoundPage(Service& service, QObject* parent)
    : PageModel(service, parent), cards_(cardModel()),
      tallies_({{"text", [](const TallyRow& r) { return QVariant(r.text); }},
                {"detail", [](const TallyRow& r) { return QVariant(r.detail); }}},
               this),
      leads_({{"token", [](const LeadRow& r) { return QVariant(r.token); }},
              {"offer", [](const LeadRow& r) { return QVariant(r.offer); }},
              {"text", [](const LeadRow& r) { return QVariant(r.text); }},
              {"detail", [](const LeadRow& r) { return QVariant(r.detail); }}},
             this),
      activities_(Pick::One, this), metBefore_(Pick::One, this), people_(this->plan().get(), this),
      date_(service.today(), this) {
    metBefore_.setChoices({{"nej", tr("Nej"), {}, false},
                           {"ja", tr("Ja"), {}, false},
                           {"ved-ikke", tr("Ved ikke"), {}, false}});
    if (const auto plan = this->plan(); plan) {
        activities_.setChoices(activitiesCounting(*plan, {plan::Source::Met}));
        activities_.choose(service.settings().last("activity"));
        if (activities_.current().isEmpty() && activities_.count() > 0)
            activities_.choose(activities_.rows().front().key);
    } else {
        fail(feltbog::fail(ErrorCode::PlanMissing));
    }
    connect(&service, &Service::changed, this, &RoundPage::reload);
    reload();
}

QString RoundPage::activityName() const {
    const auto plan = const_cast<RoundPage*>(this)->plan();
    return round_ && plan ? app::activityName(*plan, round_->activity) : QString();
}

QString RoundPage::since() const {
    return round_ ? whenText(round_->started, const_cast<RoundPage*>(this)->service().today()) : QString();
}

int RoundPage::met() const { return round_ ? int(round_->met.size() + round_->fresh.size()) : 0; }

int RoundPage::uncarded() const {
    int n = 0;
    if (round_)
        for (const auto& u : round_->uncarded) n += int(u.count);
    return n;
}

void RoundPage::setSearch(const QString& search) {
    if (search == search_) return;
    search_ = search;
    emit searchChanged();
    showCards();
}

bool RoundPage::readRound() {
    auto round = record::openRound(notebook());
    if (round)
        round_ = std::move(*round);
    else
        fail(round.error());
    return round.ok();
}

void RoundPage::reload() {
    if (!readRound()) return;
    showCards();
    showTallies();
    showLeads();
    emit changed();
}

bool RoundPage::isMet(const CardRow& row) const {
    const auto token = Token::fromHex(s(row.token));
    return token && round_ && round_->holds(*token);
}

void RoundPage::showCards() {
    const auto plan = this->plan();
    if (!round_ || !plan) return cards_->set({});
    std::vector<CardRow> rows;
    for (const auto& fresh : round_->fresh) {
        const QString name = q(fresh.person.callName);
        if (search_.isEmpty() || name.contains(search_, Qt::CaseInsensitive))
            rows.push_back({hex(fresh.token), name, briefDetail(*plan, fresh.person.unit, fresh.person.band),
                            true, true});
    }
    auto known = cardsOf(notebook(), *plan, round_->activity, search_);
    if (!known) return fail(known.error());
    for (auto& row : *known) {
        row.picked = isMet(row);
        rows.push_back(std::move(row));
    }
    cardCount_ = cutCards(rows);
    cards_->set(std::move(rows));
    emit changed();
}

void RoundPage::showTallies() {
    const auto plan = this->plan();
    std::vector<TallyRow> rows;
    if (round_ && plan)
        for (const auto& u : round_->uncarded)
            rows.push_back({QStringLiteral("%1 %2").arg(u.count).arg(unitName(*plan, u.unit, u.count)),
                            tr("%1 · mødt før i år: %2")
                                .arg(app::bandName(u.band), u.metBefore == "ja"    ? tr("ja")
                                                            : u.metBefore == "nej" ? tr("nej")
                                                                                   : tr("ved ikke"))});
    tallies_.set(std::move(rows));
}

void RoundPage::showLeads() {
    const auto plan = this->plan();
    std::vector<LeadRow> rows;
    if (round_ && plan)
        for (const auto& lead : round_->leads) {
            QString name;
            for (const auto& fresh : round_->fresh)
                if (fresh.token == lead.token) name = q(fresh.person.callName);
            rows.push_back({hex(lead.token), q(lead.offer),
                            tr("%1 til %2")
                                .arg(name.isEmpty() ? cardName(notebook(), lead.token) : name,
                                     nameOf(plan->offers, lead.offer)),
                            BridgingPage::statusText(lead.status)});
        }
    leads_.set(std::move(rows));
}

std::string RoundPage::unit(bool child) {
    const auto plan = this->plan();
    return round_ && plan ? unitMet(*plan, round_->activity, child) : std::string();
}

void RoundPage::start() {
    const bool ok = attempt([this](bool) -> Status {
        const auto date = date_.daysAgo() == 0 ? std::nullopt : std::optional(date_.date());
        FB_TRY(record::startRound(notebook(), s(activities_.current()), date));
        service().settings().setLast("activity", activities_.current());
        return {};
    });
    if (ok) service().touched();
}

void RoundPage::pick(const QString& token) {
    const auto id = Token::fromHex(s(token));
    if (!id || !round_) return;
    const auto is = [&](const auto& m) { return m.token == *id; };
    const bool met = std::any_of(round_->met.begin(), round_->met.end(), is) ||
                     std::any_of(round_->fresh.begin(), round_->fresh.end(), is);
    clearError();
    const Status status = met ? record::takeBack(notebook(), *id) : record::meet(notebook(), *id);
    if (!status && status.error().code == ErrorCode::BandMissing) {
        bandToken_ = token;
        bandName_ = cardName(notebook(), *id);
        emit bandAsked();
        return;
    }
    if (!status) return fail(status.error());
    if (!readRound()) return;
    cards_->changeAll([&](CardRow& row) { row.picked = isMet(row); });
    if (met) showCards(); // a new card taken back is no card any more
    showLeads();
    emit changed();
}

void RoundPage::giveBand(const QString& band) {
    const auto id = Token::fromHex(s(bandToken_));
    bandToken_.clear();
    bandName_.clear();
    emit bandAsked();
    if (band.isEmpty() || !id) return;
    if (attempt([&](bool) { return record::meet(notebook(), *id, s(band)); })) reload();
}

bool RoundPage::addNew(const QString& callName, bool child) {
    const bool ok = attempt([&](bool) -> Status {
        FB_TRY(record::meetNew(notebook(), people_.person(callName, unit(child), child)));
        return {};
    });
    if (!ok) return false;
    people_.clear();
    reload();
    emit added();
    return true;
}

void RoundPage::takeBackLead(const QString& token, const QString& offer) {
    const auto id = Token::fromHex(s(token));
    if (id && attempt([&](bool) { return record::takeBackLead(notebook(), *id, s(offer)); })) reload();
}

void RoundPage::takeBackUncarded(int row) {
    if (attempt([&](bool) { return record::takeBackUncarded(notebook(), static_cast<std::size_t>(row)); }))
        reload();
}

bool RoundPage::addUncarded(bool child, int count) {
    const record::Uncarded people{unit(child), s(people_.bands(child).current()), s(metBefore_.current()),
                                  count};
    const bool ok = attempt([this, people](bool confirmed) -> Status {
        FB_TRY(record::meetUncarded(notebook(), people, confirmed));
        people_.clear();
        metBefore_.clear();
        reload();
        emit added();
        return {};
    });
    return ok;
}

void RoundPage::end() {
    const bool ok = attempt([this](bool) -> Status {
        FB_ASSIGN(const auto result, record::endRound(notebook()));
        const QString persons = tr("%n med kort", nullptr, int(result.persons));
        const QString uncarded = tr("%n uden kort", nullptr, int(result.uncarded));
        service().saved(tr("Gemt på tabletten: runden, %1 og %2").arg(persons, uncarded));
        return {};
    });
    if (ok) emit done();
}

} // namespace feltbog::app
