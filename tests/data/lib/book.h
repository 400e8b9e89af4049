// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "day.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

// What happened, as it stands after every correction and deletion: the generator's own memory, kept in
// the simplest form that can be counted by hand. It shares no code with the progress engine.
namespace feltbog::testdata {

struct Base {
    std::string ref; // name of the record in the files; several meetings of one round share it
    Day date;
    bool deleted = false;
};

struct Meeting : Base {
    std::string activity, person, unit, band;
};
// What was said of a person that day: the first of a plan year holds for that year.
struct Saying : Base {
    std::string person, unit, band;
};
struct BridgingFact : Base {
    std::string activity, offer, person, unit; // person empty: without a card
    std::optional<Day> arrived{};              // when it first was moedt-op or fast
};
struct Row : Base { // one line of a course's register
    std::string person, unit;
    std::string outcome;
    std::optional<Day> ended{};
};
struct SessionFact : Base {
    std::set<std::string> present; // rows and drop-ins
    std::set<std::string> absent;  // afbud and kom-ikke
    long heads = 0;                // beside the rows
};
struct CourseFact : Base {
    std::string type;
    std::vector<Row> rows;
    std::vector<SessionFact> sessions; // held ones only
};
using Numbers = std::map<std::string, long>; // beside the heads; a mark is 1
struct EventFact : Base {
    std::string type;
    long heads = 0;
    Numbers numbers{};
};
struct OccurrenceFact : Base {
    std::string type;
    long n = 1;
    Numbers numbers{};
};
struct EnquiryFact : Base {
    std::string type, code, metBefore; // a paper code, or what was answered
    long n = 1;
    Numbers numbers{};
};
struct OutcomeFact : Base {
    std::string type, person;
};
struct DeliveryFact : Base {
    std::string type;
    std::map<std::string, long> counts;
};

struct FollowUpFact : Base {
    std::string key, about, answer; // ja, nej, ved-ikke
};
struct AnswerFact : Base {
    std::string form, occasion, person;
    std::map<std::string, long> answers;
};
struct ReadingFact : Base { // a figure that others have
    std::string series;
    std::optional<double> value{}; // missing without
    bool broken = false;           // the first after a change of method
};
struct JudgementFact : Base {
    std::string criterion, judged;
    Span span;
};

struct Book {
    std::vector<Meeting> meetings;
    std::vector<Saying> sayings;
    std::vector<BridgingFact> bridgings;
    std::vector<CourseFact> courses;
    std::vector<EventFact> events;
    std::vector<OccurrenceFact> occurrences;
    std::vector<EnquiryFact> enquiries;
    std::vector<OutcomeFact> outcomes;
    std::vector<DeliveryFact> deliveries;
    std::vector<FollowUpFact> followUps;
    std::vector<AnswerFact> answers;
    std::vector<ReadingFact> readings;
    std::vector<JudgementFact> judgements;

    void mark(const std::string& ref, bool deleted); // deletes or restores whatever bears the name
};

// Criterion id -> value in the span. Criteria without any data in the span are left out when they divide.
[[nodiscard]] std::map<std::string, double> count(const Book& book, const Span& span);
// Those of them that rest on registers: follow-ups, questionnaires, and figures that others have.
[[nodiscard]] std::map<std::string, double> countRegisters(const Book& book, const Span& span);
// The criteria whose figures follow from the date of each registration alone, so that a part of a plan year
// can be asked for too.
[[nodiscard]] std::map<std::string, double> countByDate(const Book& book, const Span& span);
// Over several plan years: added up where the plan adds, counted once where it counts persons once.
[[nodiscard]] std::map<std::string, double> countWhole(const Book& book, const std::vector<Span>& years);

} // namespace feltbog::testdata
