// SPDX-License-Identifier: MPL-2.0
#include "tests/bench/million.h"

#include "core/base/uuid.h"
#include "tests/testlib/fixture.h"

#include <set>

namespace feltbog::bench {
namespace {

using log::Kind;
using testing::must;

constexpr std::size_t kPersons = 4000;
constexpr int kDays = 4 * 365;
constexpr int kTogether = 10; // blocks in a transaction
const char* const kBands[] = {"7-9", "10-12", "13-14", "15-17"};

class Years {
  public:
    explicit Years(record::Notebook& notebook)
        : notebook_(notebook), circle_(keys::circleId(must(notebook.plan())->circles.front().key)) {
        for (std::size_t i = 0; i < kPersons; ++i) persons_.push_back(uuid4<Token>(notebook.random()));
    }

    std::size_t written() const { return written_; }

    // A course from its first day to its last, and what happened on the street meanwhile.
    void block(int day) {
        day_ = day;
        course();
        for (int i = 0; i < 40; ++i) street();
        counts();
        (void)flush();
    }

  private:
    record::Draft& draft(Kind kind, const char* activity, const char* type = "", const char* status = "") {
        record::Draft d;
        d.kind = kind;
        d.open.date = Date{Date::of(2017, 6, 1).days + day_};
        d.open.activity = activity;
        d.open.type = type;
        d.open.status = status;
        drafts_.push_back(std::move(d));
        return drafts_.back();
    }
    void person(record::Draft& d, std::size_t who) {
        const bool first = said_.insert({who, day_ / 365}).second;
        d.circle = circle_;
        d.priv.members = {{persons_[who], first ? "barn" : "", first ? kBands[who % 4] : ""}};
    }
    std::size_t next() { // a person, the same ones in every run
        dice_ = (dice_ * 1103515245 + 12345) % 2147483648;
        return dice_ / 65536 % kPersons;
    }
    std::vector<EventId> flush() {
        written_ += drafts_.size();
        auto ids = must(notebook_.save(drafts_));
        drafts_.clear();
        return ids;
    }

    void course() {
        static constexpr const char* kActivity = "hotspot.grupper";
        static constexpr const char* kType = "hotspot-gruppe";
        draft(Kind::Course, kActivity, kType);
        const auto course = flush().front();
        std::vector<std::size_t> who;
        for (int i = 0; i < 12; ++i) {
            who.push_back(next());
            auto& row = draft(Kind::Enrolment, kActivity, kType);
            row.open.course = course;
            person(row, who.back());
        }
        const auto rows = flush();
        for (int meeting = 0; meeting < 10; ++meeting) {
            auto& held = draft(Kind::Session, kActivity, kType, meeting == 7 ? "aflyst" : "afholdt");
            held.open.course = course;
            const auto session = flush().front();
            for (std::size_t i = 0; i < who.size() && meeting != 7; ++i) {
                auto& mark = draft(Kind::Attendance, kActivity, kType, i % 5 == 4 ? "kom-ikke" : "til-stede");
                mark.open.course = course;
                mark.open.session = session;
                mark.open.enrolment = rows[i];
                person(mark, who[i]);
            }
        }
        for (std::size_t i = 0; i < rows.size(); ++i) {
            auto& end = draft(Kind::EnrolmentEnd, kActivity, kType, i % 4 == 3 ? "stoppet" : "gennemfoert");
            end.open.course = course;
            end.open.enrolment = rows[i];
        }
    }

    void street() {
        auto& contact = draft(Kind::Contact, "hotspot.gadeplan", "samtale");
        contact.open.place = "flyvervej";
        contact.open.timeBand = "15-18";
        contact.open.themes = {"fritid", "skole"};
        contact.open.amounts = {{kBands[written_ % 4], 1 + static_cast<std::int64_t>(written_ % 5)}};
        for (int i = 0; i < 4; ++i) person(draft(Kind::Met, "hotspot"), next());
        draft(Kind::MetUncarded, "hotspot", "", "nej").open.n = 2;
    }

    void counts() {
        (void)flush();
        for (int i = 0; i < 20; ++i) {
            auto& bridging = draft(Kind::Bridging, "hotspot.brobygning", "sportsforening", "aftalt");
            person(bridging, next());
            person(draft(Kind::Outcome, "parat.fritidstjansen", "fritidsjob"), next());
            draft(Kind::Occurrence, "naboskab", "nytilflytter").open.n = 1;
        }
        const auto ids = flush();
        for (std::size_t i = 0; i < ids.size(); i += 6) // every second one of the bridgings
            draft(Kind::BridgingStep, "hotspot.brobygning", "", "moedt-op").open.bridging = ids[i];
        draft(Kind::Event, "naboskab.faellesspisning", "faellesspisning").open.amounts = {{"30-64", 40}};
    }

    record::Notebook& notebook_;
    const CircleId circle_;
    std::vector<Token> persons_;
    std::set<std::pair<std::size_t, int>> said_; // unit and age stand in a person's first event of a year
    std::vector<record::Draft> drafts_;
    std::size_t dice_ = 7, written_ = 0;
    int day_ = 0;
};

} // namespace

void manyYears(record::Notebook& notebook, std::size_t count) {
    Years years(notebook);
    while (years.written() < count)
        must(notebook.transact([&]() -> Status {
            for (int i = 0; i < kTogether && years.written() < count; ++i)
                years.block(static_cast<int>(years.written() * kDays / count));
            return {};
        }));
}

std::vector<record::Draft> oneMore(record::Notebook& notebook, std::size_t n) {
    static constexpr Kind kKinds[] = {Kind::Met,     Kind::Attendance,   Kind::Contact,
                                      Kind::Session, Kind::EnrolmentEnd, Kind::BridgingStep};
    record::Draft d;
    d.kind = kKinds[n % std::size(kKinds)];
    const Kind like = d.kind == Kind::BridgingStep ? Kind::Bridging : d.kind;
    must(notebook.store().read([&](store::Db& db) -> Status {
        store::Query q(db,
                       "SELECT record, activity, type, status, token, course, session, enrolment FROM fact"
                       " WHERE kind = ?1 AND pos > (SELECT max(pos) FROM fact) * ?2 / 40 LIMIT 1"); // n < 40
        FB_ASSIGN(const bool row, q.with(static_cast<int>(like), static_cast<std::int64_t>(n)).step());
        if (!row) std::abort();
        d.open.date = Date::of(2021, 5, 31);
        d.open.activity = q.text(1);
        d.open.type = q.text(2);
        d.open.status = q.text(3);
        if (const auto token = q.id<Token>(4); !token.none()) d.priv.members = {{token, "", ""}};
        d.open.course = q.id<RecordId>(5);
        d.open.session = q.id<RecordId>(6);
        d.open.enrolment = q.id<RecordId>(7);
        if (d.kind == Kind::Session) { // it was held on another day
            d.open.of = q.id<RecordId>(0);
            d.open.replaces = {d.open.of};
        }
        if (d.kind == Kind::BridgingStep) {
            d.open.bridging = q.id<RecordId>(0);
            d.open.status = "fast";
            d.priv.members.clear();
        }
        if (d.kind == Kind::Contact) d.open.amounts = {{"10-12", 2}};
        return {};
    }));
    return {d};
}

} // namespace feltbog::bench
