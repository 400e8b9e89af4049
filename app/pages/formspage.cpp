// SPDX-License-Identifier: MPL-2.0
#include "app/pages/formspage.h"

#include "app/models/filledform.h"
#include "app/service/cards.h"
#include "app/service/catalogue.h"
#include "app/service/formlanguage.h"
#include "app/service/reading.h"
#include "app/service/text.h"
#include "core/record/course.h"

#include <QUuid>

namespace feltbog::app {
namespace {

using Pick = ChoiceModel::Pick;

constexpr auto kOccasions = {"foer", "efter", "senere"};
constexpr auto kParent = "selv"; // a chip needs a key; a draft of this way has none
constexpr auto kWays = {kParent, "mundtlig", "papir"};

} // namespace

QString occasionText(const QString& occasion) {
    if (occasion == QLatin1String("foer")) return FormsPage::tr("Før");
    if (occasion == QLatin1String("efter")) return FormsPage::tr("Efter");
    return FormsPage::tr("Senere");
}

QString wayText(const QString& given) {
    if (given == QLatin1String("mundtlig")) return FormsPage::tr("Mundtligt");
    if (given == QLatin1String("papir")) return FormsPage::tr("På papir");
    return FormsPage::tr("Forælderen svarer selv");
}

FormsPage::FormsPage(Service& service, const QString& course, QObject* parent)
    : PageModel(service, parent), plan_(service.plan()), drafts_(service), forms_(Pick::One, this),
      people_(Pick::One, this), occasions_(Pick::One, this), ways_(Pick::One, this),
      begun_({{"form", [](const Begun& r) { return QVariant(r.form); }},
              {"title", [](const Begun& r) { return QVariant(r.title); }},
              {"detail", [](const Begun& r) { return QVariant(r.detail); }}},
             this) {
    for (const auto* one : kOccasions) occasions_.add(one, occasionText(one));
    for (const auto* one : kWays) ways_.add(one, wayText(one));
    ways_.choose(kParent);
    connect(&forms_, &ChoiceModel::currentChanged, this, &FormsPage::changed);
    if (!plan_) {
        fail(feltbog::fail(ErrorCode::PlanMissing));
        return;
    }
    std::string activity;
    if (const auto record = recordId(course)) {
        const auto known = record::course(notebook(), *record);
        if (!known) {
            fail(known.error());
            return;
        }
        courseName_ = templateName(*plan_, known->templateKey);
        activity = known->activity;
        showPeople(*record);
    }
    showForms(*plan_, activity);
    reload();
}

void FormsPage::showForms(const plan::Plan& plan, const std::string& activity) {
    auto choices = formChoices(plan, activity);
    linkedElsewhere_ = activity.empty() && choices.size() < plan.questionnaires.size();
    if (choices.size() == 1) choices.front().selected = true;
    forms_.setChoices(std::move(choices));
}

void FormsPage::showPeople(const RecordId& course) {
    const auto rows = record::enrolments(notebook(), course);
    if (!rows) return fail(rows.error());
    std::vector<Choice> choices;
    for (const auto& row : *rows)
        for (const auto& member : row.members) {
            const auto person = people::person(notebook(), member.token);
            choices.push_back({hex(member.token), cardName(notebook(), member.token),
                               person ? personDetail(*plan_, person->unit, person->band) : QString(), false});
        }
    std::stable_sort(choices.begin(), choices.end(),
                     [](const Choice& a, const Choice& b) { return danishLess(a.name, b.name); });
    people_.setChoices(std::move(choices));
}

const plan::Questionnaire* FormsPage::chosen() const {
    return plan_ ? plan::find(plan_->questionnaires, s(forms_.current())) : nullptr;
}

bool FormsPage::linked() const { return chosen() && chosen()->linked; }
QString FormsPage::seenBy() const { return chosen() ? inLanguage(chosen()->seenBy, "da") : QString(); }

QString FormsPage::unchecked() const {
    QStringList names;
    if (chosen())
        for (const auto& one : languagesOf(*chosen()))
            if (one.unchecked) names << one.called;
    return names.join(QStringLiteral(", "));
}

void FormsPage::reload() {
    std::vector<Begun> rows;
    for (const auto& draft : drafts_.all()) {
        const auto* form = plan_ ? plan::find(plan_->questionnaires, s(draft.questionnaire)) : nullptr;
        const FilledForm filled(service(), draft.id);
        QStringList parts;
        if (const auto token = Token::fromHex(s(draft.token))) parts << cardName(notebook(), *token);
        parts << occasionText(draft.occasion);
        if (!draft.parent()) parts << wayText(draft.given);
        parts << tr("%1 af %2 besvaret").arg(filled.answeredCount()).arg(filled.count())
              << dayText(draft.begun, service().today());
        rows.push_back({draft.id, form ? q(form->name) : draft.questionnaire, parts.join(" · ")});
    }
    begun_.set(std::move(rows));
    emit changed();
}

void FormsPage::start() {
    clearError();
    const auto missing = [this](const QString& what, const char* field) { failText(what, field); };
    if (!chosen()) return missing(tr("Vælg et spørgeskema."), "questionnaire");
    if (linked() && people_.current().isEmpty()) return missing(tr("Vælg, hvem der svarer."), "person");
    if (occasions_.current().isEmpty()) return missing(tr("Vælg før, efter eller senere."), "occasion");
    FormDraft draft;
    draft.id = QUuid::createUuid().toString(QUuid::Id128);
    draft.questionnaire = forms_.current();
    draft.occasion = occasions_.current();
    draft.given = ways_.current() == QLatin1String(kParent) ? QString() : ways_.current();
    if (linked()) draft.token = people_.current();
    draft.begun = service().today();
    drafts_.put(draft);
    open(draft);
}

void FormsPage::goOn(const QString& form) {
    if (const auto draft = drafts_.find(form)) open(*draft);
}

void FormsPage::open(const FormDraft& draft) {
    if (draft.parent())
        emit handOver(draft.id);
    else
        emit enter(draft.id);
}

void FormsPage::throwAway(const QString& form) {
    drafts_.drop(form);
    reload();
}

} // namespace feltbog::app
