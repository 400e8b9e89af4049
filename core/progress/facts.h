// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/log/kinds.h"
#include "core/people/sameness.h"

#include <array>
#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <vector>

// The fact table in memory, small enough to go through once for every criterion: strings and ids are numbers.
namespace feltbog::progress {

using Text = std::uint32_t;  // a string of Facts::texts(); 0 is the empty one
using Ref = std::uint32_t;   // a person, record, course ...; 0 is none
using Place = std::uint32_t; // of a fact, in Facts::all

inline constexpr Text kNoText = ~Text{0};
inline constexpr std::size_t kKinds = 64; // numbers of log::Kind stay below

class Texts {
  public:
    Texts() { (void)add(""); }
    Text add(std::string_view text);
    [[nodiscard]] Text find(std::string_view text) const; // kNoText when no fact has it
    [[nodiscard]] std::string_view of(Text text) const { return all_[text]; }
    [[nodiscard]] std::size_t size() const { return all_.size(); }

  private:
    std::deque<std::string> all_; // the map's keys look into it; a deque does not move them
    std::unordered_map<std::string_view, Text> numbers_;
};

// Sent to the office; still only here; or stored outside the chains and uncounted.
enum class Origin : std::uint8_t { Synced, Waiting, Aside };

// One row of the table. A million of them are held, so the order of the fields leaves no gaps.
struct Fact {
    std::int64_t n = 0;
    std::uint32_t pos = 0;
    Date day;
    Text activity = 0, type = 0, unit = 0, band = 0, status = 0;
    // `record` is told only of what others belong to: a course, an enrolment, a session, a bridging, an
    // outcome.
    Ref record = 0, token = 0, course = 0, session = 0, enrolment = 0, about = 0;
    std::uint32_t amounts = 0; // where its amounts begin; 0 is none
    log::Kind kind{};
    std::int16_t year = 0;
    Origin origin = Origin::Synced; // that of the least known event it stands on, see resolve.h
    bool row = true;                // the part that is counted; the others are members of its row
    bool out = false;               // left out of every figure, see resolve.h
    bool gone : 1 = false;
    Origin own : 2 = Origin::Synced; // where its own event comes from
    bool tookToken : 1 = false, tookCourse : 1 = false, tookType : 1 = false, tookActivity : 1 = false;

    bool operator==(const Fact&) const = default;
};
static_assert(sizeof(Fact) <= 72);

struct Amount {
    std::int64_t n = 0;
    Text what = 0;
    bool last = false; // of its fact
};

struct Card {
    std::uint32_t pos = 0;
    Ref token = 0;
    Text unit = 0;
    Origin origin = Origin::Synced;
};

// What somebody said of two tokens: whether they are one person. The latest by (hlc, device, id) stands.
struct Saying {
    std::uint32_t pos = 0;
    Ref a = 0, b = 0;
    std::optional<people::Verdict> verdict; // nothing: it was suggested
    Origin origin = Origin::Synced;
    std::uint64_t hlc = 0;
    DeviceId device;
    EventId id;

    [[nodiscard]] auto order() const { return std::tie(hlc, device, id); }
};

// Facts in any order, except that parts of one event stand in theirs: what the order decides asks before().
class Facts {
  public:
    std::vector<Fact> all;
    std::vector<Card> cards;
    std::vector<Saying> sayings;
    Ref tokens = 0; // tokens are 1 .. tokens

    [[nodiscard]] const Texts& texts() const { return shared_->texts; }
    [[nodiscard]] std::span<const Place> of(log::Kind kind) const {
        return byKind_[static_cast<std::size_t>(kind)];
    }
    [[nodiscard]] std::span<const Amount> amountsOf(const Fact& fact) const;

    // The order of event ids, on which every device agrees.
    [[nodiscard]] bool before(std::uint32_t pos, std::uint32_t other) const {
        return std::tie(shared_->ids[pos], pos) < std::tie(shared_->ids[other], other);
    }
    [[nodiscard]] bool before(const Fact& a, const Fact& b) const {
        return a.pos == b.pos ? &a < &b : before(a.pos, b.pos);
    }

    [[nodiscard]] const EventId& idAt(std::uint32_t pos) const { return shared_->ids[pos]; }

    Place add(const Fact& fact);                 // to `all`, to be found by its kind
    [[nodiscard]] bool any(Origin origin) const; // whether anything that figures show comes from there

    // Others of the same table, sharing its strings, ids and amounts.
    [[nodiscard]] Facts sibling() const;

  private:
    friend class Reader;
    struct Shared {
        Texts texts;
        std::vector<EventId> ids; // by position
        std::vector<Amount> amounts{Amount{}};
    };
    std::shared_ptr<Shared> shared_ = std::make_shared<Shared>();
    std::array<std::vector<Place>, kKinds> byKind_;
};

} // namespace feltbog::progress
