// SPDX-License-Identifier: MPL-2.0
#include "app/pages/startpage.h"

#include "app/pages/emergencypage.h"
#include "app/service/catalogue.h"
#include "app/service/duetasks.h"
#include "app/service/formdrafts.h"
#include "app/service/mycircles.h"
#include "app/service/reading.h"
#include "app/service/recordtext.h"
#include "app/service/text.h"
#include "core/partners/plan.h"
#include "core/people/doublets.h"
#include "core/record/course.h"
#include "core/record/recent.h"
#include "core/record/round.h"

#include <algorithm>

namespace feltbog::app {
namespace {

constexpr std::size_t kShown = 30;
constexpr std::size_t kCourses = 3; // more is what Dagens hold is for

} // namespace

QString syncLine(std::int64_t waiting, const std::optional<Instant>& lastSent, Date today) {
    const QString waits =
        waiting == 0 ? StartPage::tr("Alt er sendt") : StartPage::tr("%1 venter").arg(waiting);
    const QString last = lastSent ? StartPage::tr("sidst sendt %1").arg(whenText(*lastSent, today))
                                  : StartPage::tr("ikke sendt endnu");
    return waiting == 0 && !lastSent ? StartPage::tr("Intet at sende endnu")
                                     : waits + QStringLiteral(" · ") + last;
}

StartPage::StartPage(Service& service, QObject* parent)
    : PageModel(service, parent),
      courses_({{"record", [](const CourseToday& r) { return QVariant(r.record); }},
                {"name", [](const CourseToday& r) { return QVariant(r.name); }}},
               this),
      rows_({{"title", [](const StartRow& r) { return QVariant(r.title); }},
             {"detail", [](const StartRow& r) { return QVariant(r.detail); }},
             {"sign", [](const StartRow& r) { return QVariant(r.icon); }},
             {"time", [](const StartRow& r) { return QVariant(r.time); }},
             {"waiting", [](const StartRow& r) { return QVariant(r.waiting); }}},
            this) {
    connect(&service, &Service::changed, this, &StartPage::reload);
    reload();
}

void StartPage::reload() {
    const auto plan = this->plan();
    const Date today = service().today();
    planTitle_ = plan ? q(plan->title) : QString();
    day_ = longDay(today);
    hasEmergency_ = plan && plan->emergency;
    hasYearWheel_ = plan && !(plan->meetings.empty() && plan->milestones.empty());
    emergencyLine_ = hasEmergency_ ? app::emergencyLine(notebook()) : QString();
    formsBegun_ = int(FormDrafts(service()).all().size());
    forms_ = plan && (formsBegun_ > 0 || !formChoices(*plan, {}).empty());

    if (const auto state = record::today(notebook()); state) {
        registrations_ = int(state->registrations);
        waiting_ = int(state->waiting);
        setAside_ = int(state->setAside);
        syncLine_ = app::syncLine(state->waiting, state->lastSent, today);
        clearError();
    } else {
        fail(state.error());
    }

    if (const auto open = people::doubletsAsked(notebook()); open)
        doublets_ = int(*open);
    else
        fail(open.error());

    showPlan();

    const auto round = record::openRound(notebook());
    roundOpen_ = round && *round;
    if (roundOpen_) {
        const auto& r = **round;
        const auto met = int(r.met.size() + r.fresh.size());
        roundLine_ = tr("Siden kl. %1 · %n mødt", nullptr, met).arg(clockText(r.started));
    } else {
        roundLine_.clear();
    }

    std::vector<StartRow> rows;
    if (const auto recent = record::recent(notebook(), kShown); recent) {
        for (const auto& row : *recent) {
            if (!row.own || row.deleted || civil(row.saved).date != today) continue;
            const auto text = recordText(row, plan.get(), today);
            rows.push_back({text.title, text.detail, text.icon, clockText(row.saved), row.waiting});
        }
    }
    rows_.set(std::move(rows));
    emit changed();
}

// What the plan asks for, in the circles of the device, decides which ways there are from here.
void StartPage::showPlan() {
    const auto plan = this->plan();
    hasPartners_ = plan && !partners::partnersOf(*plan).empty();
    tasks_ = tasksOverdue_ = 0;
    hasEnquiries_ = hasTasks_ = hasOccurrences_ = hasOutcomes_ = hasSeries_ = false;
    if (!plan) return;
    const MyCircles mine(notebook(), *plan);
    hasEnquiries_ = !mine.of(log::Kind::Enquiry, plan->enquiryTypes).empty();
    hasOccurrences_ = !mine.of(log::Kind::Occurrence, plan->recordTypes).empty();
    hasOutcomes_ = !mine.of(log::Kind::Outcome, plan->outcomeTypes).empty();
    hasSeries_ = !plan->series.empty();
    if (const auto expected = record::coursesExpected(notebook()); expected) {
        std::vector<CourseToday> today;
        for (const auto& course : *expected)
            if (mine.may(log::Kind::Session, course.activity) && today.size() < kCourses)
                today.push_back({hex(course.record), templateName(*plan, course.templateKey)});
        courses_.set(std::move(today));
    } else {
        fail(expected.error());
    }
    hasTasks_ = hasFollowUps(mine, *plan);
    if (!hasTasks_) return;
    const auto due = dueTasks(notebook(), *plan);
    if (!due) return fail(due.error());
    tasks_ = int(due->size());
    tasksOverdue_ =
        int(std::count_if(due->begin(), due->end(), [](const auto& task) { return task.overdue; }));
}

} // namespace feltbog::app
