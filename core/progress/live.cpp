// SPDX-License-Identifier: MPL-2.0
#include "core/progress/live.h"

#include "core/progress/changes.h"
#include "core/progress/difference.h"
#include "core/progress/judgement.h"
#include "core/progress/lock.h"
#include "core/progress/reader.h"
#include "core/progress/resolve.h"
#include "core/progress/show.h"

#include <algorithm>

namespace feltbog::progress {
namespace {

constexpr std::size_t kMostChanges = 1000; // above, reading everything takes no longer
constexpr std::size_t kPeriods = 4;        // what somebody looking at a year and its parts goes between

} // namespace

class LiveProgress::Board {
  public:
    Status follow(store::Db& db, const std::shared_ptr<const plan::Plan>& plan, bool server) {
        FB_ASSIGN(const auto changes, changes_.take(db, kMostChanges));
        const bool same = held_ && held_->plan == plan && held_->server == server;
        if (!same || !changes || held_->worn()) return read(db, plan, server);
        if (changes->empty()) return {};
        auto done = held_->apply(db, *changes);
        if (!done) held_.reset();
        return done;
    }

    std::vector<CriterionProgress> figures(const Period& period) {
        return shown(*held_->plan, held_->talliesOf(period), period, held_->any(Origin::Waiting),
                     held_->any(Origin::Aside));
    }

    [[nodiscard]] std::size_t readings() const { return readings_; }

  private:
    struct Kept {
        DateRange range;
        Date asOf;
        std::vector<Tally> tallies;
    };

    // What is held of the store, under one plan.
    struct Held {
        std::shared_ptr<const plan::Plan> plan;
        bool server;
        Reader reader{*plan, server};
        Facts facts{};
        Links links{};
        std::size_t read = 0; // facts at first
        std::array<std::int64_t, 3> origins{};
        std::vector<Kept> kept{}; // the last asked for first

        [[nodiscard]] bool any(Origin origin) const { return origins[static_cast<std::size_t>(origin)] > 0; }
        // Facts that changed leave their places empty.
        [[nodiscard]] bool worn() const { return facts.all.size() > read + read / 8 + kMostChanges; }

        void count(const Facts& some, std::int64_t by) {
            for (const Fact& f : some.all)
                if (!f.out) origins[static_cast<std::size_t>(f.origin)] += by;
            for (const Saying& said : some.sayings) origins[static_cast<std::size_t>(said.origin)] += by;
        }

        Status apply(store::Db& db, const std::vector<std::int64_t>& positions) {
            Difference difference(facts, links);
            for (const auto pos : positions) {
                difference.leave(pos);
                FB_TRY(reader.at(db, pos, facts));
            }
            const auto [before, after] = difference.work();
            count(before, -1);
            count(after, 1);
            for (auto& k : kept) {
                const auto less = tallies(*plan, before, k.range, k.asOf);
                const auto more = tallies(*plan, after, k.range, k.asOf);
                for (std::size_t i = 0; i < k.tallies.size(); ++i) {
                    k.tallies[i].take(less[i]);
                    k.tallies[i].add(more[i]);
                }
            }
            return {};
        }

        const std::vector<Tally>& talliesOf(const Period& period) {
            const auto known = std::find_if(kept.begin(), kept.end(), [&](const Kept& k) {
                return k.range == period.range && k.asOf == period.asOf;
            });
            if (known != kept.end())
                std::rotate(kept.begin(), known, known + 1);
            else
                kept.insert(kept.begin(),
                            {period.range, period.asOf, tallies(*plan, facts, period.range, period.asOf)});
            if (kept.size() > kPeriods) kept.pop_back();
            return kept.front().tallies;
        }
    };

    Status read(store::Db& db, const std::shared_ptr<const plan::Plan>& plan, bool server) {
        held_.reset(); // first: there is not room for two
        ++readings_;
        auto held = std::make_unique<Held>(Held{plan, server});
        FB_TRY(held->reader.all(db, held->facts));
        held->read = held->facts.all.size();
        for (Place place = 0; place < held->facts.all.size(); ++place) held->links.add(held->facts, place);
        resolveAll(held->facts);
        held->count(held->facts, 1);
        held_ = std::move(held);
        return {};
    }

    Changes changes_;
    std::unique_ptr<Held> held_;
    std::size_t readings_ = 0;
};

LiveProgress::LiveProgress(store::Store& store) : store_(store), board_(std::make_unique<Board>()) {}

LiveProgress::~LiveProgress() {
    static_cast<void>(store_.read([](store::Db& db) { return Changes::stop(db); }));
}

Result<Progress> LiveProgress::evaluate(const std::shared_ptr<const plan::Plan>& plan, const Period& period) {
    FB_ASSIGN(const auto self, store::identity(store_));
    const bool server = !self;
    Progress out;
    out.period = period;
    Standing standing;
    FB_TRY(store_.read([&](store::Db& db) -> Status {
        FB_TRY(board_->follow(db, plan, server));
        FB_ASSIGN(standing, standingOf(db, period));
        return describeLog(db, server, out);
    }));
    out.criteria = board_->figures(period);
    FB_TRY(store_.read([&](store::Db& db) { return readWords(db, out.criteria); }));
    letStand(standing, out);
    return out;
}

std::size_t LiveProgress::readings() const { return board_->readings(); }

} // namespace feltbog::progress
