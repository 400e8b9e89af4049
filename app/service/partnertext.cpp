// SPDX-License-Identifier: MPL-2.0
#include "app/service/partnertext.h"

#include "app/service/text.h"
#include "core/record/appointment.h"
#include "core/record/milestone.h"

#include <QCoreApplication>
#include <algorithm>

namespace feltbog::app {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Partners)
};

struct Ahead {
    QString meeting;
    record::AppointmentState state;
};
// Meetings that are planned and need something; the nearest first.
Result<std::vector<Ahead>> meetingsAhead(record::Notebook& notebook, const plan::Plan& plan) {
    std::vector<Ahead> out;
    const Date today = notebook.today();
    const int first = std::max(1, record::planYearNumber(plan, today));
    for (int year = first; year <= record::planYearCount(plan); ++year) {
        FB_ASSIGN(const auto all, record::meetingYear(notebook, year));
        for (const auto& of : all)
            for (const auto& at : of.appointments)
                if (at.status == "planlagt" && at.date >= today && !at.needs.empty())
                    out.push_back({q(of.meeting.name), at});
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const Ahead& a, const Ahead& b) { return a.state.date < b.state.date; });
    return out;
}

} // namespace

Result<std::map<std::string, PartnerNeed>> partnerNeeds(record::Notebook& notebook, const plan::Plan& plan) {
    FB_ASSIGN(const auto ahead, meetingsAhead(notebook, plan));
    std::map<std::string, PartnerNeed> out;
    for (const auto& [meeting, state] : ahead)
        for (const auto& need : state.needs) {
            if (need.there || need.from.empty()) continue;
            auto& found = out.try_emplace(need.from, PartnerNeed{meeting, state.date, {}, {}}).first->second;
            if (found.meeting != meeting || found.date != state.date) continue; // a later one
            found.keys << q(need.what);
            found.names << q(need.name);
        }
    return out;
}

Result<bool> meetingsWithoutADay(record::Notebook& notebook, const plan::Plan& plan) {
    const bool needing = std::any_of(plan.meetings.begin(), plan.meetings.end(),
                                     [](const auto& meeting) { return !meeting.needs.empty(); });
    FB_ASSIGN(const auto ahead, meetingsAhead(notebook, plan));
    return needing && ahead.empty();
}

QString standingWord(const PartnerDesk::Row& row) {
    using sync::Standing;
    if (row.expired) return Words::tr("Udløbet");
    switch (row.standing) {
    case Standing::Waiting:
        return Words::tr("Sendt");
    case Standing::Missing:
        return Words::tr("Mangler");
    case Standing::Delivered:
        return Words::tr("Leveret");
    case Standing::Approved:
        return Words::tr("Godkendt");
    case Standing::Unwritten:
        return Words::tr("Ikke skrevet");
    case Standing::Rejected:
        return Words::tr("Afvist");
    case Standing::Withdrawn:
        break;
    }
    return Words::tr("Trukket tilbage");
}

QString standingSign(const PartnerDesk::Row& row) {
    using sync::Standing;
    if (row.expired) return QStringLiteral("clock");
    switch (row.standing) {
    case Standing::Waiting:
        return QStringLiteral("clock");
    case Standing::Missing:
    case Standing::Unwritten:
        return QStringLiteral("warning");
    case Standing::Delivered:
        return QStringLiteral("form");
    case Standing::Approved:
        return QStringLiteral("check");
    case Standing::Rejected:
    case Standing::Withdrawn:
        break;
    }
    return QStringLiteral("cross");
}

QString validUntil(Instant until) {
    return Words::tr("Linket virker én gang, til og med %1").arg(q(civil(until).date.danish()));
}

} // namespace feltbog::app
