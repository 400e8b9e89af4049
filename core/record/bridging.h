// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/record/input.h"
#include "core/record/notebook.h"

namespace feltbog::record {

// Brobygning: help on to another offer. Status: "foreslaaet", "aftalt", "moedt-op", "fast"; counts from
// moedt-op.
struct Bridging {
    Entry entry;
    std::string activity;
    std::string offer;
    std::string status;
    std::optional<Token> token; // absent: someone without a card
    std::string unit;           // without a card
    std::string band;           // without a card, or the card's first event of the plan year
};
[[nodiscard]] Result<RecordId> recordBridging(Notebook& notebook, const Bridging& bridging);
// What it will be as an event; for what is decided now and written later, with others.
[[nodiscard]] Result<Draft> bridgingDraft(Notebook& notebook, const Bridging& bridging);
[[nodiscard]] Result<RecordId> stepBridging(Notebook& notebook, const RecordId& bridging,
                                            const std::string& status, const Entry& entry = {});

struct BridgingRow {
    RecordId record;
    Date date;
    std::string activity, offer, status; // status: the furthest reached by date
    std::optional<Token> token;
};
[[nodiscard]] Result<std::vector<BridgingRow>> bridgings(Notebook& notebook); // newest first

} // namespace feltbog::record
