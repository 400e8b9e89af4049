// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/date.h"
#include "core/plan/plan.h"
#include "core/store/store.h"

#include <optional>
#include <string>
#include <vector>

namespace feltbog::progress {

// What the user asks about. `asOf` ends the time that has passed (usually today): it decides what is
// expected by now and leaves later registrations out.
struct Period {
    enum class Kind { PlanYear, FourMonths, Whole, Custom } kind = Kind::Whole;
    DateRange range;
    Date asOf;
    std::string name; // "Planår 2 (2018-19)", as shown
};

// 'hele', 'aar:2', 'tertial:2.3', 'kvartal:2018.1', 'kalenderaar:2018', 'skoleaar:2018', '2018-12-01+17'
// (months), or '2018-01-01..2018-04-30'. Error: PeriodUnknown.
[[nodiscard]] Result<Period> parsePeriod(const plan::Plan& plan, std::string_view text, Date asOf);
[[nodiscard]] std::vector<Period> planYears(const plan::Plan& plan, Date asOf);

enum class Verdict {
    Reached,
    OnTrack,
    Behind,
    NotYet, // kan ikke opgøres endnu
    NoData,
    NoTarget,
    PartlyReached, // some of several series
    NotJudged,     // those who decide have not said yet
    NotComparable, // counted in another way than what it is to be compared with
    Ended          // given up during the plan
};

// A figure and where it comes from. counted = synced + waiting; registered = counted + setAside.
struct Parts {
    double synced = 0;
    double waiting = 0;
    double setAside = 0;
};

// Where the number of persons lies: people without a card and questions nobody has answered are in it.
struct PersonSpan {
    std::int64_t fewest = 0, most = 0;
    std::int64_t open = 0; // questions, "Er det samme barn?", whose answers would make it smaller

    bool operator==(const PersonSpan&) const = default;
};

// A number of things; a share in per cent; a mean; a level that others have measured; how many of several
// levels are where they should be; or words and no number.
enum class FigureKind { Count, Percent, Mean, Level, Each, Words };

// One series of a criterion, and what it is held against.
struct SeriesFigure {
    const plan::Series* series = nullptr; // owned by the plan
    std::optional<double> value;
    Date day;               // of the latest reading
    bool estimated = false; // starred in its source
    bool missing = false;   // the latest that was asked for was not given
    std::optional<Date> broken;
    std::optional<double> baseline;
    std::optional<double> min, max;
    Verdict verdict = Verdict::NoData;
};

// What those who decide said of a criterion, beside its number.
struct Judgement {
    Verdict verdict = Verdict::NotJudged;
    Date to;              // the end of what they judged
    std::int64_t pos = 0; // of the event that says so
    std::string by, text; // read from it
    Date on;
};

struct CriterionProgress {
    const plan::Criterion* criterion = nullptr; // owned by the plan
    std::optional<double> value; // synced + waiting; nothing: not computed, or no data to divide by
    Parts parts;                 // for percentages and means: their whole (how many they rest on)
    std::optional<double> targetMin, targetMax; // for this period
    std::optional<double> expected;             // by asOf
    Verdict verdict = Verdict::NotYet;
    std::string note; // Danish: why not computed, what the figure rests on
    FigureKind kind = FigureKind::Count;
    std::optional<PersonSpan> span; // where persons are counted once
    std::int64_t amount = 0;        // what was counted, and what it is divided by
    std::optional<std::int64_t> whole;
    std::vector<SeriesFigure> series;
    std::optional<double> forecast; // for the whole period, if it goes on as until now
    std::optional<Judgement> judgement;
};

// A locked figure that what was registered since would make another one.
struct Revised {
    const plan::Criterion* criterion = nullptr;
    FigureKind kind = FigureKind::Count;
    std::optional<double> locked, now;
};

// The period is a plan year whose figures were locked: they stand, and what has changed stands beside them.
struct Lock {
    Date on;
    DeviceId by;
    std::int64_t events = 0;      // counted from
    std::string digest;           // of them
    std::vector<Revised> revised; // "rettet siden", in the plan's order
    std::int64_t changed = 0;     // registrations of the year that came, were corrected or went since
    std::int64_t answers = 0;     // what was said of possible doublets since
    std::int64_t later = 0;       // locks of the same year that came after it and do not count
};

struct Progress {
    Period period;
    std::vector<CriterionProgress> criteria; // in the plan's order
    std::optional<Lock> lock;
    std::optional<Date> closed;     // the plan is: what is left are the figures it was closed with
    std::int64_t uninterpreted = 0; // events this version could not read: figures may be too low
    std::string digest;             // of all events counted from
    std::int64_t events = 0;        // in the chains: counted from
    std::int64_t waiting = 0;       // of them, not yet at the office
    std::int64_t setAside = 0;      // beside the chains: skal ses efter
};

// Reads projections only, and what was locked. Same events and same engine give the same figures on tablet
// and server. Error: OnlySettled, when the plan is closed and nothing was left for the period.
[[nodiscard]] Result<Progress> evaluate(store::Store& store, const plan::Plan& plan, const Period& period);

// The same for a plan that nothing has been registered for.
[[nodiscard]] std::vector<CriterionProgress> ofNothing(const plan::Plan& plan, const Period& period);

[[nodiscard]] std::string_view danish(Verdict verdict); // Nået, På vej, Bagud, Kan ikke opgøres endnu ...

} // namespace feltbog::progress
