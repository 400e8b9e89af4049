// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/record/notebook.h"

// The end of a plan (core/doc/settling.md): announced, then every device says that it has nothing more, then
// it is closed, and the log is erased everywhere.
namespace feltbog::settle {

struct DeviceEnd {
    DeviceId device;
    std::uint64_t seq = 0; // its last event here
    Date last;             // saved on
    bool ready = false;    // and it has said that this is the last
};

struct Closing {
    Date earliest; // the plan and its follow-ups are over after this day
    std::optional<Date> announced, closed;
    std::vector<DeviceEnd> devices; // without this one; ordered by id
};
[[nodiscard]] Result<Closing> closing(record::Notebook& notebook);

// Asks every device to send its last. Errors: PlanNotOver, PlanIsClosed. Again changes nothing.
[[nodiscard]] Status announceClosing(record::Notebook& notebook);

// What every device does after a sync: where the plan is to be closed and no round is open, says that it has
// nothing more, unless it has said so after its last registration.
[[nodiscard]] Status sayReady(record::Notebook& notebook);

// Closes it: writes what remains, and erases everything else here; the others follow when they hear of it.
// There is no way back. `lost`: devices that will never come again. Errors: PlanNotOver, PlanIsClosed,
// DevicesMissing, WorkWaits (something here was never sent), store errors.
[[nodiscard]] Result<EventId> closePlan(record::Notebook& notebook, const std::vector<DeviceId>& lost);

} // namespace feltbog::settle
