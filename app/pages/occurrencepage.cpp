// SPDX-License-Identifier: MPL-2.0
#include "app/pages/occurrencepage.h"

#include "app/service/catalogue.h"
#include "app/service/mycircles.h"
#include "app/service/reading.h"
#include "app/service/text.h"
#include "core/record/count.h"

#include <QJsonDocument>

namespace feltbog::app {
namespace {

constexpr auto kDraft = "occurrence";

} // namespace

OccurrencePage::OccurrencePage(Service& service, const QString& corrects, QObject* parent)
    : PageModel(service, parent), corrects_(recordId(corrects)), types_(ChoiceModel::Pick::One, this),
      numbers_(this), date_(service.today(), this) {
    const auto plan = this->plan();
    if (!plan) {
        fail(feltbog::fail(ErrorCode::PlanMissing));
        return;
    }
    types_.setChoices(
        namedChoices(corrects_ ? plan->recordTypes
                               : MyCircles(notebook(), *plan).of(log::Kind::Occurrence, plan->recordTypes)));
    if (corrects_) {
        const auto body = shown(notebook(), *corrects_);
        if (!body) {
            fail(body.error());
            return;
        }
        types_.keep({q(body->type)});
        times_ = int(body->n.value_or(1));
        numbers_.setNumbers(body->numbers);
        if (body->date) date_.set(*body->date);
    } else {
        restore();
    }
    showNumbers();
    loading_ = false;
    connect(&types_, &ChoiceModel::currentChanged, this, &OccurrencePage::showNumbers);
    connect(&types_, &ChoiceModel::currentChanged, this, &OccurrencePage::keep);
    connect(&numbers_, &NumbersModel::edited, this, &OccurrencePage::keep);
    connect(&date_, &DateChoice::changed, this, &OccurrencePage::keep);
}

void OccurrencePage::showNumbers() {
    if (const auto plan = this->plan()) numbers_.showFor(*plan, types_.current());
}

void OccurrencePage::setTimes(int times) {
    times_ = times;
    keep();
    emit changed();
}

void OccurrencePage::keep() {
    if (loading_ || corrects_) return;
    const QJsonObject json{{"type", types_.current()},
                           {"times", times_},
                           {"numbers", numbers_.json()},
                           {"date", q(date_.date().iso())}};
    service().keepDraft(kDraft, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void OccurrencePage::restore() {
    const auto json = QJsonDocument::fromJson(service().draft(kDraft)).object();
    if (json.isEmpty()) return;
    types_.keep({json["type"].toString()});
    times_ = json["times"].toInt();
    numbers_.restore(json["numbers"].toObject());
    if (const auto date = Date::parse(s(json["date"].toString())); date) date_.set(*date);
}

void OccurrencePage::save() {
    clearError();
    if (types_.current().isEmpty()) return failText(tr("Vælg, hvad der skete."), QStringLiteral("type"));
    attempt([this](bool confirmed) -> Status {
        FB_ASSIGN(
            const RecordId id,
            record::recordOccurrence(
                notebook(),
                {{date_.date(), confirmed, corrects_}, s(types_.current()), times_, numbers_.numbers()}));
        const QString what = tr("Gemt på tabletten: %1").arg(types_.currentName());
        if (corrects_) {
            service().saved(what);
        } else {
            service().dropDraft(kDraft);
            service().saved(what, id);
        }
        emit done();
        return {};
    });
}

} // namespace feltbog::app
