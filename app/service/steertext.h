// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/record/appointment.h"

#include <QString>
#include <QStringList>

namespace feltbog::app {

// How the plan's steering is said on the screens.
[[nodiscard]] QString milestoneWord(std::string_view status);
[[nodiscard]] QString meetingInterval(const plan::Plan& plan,
                                      const plan::Meeting& meeting); // "3 gange om året"
[[nodiscard]] QString
appointmentState(const record::AppointmentState& appointment); // "Holdt · referat sendt"
// "Alt er leveret", "Mangler 3 af 10"; empty where nothing is needed.
[[nodiscard]] QString needsLine(const record::AppointmentState& appointment);
// Who has not delivered, and how much where it is more than one: "Randers Bibliotek, Institutionerne (2)".
[[nodiscard]] QString missingFrom(const record::AppointmentState& appointment);

} // namespace feltbog::app
