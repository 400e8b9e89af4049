// SPDX-License-Identifier: MPL-2.0
#include "app/pages/coursepage.h"

#include "app/service/cards.h"
#include "app/service/catalogue.h"
#include "app/service/mycircles.h"
#include "app/service/reading.h"
#include "app/service/text.h"
#include "core/record/attendance.h"

#include <algorithm>

namespace feltbog::app {

QString rowName(record::Notebook& notebook, const record::EnrolmentRow& row) {
    QStringList names;
    for (const auto& member : row.members) names << cardName(notebook, member.token);
    if (names.size() < 2) return names.join(QString());
    const QString last = names.takeLast();
    return CoursePage::tr("%1 og %2").arg(names.join(QStringLiteral(", ")), last);
}

QString outcomeText(std::string_view outcome) {
    if (outcome == "gennemfoert") return CoursePage::tr("Gennemført");
    if (outcome == "stoppet") return CoursePage::tr("Stoppet");
    if (outcome == "ved-ikke") return CoursePage::tr("Ved ikke");
    return CoursePage::tr("I gang");
}

CoursePage::CoursePage(Service& service, const QString& record, QObject* parent)
    : PageModel(service, parent), record_(recordId(record).value_or(RecordId{})),
      rows_({{"enrolment", [](const Row& r) { return QVariant(r.enrolment); }},
             {"name", [](const Row& r) { return QVariant(r.name); }},
             {"detail", [](const Row& r) { return QVariant(r.detail); }},
             {"ended", [](const Row& r) { return QVariant(r.ended); }},
             {"outcome", [](const Row& r) { return QVariant(r.outcome); }}},
            this),
      sessions_({{"record", [](const SessionRow& r) { return QVariant(r.record); }},
                 {"title", [](const SessionRow& r) { return QVariant(r.title); }},
                 {"detail", [](const SessionRow& r) { return QVariant(r.detail); }},
                 {"cancelled", [](const SessionRow& r) { return QVariant(r.cancelled); }}},
                this),
      endings_(ChoiceModel::Pick::One, this), exitReasons_(ChoiceModel::Pick::OneOrNone, this) {
    for (const auto outcome : plan::enrolmentOutcomes) endings_.add(q(outcome), outcomeText(outcome));
    if (const auto plan = this->plan()) exitReasons_.setChoices(namedChoices(plan->exitReasons));
    connect(&service, &Service::changed, this, &CoursePage::reload);
    reload();
}

QString CoursePage::record() const { return hex(record_); }

void CoursePage::reload() {
    const auto plan = this->plan();
    if (!plan) return fail(feltbog::fail(ErrorCode::PlanMissing));
    const auto course = record::course(notebook(), record_);
    if (!course) return fail(course.error());
    const Date today = service().today();
    name_ = templateName(*plan, course->templateKey);
    activity_ = app::activityName(*plan, course->activity);
    closed_ = course->closed.has_value();
    forms_ = !formChoices(*plan, course->activity).empty();
    const MyCircles mine(notebook(), *plan);
    hasOutcomes_ = std::any_of(plan->outcomeTypes.begin(), plan->outcomeTypes.end(), [&](const auto& type) {
        return circleOf(*plan, type.activity) == circleOf(*plan, course->activity) &&
               mine.may(log::Kind::Outcome, type.activity);
    });
    detail_ = closed_ ? tr("Afsluttet %1").arg(dayText(*course->closed, today))
                      : tr("Begyndt %1").arg(dayText(course->start, today));

    const auto* t = plan::find(plan->templates, course->templateKey);
    using plan::CompletionRule;
    const auto kind = t ? t->completion.rule : CompletionRule::None;
    wordNeeded_ = kind == CompletionRule::Missing;
    const int value = t ? t->completion.value.value_or(0) : 0;
    if (kind == CompletionRule::MaxAbsencePercent)
        rule_ = tr("Gennemført: højst %1 % fravær. Feltbog regner det ud; dit eget ord for en række vinder.")
                    .arg(value);
    else if (kind == CompletionRule::MinSessions)
        rule_ =
            tr("Gennemført: mindst %1 mødegange. Feltbog regner det ud; dit eget ord for en række vinder.")
                .arg(value);
    else if (wordNeeded_)
        rule_ = tr(
            "Planen har ingen regel for, hvornår man har gennemført (regel mangler). Vælg for hver række.");
    else
        rule_ = tr("Planen tæller ikke, hvem der gennemfører. Du kan lade rækkerne stå.");

    showEnrolments(*plan, today);
    showSessions(*plan, today);
    emit changed();
}

void CoursePage::showEnrolments(const plan::Plan& plan, Date today) {
    const auto list = record::enrolments(notebook(), record_);
    if (!list) return fail(list.error());
    std::vector<Row> rows;
    for (const auto& e : *list) {
        Row row{hex(e.record), rowName(notebook(), e), {}, {}, {}};
        if (!e.members.empty()) {
            const auto person = people::person(notebook(), e.members.front().token);
            if (person) row.detail = personDetail(plan, person->unit, person->band) + QStringLiteral(" · ");
        }
        row.detail += tr("tilmeldt %1").arg(dayText(e.joined, today));
        if (!e.outcome.empty()) row.ended = outcomeText(e.outcome);
        const auto chosen = outcomes_.find(row.enrolment);
        row.outcome = chosen != outcomes_.end() ? chosen->second : q(e.outcome);
        rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Row& a, const Row& b) { return danishLess(a.name, b.name); });
    rows_.set(std::move(rows));
}

void CoursePage::showSessions(const plan::Plan& plan, Date today) {
    const auto list = record::sessions(notebook(), record_);
    if (!list) return fail(list.error());
    std::vector<SessionRow> rows;
    for (auto it = list->rbegin(); it != list->rend(); ++it) {
        const bool cancelled = it->status == "aflyst";
        QString day = dayText(it->date, today);
        day[0] = day[0].toUpper();
        rows.push_back({hex(it->record), day,
                        cancelled ? tr("Aflyst: %1").arg(nameOf(plan.cancelReasons, it->reason))
                                  : tr("%n til stede", nullptr, int(it->present)),
                        cancelled});
    }
    sessions_.set(std::move(rows));
}

void CoursePage::setOutcome(const QString& enrolment, const QString& outcome) {
    auto& chosen = outcomes_[enrolment];
    chosen = chosen == outcome ? QString() : outcome;
    for (int i = 0; i < rows_.rowCount(); ++i)
        if (rows_.row(i)->enrolment == enrolment) rows_.change(i, [&](Row& r) { r.outcome = chosen; });
}

bool CoursePage::endOne(const QString& enrolment) {
    clearError();
    const auto id = recordId(enrolment);
    if (!id) return false;
    if (endings_.current().isEmpty()) {
        failText(tr("Vælg Gennemført, Stoppet eller Ved ikke."), QStringLiteral("ending"));
        return false;
    }
    return attempt([this, id = *id](bool confirmed) -> Status {
        const auto outcome = s(endings_.current());
        const auto reason = outcome == "gennemfoert" ? std::string() : s(exitReasons_.current());
        FB_ASSIGN(const RecordId made,
                  record::endEnrolment(notebook(), id, outcome, {std::nullopt, confirmed, {}}, reason));
        endings_.clear();
        exitReasons_.clear();
        service().saved(tr("Gemt på tabletten: %1").arg(outcomeText(outcome)), made);
        return {};
    });
}

void CoursePage::close() {
    const bool ok = attempt([this](bool confirmed) -> Status {
        std::vector<record::Outcome> outcomes;
        for (const auto& row : rows_.rows()) {
            const auto id = recordId(row.enrolment);
            if (id && row.ended.isEmpty()) outcomes.push_back({*id, s(row.outcome)});
        }
        FB_ASSIGN(const auto result,
                  record::closeCourse(notebook(), record_, outcomes, {std::nullopt, confirmed, {}}));
        QStringList parts;
        for (const auto& [outcome, n] : result.outcomes)
            parts << QStringLiteral("%1 %2").arg(n).arg(outcomeText(outcome).toLower());
        outcomes_.clear();
        service().saved(
            tr("Gemt på tabletten: forløbet er afsluttet. %1").arg(parts.join(QStringLiteral(", "))),
            result.record);
        return {};
    });
    if (ok) emit done();
}

} // namespace feltbog::app
