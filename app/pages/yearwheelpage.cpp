// SPDX-License-Identifier: MPL-2.0
#include "app/pages/yearwheelpage.h"

#include "app/service/reading.h"
#include "app/service/steertext.h"
#include "app/service/text.h"
#include "core/record/appointment.h"
#include "core/record/milestone.h"

#include <QLocale>

namespace feltbog::app {
namespace {

// How many months after the plan year began.
int placeOf(const plan::Plan& plan, int month) { return (month - int(plan.yearStarts.month) + 12) % 12; }

QString monthsText(int from, int to) {
    const QString first = QLocale().standaloneMonthName(from);
    return from == to ? first : first + QStringLiteral("–") + QLocale().standaloneMonthName(to);
}

} // namespace

YearWheelPage::YearWheelPage(Service& service, QObject* parent)
    : PageModel(service, parent), years_(ChoiceModel::Pick::One, this),
      meetings_({{"meeting", [](const Meeting& r) { return QVariant(r.key); }},
                 {"name", [](const Meeting& r) { return QVariant(r.name); }},
                 {"how", [](const Meeting& r) { return QVariant(r.how); }},
                 {"state_", [](const Meeting& r) { return QVariant(r.state); }},
                 {"suggested", [](const Meeting& r) { return QVariant(r.suggested); }},
                 {"dates", [](const Meeting& r) { return QVariant(r.dates); }}},
                this),
      milestones_({{"milestone", [](const Milestone& r) { return QVariant(r.key); }},
                   {"activity", [](const Milestone& r) { return QVariant(r.activity); }},
                   {"text_", [](const Milestone& r) { return QVariant(r.text); }},
                   {"when", [](const Milestone& r) { return QVariant(r.when); }},
                   {"first", [](const Milestone& r) { return QVariant(r.first); }},
                   {"last", [](const Milestone& r) { return QVariant(r.last); }},
                   {"status", [](const Milestone& r) { return QVariant(r.status); }},
                   {"word", [](const Milestone& r) { return QVariant(r.word); }},
                   {"late", [](const Milestone& r) { return QVariant(r.late); }}},
                  this) {
    if (const auto plan = this->plan()) {
        const int now = record::planYearNumber(*plan, service.today());
        std::vector<Choice> choices;
        for (int year = 1; year <= record::planYearCount(*plan); ++year) {
            const auto days = record::planYearNo(*plan, year);
            choices.push_back({QString::number(year),
                               QStringLiteral("%1-%2")
                                   .arg(days.from.year())
                                   .arg(days.to.year() % 100, 2, 10, QLatin1Char('0')),
                               {},
                               year == now});
        }
        years_.setChoices(std::move(choices));
        for (int month = 0; month < 12; ++month)
            months_ << QLocale()
                           .standaloneMonthName((int(plan->yearStarts.month) - 1 + month) % 12 + 1,
                                                QLocale::ShortFormat)
                           .left(1)
                           .toLower();
    }
    connect(&service, &Service::changed, this, &YearWheelPage::reload);
    reload();
}

void YearWheelPage::reload() {
    if (const auto done = read(); !done) fail(done.error());
    emit changed();
}

void YearWheelPage::chooseYear(const QString& year) {
    years_.choose(year);
    clearError();
    reload();
}

Status YearWheelPage::read() {
    const auto plan = this->plan();
    if (!plan) return {};
    const int year = years_.current().toInt();
    const Date today = service().today();
    thisMonth_ = record::planYearNo(*plan, year).holds(today) ? placeOf(*plan, int(today.month())) : -1;
    Status status;
    const int missing = readMeetings(*plan, year, status);
    FB_TRY(status);
    int late = 0;
    FB_TRY(readMilestones(*plan, year, late));
    QStringList parts;
    if (late > 0) parts << tr("%n milepæl(e) er forsinket", nullptr, late);
    if (missing > 0) parts << tr("%n leverance(r) mangler til det næste møde", nullptr, missing);
    summary_ = parts.join(QStringLiteral(" · "));
    return {};
}

// How much is missing for what comes next.
int YearWheelPage::readMeetings(const plan::Plan& plan, int year, Status& status) {
    const auto all = record::meetingYear(notebook(), year);
    if (!all) {
        status = all.error();
        return 0;
    }
    const Date today = service().today();
    int missing = 0;
    std::vector<Meeting> rows;
    for (const auto& of : *all) {
        Meeting row{q(of.meeting.key), q(of.meeting.name), meetingInterval(plan, of.meeting), {}, {}, {}};
        if (of.lacks && *of.lacks > 0)
            row.state = tr("%1 af %2 er sat i kalenderen").arg(of.counted).arg(*of.meeting.perYear);
        if (of.suggested) row.suggested = tr("Næste ca. %1").arg(q(of.suggested->danish()));
        bool next = true;
        for (const auto& at : of.appointments) {
            const bool ahead = at.status == "planlagt";
            const bool shown = ahead && next && !at.needs.empty();
            if (shown) {
                missing += at.missing();
                next = false;
            }
            row.dates << QVariantMap{{"record", hex(at.record)},
                                     {"day", dayText(at.date, today)},
                                     {"state", appointmentState(at)},
                                     {"needs", needsLine(at)},
                                     {"missing", shown ? missingFrom(at) : QString()},
                                     {"cancelled", at.status == "aflyst"},
                                     {"ahead", ahead}};
        }
        rows.push_back(std::move(row));
    }
    meetings_.set(std::move(rows));
    return missing;
}

Status YearWheelPage::readMilestones(const plan::Plan& plan, int year, int& late) {
    FB_ASSIGN(const auto all, record::milestones(notebook(), year));
    std::vector<Milestone> rows;
    for (const auto& state : all) {
        const auto& of = state.milestone;
        rows.push_back({q(of.key), activityName(plan, of.activity), q(of.text), monthsText(of.from, of.to),
                        q(state.status), milestoneWord(state.status), placeOf(plan, of.from),
                        placeOf(plan, of.to), state.late});
        if (state.late) ++late;
    }
    milestones_.set(std::move(rows));
    return {};
}

void YearWheelPage::turn(const QString& milestone) {
    for (const auto& row : milestones_.rows())
        if (row.key == milestone)
            return say(milestone, row.status == "planlagt" ? QStringLiteral("i-gang")
                                  : row.status == "i-gang" ? QStringLiteral("naaet")
                                                           : QStringLiteral("planlagt"));
}

void YearWheelPage::say(const QString& milestone, const QString& status) {
    attempt([this, milestone, status](bool) -> Status {
        FB_ASSIGN(const auto record, record::recordMilestone(notebook(), {{}, s(milestone), s(status)}));
        service().saved(tr("Gemt på tabletten: milepælen er %1").arg(milestoneWord(s(status)).toLower()),
                        record);
        return {};
    });
}

} // namespace feltbog::app
