// SPDX-License-Identifier: MPL-2.0
#include "app/pages/coursespage.h"

#include "app/service/catalogue.h"
#include "app/service/reading.h"
#include "app/service/text.h"
#include "core/record/attendance.h"
#include "core/record/course.h"

#include <algorithm>

namespace feltbog::app {

CoursesPage::CoursesPage(Service& service, QObject* parent)
    : PageModel(service, parent), rows_({{"record", [](const Row& r) { return QVariant(r.record); }},
                                         {"name", [](const Row& r) { return QVariant(r.name); }},
                                         {"activity", [](const Row& r) { return QVariant(r.activity); }},
                                         {"detail", [](const Row& r) { return QVariant(r.detail); }},
                                         {"heldToday", [](const Row& r) { return QVariant(r.heldToday); }},
                                         {"closed", [](const Row& r) { return QVariant(r.closed); }}},
                                        this),
      templates_(ChoiceModel::Pick::One, this), date_(service.today(), this) {
    if (const auto plan = this->plan(); plan) {
        using plan::Form;
        templates_.setChoices(
            templatesOf(*plan, {Form::Course, Form::Enrolment, Form::Individual, Form::OpenOffer}));
    } else {
        fail(feltbog::fail(ErrorCode::PlanMissing));
    }
    connect(&service, &Service::changed, this, &CoursesPage::reload);
    reload();
}

void CoursesPage::setShowClosed(bool show) {
    showClosed_ = show;
    reload();
}

void CoursesPage::reload() {
    const auto plan = this->plan();
    if (!plan) return;
    const auto courses = record::courses(notebook());
    if (!courses) return fail(courses.error());
    const Date today = service().today();
    closedCount_ = 0;
    std::vector<Row> rows;
    for (const auto& course : *courses) {
        if (course.closed) ++closedCount_;
        if (course.closed && !showClosed_) continue;
        Row row{hex(course.record),
                templateName(*plan, course.templateKey),
                app::activityName(*plan, course.activity),
                {},
                false,
                course.closed.has_value()};
        const auto held = record::sessions(notebook(), course.record);
        row.heldToday =
            held && std::any_of(held->begin(), held->end(), [&](const auto& s) { return s.date == today; });
        const QString enrolled = tr("%n tilmeldt(e)", nullptr, int(course.enrolled));
        const QString sessions = tr("%n mødegang(e)", nullptr, int(course.held));
        row.detail =
            course.closed
                ? tr("%1 · %2 · afsluttet %3").arg(enrolled, sessions, dayText(*course.closed, today))
                : tr("%1 · %2 · siden %3").arg(enrolled, sessions, dayText(course.start, today));
        rows.push_back(std::move(row));
    }
    rows_.set(std::move(rows));
    emit changed();
}

void CoursesPage::open() {
    clearError();
    if (templates_.current().isEmpty())
        return failText(tr("Vælg, hvad holdet er."), QStringLiteral("template"));
    RecordId made;
    const bool ok = attempt([this, &made](bool confirmed) -> Status {
        FB_ASSIGN(made,
                  record::openCourse(notebook(), {{date_.date(), confirmed, {}}, s(templates_.current())}));
        return {};
    });
    if (!ok) return;
    service().saved(tr("Gemt på tabletten: %1 er oprettet").arg(templates_.currentName()), made);
    templates_.clear();
    date_.setDaysAgo(0);
    emit opened(hex(made));
}

} // namespace feltbog::app
