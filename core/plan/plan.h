// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/date.h"
#include "core/plan/criterion.h"
#include "core/plan/governance.h"
#include "core/plan/questionnaire.h"
#include "core/plan/words.h"

#include <optional>
#include <string>
#include <vector>

// A helhedsplan as plain values. The fields carry the names and meaning of core/doc/plan.md.
namespace feltbog::plan {

struct MonthDay {
    unsigned month = 1;
    unsigned day = 1;
};

struct Named {
    std::string key;
    std::string name;
};

struct Unit {
    std::string key;
    std::string one;
    std::string many;
    bool ageless = false; // a family, a household, an association
};

struct AgeBand {
    std::string key;
    AgeRange ages;
};

struct TimeBand {
    std::string key;
    std::string name;
    int from = 0; // hour of the day
    int to = 0;   // first hour after the band; smaller than `from` over midnight
};

struct Department {
    std::string organisation; // department numbers repeat across organisations, so the key is both
    int number = 0;
};

struct HousingArea {
    std::string key;
    std::string name;
    int dwellings = 0;
    std::vector<Department> departments;
};

struct TargetGroup {
    std::string text;
    std::optional<AgeRange> ages; // as the plan says it; need not follow the bands
};

struct SubActivity {
    std::string key; // "<activity>.<name>"
    std::string name;
    std::optional<TargetGroup> targetGroup; // the activity's own when absent
    std::optional<std::string> unit;        // the activity's own when absent
};

struct Activity {
    std::string key;
    std::string name;
    std::optional<std::string> area; // intervention area; absent for the steering of the plan itself
    std::string circle;
    TargetGroup targetGroup;
    std::string unit;
    std::vector<SubActivity> sub;
};

struct Extent {
    std::optional<int> min;
    std::optional<int> max;
};

struct Completion {
    CompletionRule rule = CompletionRule::None;
    std::optional<int> value; // per cent or sessions
    std::string note;
};

// Something to ask about a time after an enrolment or an outcome.
struct FollowUp {
    std::string key;
    int afterMonths = 0;
    FollowFrom from = FollowFrom::Start;
    std::string what;
};

struct Template {
    std::string key;
    std::string activity; // activity or sub-activity
    std::string name;
    Form form = Form::Other;
    Extent sessions;
    Extent weeks;
    std::string interval;
    Extent group;
    std::optional<std::string> participants; // unit of those who come
    std::optional<std::string> counts;       // unit whose attendance counts
    Completion completion;
    std::vector<FollowUp> followUps;
    Extent perYear;
    std::string note;
};

struct Place {
    std::string key;
    std::string name;
    std::optional<std::string> area; // housing area
};

struct Offer {
    std::string key;
    std::string name;
    bool lasting = false; // a "varig aktør"
};

// Something counted without a person (record type) or reached by one person (outcome type).
struct CountedType {
    std::string key;
    std::string name;
    std::string activity;
    std::string unit;
    std::vector<FollowUp> followUps{}; // outcome types
};

// What is counted in a registration beside its heads, or marked on it (a mark is a number that is 1).
struct NumberType {
    std::string key;
    std::string name;
    bool mark = false;
    std::vector<std::string> on; // templates, record types and enquiry types that may carry it
};

// A figure others have: one line of it, with its values over time.
struct Series {
    std::string key;
    std::string name;
    std::string unitText;
    std::string source;     // who has it
    std::string population; // of whom it speaks
    int decimals = 0;
};

struct DeliveryType {
    std::string key;
    std::string name;
    std::string activity;
    std::string unit;
    std::string partner;
    std::vector<DeliveryNumber> counts;
};

// Switched on: off is what a field is, unless somebody has said why it is needed.
struct CardFieldOn {
    CardField field = CardField::SchoolClass;
    std::string reason;
};

// A number of persons outside is at least this, or hidden; an organisation may choose, but not below the
// floor (core/doc/settling.md, "Small cells").
inline constexpr int kSmallestCell = 5, kSmallestCellFloor = 3, kSmallestCellMost = 20;

struct Plan {
    int format = 1;
    std::string key;
    std::string title;
    DateRange period;
    MonthDay yearStarts;
    int reportMonths = 4;
    std::vector<Unit> units;
    std::vector<AgeBand> ageBands;
    std::vector<TimeBand> timeBands;
    std::vector<Named> organisations;
    std::vector<HousingArea> areas;
    std::vector<Named> interventionAreas;
    std::vector<Named> circles;
    std::vector<Activity> activities;
    std::vector<Template> templates;
    std::vector<Named> contactTypes;
    std::vector<Named> themes;
    std::vector<Place> places;
    std::vector<Offer> offers;
    std::vector<CountedType> recordTypes;
    std::vector<CountedType> outcomeTypes;
    std::vector<DeliveryType> deliveryTypes;
    std::vector<CountedType> enquiryTypes;
    std::vector<NumberType> numbers;
    std::vector<Series> series;
    std::vector<Named> missingReasons; // why a figure is not there
    std::vector<Named> exitReasons;    // why an enrolment ended
    std::vector<Questionnaire> questionnaires;
    std::vector<Named> cancelReasons;
    std::vector<CardFieldOn> cardFields;
    int smallestCell = kSmallestCell;               // of persons by a trait, in what is shown outside
    std::vector<std::string> firstNames, lastNames; // of the area, for the warning about full names
    std::vector<Milestone> milestones;
    std::vector<Meeting> meetings;
    std::optional<Emergency> emergency;
    std::vector<Criterion> criteria;
};

} // namespace feltbog::plan
