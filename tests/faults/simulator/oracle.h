// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/id.h"
#include "tests/faults/simulator/reading.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace feltbog::simulation {

// A place that keeps events: the server is 0, devices are 1, 2, 3 ...
using Place = int;
inline constexpr Place kServer = 0;
using Holding = std::vector<bool>; // by the event's number in the oracle

// What must be true, kept outside the code under test: which events were called saved, which the server had
// committed when it said so, and who has durably had which. A place loses events only when the world takes
// them: it is lost for good, or set back to an older copy of itself.
class Oracle {
  public:
    void saved(Place place, const LogRow& row); // its save returned success, or it was found whole later
    void holds(Place place, const LogRow& row); // durable there
    void committed(const LogRow& row);          // durable at the server
    [[nodiscard]] bool wasCommitted(const EventId& id) const;
    [[nodiscard]] bool has(Place place, const EventId& id) const;
    [[nodiscard]] bool known(const EventId& id) const { return numbers_.contains(id); }

    [[nodiscard]] Holding holding(Place place) const;
    void setHolding(Place place, Holding holding); // a place is set back, copied, or lost (empty)

    // An event that must be at `place` and is not among `rows`. With `inChains`, being set aside is not
    // enough.
    [[nodiscard]] std::optional<std::string> missing(Place place, const std::vector<LogRow>& rows,
                                                     bool inChains) const;
    // Everything that was saved and that any of these places has had must be in the server's chains.
    [[nodiscard]] std::optional<std::string> missingAtEnd(const std::vector<LogRow>& server,
                                                          const std::vector<Place>& places) const;
    [[nodiscard]] std::int64_t tapsIn(const std::vector<LogRow>& rows) const; // each event once
    [[nodiscard]] std::size_t excused(const std::vector<Place>& places) const;
    [[nodiscard]] std::size_t size() const { return events_.size(); }

  private:
    struct Entry {
        EventId id;
        Place author = kServer;
        std::int64_t taps = 0;
        bool saved = false;
        bool committed = false;
    };
    std::size_t numberOf(const LogRow& row, Place author);
    [[nodiscard]] std::string describe(const Entry& entry) const;
    [[nodiscard]] Holding in(const std::vector<LogRow>& rows, bool inChains) const;

    std::vector<Entry> events_;
    std::map<EventId, std::size_t> numbers_;
    std::map<Place, Holding> holdings_;
};

} // namespace feltbog::simulation
