// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/record/notebook.h"

#include <filesystem>
#include <memory>

namespace feltbog::bench {

// A device in a folder, opened with the real clock and key, as the app does.
struct Device {
    std::unique_ptr<ports::Clock> clock;
    std::unique_ptr<ports::Random> random;
    std::unique_ptr<store::Store> store;
    std::unique_ptr<record::Notebook> notebook;
};
// Makes it where there is none, with the real plan and a key for each circle when `withPlan`.
[[nodiscard]] Device deviceIn(const std::filesystem::path& dir, bool withPlan = true);

// So many events of street work on top, spread over the plan's four years: contacts, children met, bridgings.
void streetYears(record::Notebook& notebook, std::size_t count);
[[nodiscard]] std::size_t eventsIn(store::Store& store);

} // namespace feltbog::bench
