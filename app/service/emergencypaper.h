// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/plan/plan.h"
#include "core/record/contactsheet.h"

#include <QString>

namespace feltbog::app {

// The emergency plan as sheets of A4. `contacts` empty: without names and numbers.
[[nodiscard]] Status printEmergency(const plan::Plan& plan, const std::vector<record::KnownContact>& contacts,
                                    Date today, const QString& file);

// The names of roles, "Alle i gruppen" for none.
[[nodiscard]] QString roleNames(const plan::Emergency& plan, const std::vector<std::string>& roles);

} // namespace feltbog::app
