// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/record/input.h"
#include "core/record/notebook.h"

namespace feltbog::record {

// People met and counted without a card, and whether they were met earlier in the plan year.
struct Uncarded {
    std::string unit;
    std::string band;
    std::string metBefore; // "nej", "ja" or "ved-ikke"
    std::int64_t count = 0;
};

// A round in progress: who has been met so far. Lives in the encrypted draft table, outside log and sync,
// and survives a crash. Its persons become events at the round's end, sorted, without place or time.
struct Round {
    std::string activity;
    Date date; // the day it began: a round over midnight counts there
    Instant started;
    std::vector<log::Member> met; // cards known before the round, unit and band as now judged
    struct Fresh {
        Token token;
        NewPerson person;
    };
    std::vector<Fresh> fresh; // new cards
    std::vector<Uncarded> uncarded;
    struct Lead {
        Token token;
        std::string offer, status;
    };
    std::vector<Lead> leads; // bridgings of those met, written with them

    [[nodiscard]] bool holds(const Token& token) const; // a card, known or new
};

[[nodiscard]] Status startRound(Notebook& notebook, const std::string& activity,
                                std::optional<Date> date = {});
[[nodiscard]] Result<std::optional<Round>> openRound(Notebook& notebook);
[[nodiscard]] Status meet(Notebook& notebook, const Token& token,
                          const std::string& band = {}); // PersonUnknown
[[nodiscard]] Result<Token> meetNew(Notebook& notebook,
                                    const NewPerson& person); // CallNameMissing, CircleKeyMissing
[[nodiscard]] Status meetUncarded(Notebook& notebook, const Uncarded& people, bool confirmed = false);
// Somebody met in the round is helped on to an offer. PersonUnknown when they are not in it; ChoiceUnknown.
// The same offer again moves the status.
[[nodiscard]] Status lead(Notebook& notebook, const Round::Lead& lead);
// Picked by mistake: the person and their leads.
[[nodiscard]] Status takeBack(Notebook& notebook, const Token& token);
[[nodiscard]] Status takeBackLead(Notebook& notebook, const Token& token, const std::string& offer);

// Takes back people counted by mistake: the entry at `index` of Round::uncarded. RecordUnknown past its end.
[[nodiscard]] Status takeBackUncarded(Notebook& notebook, std::size_t index);

struct RoundResult {
    Date date;
    std::int64_t persons = 0; // with a card
    std::int64_t uncarded = 0;
    std::vector<EventId> events;
};
[[nodiscard]] Result<RoundResult> endRound(Notebook& notebook);
// Ends a round nobody ended (a day ago or more): called when the app starts. Nothing if there is none.
[[nodiscard]] Result<std::optional<RoundResult>> endForgottenRound(Notebook& notebook);

} // namespace feltbog::record
