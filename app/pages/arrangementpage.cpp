// SPDX-License-Identifier: MPL-2.0
#include "app/pages/arrangementpage.h"

#include "app/service/catalogue.h"
#include "app/service/reading.h"
#include "app/service/text.h"
#include "core/record/count.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace feltbog::app {
namespace {

constexpr auto kDraft = "arrangement";
using Pick = ChoiceModel::Pick;

} // namespace

ArrangementPage::ArrangementPage(Service& service, const QString& corrects, QObject* parent)
    : PageModel(service, parent), corrects_(recordId(corrects)), templates_(Pick::One, this),
      meetings_(Pick::One, this), places_(Pick::OneOrNone, this), heads_(this), numbers_(this),
      date_(service.today(), this) {
    const auto plan = this->plan();
    if (!plan) {
        fail(feltbog::fail(ErrorCode::PlanMissing));
        return;
    }
    templates_.setChoices(templatesOf(*plan, {plan::Form::Event, plan::Form::OpenOffer}));
    meetings_.setChoices(templatesOf(*plan, {plan::Form::Meeting}));
    places_.setChoices(placeChoices(*plan, QString("")));
    heads_.setBands(*plan, std::nullopt);
    if (corrects_) {
        if (const auto found = startFrom(*corrects_); !found) fail(found.error());
    } else {
        restore();
    }
    showNumbers();
    loading_ = false;
    connect(&templates_, &ChoiceModel::currentChanged, this, [this] {
        if (!templates_.current().isEmpty()) meetings_.clear();
    });
    connect(&meetings_, &ChoiceModel::currentChanged, this, [this] {
        if (!meetings_.current().isEmpty()) templates_.clear();
    });
    for (auto* model : {&templates_, &meetings_})
        connect(model, &ChoiceModel::currentChanged, this, &ArrangementPage::showNumbers);
    for (auto* model : {&templates_, &meetings_, &places_})
        connect(model, &ChoiceModel::currentChanged, this, &ArrangementPage::keep);
    connect(&numbers_, &NumbersModel::edited, this, &ArrangementPage::keep);
    connect(&heads_, &HeadsModel::totalChanged, this, &ArrangementPage::keep);
    connect(&heads_, &HeadsModel::totalChanged, this, &ArrangementPage::changed);
    connect(&date_, &DateChoice::changed, this, &ArrangementPage::keep);
}

Status ArrangementPage::startFrom(const RecordId& record) {
    FB_ASSIGN(const auto body, shown(notebook(), record));
    templates_.keep({q(body.type)});
    meetings_.keep({q(body.type)});
    places_.keep({q(body.place)});
    heads_.setHeads(record::Heads(body.amounts.begin(), body.amounts.end()));
    byAge_ = heads_.total() > 0;
    total_ = int(body.n.value_or(heads_.total()));
    nobody_ = total_ == 0;
    numbers_.setNumbers(body.numbers);
    if (body.date) date_.set(*body.date);
    return {};
}

QString ArrangementPage::chosenType() const {
    return templates_.current().isEmpty() ? meetings_.current() : templates_.current();
}

void ArrangementPage::showNumbers() {
    if (const auto plan = this->plan()) numbers_.showFor(*plan, chosenType());
}

void ArrangementPage::setNobody(bool nobody) {
    nobody_ = nobody; // what was counted stays, should it be a slip
    keep();
    emit changed();
}

void ArrangementPage::setByAge(bool byAge) {
    if (byAge == byAge_) return;
    // What was counted in one way is carried to the other: nothing is lost by switching.
    if (byAge && heads_.total() == 0 && total_ > 0) heads_.put(QString(), total_);
    if (!byAge) total_ = int(heads_.total());
    byAge_ = byAge;
    keep();
    emit changed();
}

void ArrangementPage::setTotal(int total) {
    total_ = total;
    keep();
    emit changed();
}

void ArrangementPage::keep() {
    if (loading_ || corrects_) return;
    QJsonObject heads;
    for (const auto& [band, n] : heads_.heads()) heads.insert(q(band), qint64(n));
    const QJsonObject json{{"template", templates_.current()},
                           {"meeting", meetings_.current()},
                           {"place", places_.current()},
                           {"total", total_},
                           {"byAge", byAge_},
                           {"heads", heads},
                           {"nobody", nobody_},
                           {"numbers", numbers_.json()},
                           {"date", q(date_.date().iso())}};
    service().keepDraft(kDraft, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void ArrangementPage::restore() {
    const auto json = QJsonDocument::fromJson(service().draft(kDraft)).object();
    if (json.isEmpty()) return;
    templates_.keep({json["template"].toString()});
    meetings_.keep({json["meeting"].toString()});
    places_.keep({json["place"].toString()});
    total_ = json["total"].toInt();
    byAge_ = json["byAge"].toBool();
    nobody_ = json["nobody"].toBool();
    numbers_.restore(json["numbers"].toObject());
    record::Heads heads;
    const auto kept = json["heads"].toObject();
    for (auto it = kept.begin(); it != kept.end(); ++it) heads[s(it.key())] = it.value().toInteger();
    heads_.setHeads(heads);
    if (const auto date = Date::parse(s(json["date"].toString())); date) date_.set(*date);
}

void ArrangementPage::save() {
    clearError();
    auto& chosen = templates_.current().isEmpty() ? meetings_ : templates_;
    if (chosen.current().isEmpty())
        return failText(tr("Vælg, hvad det var for et arrangement."), QStringLiteral("template"));
    attempt([this, &chosen](bool confirmed) -> Status {
        record::Arrangement arrangement;
        arrangement.entry = {date_.date(), confirmed, corrects_};
        arrangement.templateKey = s(chosen.current());
        arrangement.place = s(places_.current());
        arrangement.nobody = nobody_;
        if (!nobody_) arrangement.heads = byAge_ ? heads_.heads() : record::Heads{{"", total_}};
        arrangement.numbers = numbers_.numbers();
        FB_ASSIGN(const RecordId id, record::recordArrangement(notebook(), arrangement));
        const QString what =
            nobody_ ? tr("Gemt på tabletten: %1, der kom ingen").arg(chosen.currentName())
                    : tr("Gemt på tabletten: %1, %n fremmødte", nullptr, total()).arg(chosen.currentName());
        if (corrects_) {
            service().saved(what);
        } else {
            loading_ = true;
            chosen.clear();
            heads_.clear();
            numbers_.clear();
            total_ = 0;
            nobody_ = false;
            date_.setDaysAgo(0);
            loading_ = false;
            service().dropDraft(kDraft);
            service().saved(what, id);
        }
        emit changed();
        emit done();
        return {};
    });
}

} // namespace feltbog::app
