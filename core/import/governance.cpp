// SPDX-License-Identifier: MPL-2.0
#include "core/import/verbs.h"

#include "core/record/appointment.h"
#include "core/record/contactsheet.h"
#include "core/record/emergency.h"
#include "core/record/milestone.h"

namespace feltbog::ndjson {

Status milestone(Line& line) {
    auto& f = line.fields;
    record::MilestoneStatus in;
    FB_ASSIGN(in.entry, line.entry());
    in.milestone = f.text("milestone");
    in.status = f.text("status");
    FB_TRY(line.checked());
    FB_ASSIGN(const auto record, record::recordMilestone(line.notebook, in));
    return line.name({record});
}

Status appointment(Line& line) {
    auto& f = line.fields;
    record::Appointment in;
    FB_ASSIGN(in.entry, line.entry());
    in.meeting = f.text("meeting");
    in.status = f.text("status");
    in.minutes = f.optionalText("minutes");
    FB_TRY(line.checked());
    FB_ASSIGN(const auto record, record::recordAppointment(line.notebook, in));
    return line.name({record});
}

Status emergency(Line& line) {
    auto& f = line.fields;
    record::EmergencyUse in;
    FB_ASSIGN(in.entry, line.entry());
    in.status = f.text("status");
    if (f.has("about")) {
        FB_ASSIGN(in.about, line.recordNamed("about", ErrorCode::RecordUnknown));
    }
    FB_TRY(line.checked());
    FB_ASSIGN(const auto record, record::recordEmergency(line.notebook, in));
    return line.name({record});
}

Status contactSheet(Line& line) {
    auto& f = line.fields;
    const record::ContactSheet in{f.text("role"), f.optionalText("name"), f.optionalText("phone")};
    FB_TRY(line.checked());
    return record::saveContact(line.notebook, in);
}

} // namespace feltbog::ndjson
