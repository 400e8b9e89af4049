// SPDX-License-Identifier: MPL-2.0
#include "app/pages/judgementpage.h"

#include "app/service/text.h"
#include "app/service/verdicts.h"
#include "core/progress/tally.h"
#include "core/record/judgement.h"
#include "core/record/limits.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace feltbog::app {

using Pick = ChoiceModel::Pick;

JudgementPage::JudgementPage(Service& service, const QString& criterion, const QString& period,
                             QObject* parent)
    : PageModel(service, parent), verdicts_(Pick::One, this), deciders_(Pick::One, this),
      date_(service.today(), this) {
    verdicts_.setChoices({{QStringLiteral("naaet"), tr("Nået"), {}, false},
                          {QStringLiteral("delvist"), tr("Delvist nået"), {}, false},
                          {QStringLiteral("ikke-naaet"), tr("Ikke nået"), {}, false},
                          {QStringLiteral("kan-ikke-sammenlignes"), tr("Kan ikke sammenlignes"), {}, false}});
    for (const char* by : {"styregruppen", "bestyrelsen", "evaluering", "landsbyggefonden"})
        deciders_.add(QString::fromLatin1(by), deciderName(by));
    if (criterion.isEmpty()) return;
    if (const auto found = open(criterion, period); !found) {
        fail(found.error());
        return;
    }
    restore();
    loading_ = false;
    for (auto* model : {&verdicts_, &deciders_})
        connect(model, &ChoiceModel::currentChanged, this, &JudgementPage::keep);
    connect(&date_, &DateChoice::changed, this, &JudgementPage::keep);
}

Status JudgementPage::open(const QString& criterion, const QString& text) {
    const auto plan = this->plan();
    if (!plan) return feltbog::fail(ErrorCode::PlanMissing);
    const auto* found = plan::findCriterion(*plan, s(criterion));
    if (!found) return feltbog::fail(ErrorCode::CriterionUnknown, s(criterion.left(24)), "criterion");
    FB_ASSIGN(const auto period, progress::parsePeriod(*plan, s(text), service().today()));
    id_ = found->id;
    criterion_ = q(found->text);
    span_ = progress::rangeFor(*plan, *found, period.range);
    if (span_.empty()) return feltbog::fail(ErrorCode::DateOutsidePlan, span_.from.danish(), "span");
    spanText_ = tr("%1: %2 til %3").arg(q(period.name), q(span_.from.danish()), q(span_.to.danish()));
    return {};
}

void JudgementPage::setText(const QString& text) {
    if (text == text_) return;
    text_ = text;
    keep();
    emit changed();
}

int JudgementPage::left() const { return int(record::kLongestText) - int(text_.toUcs4().size()); }

std::string JudgementPage::draftKey() const { return "judgement." + id_; }

void JudgementPage::keep() {
    if (loading_) return;
    const QJsonObject json{{"judged", verdicts_.current()},
                           {"by", deciders_.current()},
                           {"text", text_},
                           {"date", q(date_.date().iso())}};
    service().keepDraft(draftKey(), QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void JudgementPage::restore() {
    const auto json = QJsonDocument::fromJson(service().draft(draftKey())).object();
    if (json.isEmpty()) return;
    verdicts_.keep({json["judged"].toString()});
    deciders_.keep({json["by"].toString()});
    text_ = json["text"].toString();
    if (const auto date = Date::parse(s(json["date"].toString())); date) date_.set(*date);
}

void JudgementPage::save() {
    attempt([this](bool confirmed) -> Status {
        record::Judgement judgement;
        judgement.entry = {date_.date(), confirmed, {}};
        judgement.criterion = id_;
        judgement.judged = s(verdicts_.current());
        judgement.decidedBy = s(deciders_.current());
        judgement.span = span_;
        judgement.text = s(text_);
        FB_ASSIGN(const RecordId id, record::recordJudgement(notebook(), judgement));
        service().dropDraft(draftKey());
        service().saved(tr("Gemt på tabletten: vurderet som %1").arg(verdicts_.currentName().toLower()), id);
        emit done();
        return {};
    });
}

} // namespace feltbog::app
