// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sync/client/scheduler.h"

namespace feltbog::sync {

struct Enrolment {
    std::string url, code;
};

// One pass for the scheduler: enrols first when asked to, and keeps how it ended for the next start of the
// program. Blocking; everything that happened is in what it returns.
[[nodiscard]] PassEnd runPass(record::Notebook& notebook, Transport& transport,
                              const std::optional<Enrolment>& enrolment = {},
                              const std::function<void(const SyncStep&)>& progress = {});

// What the store knows when a program starts.
[[nodiscard]] Result<Before> before(record::Notebook& notebook);

} // namespace feltbog::sync
