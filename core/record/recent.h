// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/record/input.h"
#include "core/record/notebook.h"

namespace feltbog::record {

// One line of "Seneste": a registration as the user made it.
struct RecentRow {
    RecordId record;
    log::Kind kind{};
    Date date; // civil date of the registration
    Instant saved;
    std::string activity, type, place, status;
    std::int64_t n = 0; // heads, taps, times
    std::optional<Token> token;
    RecordId course;
    bool deleted = false;
    bool conflict = false; // two people have corrected it differently
    bool waiting = false;  // not yet acknowledged by the server
    bool own = false;      // made on this device
};
// The newest first; after the first `skip`.
[[nodiscard]] Result<std::vector<RecentRow>> recent(Notebook& notebook, std::size_t limit,
                                                    std::size_t skip = 0);

[[nodiscard]] Status deleteRecord(Notebook& notebook,
                                  const RecordId& record); // can be undone: nothing leaves the log
[[nodiscard]] Status restoreRecord(Notebook& notebook, const RecordId& record); // takes a deletion back
[[nodiscard]] Result<RecentRow>
undoLast(Notebook& notebook); // Fortryd: deletes this device's newest registration

struct Today {
    std::int64_t registrations = 0; // saved on this device today
    std::int64_t waiting = 0;       // events not yet sent
    std::int64_t setAside = 0;      // skal ses efter
    std::optional<Instant> lastSent;
};
[[nodiscard]] Result<Today> today(Notebook& notebook);

} // namespace feltbog::record
