// SPDX-License-Identifier: MPL-2.0
#include "core/progress/facts.h"

#include "core/progress/period.h"

#include <algorithm>
#include <cstring>
#include <unordered_set>

namespace feltbog::progress {
namespace {

using log::Kind;

struct IdHash {
    std::size_t operator()(const RecordId& id) const {
        std::uint64_t halves[2];
        static_assert(sizeof halves == sizeof id.bytes);
        std::memcpy(halves, id.bytes.data(), sizeof halves);
        return static_cast<std::size_t>(halves[0] * 0x9E3779B97F4A7C15ULL ^ halves[1]);
    }
};

class Refs {
  public:
    Ref add(const RecordId& id) {
        if (id.none()) return 0;
        return numbers_.try_emplace(id, static_cast<Ref>(numbers_.size() + 1)).first->second;
    }
    [[nodiscard]] Ref size() const { return static_cast<Ref>(numbers_.size()); }

  private:
    std::unordered_map<RecordId, Ref, IdHash> numbers_;
};

} // namespace

Text Texts::add(std::string_view text) {
    if (const auto at = numbers_.find(text); at != numbers_.end()) return at->second;
    const auto number = static_cast<Text>(all_.size());
    numbers_.emplace(all_.emplace_back(text), number);
    return number;
}

Text Texts::find(std::string_view text) const {
    const auto at = numbers_.find(text);
    return at == numbers_.end() ? kNoText : at->second;
}

// Reads the tables one after another; events are never read whole, only the indexes over them.
class Loader {
  public:
    Loader(store::Db& db, const plan::Plan& plan, bool server) : db_(db), plan_(plan), server_(server) {}

    Result<Facts> load() {
        FB_TRY(readRanks());
        FB_TRY(readWaiting());
        FB_TRY(readAmounts());
        FB_TRY(readFacts());
        FB_TRY(readCards());
        resolve();
        out_.tokens = tokens_.size();
        for (std::uint32_t i = 0; i < out_.all.size(); ++i) {
            const Fact& fact = out_.all[i];
            out_.byKind_[static_cast<std::size_t>(fact.kind)].push_back(i);
            out_.has_[static_cast<std::size_t>(fact.origin)] = true;
        }
        return std::move(out_);
    }

  private:
    // Positions are local to a device; the order of event ids is everyone's.
    Status readRanks() {
        store::Query q(db_, "SELECT pos FROM event ORDER BY id, pos");
        std::uint32_t rank = 0;
        return each(q, [&](store::Query& row) {
            const auto pos =
                static_cast<std::size_t>(row.integer(0)); // small: SQLite numbers rows one by one
            if (pos >= ranks_.size()) ranks_.resize(pos + pos / 2 + 1);
            ranks_[pos] = rank++;
        });
    }

    Status readWaiting() {
        if (server_) return {};
        store::Query q(db_,
                       "SELECT e.pos FROM device d JOIN event e ON e.device = d.no AND e.seq > d.acked_seq"
                       " WHERE e.aside IS NULL");
        return each(q, [&](store::Query& row) { waiting_.insert(row.integer(0)); });
    }

    Status readAmounts() {
        store::Query q(db_, "SELECT pos, what, n FROM amount ORDER BY pos, what");
        return each(q, [&](store::Query& row) {
            auto& [first, count] =
                amounts_.try_emplace(row.integer(0), out_.amounts_.size(), 0).first->second;
            out_.amounts_.push_back({text(row, 1), row.integer(2)});
            ++count;
        });
    }

    Status readFacts() {
        struct Ranked {
            std::uint32_t rank;
            std::int64_t part;
            Fact fact;
        };
        std::vector<Ranked> rows;
        store::Query q(
            db_,
            "SELECT pos, part, kind, day, aside, activity, type, unit, band, status, record, token, course,"
            " session, enrolment, bridging, n FROM fact");
        FB_TRY(each(q, [&](store::Query& row) {
            const auto pos = row.integer(0);
            if (row.integer(2) >= static_cast<std::int64_t>(kKinds)) return; // of a kind no measure reads
            Fact f;
            f.kind = static_cast<Kind>(row.integer(2));
            f.row = row.integer(1) == 0;
            f.day = row.date(3);
            f.year = yearOf(f.day);
            f.origin = row.integer(4) != 0 ? Origin::Aside : originOf(pos);
            f.activity = text(row, 5);
            f.type = text(row, 6);
            f.unit = text(row, 7);
            f.band = text(row, 8);
            f.status = text(row, 9);
            f.record = records_.add(row.id<RecordId>(10));
            f.token = tokens_.add(row.id<RecordId>(11));
            f.course = records_.add(row.id<RecordId>(12));
            f.session = records_.add(row.id<RecordId>(13));
            f.enrolment = records_.add(row.id<RecordId>(14));
            f.bridging = records_.add(row.id<RecordId>(15));
            f.n = row.integer(16);
            if (const auto at = amounts_.find(pos); f.row && at != amounts_.end()) {
                f.firstAmount = static_cast<std::uint32_t>(at->second.first);
                f.amounts = at->second.second;
            }
            rows.push_back({rankOf(pos), row.integer(1), f});
        }));
        std::sort(rows.begin(), rows.end(), [](const Ranked& a, const Ranked& b) {
            return std::tie(a.rank, a.part) < std::tie(b.rank, b.part);
        });
        out_.all.reserve(rows.size());
        for (const auto& row : rows) out_.all.push_back(row.fact);
        return {};
    }

    Status readCards() {
        std::vector<std::pair<std::uint32_t, Card>> rows;
        store::Query q(db_, "SELECT pos, token, unit FROM card");
        FB_TRY(each(q, [&](store::Query& row) {
            const auto pos = row.integer(0);
            rows.push_back({rankOf(pos), {tokens_.add(row.id<RecordId>(1)), text(row, 2), originOf(pos)}});
        }));
        std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        for (const auto& [rank, card] : rows) out_.cards.push_back(card);
        return {};
    }

    // Attendance and ends of enrolments say which enrolment, sessions which course: what they take from there
    // is filled in here, so that measures need not look.
    void resolve() {
        std::unordered_map<Ref, Fact> courses, enrolments;
        std::unordered_set<Ref> sessions, counted;
        const Text cancelled = out_.texts.find("aflyst");
        for (const bool aside : {false, true}) {
            for (const Fact& f : out_.all) {
                if (!f.row || (f.origin == Origin::Aside) != aside) continue;
                if (!aside) counted.insert(f.record);
                if (f.kind == Kind::Course) courses.try_emplace(f.record, f);
                if (f.kind == Kind::Enrolment) enrolments.try_emplace(f.record, f);
                if (f.kind == Kind::Session && f.status != cancelled) sessions.insert(f.record);
            }
        }
        std::erase_if(out_.all, [&](Fact& f) {
            if (f.origin == Origin::Aside && counted.contains(f.record)) return true;
            if (f.enrolment) {
                const auto at = enrolments.find(f.enrolment);
                if (at == enrolments.end()) return true;
                if (!f.token && f.row) f.token = at->second.token;
                if (!f.course) f.course = at->second.course;
            }
            if (f.session && !sessions.contains(f.session)) return true;
            if (!f.course) return false;
            const auto at = courses.find(f.course);
            if (at == courses.end()) return true;
            if (!f.type) f.type = at->second.type;
            if (!f.activity) f.activity = at->second.activity;
            return false;
        });
    }

    Text text(store::Query& row, int column) { return out_.texts.add(asText(row.view(column))); }
    std::uint32_t rankOf(std::int64_t pos) const { return ranks_.at(static_cast<std::size_t>(pos)); }
    Origin originOf(std::int64_t pos) const {
        return waiting_.contains(pos) ? Origin::Waiting : Origin::Synced;
    }
    std::int16_t yearOf(Date day) {
        const auto [at, fresh] = years_.try_emplace(day.days, std::int16_t{0});
        if (fresh) at->second = static_cast<std::int16_t>(planYearOf(plan_, day));
        return at->second;
    }

    store::Db& db_;
    const plan::Plan& plan_;
    const bool server_;
    Facts out_;
    Refs records_, tokens_;
    std::vector<std::uint32_t> ranks_; // by position
    std::unordered_set<std::int64_t> waiting_;
    std::unordered_map<std::int64_t, std::pair<std::size_t, std::uint32_t>> amounts_;
    std::unordered_map<std::int32_t, std::int16_t> years_;
};

Result<Facts> loadFacts(store::Db& db, const plan::Plan& plan, bool server) {
    return Loader(db, plan, server).load();
}

} // namespace feltbog::progress
