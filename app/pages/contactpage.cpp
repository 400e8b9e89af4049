// SPDX-License-Identifier: MPL-2.0
#include "app/pages/contactpage.h"

#include "app/service/catalogue.h"
#include "app/service/reading.h"
#include "app/service/text.h"
#include "core/record/contact.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace feltbog::app {
namespace {

constexpr auto kDraft = "contact";
using Pick = ChoiceModel::Pick;

} // namespace

ContactPage::ContactPage(Service& service, const QString& corrects, QObject* parent)
    : PageModel(service, parent), corrects_(recordId(corrects)), activities_(Pick::One, this),
      types_(Pick::One, this), places_(Pick::OneOrNone, this), areas_(Pick::OneOrNone, this),
      themes_(Pick::Many, this), times_(Pick::OneOrNone, this), heads_(this), date_(service.today(), this) {
    const auto plan = this->plan();
    if (!plan) {
        fail(feltbog::fail(ErrorCode::PlanMissing));
        return;
    }
    activities_.setChoices(activitiesCounting(*plan, {plan::Source::Met, plan::Source::Contact}));
    types_.setChoices(namedChoices(plan->contactTypes));
    themes_.setChoices(namedChoices(plan->themes));
    times_.setChoices(namedChoices(plan->timeBands));
    areas_.setChoices(namedChoices(plan->areas));
    areas_.add("-", tr("Andre steder"));

    const QString activity = service.settings().last("activity");
    activities_.choose(activity);
    if (activities_.current().isEmpty() && activities_.count() > 0)
        activities_.choose(activities_.rows().front().key);
    areas_.choose(service.settings().last("area"));
    showPlaces();
    places_.choose(service.settings().last("place"));
    const auto ref = plan::findActivity(*plan, s(activities_.current()));
    heads_.setBands(*plan, ref ? ref.targetGroup().ages : std::nullopt);

    if (corrects_) {
        if (const auto body = shown(notebook(), *corrects_); body)
            startFrom(*body);
        else
            fail(body.error());
    } else {
        restore();
    }
    loading_ = false;

    connect(&areas_, &ChoiceModel::currentChanged, this, &ContactPage::showPlaces);
    for (auto* model : {&activities_, &types_, &places_, &themes_, &times_})
        connect(model, &ChoiceModel::currentChanged, this, &ContactPage::keep);
    connect(&heads_, &HeadsModel::totalChanged, this, &ContactPage::keep);
    connect(&date_, &DateChoice::changed, this, &ContactPage::keep);
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

void ContactPage::startFrom(const log::OpenBody& body) {
    const auto plan = this->plan();
    activities_.keep({q(body.activity)});
    types_.keep({q(body.type)});
    const auto* place = plan::find(plan->places, body.place);
    areas_.keep({!place ? QString() : place->area ? q(*place->area) : QStringLiteral("-")});
    showPlaces();
    places_.keep({q(body.place)});
    times_.keep({q(body.timeBand)});
    QStringList themes;
    for (const auto& theme : body.themes) themes << q(theme);
    themes_.keep(themes);
    record::Heads heads(body.amounts.begin(), body.amounts.end());
    if (heads.empty() && body.n) heads[""] = *body.n;
    heads_.setHeads(heads);
    if (body.date) date_.set(*body.date);
}

void ContactPage::keep() {
    if (loading_ || corrects_) return;
    QJsonObject heads;
    for (const auto& [band, n] : heads_.heads()) heads.insert(q(band), qint64(n));
    const QJsonObject json{{"activity", activities_.current()},
                           {"type", types_.current()},
                           {"area", areas_.current()},
                           {"place", places_.current()},
                           {"time", times_.current()},
                           {"themes", QJsonArray::fromStringList(themes_.chosen())},
                           {"heads", heads},
                           {"date", q(date_.date().iso())}};
    service().keepDraft(kDraft, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void ContactPage::restore() {
    const auto json = QJsonDocument::fromJson(service().draft(kDraft)).object();
    if (json.isEmpty()) return;
    activities_.keep({json["activity"].toString()});
    types_.keep({json["type"].toString()});
    areas_.keep({json["area"].toString()});
    showPlaces();
    places_.keep({json["place"].toString()});
    times_.keep({json["time"].toString()});
    QStringList themes;
    for (const auto& theme : json["themes"].toArray()) themes << theme.toString();
    themes_.keep(themes);
    record::Heads heads;
    const auto kept = json["heads"].toObject();
    for (auto it = kept.begin(); it != kept.end(); ++it) heads[s(it.key())] = it.value().toInteger();
    heads_.setHeads(heads);
    if (const auto date = Date::parse(s(json["date"].toString())); date) date_.set(*date);
}

void ContactPage::clear() {
    loading_ = true;
    types_.clear();
    themes_.clear();
    times_.clear();
    heads_.clear();
    date_.setDaysAgo(0);
    loading_ = false;
    service().dropDraft(kDraft);
}

void ContactPage::save() {
    attempt([this](bool confirmed) -> Status {
        record::Contact contact;
        contact.entry = {date_.date(), confirmed, corrects_};
        contact.activity = s(activities_.current());
        contact.type = s(types_.current());
        contact.place = s(places_.current());
        contact.timeBand = s(times_.current());
        for (const auto& theme : themes_.chosen()) contact.themes.push_back(s(theme));
        contact.heads = heads_.heads();
        FB_ASSIGN(const RecordId id, record::recordContact(notebook(), contact));

        service().settings().setLast("activity", activities_.current());
        service().settings().setLast("area", areas_.current());
        service().settings().setLast("place", places_.current());
        const QString what = tr("%n person(er)", nullptr, int(heads_.total()));
        if (corrects_)
            service().saved(tr("Gemt på tabletten: kontakten er rettet"));
        else
            service().saved(tr("Gemt på tabletten: %1").arg(what), id);
        if (!corrects_) clear();
        emit done();
        return {};
    });
}

} // namespace feltbog::app
