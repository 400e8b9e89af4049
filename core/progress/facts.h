// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/log/kinds.h"
#include "core/plan/plan.h"
#include "core/store/db.h"

#include <array>
#include <deque>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

// The fact table in memory, small enough to go through once for every criterion: strings and ids are numbers.
namespace feltbog::progress {

using Text = std::uint32_t; // a string of Facts::texts; 0 is the empty one
using Ref = std::uint32_t;  // a person, record, course ...; 0 is none

inline constexpr Text kNoText = ~Text{0};
inline constexpr std::size_t kKinds = 64; // numbers of log::Kind stay below

class Texts {
  public:
    Texts() { (void)add(""); }
    Texts(Texts&&) = default;
    Texts& operator=(Texts&&) = default;
    Text add(std::string_view text);
    [[nodiscard]] Text find(std::string_view text) const; // kNoText when no fact has it
    [[nodiscard]] std::size_t size() const { return all_.size(); }

  private:
    std::deque<std::string> all_; // the map's keys look into it; a deque does not move them
    std::unordered_map<std::string_view, Text> numbers_;
};

// Sent to the office; still only here; or stored outside the chains and uncounted.
enum class Origin : std::uint8_t { Synced, Waiting, Aside };

struct Fact {
    log::Kind kind{};
    Origin origin = Origin::Synced;
    bool row = true; // the part that is counted; the others are members of its row
    std::int16_t year = 0;
    Date day;
    Text activity = 0, type = 0, unit = 0, band = 0, status = 0;
    Ref record = 0, token = 0, course = 0, session = 0, enrolment = 0, bridging = 0;
    std::int64_t n = 0;
    std::uint32_t firstAmount = 0, amounts = 0;
};

struct Amount {
    Text what = 0;
    std::int64_t n = 0;
};

struct Card {
    Ref token = 0;
    Text unit = 0;
    Origin origin = Origin::Synced;
};

class Facts {
  public:
    // Ordered by event id and part: an order every device agrees on. What belongs to a deleted course or
    // enrolment, or to a session deleted or cancelled, is left out, and so is a set-aside correction of a
    // record that is counted already.
    std::vector<Fact> all;
    std::vector<Card> cards; // ordered by event id
    Texts texts;
    Ref tokens = 0; // tokens are 1 .. tokens

    [[nodiscard]] std::span<const std::uint32_t> of(log::Kind kind) const {
        return byKind_[static_cast<std::size_t>(kind)];
    }
    [[nodiscard]] std::span<const Amount> amountsOf(const Fact& fact) const {
        return std::span(amounts_).subspan(fact.firstAmount, fact.amounts);
    }
    [[nodiscard]] bool has(Origin origin) const { return has_[static_cast<std::size_t>(origin)]; }

  private:
    friend class Loader;
    std::vector<Amount> amounts_;
    std::array<std::vector<std::uint32_t>, kKinds> byKind_; // places in `all`
    std::array<bool, 3> has_{};
};

// `server`: the store has no identity of its own, so nothing in it waits to be sent.
[[nodiscard]] Result<Facts> loadFacts(store::Db& db, const plan::Plan& plan, bool server);

} // namespace feltbog::progress
