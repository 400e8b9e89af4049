// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "book.h"

namespace feltbog::testdata {

using Keys = std::set<std::string>;
using Persons = std::set<std::string>;

inline double size(const Persons& who) { return static_cast<double>(who.size()); }

// Per cent, or a mean: nothing where there is nothing to divide by.
[[nodiscard]] std::optional<double> share(double part, double whole, double times = 100);

// One span of the book, asked with one loop for each question, as one would do it with a pencil.
struct Counter {
    const Book& book;
    Span span;
    PlanYears years{};

    template <class T>
    [[nodiscard]] bool in(const T& item) const {
        return !item.deleted && span.holds(item.date);
    }

    // Persons, each once. Without `unit` or `bands` everybody.
    [[nodiscard]] Persons met(const std::string& activity, const std::string& unit = {},
                              const Keys& bands = {}) const;
    [[nodiscard]] Persons bridged(const std::string& activity, const Keys& offers, const std::string& unit,
                                  const Keys& bands = {}) const; // arrived in the span
    [[nodiscard]] Persons enrolled(const Keys& types, const std::string& unit = {}) const; // began in it
    [[nodiscard]] Persons completers(const Keys& types) const; // ended gennemført in it
    [[nodiscard]] Persons present(const std::string& type, const std::string& unit = {},
                                  const Keys& bands = {}) const;
    [[nodiscard]] Persons reached(const std::string& type) const;
    // At least twice in each of three calendar months of the span.
    [[nodiscard]] Persons regularlyPresent(const std::string& type) const;
    [[nodiscard]] Persons regularlyReached(const std::string& type) const;

    // Courses and their rows
    [[nodiscard]] double rowCount(const std::string& type) const;
    [[nodiscard]] double endedAs(const Keys& types, const std::string& outcome) const;
    [[nodiscard]] std::optional<double> completion(const Keys& types) const; // of those who ended or stopped
    [[nodiscard]] double standing(const std::string& type) const; // begun and not ended on the last day
    // On the day of the session that was the last of those needed; too many take the course out.
    [[nodiscard]] double courses(const std::string& type, std::size_t min, std::size_t max = 1000) const;
    [[nodiscard]] double begun(const std::string& type, std::size_t min = 0, std::size_t max = 1000) const;
    [[nodiscard]] std::optional<double> rowsPerCourse(const std::string& type) const;
    [[nodiscard]] std::optional<double> presentPerSession(const std::string& type) const;
    [[nodiscard]] std::optional<double> presentPerWeek(const std::string& type) const;

    // Counts without persons. `number`: only where it stands, above zero.
    [[nodiscard]] double events(const Keys& types, const std::string& number = {}) const;
    [[nodiscard]] double eventsWith(const std::string& type, const std::string& number, long least) const;
    [[nodiscard]] double heads(const std::string& type) const;
    [[nodiscard]] std::optional<double> headsPerEvent(const std::string& type) const;
    [[nodiscard]] double sum(const std::string& type, const std::string& number) const;
    [[nodiscard]] double monthsWithEvent(const Keys& types) const;
    [[nodiscard]] double times(const std::string& type, const std::string& number = {}) const;
    [[nodiscard]] double monthsWith(const std::string& type) const;
    [[nodiscard]] double typesSeen(const std::string& prefix, long least) const; // occurrences
    [[nodiscard]] double delivered(const std::string& type, const std::string& what) const;

    // Enquiries. Persons: the codes, and those who said they had not been met.
    [[nodiscard]] double enquiries(const std::string& type, const std::string& number = {}) const;
    [[nodiscard]] double enquirers(const std::string& type, const std::string& number = {}) const;
    [[nodiscard]] std::optional<double> enquirersPerDay(const std::string& type,
                                                        const std::string& openDay) const;

    // Registers
    [[nodiscard]] std::optional<double> keptOutcomes(const std::string& type, const std::string& key) const;
    // Of enrolments: since they began, or of those who completed, in the year they ended.
    [[nodiscard]] std::optional<double> keptRows(const std::string& type, const std::string& key,
                                                 bool atEnd) const;
    [[nodiscard]] double answers(const std::string& form, const std::string& question, long least = 1) const;
    [[nodiscard]] std::optional<double> improved(const std::string& form, const std::string& question,
                                                 bool lower = false) const;
    [[nodiscard]] std::optional<double> latest(const std::string& series) const;
    [[nodiscard]] std::optional<double> mean(const std::string& series) const; // of the span's readings
    // Series that are better than their baseline; one without it, than the first that may be compared with.
    using Baselines = std::map<std::string, std::optional<double>>;
    [[nodiscard]] std::optional<double> seriesBetter(const Baselines& series, bool up,
                                                     int baselineYear) const;
    [[nodiscard]] std::string judged(const std::string& criterion) const; // in words

  private:
    [[nodiscard]] std::vector<ReadingFact> readings(const std::string& series) const;
    [[nodiscard]] std::optional<double> kept(const std::string& key,
                                             const std::vector<std::string>& about) const;
    [[nodiscard]] bool is(const std::string& person, Day day, const std::string& unit,
                          const Keys& bands) const;
};

} // namespace feltbog::testdata
