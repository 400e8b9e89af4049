// SPDX-License-Identifier: MPL-2.0
#include "tests/core/progress/reference/counting.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

namespace feltbog::reference {
namespace {

using log::Kind;
using plan::Source;

std::vector<const Row*> deliveries(const Asking& asking, const plan::Filter& filter, DateRange days) {
    std::vector<const Row*> out;
    for (const Row& row : asking.ledger.rows)
        if (row.kind == Kind::Delivery && row.day <= asking.asOf && days.holds(row.day) &&
            kept(asking, filter, row))
            out.push_back(&row);
    return out;
}

// As many as can be paired off with an earlier one each, every one with another (augmenting paths).
std::int64_t mostFollowers(const People& people, const std::vector<Token>& tokens) {
    std::map<Token, Token> followedBy;
    std::set<Token> tried;
    const std::function<bool(const Token&)> pair = [&](const Token& later) {
        for (const Token& before : tokens) {
            if (!people.mayFollow(later, before) || !tried.insert(before).second) continue;
            if (followedBy.contains(before) && !pair(followedBy.at(before))) continue;
            followedBy.insert_or_assign(before, later);
            return true;
        }
        return false;
    };
    std::int64_t out = 0;
    for (const Token& token : tokens) {
        tried.clear();
        out += pair(token);
    }
    return out;
}

void latestOf(const Row*& latest, const Row& row) {
    if (!latest || std::tie(latest->day, latest->event) < std::tie(row.day, row.event)) latest = &row;
}

} // namespace

Counted differentPersons(const Asking& asking, const plan::Measure& m, const Days& days) {
    const People& people = asking.people;
    Counted out;
    std::int64_t merged = 0;
    const bool insideYear = yearOf(asking.plan, days.all.from) == yearOf(asking.plan, days.all.from - 1);
    std::set<Token> questioned, all;
    for (const DateRange& piece : days.pieces) {
        std::set<Token> persons, unplaced;
        std::map<Token, std::set<Token>> groups;
        for (const Found& f : foundOn(asking, m, piece)) {
            if (f.row->known()) {
                const Token& token = f.row->first().token;
                (f.unplaced ? unplaced : persons).insert(people.person(token));
                if (f.unplaced) continue;
                all.insert(token);
                groups[people.fewest(token)].insert(people.person(token));
            } else if (f.unplaced) {
                out.unplaced += f.fresh;
            } else {
                out.amount += f.fresh;
                merged += f.fresh;
                if (!f.told && (!f.again || insideYear)) out.uncarded += f.without;
            }
        }
        out.amount += static_cast<std::int64_t>(persons.size());
        merged += static_cast<std::int64_t>(groups.size());
        for (const Token& person : unplaced) out.unplaced += !persons.contains(person);
        for (const auto& [group, some] : groups)
            if (some.size() > 1) questioned.insert(group);
    }
    for (const auto& question : people.open()) out.open += questioned.contains(people.fewest(question.first));
    std::int64_t again = 0;
    if (days.pieces.size() == 1 && days.all.from.plusMonths(12) <= days.all.to)
        again = mostFollowers(people, {all.begin(), all.end()});
    out.fewest = std::max(merged - again, std::min<std::int64_t>(merged, 1));
    out.most = out.amount + out.uncarded;
    return out;
}

Counted completed(const Asking& asking, const plan::Measure& m, DateRange days) {
    const auto ended = [&](const char* status) {
        plan::Filter filter = m.where;
        filter.status = {status};
        std::int64_t n = 0;
        for (const Found& f : found(asking, Source::Enrolment, filter)) n += !f.unplaced && days.holds(f.day);
        return n;
    };
    Counted out;
    out.amount = ended("gennemfoert");
    std::int64_t all = out.amount + ended("stoppet");
    out.undecided = ended("ved-ikke");
    for (const Row* row : deliveries(asking, m.where, days)) {
        out.amount += delivered(*row, "completed");
        all += delivered(*row, "participants");
    }
    if (m.show == plan::Show::Percent) out.whole = all;
    return out;
}

// On the day of the session that makes them long enough.
Counted heldCourses(const Asking& asking, const plan::Measure& m, DateRange days) {
    Counted out;
    for (const Row& course : asking.ledger.rows) {
        if (course.kind != Kind::Course || course.day > asking.asOf || !kept(asking, m.where, course))
            continue;
        std::vector<Date> held;
        for (const Row& row : asking.ledger.rows)
            if (row.kind == Kind::Session && row.course == course.record && row.status != "aflyst" &&
                row.day <= asking.asOf)
                held.push_back(row.day);
        std::sort(held.begin(), held.end());
        const auto least = static_cast<std::size_t>(m.minSessions);
        if (held.size() < least || !days.holds(held[least - 1])) continue;
        const bool tooLong = m.maxSessions && held.size() > static_cast<std::size_t>(*m.maxSessions);
        ++(tooLong ? out.tooLong : out.amount);
    }
    for (const Row* row : deliveries(asking, m.where, days)) out.amount += delivered(*row, "courses");
    return out;
}

Counted stillThere(const Asking& asking, const plan::Measure& m, DateRange days) {
    Counted out;
    const auto due = plan::findFollowUp(asking.plan, m.followUp);
    const bool fromEnd = due.due->from == plan::FollowFrom::End;
    plan::Filter filter = m.where;
    filter.type = {due.type()};
    if (fromEnd && filter.status.empty()) filter.status = {"gennemfoert"};
    std::int64_t no = 0;
    for (const Found& f : found(asking, due.form ? Source::Enrolment : Source::Outcome, filter)) {
        if (f.unplaced || !days.holds(f.day)) continue;
        const Row* answer = nullptr;
        for (const Row& row : asking.ledger.rows)
            if (row.kind == Kind::FollowUp && row.type == m.followUp && row.about == f.row->record &&
                row.day <= asking.asOf)
                latestOf(answer, row);
        const Date since = fromEnd ? f.day : f.row->day;
        if (answer && answer->status == "ja")
            ++out.amount;
        else if (answer && answer->status == "nej")
            ++no;
        else if (!answer && since.plusMonths(due.due->afterMonths) > asking.asOf)
            ++out.waiting;
        else
            ++out.undecided;
    }
    if (m.show == plan::Show::Percent) out.whole = out.amount + no;
    return out;
}

Counted better(const Asking& asking, const plan::Measure& m, DateRange days) {
    std::map<Token, std::map<std::string, const Row*>> persons;
    for (const Found& f : found(asking, Source::Answer, m.where))
        if (f.row->known() && !f.unplaced)
            latestOf(persons[asking.people.person(f.row->first().token)][f.row->status], *f.row);
    Counted out;
    std::int64_t both = 0;
    for (auto& [person, answers] : persons) {
        const Row* before = answers["foer"];
        const Row* after = answers["efter"] ? answers["efter"] : answers["senere"];
        if (!before || !after || !days.holds(after->day)) continue;
        ++both;
        const auto was = before->body.numbers.at(m.where.of), is = after->body.numbers.at(m.where.of);
        out.amount += m.lower ? is < was : is > was;
    }
    if (m.show == plan::Show::Percent) out.whole = both;
    return out;
}

} // namespace feltbog::reference
