// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sync/server/delivery/form.h"

// The pages a partner sees: HTML that needs no script, no cookie and nothing from elsewhere.
namespace feltbog::sync::server::pages {

// What went wrong with the last try.
struct Try {
    std::vector<FieldProblem> problems;
    bool notSaved = false; // the server could not
};
[[nodiscard]] std::string form(const wire::Ask& ask, const Typed& typed, const Try& before);
[[nodiscard]] std::string receipt(const wire::Delivery& delivery);

// One page for each way in which a link does not lead on.
[[nodiscard]] std::string unknown();
[[nodiscard]] std::string used(const wire::Delivery& delivery);
[[nodiscard]] std::string expired(const wire::Delivery& delivery);
[[nodiscard]] std::string withdrawn();
[[nodiscard]] std::string failed();     // the store does not answer
[[nodiscard]] std::string unreadable(); // no form at all
[[nodiscard]] std::string tooOften();
[[nodiscard]] std::string moved();

} // namespace feltbog::sync::server::pages
