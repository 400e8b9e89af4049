// SPDX-License-Identifier: MPL-2.0
//
// What of Ny kontakt is not saved yet, kept with every tap.
#include "app/pages/contactpage.h"
#include "app/service/reading.h"
#include "app/service/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace feltbog::app {
namespace {

constexpr auto kDraft = "contact";

} // namespace

void ContactPage::startFrom(const plan::Plan& plan, const log::OpenBody& body) {
    activities_.keep({q(body.activity)});
    types_.keep({q(body.type)});
    const auto* place = plan::find(plan.places, body.place);
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
    QJsonArray picked;
    for (const auto& m : picked_) picked.append(QJsonArray{hex(m.token), q(m.band)});
    const QJsonObject json{{"activity", activities_.current()},
                           {"type", types_.current()},
                           {"area", areas_.current()},
                           {"place", places_.current()},
                           {"time", times_.current()},
                           {"themes", QJsonArray::fromStringList(themes_.chosen())},
                           {"heads", heads},
                           {"picked", picked},
                           {"offer", offers_.current()},
                           {"status", statuses_.current()},
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
    for (const auto& entry : json["picked"].toArray())
        if (const auto token = Token::fromHex(s(entry[0].toString())); token)
            picked_.push_back({*token, {}, s(entry[1].toString())});
    offers_.keep({json["offer"].toString()});
    if (const auto status = json["status"].toString(); !status.isEmpty()) statuses_.keep({status});
    if (const auto date = Date::parse(s(json["date"].toString())); date) date_.set(*date);
}

} // namespace feltbog::app
