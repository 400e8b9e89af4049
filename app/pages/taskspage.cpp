// SPDX-License-Identifier: MPL-2.0
#include "app/pages/taskspage.h"

#include "app/service/cards.h"
#include "app/service/duetasks.h"
#include "app/service/reading.h"
#include "app/service/text.h"
#include "core/record/limits.h"

#include <algorithm>

namespace feltbog::app {
namespace {

QString answerText(const QString& answer) {
    if (answer == QLatin1String("ja")) return TasksPage::tr("Ja");
    if (answer == QLatin1String("nej")) return TasksPage::tr("Nej");
    return TasksPage::tr("Ved ikke");
}

// The kaldenavn where the card can be read, and what it is about.
QString whoseText(record::Notebook& notebook, const plan::Plan& plan, const record::DueFollowUp& task) {
    const auto* outcome = plan::find(plan.outcomeTypes, task.type);
    const QString what = outcome ? q(outcome->name) : templateName(plan, task.type);
    const auto person = task.token ? people::person(notebook, *task.token)
                                   : Result<people::Person>(feltbog::fail(ErrorCode::PersonUnknown));
    return person && !person->callName.empty() ? q(person->callName) + QStringLiteral(" · ") + what : what;
}

QString dueText(Date due, Date today) {
    const int days = due - today;
    if (days == 0) return TasksPage::tr("I dag");
    if (days == 1) return TasksPage::tr("I morgen");
    return days < 0 ? TasksPage::tr("%1, %n dag(e) over tiden", nullptr, -days).arg(q(due.danish()))
                    : TasksPage::tr("%1, om %n dag(e)", nullptr, days).arg(q(due.danish()));
}

} // namespace

TasksPage::TasksPage(Service& service, QObject* parent)
    : PageModel(service, parent), rows_({{"task", [](const Row& r) { return QVariant(r.task); }},
                                         {"heading", [](const Row& r) { return QVariant(r.heading); }},
                                         {"what", [](const Row& r) { return QVariant(r.what); }},
                                         {"whose", [](const Row& r) { return QVariant(r.whose); }},
                                         {"due", [](const Row& r) { return QVariant(r.due); }},
                                         {"overdue", [](const Row& r) { return QVariant(r.overdue); }}},
                                        this) {
    connect(&service, &Service::changed, this, &TasksPage::reload);
    reload();
}

void TasksPage::reload() {
    const auto plan = this->plan();
    if (!plan) return fail(feltbog::fail(ErrorCode::PlanMissing));
    const auto due = dueTasks(notebook(), *plan);
    if (!due) return fail(due.error());
    const Date today = service().today();
    overdue_ = int(std::count_if(due->begin(), due->end(),
                                 [](const record::DueFollowUp& task) { return task.overdue; }));
    std::vector<Row> rows;
    for (const auto& task : *due) {
        QString heading;
        if (rows.empty() || rows.back().overdue != task.overdue)
            heading = task.overdue ? tr("Over tiden (%1)").arg(overdue_)
                                   : tr("Nu og de næste %1 dage (%2)")
                                         .arg(record::kFollowUpDaysAhead)
                                         .arg(int(due->size()) - overdue_);
        rows.push_back({hex(task.about) + QLatin1Char('/') + q(task.followUp), heading, q(task.what),
                        whoseText(notebook(), *plan, task), dueText(task.due, today), task.overdue,
                        task.about, task.followUp});
    }
    rows_.set(std::move(rows));
    emit changed();
}

void TasksPage::answer(const QString& task, const QString& answer) {
    const auto& rows = rows_.rows();
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const Row& r) { return r.task == task; });
    if (row == rows.end()) return;
    attempt([this, row = *row, answer](bool confirmed) -> Status {
        FB_ASSIGN(const RecordId made,
                  record::recordFollowUp(
                      notebook(), {{std::nullopt, confirmed, {}}, row.followUp, row.about, s(answer)}));
        service().saved(tr("Gemt på tabletten: %1 (%2)").arg(answerText(answer), row.whose), made);
        return {};
    });
}

} // namespace feltbog::app
