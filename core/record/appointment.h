// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/plan/governance.h"
#include "core/record/input.h"
#include "core/record/notebook.h"

#include <vector>

namespace feltbog::record {

// A meeting of the plan on a day, which may be ahead.
struct Appointment {
    Entry entry;
    std::string meeting;
    std::string status = "planlagt"; // plan::appointmentStatuses
    std::string minutes{};           // plan::minutes, of a meeting that was held
};
// Errors besides the usual ones: AppointmentThere, MinutesEarly; DateInFuture for what is said to be held.
[[nodiscard]] Result<RecordId> recordAppointment(Notebook& notebook, const Appointment& appointment);

// Something a meeting needs.
struct NeedState {
    std::string what, name, from; // from: the partner or source that delivers
    bool there = false;
    std::optional<Date> latest; // of those that count, else of any before the meeting
};

struct AppointmentState {
    RecordId record;
    Date date;
    std::string status, minutes;
    std::vector<NeedState> needs; // not of a cancelled meeting
    [[nodiscard]] int missing() const;
};

struct MeetingYear {
    plan::Meeting meeting;
    std::vector<AppointmentState> appointments; // by date
    int counted = 0;                            // not cancelled
    std::optional<int> lacks;      // how many are still to be put in; where the plan gives a number
    std::optional<Date> suggested; // for the next, where the plan says when
};
// All of the plan's meetings in one plan year (1, 2 ...), in the plan's order.
[[nodiscard]] Result<std::vector<MeetingYear>> meetingYear(Notebook& notebook, int year);

} // namespace feltbog::record
