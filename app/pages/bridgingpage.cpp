// SPDX-License-Identifier: MPL-2.0
#include "app/pages/bridgingpage.h"

#include "app/service/catalogue.h"
#include "app/service/reading.h"
#include "app/service/text.h"
#include "core/record/bridging.h"

namespace feltbog::app {
namespace {

using Pick = ChoiceModel::Pick;

std::string_view nextStatus(std::string_view status) {
    const auto& all = plan::bridgingStatuses;
    for (std::size_t i = 0; i + 1 < all.size(); ++i)
        if (all[i] == status) return all[i + 1];
    return {};
}

} // namespace

QString BridgingPage::statusText(std::string_view status) {
    if (status == "foreslaaet") return tr("Foreslået");
    if (status == "aftalt") return tr("Aftalt");
    if (status == "moedt-op") return tr("Mødt op");
    if (status == "fast") return tr("Fast tilknyttet");
    return q(status);
}

BridgingPage::BridgingPage(Service& service, QObject* parent)
    : PageModel(service, parent), activities_(Pick::One, this), offers_(Pick::One, this),
      statuses_(Pick::One, this), units_(Pick::One, this), bands_(Pick::One, this),
      date_(service.today(), this), cards_(cardModel()),
      begun_({{"record", [](const BegunRow& r) { return QVariant(r.record); }},
              {"name", [](const BegunRow& r) { return QVariant(r.name); }},
              {"offer", [](const BegunRow& r) { return QVariant(r.offer); }},
              {"status", [](const BegunRow& r) { return QVariant(r.status); }},
              {"next", [](const BegunRow& r) { return QVariant(r.next); }},
              {"nextName", [](const BegunRow& r) { return QVariant(r.nextName); }},
              {"day", [](const BegunRow& r) { return QVariant(r.day); }}},
             this) {
    for (const auto status : plan::bridgingStatuses) statuses_.add(q(status), statusText(status));
    if (const auto plan = this->plan(); plan) {
        activities_.setChoices(activitiesCounting(*plan, {plan::Source::Bridging}));
        if (activities_.count() > 0) activities_.choose(activities_.rows().front().key);
        offers_.setChoices(namedChoices(plan->offers));
        units_.setChoices(unitChoices(*plan, {"barn", "ung", "foraelder", "beboer"}));
        bands_.setChoices(bandChoices(*plan, Ages::All));
    } else {
        fail(feltbog::fail(ErrorCode::PlanMissing));
    }
    connect(&activities_, &ChoiceModel::currentChanged, this, &BridgingPage::reload);
    connect(&service, &Service::changed, this, &BridgingPage::reload);
    reload();
}

void BridgingPage::setWithCard(bool with) {
    withCard_ = with;
    emit changed();
}

void BridgingPage::setSearch(const QString& search) {
    if (search == search_) return;
    search_ = search;
    reload();
}

void BridgingPage::reload() {
    const auto plan = this->plan();
    if (!plan) return;
    if (auto cards = cardsOf(notebook(), *plan, s(activities_.current()), search_); cards) {
        for (auto& card : *cards) card.picked = card.token == token_;
        cardCount_ = cutCards(*cards);
        cards_->set(std::move(*cards));
    }
    const auto list = record::bridgings(notebook());
    if (!list) return fail(list.error());
    std::vector<BegunRow> rows;
    for (const auto& row : *list) {
        const auto next = nextStatus(row.status);
        if (next.empty()) continue;
        rows.push_back({hex(row.record), row.token ? cardName(notebook(), *row.token) : tr("Uden kort"),
                        nameOf(plan->offers, row.offer), statusText(row.status), q(next), statusText(next),
                        dayText(row.date, service().today())});
    }
    begun_.set(std::move(rows));
    emit changed();
}

void BridgingPage::pick(const QString& token) {
    token_ = token == token_ ? QString() : token;
    bandNeeded_ = false;
    cards_->changeAll([&](CardRow& r) { r.picked = r.token == token_; });
    emit changed();
}

void BridgingPage::save() {
    clearError();
    if (withCard_ && token_.isEmpty())
        return failText(tr("Vælg et kort, eller vælg Tæl uden kort."), QStringLiteral("token"));
    const bool ok = attempt([this](bool confirmed) -> Status {
        record::Bridging bridging;
        bridging.entry = {date_.date(), confirmed, {}};
        bridging.activity = s(activities_.current());
        bridging.offer = s(offers_.current());
        bridging.status = s(statuses_.current());
        if (withCard_)
            bridging.token = Token::fromHex(s(token_));
        else
            bridging.unit = s(units_.current());
        bridging.band = s(bands_.current());
        FB_ASSIGN(const RecordId id, record::recordBridging(notebook(), bridging));
        const QString what = offers_.currentName();
        token_.clear();
        for (auto* model : {&offers_, &statuses_, &units_, &bands_}) model->clear();
        bandNeeded_ = false;
        service().saved(tr("Gemt på tabletten: brobygget til %1").arg(what), id);
        return {};
    });
    if (ok) return emit done();
    if (errorField() == QLatin1String("band")) {
        bandNeeded_ = true;
        emit changed();
    }
}

void BridgingPage::step(const QString& record, const QString& status) {
    const auto id = recordId(record);
    if (!id) return;
    attempt([this, id = *id, status](bool confirmed) -> Status {
        FB_ASSIGN(const RecordId made,
                  record::stepBridging(notebook(), id, s(status), {std::nullopt, confirmed, {}}));
        service().saved(tr("Gemt på tabletten: %1").arg(statusText(s(status))), made);
        return {};
    });
}

} // namespace feltbog::app
