// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/plan/find.h"
#include "core/plan/plan.h"
#include "core/plan/problem.h"

#include <span>
#include <string>
#include <string_view>

// The parts of validate(). Each adds what it finds and leaves the rest to the others.
namespace feltbog::plan::checks {

void calendar(const Plan& plan, Problems& problems);  // period, year, age bands, time bands
void catalogue(const Plan& plan, Problems& problems); // keys and references of all lists but criteria
void privacy(const Plan& plan, Problems& problems);   // no theme may profile a person, no card without reason
void criteria(const Plan& plan, Problems& problems);
void target(const Plan& plan, const Criterion& criterion, const std::string& place, Problems& problems);
void governance(const Plan& plan, Problems& problems); // milestones, meetings, emergency plan
void questionnaires(const Plan& plan, Problems& problems);
void measure(const Plan& plan, const Measure& measure, const std::string& place, Problems& problems);
void filter(const Plan& plan, const Measure& measure, std::span<const Source> from, const std::string& place,
            Problems& problems);

inline void add(Problems& problems, std::string place, std::string what, std::string cure) {
    problems.push_back({std::move(place), std::move(what), std::move(cure)});
}

inline std::string at(std::string_view list, std::size_t index) {
    return std::string(list) + "[" + std::to_string(index) + "]";
}

inline std::string quoted(std::string_view text) { return "»" + std::string(text) + "«"; }

inline void unknown(Problems& problems, std::string place, std::string_view key, std::string_view list) {
    add(problems, std::move(place), quoted(key) + " findes ikke i " + std::string(list) + ".",
        "Ret nøglen, eller tilføj den til listen.");
}

template <class T>
void refersTo(Problems& problems, const std::string& place, const std::vector<T>& list, std::string_view key,
              std::string_view listName) {
    if (find(list, key) == nullptr) unknown(problems, place, key, listName);
}

} // namespace feltbog::plan::checks
