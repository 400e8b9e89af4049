// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/date.h"
#include "core/plan/words.h"

#include <optional>
#include <string>
#include <vector>

// What a plan promises and how it is counted. The fields carry the names and meaning of core/doc/plan.md.
namespace feltbog::plan {

struct AgeRange {
    int from = 0;
    std::optional<int> to; // included; open upwards when absent
};

struct Bounds { // both included; open where absent
    std::optional<double> min, max;

    [[nodiscard]] bool hold(double value) const { return (!min || value >= *min) && (!max || value <= *max); }
    [[nodiscard]] bool empty() const { return !min && !max; }
};

struct Filter { // an empty list lets everything through
    std::vector<std::string> activity;
    std::vector<std::string> type;
    std::vector<std::string> unit;
    std::optional<AgeRange> ages;
    std::vector<std::string> status;
    std::vector<std::string> has{}; // all of these numbers stand in the registration, above zero
    std::string of{};               // the number that is meant instead of the heads; it must stand there
    Bounds n{};                     // of `of`, else of the heads
};

// often: `least` times in each of `months` months, or in all of the span where `months` is 0.
struct Often {
    By by = By::Person;
    int least = 1;
    int months = 0;
};

struct Measure {
    Op op = Op::Count;
    std::vector<Source> from;
    Filter where;
    Show show = Show::Percent;         // completion, retained, improved
    int minSessions = 0;               // courses
    std::optional<int> maxSessions;    // courses
    Each each = Each::Item;            // mean
    int least = 1;                     // months: of items in a month
    Often often;                       // often
    std::string followUp;              // retained
    bool lower = false;                // improved: lower is better
    std::vector<std::string> series;   // level
    Combine combine = Combine::Each;   // level
    Take take = Take::Latest;          // level
    Bounds within;                     // level, combine "count": what a series must lie within
    std::vector<Measure> partAndWhole; // ratio: exactly two, else none

    [[nodiscard]] const Measure& part() const { return partAndWhole.front(); }
    [[nodiscard]] const Measure& whole() const { return partAndWhole.back(); }
};

struct Goal {
    std::optional<double> value;
    std::optional<double> min;
    std::optional<double> max;

    [[nodiscard]] bool empty() const { return !value && !min && !max; }
    bool operator==(const Goal&) const = default;
};

struct Target {
    Per per = Per::PlanYear;
    Direction direction = Direction::AtLeast;
    Goal goal;
};

struct Baseline {
    std::optional<double> value;
    std::string text;
    std::string date; // as exact as the source: "2016", "2016-10" or "2016-07-01"
    BaselineSource source = BaselineSource::Plan;
    std::string series{}; // whose baseline it is, where a criterion reads several; else of all of it
};

struct Decided {
    DecidedBy by = DecidedBy::Plan;
    std::string note;
};

// What a criterion became from a day on. What is absent stays as it was.
struct Version {
    Date from;
    Decided decided;
    std::optional<std::string> text;
    std::optional<Target> target;
    std::optional<Goal> periodTarget;
    std::vector<Baseline> baseline;
    bool ended = false; // the criterion is given up from this day
};

struct Criterion {
    std::string id;
    Level level = Level::Activity;
    std::optional<std::string> area;
    std::optional<std::string> activity;
    std::string text;
    Kind kind = Kind::RecordCount;
    std::optional<std::string> unit;
    std::string unitText; // shown instead of the unit's own word
    std::optional<Measure> measure;
    std::string notComputed; // why there is no measure
    Target target;
    std::optional<Goal> periodTarget;
    AcrossYears acrossYears = AcrossYears::None;
    std::optional<DateRange> window; // the days it counts, where they are not the plan's
    std::vector<Baseline> baseline;
    std::vector<Version> later; // in order of `from`
    std::string dataSource;
    SourceKind sourceKind = SourceKind::Own;
    Decided decided;
    std::string note;
};

} // namespace feltbog::plan
