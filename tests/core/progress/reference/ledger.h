// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/log/body.h"
#include "core/log/envelope.h"
#include "core/plan/plan.h"

#include <string>
#include <vector>

// A second engine, written from core/doc/log.md, plan.md and progress.md to be slow and plain: it reads the
// events themselves, in loops inside loops, and shares no counting with core/progress. What the two do not
// agree on is wrong in one of them.
namespace feltbog::reference {

// A registration as it stands, after corrections and deletions.
struct Row {
    EventId event;
    RecordId record, course, session, enrolment, about;
    log::Kind kind{};
    Date day;
    int year = 0; // of the plan
    std::string activity, type, status;
    log::OpenBody body;
    std::vector<log::Member> members; // at least one; the first is counted, with or without a token

    [[nodiscard]] const log::Member& first() const { return members.front(); }
    [[nodiscard]] bool known() const { return !first().token.none(); }
    [[nodiscard]] std::int64_t n(std::int64_t otherwise) const { return body.n.value_or(otherwise); }
};

struct Card {
    EventId event;
    Token token;
    std::string unit;
};

// What was said of two tokens.
struct Saying {
    std::uint64_t hlc = 0;
    DeviceId device;
    EventId event;
    Token a, b;
    std::string word;
};

struct Ledger {
    std::vector<Row> rows; // what counts, of all kinds
    std::vector<Card> cards;
    std::vector<Saying> sayings;
};

// What a log comes to, whatever order it came in.
[[nodiscard]] Ledger read(const plan::Plan& plan, const std::vector<log::Event>& events);

// Number 1 is the plan's first.
[[nodiscard]] int yearOf(const plan::Plan& plan, Date day);

} // namespace feltbog::reference
