// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/trust/invitation.h"
#include "sync/client/scheduler.h"

namespace feltbog::sync {

struct Enrolment {
    std::string url, code;
    std::optional<trust::Invitation> invitation = {}; // then they are the invitation's
};

// One pass for the scheduler: enrols first when asked to, does what the statements it fetched ask of this
// device (trust::afterSync), sends that as well, and keeps how it ended for the next start of the
// program. Blocking; everything that happened is in what it returns.
[[nodiscard]] PassEnd runPass(record::Notebook& notebook, Transport& transport,
                              const std::optional<Enrolment>& enrolment = {},
                              const std::function<void(const SyncStep&)>& progress = {});

// What the store knows when a program starts.
[[nodiscard]] Result<Before> before(record::Notebook& notebook);

} // namespace feltbog::sync
