// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/progress/progress.h"

// Figures that stand from now on, with what they were counted from: the content of a locked year and of a
// closed plan. Written as JSON, one way only (core/doc/settling.md).
namespace feltbog::progress {

// Words that files carry: append, never rename.
[[nodiscard]] std::string_view word(Verdict verdict);
[[nodiscard]] std::string_view word(FigureKind kind);

struct SettledFigure {
    std::string criterion, text;
    FigureKind kind = FigureKind::Count;
    std::optional<double> value, targetMin, targetMax, expected;
    Verdict verdict = Verdict::NotYet;
    std::string note;
    double rests = 0; // a share's or mean's whole; else the figure
    std::optional<PersonSpan> span;

    [[nodiscard]] bool operator==(const SettledFigure&) const = default;
};

struct ChainEnd {
    DeviceId device;
    std::uint64_t seq = 0;
    Hash hash;

    [[nodiscard]] bool operator==(const ChainEnd&) const = default;
};

struct Settled {
    DateRange range;
    std::string name; // of the period
    Date asOf;
    Hash plan;          // the version in force
    std::string engine; // that counted
    std::string digest; // of the log counted from
    std::int64_t events = 0, uninterpreted = 0;
    std::int64_t erased = 0; // registrations saved in the period and erased before
    std::vector<ChainEnd> heads;
    std::vector<SettledFigure> figures;

    [[nodiscard]] bool operator==(const Settled&) const = default;
};

[[nodiscard]] Settled settle(const Progress& progress);
// Adds plan, engine, heads and what was erased, from the store the figures were counted from.
[[nodiscard]] Status describe(store::Db& db, Settled& settled);

// `lost`: devices that nobody heard the last of when a plan was closed.
[[nodiscard]] std::string encode(const std::vector<Settled>& periods, const std::vector<DeviceId>& lost = {});
[[nodiscard]] std::optional<std::vector<Settled>> decode(std::string_view json); // nothing: not such a text

// Puts settled figures in the place of those counted now, for the criteria that the plan still has.
void show(const Settled& settled, std::vector<CriterionProgress>& criteria);

} // namespace feltbog::progress
