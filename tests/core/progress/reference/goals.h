// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/progress/progress.h"

#include <optional>

namespace feltbog::reference {

// A criterion over some days, as it was on the last of them that has passed: progress.md, "Targets".
struct Held {
    const plan::Plan& plan;
    const plan::Criterion& criterion;
    DateRange days; // of the figure
    Date asOf;
    plan::Target target{};
    std::optional<plan::Goal> periodTarget{};
    std::vector<plan::Baseline> baseline{};
    bool ended = false;

    Held(const plan::Plan& plan, const plan::Criterion& criterion, DateRange days, Date asOf);
    [[nodiscard]] DateRange all() const { return criterion.window.value_or(plan.period); }
    [[nodiscard]] bool whole() const { return days == all(); }
    [[nodiscard]] bool toBaseline() const; // an increase, a decrease, or to be kept as it was
    [[nodiscard]] std::optional<double> baselineOf(const std::string& series) const;
};

struct Aims {
    std::optional<double> min, max, expected;
    bool more = false; // than the bound: any change will do
};

[[nodiscard]] Aims aimsOfCount(const Held& held);
[[nodiscard]] Aims aimsOfLevel(const Held& held, std::optional<double> baseline);
[[nodiscard]] progress::Verdict verdictOn(const Held& held, std::optional<double> value, const Aims& aims,
                                          bool level);

// The range cut where years begin: school years, calendar years, else the plan's.
[[nodiscard]] std::vector<DateRange> yearsOf(const plan::Plan& plan, plan::Per per, DateRange range);

} // namespace feltbog::reference
