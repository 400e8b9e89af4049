// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

// How a plan is steered: what is to be ready when, who meets, and what is done when something serious
// happens. The fields carry the names and meaning of core/doc/plan.md.
namespace feltbog::plan {

struct Milestone {
    std::string key;
    std::string activity;
    int year = 1;         // of the plan
    int from = 1, to = 1; // months of the calendar, both included, in the order of the plan year
    std::string text;
};

// What must have come before a meeting.
struct Need {
    std::string what;          // a delivery type or a series
    std::optional<int> months; // how far back it may lie; absent: to the meeting before
};

struct Meeting {
    std::string key;
    std::string name;
    std::optional<int> perYear, everyDays; // one of the two
    std::optional<std::string> after;      // it follows another meeting,
    int weeksAfter = 0;                    // so many weeks later
    std::vector<std::string> agenda;       // what is on it every time
    std::vector<Need> needs;
    std::string note;
};

struct EmergencyRole {
    std::string key;
    std::string name;
    std::string does;
};

struct EmergencyStep {
    std::string text;
    std::vector<std::string> by; // roles; empty: all of them
};

// Who is told what by whom.
struct Informing {
    std::string whom;
    std::vector<std::string> by; // roles; empty: all of them
    std::string within;          // "straks", "samme dag"; empty: the plan does not say
    std::string what;
};

// The beredskabsplan. No name and no number of anybody stands here: they are entered in the app, and sealed.
struct Emergency {
    std::string text; // what it is for
    std::vector<std::string> when;
    std::vector<std::string> rules;
    std::vector<EmergencyRole> roles;
    std::vector<EmergencyStep> steps; // in order
    std::vector<Informing> inform;
    int reviewMonths = 12;
};

} // namespace feltbog::plan
