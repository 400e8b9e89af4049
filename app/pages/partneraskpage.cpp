// SPDX-License-Identifier: MPL-2.0
#include "app/pages/partneraskpage.h"

#include "app/service/text.h"
#include "core/partners/due.h"
#include "core/partners/plan.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace feltbog::app {
namespace {

constexpr int kAhead = 14;     // days, where no meeting says when
constexpr int kFarthest = 366; // a year's figures, asked for early

} // namespace

PartnerAskPage::PartnerAskPage(Service& service, PartnerDesk& desk, const QString& partner, QObject* parent)
    : PageModel(service, parent), desk_(desk), partner_(partner), figures_(ChoiceModel::Pick::Many, this),
      on_(service.today(), this), due_(service.today(), this) {
    due_.setLatest(service.today() + kFarthest);
    begin();
    loading_ = false;
    connect(&desk_, &PartnerDesk::changed, this, &PartnerAskPage::changed);
    connect(&figures_, &ChoiceModel::currentChanged, this, &PartnerAskPage::changed);
    connect(&figures_, &ChoiceModel::currentChanged, this, &PartnerAskPage::keep);
    for (auto* date : {&on_, &due_}) connect(date, &DateChoice::changed, this, &PartnerAskPage::keep);
}

// What the nearest meeting lacks of theirs, by the day before it; else everything they have.
void PartnerAskPage::begin() {
    const auto plan = this->plan();
    if (!plan) return fail(feltbog::fail(ErrorCode::PlanMissing));
    QStringList every;
    for (const auto& key : partners::keysOf(*plan, s(partner_))) {
        const auto figure = partners::figureOf(*plan, key, service().today());
        figures_.add(q(key), figure ? q(figure->name) : q(key));
        every << q(key);
    }
    if (every.isEmpty()) {
        const auto none = partners::dueFrom(notebook(), s(partner_), {}, service().today());
        if (!none) fail(none.error());
        return;
    }
    const auto needs = partnerNeeds(notebook(), *plan);
    if (!needs) return fail(needs.error());
    const auto need = needs->find(s(partner_));
    due_.set(service().today() + kAhead);
    if (need == needs->end()) {
        if (!restore()) figures_.keep(every);
        return;
    }
    before_ = tr("Til %1 %2").arg(need->second.meeting, dayText(need->second.date, service().today()));
    due_.set(std::max(need->second.date - 1, service().today()));
    if (!restore()) figures_.keep(need->second.keys);
}

QString PartnerAskPage::already() const {
    for (const auto& row : desk_.rows())
        if (state_ == State::Choosing && row.open() && q(row.delivery.ask.partner) == partner_)
            return tr("Der er allerede sendt et link, som ikke er brugt. Tallene skal være her senest %1.")
                .arg(q(row.delivery.ask.due.danish()));
    return {};
}

void PartnerAskPage::chooseAll() {
    QStringList keys;
    if (!all())
        for (const auto& row : figures_.rows()) keys << row.key;
    figures_.keep(keys);
}

void PartnerAskPage::keep() {
    if (loading_ || state_ == State::Making) return;
    const QJsonObject json{{"figures", QJsonArray::fromStringList(figures_.chosen())},
                           {"on", q(on_.date().iso())},
                           {"due", q(due_.date().iso())},
                           {"url", url_},
                           {"until", until_},
                           {"wanted", wanted_}};
    service().keepDraft(draftKey(), QJsonDocument(json).toJson(QJsonDocument::Compact));
}

bool PartnerAskPage::restore() {
    const auto json = QJsonDocument::fromJson(service().draft(draftKey())).object();
    const auto wanted = Date::parse(s(json["due"].toString()));
    if (!wanted || *wanted < service().today())
        return false; // a link left behind is long since sent, or lost
    QStringList keys;
    for (const auto& key : json["figures"].toArray()) keys << key.toString();
    figures_.keep(keys);
    if (const auto date = Date::parse(s(json["on"].toString())); date) on_.set(*date);
    due_.set(*wanted);
    url_ = json["url"].toString();
    until_ = json["until"].toString();
    wanted_ = json["wanted"].toString();
    if (!url_.isEmpty()) state_ = State::Made;
    return true;
}

void PartnerAskPage::make() {
    if (state_ != State::Choosing) return;
    clearError();
    if (figures_.chosen().isEmpty()) return failText(tr("Vælg mindst ét tal."), QStringLiteral("figures"));
    if (due_.date() < service().today())
        return failText(tr("Den dag er gået. Vælg en dag, partneren kan nå."), QStringLiteral("due"));
    sync::PartnerAsk what{s(partner_), {}, on_.date(), due_.date()};
    for (const auto& key : figures_.chosen()) what.keys.push_back(s(key));
    state_ = State::Making;
    emit stateChanged();
    desk_.ask(what, this, [this](const Result<sync::PartnerLink>& link) { made(link); });
}

void PartnerAskPage::made(const Result<sync::PartnerLink>& link) {
    state_ = link ? State::Made : State::Choosing;
    if (link) {
        url_ = q(link->url);
        until_ = validUntil(link->ask.expires);
        wanted_ = tr("Tallene skal være her senest %1").arg(q(link->ask.due.danish()));
        copied_ = false;
        keep();
    } else {
        failText(PartnerDesk::why(link.error()), q(link.error().field));
    }
    emit changed();
    emit stateChanged();
}

void PartnerAskPage::copy() {
    if (auto* clipboard = QGuiApplication::clipboard()) clipboard->setText(url_);
    copied_ = true;
    emit changed();
}

void PartnerAskPage::left() {
    loading_ = true;
    service().dropDraft(draftKey());
}

} // namespace feltbog::app
