// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "counter.h"

#include <filesystem>
#include <functional>
#include <variant>

// What must come out for every criterion of a plan in every period: a figure, a word where it is judged in
// words, or nothing where the criterion is not of those days or there is nothing to divide by.
namespace feltbog::testdata {

using Cell = std::variant<std::monostate, double, std::string>;
using Sheet = std::map<std::string, std::map<std::string, Cell>>; // criterion -> period

inline Cell cell(double value) { return value; }
inline Cell cell(const Persons& who) { return size(who); }
inline Cell cell(const std::string& word) { return word; }
inline Cell cell(const std::optional<double>& value) { return value ? Cell(*value) : Cell(); }

struct Frame { // of a plan
    PlanYears years;
    Span whole;

    [[nodiscard]] std::vector<Span> eachYear() const;
};

// A criterion, and how it is told from the book.
struct Question {
    std::string id;
    std::function<Cell(const Counter&)> answer;
    std::optional<Span> window{}; // where it is not of the plan's days
    bool addYears = false;        // persons who count anew each year
};

class Questions {
  public:
    // Of the plan's days.
    template <class F>
    void ask(const std::string& id, F answer) {
        all_.push_back({id, [answer](const Counter& c) { return cell(answer(c)); }});
    }
    template <class F>
    void ask(const std::string& id, const Span& window, F answer) {
        ask(id, answer);
        all_.back().window = window;
    }
    // Persons of each year, the years added.
    template <class F>
    void askYearly(const std::string& id, F answer) {
        ask(id, answer);
        all_.back().addYears = true;
    }
    [[nodiscard]] Sheet answered(const Book& book, const Frame& frame) const;

  private:
    std::vector<Question> all_;
};

void save(const Sheet& sheet, const std::filesystem::path& file);

} // namespace feltbog::testdata
