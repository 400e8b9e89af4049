// SPDX-License-Identifier: MPL-2.0
#include "app/pages/enquirypage.h"

#include "app/service/cards.h"
#include "app/service/catalogue.h"
#include "app/service/mycircles.h"
#include "app/service/reading.h"
#include "app/service/text.h"
#include "core/people/papercode.h"
#include "core/record/count.h"
#include "core/record/enquiry.h"

#include <QJsonDocument>

namespace feltbog::app {
namespace {

constexpr auto kDraft = "enquiry";
using Pick = ChoiceModel::Pick;

} // namespace

EnquiryPage::EnquiryPage(Service& service, const QString& corrects, QObject* parent)
    : PageModel(service, parent), corrects_(recordId(corrects)), types_(Pick::One, this),
      metBefore_(Pick::One, this), openings_(Pick::One, this), numbers_(this), date_(service.today(), this) {
    const auto plan = this->plan();
    if (!plan) {
        fail(feltbog::fail(ErrorCode::PlanMissing));
        return;
    }
    const MyCircles mine(notebook(), *plan);
    types_.setChoices(
        namedChoices(corrects_ ? plan->enquiryTypes : mine.of(log::Kind::Enquiry, plan->enquiryTypes)));
    metBefore_.setChoices({{QStringLiteral("nej"), tr("Nej"), {}, false},
                           {QStringLiteral("ja"), tr("Ja"), {}, false},
                           {QStringLiteral("ved-ikke"), tr("Ved ikke"), {}, false}});
    auto openings = templatesOf(*plan, {plan::Form::OpenOffer});
    std::erase_if(openings, [&](const Choice& opening) {
        return !mine.may(log::Kind::Event, plan::find(plan->templates, s(opening.key))->activity);
    });
    openings_.setChoices(std::move(openings));
    for (auto* model : {&types_, &openings_})
        if (model->count() == 1) model->choose(model->rows().front().key);
    if (corrects_) {
        if (const auto found = startFrom(*corrects_); !found) fail(found.error());
    } else {
        restore();
    }
    showNumbers();
    loading_ = false;
    connect(&types_, &ChoiceModel::currentChanged, this, &EnquiryPage::showNumbers);
    for (auto* model : {&types_, &metBefore_})
        connect(model, &ChoiceModel::currentChanged, this, &EnquiryPage::keep);
    connect(&numbers_, &NumbersModel::edited, this, &EnquiryPage::keep);
    connect(&date_, &DateChoice::changed, this, &EnquiryPage::keep);
}

// A code stands nowhere, so it is read on the slip once more, or the question is answered instead.
Status EnquiryPage::startFrom(const RecordId& record) {
    FB_ASSIGN(const auto body, shown(notebook(), record));
    types_.keep({q(body.type)});
    metBefore_.keep({q(body.status)});
    way_ = body.status.empty() ? OldCode : Asked;
    people_ = int(body.n.value_or(1));
    numbers_.setNumbers(body.numbers);
    if (body.date) date_.set(*body.date);
    return {};
}

void EnquiryPage::showNumbers() {
    if (const auto plan = this->plan()) numbers_.showFor(*plan, types_.current());
}

void EnquiryPage::setWay(Way way) {
    if (way == way_) return;
    clearError();
    code_.clear();
    way_ = way;
    if (way_ == NewCode) drawCode();
    keep();
    emit changed();
}

void EnquiryPage::drawCode() {
    const auto plan = this->plan();
    const auto* type = plan ? plan::find(plan->enquiryTypes, s(types_.current())) : nullptr;
    if (!type) {
        way_ = Asked;
        return failText(tr("Vælg først, hvad det drejede sig om. Så kommer koden."), QStringLiteral("code"));
    }
    if (const auto code = people::newPaperCode(notebook(), circleOf(*plan, type->activity))) {
        code_ = q(*code);
    } else {
        way_ = Asked;
        failText(q(code.error().message()), QStringLiteral("code"));
    }
}

void EnquiryPage::setPeople(int people) {
    people_ = std::max(1, people);
    keep();
    emit changed();
}

void EnquiryPage::setCode(const QString& code) {
    code_ = code;
    emit changed();
}

QString EnquiryPage::codeShown() const {
    return way_ == NewCode ? code_.left(3) + QLatin1Char(' ') + code_.mid(3) : QString();
}

bool EnquiryPage::codeRead() const { return way_ == OldCode && people::readPaperCode(s(code_)).ok(); }

void EnquiryPage::keep() {
    if (loading_ || corrects_) return;
    const QJsonObject json{{"type", types_.current()},   {"metBefore", metBefore_.current()},
                           {"way", int(way_)},           {"people", people_},
                           {"numbers", numbers_.json()}, {"date", q(date_.date().iso())}};
    service().keepDraft(kDraft, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void EnquiryPage::restore() {
    const auto json = QJsonDocument::fromJson(service().draft(kDraft)).object();
    if (json.isEmpty()) return;
    types_.keep({json["type"].toString()});
    metBefore_.keep({json["metBefore"].toString()});
    // A new code may stand on a slip by now: another one would make the resident two persons.
    way_ = json["way"].toInt() == Asked ? Asked : OldCode;
    people_ = std::max(1, json["people"].toInt());
    numbers_.restore(json["numbers"].toObject());
    if (const auto date = Date::parse(s(json["date"].toString())); date) date_.set(*date);
}

void EnquiryPage::save() {
    clearError();
    if (types_.current().isEmpty())
        return failText(tr("Vælg, hvad det drejede sig om."), QStringLiteral("type"));
    if (way_ == OldCode && code_.trimmed().isEmpty())
        return failText(tr("Skriv koden fra sedlen, eller svar på »Mødt før i år?«."),
                        QStringLiteral("code"));
    attempt([this](bool confirmed) -> Status {
        record::Enquiry enquiry;
        enquiry.entry = {date_.date(), confirmed, corrects_};
        enquiry.type = s(types_.current());
        enquiry.numbers = numbers_.numbers();
        if (way_ == Asked) {
            enquiry.metBefore = s(metBefore_.current());
            enquiry.count = people_;
        } else {
            enquiry.code = s(code_);
        }
        FB_ASSIGN(const RecordId id, record::recordEnquiry(notebook(), enquiry));
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

void EnquiryPage::nobodyCame() {
    clearError();
    if (openings_.current().isEmpty())
        return failText(tr("Vælg, hvad der var åbent."), QStringLiteral("opening"));
    attempt([this](bool confirmed) -> Status {
        record::Arrangement opening;
        opening.entry = {date_.date(), confirmed, {}};
        opening.templateKey = s(openings_.current());
        opening.nobody = true;
        FB_ASSIGN(const RecordId id, record::recordArrangement(notebook(), opening));
        service().saved(tr("Gemt på tabletten: %1, der kom ingen").arg(openings_.currentName()), id);
        emit done();
        return {};
    });
}

} // namespace feltbog::app
