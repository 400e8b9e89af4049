// SPDX-License-Identifier: MPL-2.0
#include "tests/core/progress/reference/notes.h"

#include "core/progress/period.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace feltbog::testing::slow {

using log::Kind;

namespace {

// Which of several corrections nobody has brought together is shown.
bool stronger(const Record& a, const Record& b) {
    const auto order = [](const Record& r) {
        const auto& e = r.event.envelope;
        return std::tuple(e.what() == Kind::Void, e.hlc, e.device, e.id);
    };
    return order(a) > order(b);
}

bool readable(const log::Event& event) { return event.envelope.kind < 900; }

} // namespace

std::int64_t Record::n() const {
    if (kind() != Kind::Contact && kind() != Kind::Event && kind() != Kind::Session)
        return body.n.value_or(1);
    std::int64_t sum = body.n.value_or(0);
    for (const auto& [band, heads] : body.amounts) sum += heads;
    return sum;
}

std::optional<std::int64_t> Record::number(const std::string& key) const {
    if (const auto at = body.amounts.find(key); at != body.amounts.end()) return at->second;
    if (const auto at = body.numbers.find(key); at != body.numbers.end()) return at->second;
    return std::nullopt;
}

Notes::Notes(const plan::Plan& plan, const std::vector<log::Event>& events) : plan_(plan) {
    std::set<EventId> erased;
    for (const auto& event : events)
        if (event.envelope.what() == Kind::Erasure && event.open)
            erased.insert(log::decodeOpen(event.open->bytes)->target);
    std::map<RecordId, std::vector<Record>> versions;
    std::set<EventId> replaced;
    for (const auto& event : events) {
        if (!readable(event) || event.envelope.what() == Kind::Erasure) continue;
        Record r{event.envelope.id, event, *log::decodeOpen(event.open->bytes), {}};
        if (event.priv) r.members = log::decodePrivate(event.priv->bytes)->members;
        if (erased.contains(event.envelope.id)) {
            r.event.open.reset();
            r.body = {};
            r.members.clear();
        }
        if (!r.body.of.none()) r.id = r.body.of; // what was erased has forgotten whose correction it was
        replaced.insert(r.body.replaces.begin(), r.body.replaces.end());
        versions[r.id].push_back(std::move(r));
    }
    for (auto& [id, all] : versions) {
        std::erase_if(all, [&](const Record& r) { return replaced.contains(r.event.envelope.id); });
        if (all.empty()) continue;
        const auto& shown = *std::min_element(all.begin(), all.end(), stronger);
        if (shown.kind() != Kind::Void && shown.event.open) records_.push_back(shown);
    }
    for (const Record& r : records_)
        for (const auto& member : r.members) meet(member.token);
    join();
}

void Notes::meet(const Token& token) {
    tokens_.try_emplace(token, static_cast<people::TokenNo>(tokens_.size()));
}

void Notes::join() {
    std::vector<const Record*> said;
    for (const Record& r : records_)
        if (r.kind() == Kind::Doublet && r.members.size() == 2 && r.members[0].token != r.members[1].token)
            said.push_back(&r);
    std::sort(said.begin(), said.end(), [](const Record* a, const Record* b) { return stronger(*b, *a); });
    std::map<std::pair<people::TokenNo, people::TokenNo>, people::Verdict> latest;
    for (const Record* r : said) {
        const auto pair = std::minmax(tokens_.at(r->members[0].token), tokens_.at(r->members[1].token));
        auto& verdict = latest.try_emplace(pair, people::Verdict::Open).first->second;
        verdict = people::verdictOf(r->body.status).value_or(verdict);
    }
    std::vector<people::Pair> pairs;
    for (const auto& [two, verdict] : latest) pairs.push_back({two.first, two.second, verdict});
    same_.emplace(tokens_.size(), pairs);
}

const Record* Notes::find(const RecordId& id, Kind kind) const {
    for (const Record& r : records_)
        if (r.id == id && r.kind() == kind) return &r;
    return nullptr;
}

std::optional<Told> Notes::told(const Record& r) const {
    const auto& b = r.body;
    Told out{&r, b.type, b.activity, b.course, r.members.empty() ? Token{} : r.members.front().token};
    if (!b.enrolment.none()) {
        const Record* enrolment = find(b.enrolment, Kind::Enrolment);
        if (!enrolment) return std::nullopt;
        if (out.token.none() && !enrolment->members.empty()) out.token = enrolment->members.front().token;
        if (out.course.none()) out.course = enrolment->body.course;
    }
    if (!b.session.none()) {
        const Record* session = find(b.session, Kind::Session);
        if (!session || session->body.status == "aflyst") return std::nullopt;
    }
    if (out.course.none()) return out;
    const Record* course = find(out.course, Kind::Course);
    if (!course) return std::nullopt;
    if (out.type.empty()) out.type = course->body.type;
    if (out.activity.empty()) out.activity = course->body.activity;
    return out;
}

std::vector<Told> Notes::all(Kind kind, Date asOf) const {
    std::vector<Told> out;
    for (const Record& r : records_)
        if (r.kind() == kind && r.day() <= asOf)
            if (const auto one = told(r)) out.push_back(*one);
    return out;
}

int Notes::person(const Token& token) const { return static_cast<int>(same_->person(tokens_.at(token))); }

std::string Notes::unitOfCard(int wanted) const {
    const Record* first = nullptr;
    for (const Record& r : records_) {
        const bool theirs = r.kind() == Kind::Card && !r.members.empty() && !r.body.unit.empty() &&
                            person(r.members.front().token) == wanted;
        if (theirs && (!first || r.event.envelope.id < first->event.envelope.id)) first = &r;
    }
    return first ? first->body.unit : std::string();
}

// As said in the first registration of the year that says it; else as it was last known, as the card says, as
// it was said first afterwards.
std::string Notes::known(int wanted, int year, std::string log::Member::*field) const {
    struct Saying {
        int year;
        Date day;
        EventId id;
        std::size_t part;
        std::string value;
    };
    std::vector<Saying> said;
    for (const Record& r : records_) {
        if (r.kind() == Kind::Card || r.kind() == Kind::Doublet) continue;
        const auto one = told(r);
        if (!one) continue;
        auto members = r.members;
        if (members.empty()) members.push_back({one->token, r.body.unit, r.body.band});
        for (std::size_t part = 0; part < members.size(); ++part)
            if (!members[part].token.none() && person(members[part].token) == wanted &&
                !(members[part].*field).empty())
                said.push_back({progress::planYearOf(plan_, r.day()), r.day(), r.event.envelope.id, part,
                                members[part].*field});
    }
    std::sort(said.begin(), said.end(), [](const Saying& a, const Saying& b) {
        return std::tie(a.day, a.id, a.part) < std::tie(b.day, b.id, b.part);
    });
    std::map<int, std::string> byYear;
    for (const auto& s : said) byYear.try_emplace(s.year, s.value);
    const auto after = byYear.upper_bound(year);
    if (after != byYear.begin()) return std::prev(after)->second;
    if (field == &log::Member::unit)
        if (const auto card = unitOfCard(wanted); !card.empty()) return card;
    return after == byYear.end() ? std::string() : after->second;
}

Traits Notes::traits(const Told& told, Date day) const {
    if (told.token.none()) return {told.record->body.unit, told.record->body.band};
    const int year = progress::planYearOf(plan_, day);
    return {known(person(told.token), year, &log::Member::unit),
            known(person(told.token), year, &log::Member::band)};
}

} // namespace feltbog::testing::slow
