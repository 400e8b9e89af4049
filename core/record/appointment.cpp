// SPDX-License-Identifier: MPL-2.0
#include "core/record/appointment.h"

#include "core/plan/versions.h"
#include "core/record/check.h"
#include "core/record/milestone.h"

#include <algorithm>

namespace feltbog::record {
namespace {

constexpr std::string_view kHeld = "holdt", kCancelled = "aflyst", kSent = "sendt", kApproved = "godkendt";

struct Known {
    RecordId record;
    std::string meeting;
    Date date;
    std::string status, minutes;
};

// All of them, by date.
Result<std::vector<Known>> allKnown(Notebook& notebook) {
    std::vector<Known> out;
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        store::Query q(db, "SELECT f.record, f.type, f.day, f.status,"
                           " EXISTS(SELECT 1 FROM amount a WHERE a.pos = f.pos AND a.what = 'sendt'),"
                           " EXISTS(SELECT 1 FROM amount a WHERE a.pos = f.pos AND a.what = 'godkendt')"
                           " FROM fact f WHERE f.kind = 39 AND f.aside = 0 ORDER BY f.day, f.record");
        return store::each(q, [&](store::Query& row) {
            const bool sent = row.integer(4) != 0, approved = row.integer(5) != 0;
            out.push_back({row.id<RecordId>(0), row.text(1), row.date(2), row.text(3),
                           std::string(approved ? kApproved
                                       : sent   ? kSent
                                                : "")});
        });
    }));
    return out;
}

// Days of deliveries by type, and of readings by series, in order. A reading that says why there is no figure
// has been delivered too.
using Delivered = std::map<std::pair<log::Kind, std::string>, std::vector<Date>>;
Result<Delivered> delivered(Notebook& notebook) {
    Delivered out;
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        store::Query q(db,
                       "SELECT kind, type, day FROM fact WHERE kind IN (33, 34) AND aside = 0 ORDER BY day");
        return store::each(q, [&](store::Query& row) {
            out[{static_cast<log::Kind>(row.integer(0)), row.text(1)}].push_back(row.date(2));
        });
    }));
    return out;
}

NeedState needOf(const plan::Plan& plan, const plan::Need& need, const Delivered& delivered, Date before,
                 Date meeting) {
    NeedState out{need.what, need.what, {}, false, {}};
    auto kind = log::Kind::Reading;
    if (const auto* type = plan::find(plan.deliveryTypes, need.what)) {
        kind = log::Kind::Delivery;
        out.name = type->name;
        out.from = type->partner;
    } else if (const auto* series = plan::find(plan.series, need.what)) {
        out.name = series->name;
        out.from = series->source;
    }
    const Date since = need.months ? meeting.plusMonths(-*need.months) : before;
    const auto days = delivered.find({kind, need.what});
    if (days == delivered.end()) return out;
    for (const Date day : days->second)
        if (day <= meeting) out.latest = day;
    out.there = out.latest && *out.latest > since;
    return out;
}

// Not cancelled ones of a meeting, latest before `date`; else the day before the plan began.
Date meetingBefore(const plan::Plan& plan, const std::vector<Known>& all, const std::string& meeting,
                   Date date) {
    Date out = plan.period.from - 1;
    for (const auto& known : all)
        if (known.meeting == meeting && known.status != kCancelled && known.date < date) out = known.date;
    return out;
}

// When the next is due: so long after the last of its own kind, or after the other meeting.
std::optional<Date> suggestion(const plan::Meeting& meeting, const std::vector<Known>& all, DateRange year) {
    std::optional<Date> own, other;
    for (const auto& known : all) {
        if (known.status == kCancelled || !year.holds(known.date)) continue;
        if (known.meeting == meeting.key) own = known.date;
    }
    if (meeting.everyDays) return own ? std::optional(*own + *meeting.everyDays) : std::nullopt;
    if (!meeting.after) return std::nullopt;
    for (const auto& known : all)
        if (known.meeting == *meeting.after && known.status != kCancelled && year.holds(known.date) &&
            (!own || known.date > *own) && !other)
            other = known.date;
    return other ? std::optional(*other + 7 * meeting.weeksAfter) : std::nullopt;
}

Status checkFree(const std::vector<Known>& all, const plan::Meeting& meeting, Date date, const Entry& entry) {
    for (const auto& known : all)
        if (known.meeting == meeting.key && known.date == date && entry.corrects != known.record)
            return fail(ErrorCode::AppointmentThere, meeting.name + " den " + date.danish(), "date");
    return {};
}

} // namespace

int AppointmentState::missing() const {
    return static_cast<int>(
        std::count_if(needs.begin(), needs.end(), [](const NeedState& n) { return !n.there; }));
}

Result<RecordId> recordAppointment(Notebook& notebook, const Appointment& appointment) {
    FB_ASSIGN(const PlanPtr plan, notebook.plan());
    const auto* meeting = plan::find(plan->meetings, appointment.meeting);
    if (!meeting) return notChosen(appointment.meeting, "meeting");
    FB_TRY(checkWord(plan::appointmentStatuses, appointment.status, "status"));
    FB_TRY(checkWord(plan::minutes, appointment.minutes, "minutes"));
    const Date date = appointment.entry.date.value_or(notebook.today());
    const DateRange days{plan->period.from,
                         std::max(plan::registrationDays(*plan).to, plan::lastFollowUp(*plan))};
    if (!days.holds(date)) return fail(ErrorCode::DateOutsidePlan, date.danish(), "date");
    const bool held = appointment.status == kHeld;
    if (held && date > notebook.today()) return fail(ErrorCode::DateInFuture, date.danish(), "date");
    if (!held && !appointment.minutes.empty()) return fail(ErrorCode::MinutesEarly, {}, "minutes");
    FB_ASSIGN(const auto all, allKnown(notebook));
    FB_TRY(checkFree(all, *meeting, date, appointment.entry));

    Draft draft{log::Kind::Appointment, {}, {}, {}}; // no circle's in particular
    draft.open.date = date;
    draft.open.type = meeting->key;
    draft.open.status = appointment.status;
    if (!appointment.minutes.empty()) draft.open.numbers.emplace(kSent, 1);
    if (appointment.minutes == kApproved) draft.open.numbers.emplace(kApproved, 1);
    FB_TRY(markCorrection(notebook, appointment.entry, draft.open));
    return saveOne(notebook, draft);
}

Result<std::vector<MeetingYear>> meetingYear(Notebook& notebook, int year) {
    FB_ASSIGN(const PlanPtr plan, notebook.plan());
    FB_ASSIGN(const auto all, allKnown(notebook));
    FB_ASSIGN(const auto days, delivered(notebook));
    const DateRange span = planYearNo(*plan, year);
    std::vector<MeetingYear> out;
    for (const auto& meeting : plan->meetings) {
        MeetingYear row{meeting, {}, 0, {}, suggestion(meeting, all, span)};
        for (const auto& known : all) {
            if (known.meeting != meeting.key || !span.holds(known.date)) continue;
            AppointmentState state{known.record, known.date, known.status, known.minutes, {}};
            if (known.status != kCancelled) {
                ++row.counted;
                const Date before = meetingBefore(*plan, all, meeting.key, known.date);
                for (const auto& need : meeting.needs)
                    state.needs.push_back(needOf(*plan, need, days, before, known.date));
            }
            row.appointments.push_back(std::move(state));
        }
        if (meeting.perYear) row.lacks = std::max(0, *meeting.perYear - row.counted);
        out.push_back(std::move(row));
    }
    return out;
}

} // namespace feltbog::record
