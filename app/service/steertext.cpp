// SPDX-License-Identifier: MPL-2.0
#include "app/service/steertext.h"

#include "app/service/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace feltbog::app {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Steering)
};

} // namespace

QString milestoneWord(std::string_view status) {
    if (status == "i-gang") return Words::tr("I gang");
    if (status == "naaet") return Words::tr("Nået");
    if (status == "udskudt") return Words::tr("Udskudt");
    if (status == "udgaaet") return Words::tr("Udgået");
    return Words::tr("Planlagt");
}

QString meetingInterval(const plan::Plan& plan, const plan::Meeting& meeting) {
    QStringList parts;
    if (meeting.perYear) parts << Words::tr("%n gang(e) om året", nullptr, *meeting.perYear);
    if (meeting.everyDays)
        parts << (*meeting.everyDays % 7 == 0 ? Words::tr("hver %1. uge").arg(*meeting.everyDays / 7)
                                              : Words::tr("hver %1. dag").arg(*meeting.everyDays));
    if (meeting.after)
        parts << Words::tr("ca. %n uge(r) efter %1", nullptr, meeting.weeksAfter)
                     .arg(nameOf(plan.meetings, *meeting.after));
    return parts.join(QStringLiteral(" · "));
}

QString appointmentState(const record::AppointmentState& appointment) {
    if (appointment.status == "aflyst") return Words::tr("Aflyst");
    if (appointment.status != "holdt") return Words::tr("Planlagt");
    if (appointment.minutes == "godkendt") return Words::tr("Holdt · referat godkendt");
    return appointment.minutes == "sendt" ? Words::tr("Holdt · referat sendt")
                                          : Words::tr("Holdt · intet referat endnu");
}

QString needsLine(const record::AppointmentState& appointment) {
    if (appointment.needs.empty()) return {};
    const int missing = appointment.missing();
    return missing == 0 ? Words::tr("Alt er leveret")
                        : Words::tr("Mangler %1 af %2 leverancer").arg(missing).arg(appointment.needs.size());
}

QString missingFrom(const record::AppointmentState& appointment) {
    std::vector<std::pair<QString, int>> from; // in the plan's order
    for (const auto& need : appointment.needs) {
        if (need.there) continue;
        const auto at =
            std::find_if(from.begin(), from.end(), [&](const auto& f) { return f.first == q(need.from); });
        if (at == from.end())
            from.emplace_back(q(need.from), 1);
        else
            ++at->second;
    }
    QStringList out;
    for (const auto& [who, n] : from) out << (n > 1 ? who + QStringLiteral(" (%1)").arg(n) : who);
    return out.join(QStringLiteral(", "));
}

} // namespace feltbog::app
