// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/result.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

// What must not be written into Feltbog, found before it is kept. Rules and figures: core/doc/guard.md.
namespace feltbog::guard {

enum class Kind {
    Cpr,   // refused
    Phone, // the others are warned about
    Email,
    Address,
    FullName,
};

struct Finding {
    Kind kind;
    std::size_t at; // bytes of the text
    std::size_t length;

    bool operator==(const Finding&) const = default;
};

// Names that make two words a full name; an organisation adds its own. Lower case (core/base/text.h).
struct Names {
    std::set<std::string, std::less<>> first;
    std::set<std::string, std::less<>> last;
};
[[nodiscard]] const Names& commonNames(); // among residents of the areas; never all there are

// A number that reads as a CPR number in any usual writing. Text that cannot be read counts as one that
// holds it. At most a millisecond per thousand characters.
[[nodiscard]] bool holdsCpr(std::string_view text);
// Error: CprNumber, without a detail: the digits go nowhere.
[[nodiscard]] Status refuseCpr(std::string_view text, const std::string& field);

// Everything found, in the order of the text. Text that cannot be read: one Cpr over all of it.
[[nodiscard]] std::vector<Finding> look(std::string_view text, const Names& names);

} // namespace feltbog::guard
