// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/record/notebook.h"
#include "core/report/report.h"

// Reports that were given away: kept as they were printed (core/doc/settling.md).
namespace feltbog::settle {

struct Published {
    EventId id;
    Date on;
    DeviceId by;
    report::Audience audience = report::Audience::Outside;
    std::string period; // its name, as shown
    DateRange days;
    std::string text, json; // as printed
    report::AgeTables tables;
};

// The latest first. What this version cannot read is left out.
[[nodiscard]] Result<std::vector<Published>> publishedReports(store::Store& store);
[[nodiscard]] Result<Published> publishedReport(store::Store& store, const EventId& id); // ReportUnknown

// Persons by age for an audience, guarded against what published reports of overlapping times show.
[[nodiscard]] Result<report::AgeTables> tablesFor(store::Store& store, const plan::Plan& plan,
                                                  const progress::Progress& progress,
                                                  report::Audience audience);

// Publishes the report of a period as it is now. Errors: PlanIsClosed, OnlySettled, store errors.
[[nodiscard]] Result<EventId> publishReport(record::Notebook& notebook, const progress::Period& period,
                                            report::Audience audience);

} // namespace feltbog::settle
