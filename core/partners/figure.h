// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/date.h"
#include "core/partners/number.h"

#include <optional>
#include <string>
#include <vector>

// Figures that partners have: what they are asked for, and what they gave.
namespace feltbog::partners {

// What was delivered the last time, so that whoever types sees a slip.
struct Last {
    Amount value;
    Date on;

    bool operator==(const Last&) const = default;
};

struct Number {
    std::string word; // which number of a delivery type (plan::DeliveryNumber); empty: a series has one
    std::string name; // as shown; empty where the figure's own name says it
    std::optional<Last> last;

    bool operator==(const Number&) const = default;
};

// One line of a form. Names come along, so that the form needs no plan.
struct Figure {
    std::string key; // a series or a delivery type of the plan
    std::string name;
    std::string unit;
    Date on;          // the day it is for
    int decimals = 0; // at most, when it is typed
    std::vector<Number> numbers;

    bool operator==(const Figure&) const = default;
};

// Why a figure is not there.
struct Reason {
    std::string key;
    std::string name;

    bool operator==(const Reason&) const = default;
};

// What was given for a figure: as many values as it has numbers, or the key of a reason.
struct Given {
    std::vector<Amount> values;
    std::string reason;

    [[nodiscard]] bool missing() const { return values.empty(); }
    bool operator==(const Given&) const = default;
};

} // namespace feltbog::partners
