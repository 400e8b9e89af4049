// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/log/body.h"
#include "core/log/envelope.h"
#include "core/people/sameness.h"
#include "core/plan/plan.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

// What a log says, read by hand: no tables, no numbers for texts, everything looked up again each time it is
// needed. The other half of the property test of the engine (core/doc/progress.md says what is right).
namespace feltbog::testing::slow {

// A registration as it stands, after corrections and deletions.
struct Record {
    RecordId id;
    log::Event event;
    log::OpenBody body;
    std::vector<log::Member> members;

    [[nodiscard]] log::Kind kind() const { return event.envelope.what(); }
    [[nodiscard]] Date day() const { return body.date.value_or(Date{}); }
    [[nodiscard]] std::int64_t n() const;                                           // heads, or times
    [[nodiscard]] std::optional<std::int64_t> number(const std::string& key) const; // beside or among them
};

// A registration with what it takes from what it belongs to.
struct Told {
    const Record* record = nullptr;
    std::string type, activity;
    RecordId course;
    Token token; // none: without a card, or nobody's

    [[nodiscard]] Date day() const { return record->day(); }
    [[nodiscard]] const std::string& status() const { return record->body.status; }
};

struct Traits {
    std::string unit, band;
};

class Notes {
  public:
    Notes(const plan::Plan& plan, const std::vector<log::Event>& events);

    // All of a kind that count, up to a day.
    [[nodiscard]] std::vector<Told> all(log::Kind kind, Date asOf) const;
    [[nodiscard]] std::vector<const Record*> cards() const;
    [[nodiscard]] int person(const Token& token) const; // a number its other tokens share
    // Of whom it is about, on a day.
    [[nodiscard]] Traits traits(const Told& told, Date day) const;

  private:
    [[nodiscard]] const Record* find(const RecordId& id, log::Kind kind) const;
    [[nodiscard]] std::optional<Told> told(const Record& record) const; // nothing: it counts no more
    [[nodiscard]] std::string known(int person, int year, std::string log::Member::*field) const;
    [[nodiscard]] std::string unitOfCard(int person) const;
    void meet(const Token& token);
    void join();

    const plan::Plan& plan_;
    std::vector<Record> records_;
    std::map<Token, people::TokenNo> tokens_;
    std::optional<people::Sameness> same_;
};

} // namespace feltbog::testing::slow
