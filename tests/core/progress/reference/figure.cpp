// SPDX-License-Identifier: MPL-2.0
#include "tests/core/progress/reference/figure.h"

#include "core/plan/find.h"
#include "core/plan/sources.h"
#include "core/progress/period.h"
#include "tests/core/progress/reference/items.h"
#include "tests/core/progress/reference/levels.h"

#include <algorithm>
#include <set>

namespace feltbog::testing::slow {

using log::Kind;
using plan::Op;
using plan::Source;

namespace {

Date firstOfMonth(Date day) { return Date::of(day.year(), day.month(), 1); }
Date mondayOf(Date day) {
    while (((day.days % 7) + 7) % 7 != 4) day = day - 1; // 1970-01-05 was a Monday
    return day;
}

class Count {
  public:
    Count(const plan::Plan& plan, const Notes& notes, std::vector<DateRange> pieces, Date asOf)
        : plan_(plan), notes_(notes),
          pieces_(std::move(pieces)), range_{pieces_.front().from, pieces_.back().to}, asOf_(asOf) {}

    Figure of(const plan::Measure& m) {
        switch (m.op) {
        case Op::Ratio: {
            const double part = number(m.part()), whole = number(m.whole());
            return {whole == 0 ? std::nullopt : std::optional(100 * part / whole)};
        }
        case Op::Mean:
            return mean(m);
        case Op::Completion:
            return completion(m);
        case Op::Retained:
            return retained(m);
        case Op::Improved:
            return improved(m);
        case Op::Level:
        case Op::Judged:
            return {};
        default:
            return {number(m)};
        }
    }

  private:
    // Of the days, in any order.
    std::vector<Item> in(const plan::Measure& m, const std::vector<Source>& sources, DateRange range) const {
        std::vector<Item> out;
        for (const auto source : sources)
            for (const auto& item : items(plan_, notes_, source, m.where, asOf_))
                if (range.holds(item.day)) out.push_back(item);
        return out;
    }

    double number(const plan::Measure& m) {
        double sum = 0;
        switch (m.op) {
        case Op::Count:
        case Op::Sum:
            for (const auto& item : in(m, m.from, range_))
                if (item.sure) sum += static_cast<double>(m.op == Op::Count ? item.times : item.heads);
            return sum;
        case Op::Distinct:
            for (const auto& piece : pieces_) {
                std::set<int> persons;
                for (const auto& item : in(m, m.from, piece)) {
                    sum += static_cast<double>(item.fresh);
                    if (!item.told.token.none() && item.sure) persons.insert(notes_.person(item.told.token));
                }
                sum += static_cast<double>(persons.size());
            }
            return sum;
        case Op::Courses:
            return courses(m);
        case Op::Standing: {
            const Date last = std::min(range_.to, asOf_);
            const auto ends = notes_.all(Kind::EnrolmentEnd, asOf_);
            for (const auto& item : items(plan_, notes_, Source::Enrolment, m.where, asOf_)) {
                const Record* end = lastEnd(ends, item.told.record->id);
                sum += item.sure && item.day <= last && (!end || end->day() > last);
            }
            return sum;
        }
        case Op::Months: {
            std::map<Date, std::int64_t> times;
            for (const auto& item : in(m, m.from, range_))
                if (item.sure && item.times != 0) times[firstOfMonth(item.day)] += item.times;
            for (const auto& [month, n] : times) sum += n >= m.least;
            return sum;
        }
        case Op::Often:
            return often(m);
        default:
            return of(m).value.value_or(0);
        }
    }

    double often(const plan::Measure& m) const {
        double sum = 0;
        if (m.often.by == plan::By::Type) {
            std::map<std::string, std::int64_t> times;
            for (const auto& item : in(m, m.from, range_))
                if (item.sure) times[item.told.type] += item.times;
            for (const auto& [type, n] : times) sum += n >= m.often.least;
            return sum;
        }
        for (const auto& piece : pieces_) {
            std::map<int, std::map<Date, std::int64_t>> persons;
            for (const auto& item : in(m, m.from, piece))
                if (item.sure && !item.told.token.none())
                    persons[notes_.person(item.told.token)]
                           [m.often.months > 0 ? firstOfMonth(item.day) : piece.from] += item.times;
            for (const auto& [person, months] : persons) {
                int enough = 0;
                for (const auto& [month, n] : months) enough += n >= m.often.least;
                sum += enough >= std::max(m.often.months, 1);
            }
        }
        return sum;
    }

    double courses(const plan::Measure& m) const {
        double sum = 0;
        for (const auto& course : notes_.all(Kind::Course, asOf_)) {
            if (!kept(plan_, m.where, course)) continue;
            std::vector<Date> held;
            for (const auto& session : notes_.all(Kind::Session, asOf_))
                if (session.course == course.record->id && session.status() != "aflyst")
                    held.push_back(session.day());
            std::sort(held.begin(), held.end());
            const auto least = static_cast<std::size_t>(m.minSessions);
            const bool fits = held.size() >= least &&
                              (!m.maxSessions || held.size() <= static_cast<std::size_t>(*m.maxSessions));
            sum += fits && range_.holds(held[least - 1]);
        }
        for (const auto& delivery : notes_.all(Kind::Delivery, asOf_))
            if (kept(plan_, m.where, delivery) && range_.holds(delivery.day()))
                sum += static_cast<double>(delivery.record->number("courses").value_or(0));
        return sum;
    }

    static Figure share(double part, double whole, plan::Show show) {
        if (show == plan::Show::Count) return {part};
        return {whole == 0 ? std::nullopt : std::optional(100 * part / whole)};
    }

    Figure completion(const plan::Measure& m) const {
        double done = 0, stopped = 0;
        std::int64_t unknown = 0;
        for (const char* status : {"gennemfoert", "stoppet", "ved-ikke"}) {
            auto ended = m;
            ended.where.status = {status};
            for (const auto& item : in(ended, {Source::Enrolment}, range_)) {
                done += item.sure && std::string_view(status) == "gennemfoert";
                stopped += item.sure && std::string_view(status) == "stoppet";
                unknown += item.sure && std::string_view(status) == "ved-ikke";
            }
        }
        for (const auto& d : notes_.all(Kind::Delivery, asOf_)) {
            if (!kept(plan_, m.where, d) || !range_.holds(d.day())) continue;
            const auto completed = d.record->number("completed").value_or(0);
            done += static_cast<double>(completed);
            stopped += static_cast<double>(d.record->number("participants").value_or(0) - completed);
        }
        auto out = share(done, done + stopped, m.show);
        out.undecided = unknown;
        return out;
    }

    Figure mean(const plan::Measure& m) const {
        double sum = 0, whole = 0;
        if (m.each == plan::Each::Item) {
            for (const auto& item : in(m, m.from, range_)) {
                sum += static_cast<double>(item.heads);
                ++whole;
            }
        } else if (m.each == plan::Each::Course) {
            for (const auto& item : in(m, {Source::Course}, range_)) {
                sum += static_cast<double>(item.heads);
                ++whole;
            }
        } else {
            openTime(m, sum, whole);
        }
        return {whole == 0 ? std::nullopt : std::optional(sum / whole)};
    }

    std::int64_t besideRows(const plan::Measure& m, const Record& session) const {
        if (!m.where.ages) return session.n();
        std::int64_t sum = 0;
        for (const auto* band : plan::bandsOf(plan_, *m.where.ages))
            sum += session.number(band->key).value_or(0);
        return sum;
    }

    void openTime(const plan::Measure& m, double& sum, double& whole) const {
        const auto bucket = [&](Date day) { return m.each == plan::Each::Week ? mondayOf(day) : day; };
        const auto reads = [&](Source s) {
            return std::find(m.from.begin(), m.from.end(), s) != m.from.end();
        };
        std::map<Date, std::set<int>> open;
        auto from = m.from;
        if (reads(Source::Attendance)) std::erase(from, Source::Session); // its rows are persons already
        for (const auto& item : in(m, from, range_)) {
            if (!item.sure) continue;
            auto& persons = open[bucket(item.day)];
            if (item.told.token.none())
                sum += static_cast<double>(item.heads);
            else
                persons.insert(notes_.person(item.told.token));
        }
        for (const auto& t : notes_.all(Kind::Session, asOf_))
            if ((reads(Source::Session) || reads(Source::Attendance)) && t.status() != "aflyst" &&
                kept(plan_, m.where, t) && range_.holds(t.day())) {
                open[bucket(t.day())];
                if (reads(Source::Session) && reads(Source::Attendance))
                    sum += static_cast<double>(besideRows(m, *t.record));
            }
        for (const auto& t : notes_.all(Kind::Event, asOf_))
            if (reads(Source::Event) && kept(plan_, m.where, t) && range_.holds(t.day()))
                open[bucket(t.day())];
        for (const auto& [day, persons] : open) sum += static_cast<double>(persons.size());
        whole = static_cast<double>(open.size());
    }

    Figure retained(const plan::Measure& m) const {
        const auto due = plan::findFollowUp(plan_, m.followUp);
        plan::Filter filter = m.where;
        filter.type = {due.type()};
        if (due.due->from == plan::FollowFrom::End && filter.status.empty()) filter.status = {"gennemfoert"};
        double yes = 0, no = 0;
        Figure out;
        for (const auto& item :
             items(plan_, notes_, due.form ? Source::Enrolment : Source::Outcome, filter, asOf_)) {
            if (!item.sure || !range_.holds(item.day)) continue;
            const Record* answer = nullptr;
            for (const auto& t : notes_.all(Kind::FollowUp, asOf_)) {
                if (t.type != m.followUp || t.record->body.about != item.told.record->id) continue;
                const auto order = [](const Record* r) { return std::pair(r->day(), r->event.envelope.id); };
                if (!answer || order(answer) < order(t.record)) answer = t.record;
            }
            if (!answer) {
                const bool early = asOf_ < item.day.plusMonths(due.due->afterMonths);
                ++(early ? out.waiting : out.undecided);
                continue;
            }
            yes += answer->body.status == "ja";
            no += answer->body.status == "nej";
            out.undecided += answer->body.status == "ved-ikke";
        }
        out.value = share(yes, yes + no, m.show).value;
        return out;
    }

    Figure improved(const plan::Measure& m) const {
        std::map<int, std::map<std::string, const Record*>> persons; // the latest of each occasion
        for (const auto& item : items(plan_, notes_, Source::Answer, m.where, asOf_)) {
            if (!item.sure || item.told.token.none()) continue;
            auto& last = persons[notes_.person(item.told.token)][item.told.status()];
            const auto order = [](const Record* r) { return std::pair(r->day(), r->event.envelope.id); };
            if (!last || order(last) < order(item.told.record)) last = item.told.record;
        }
        double better = 0, both = 0;
        for (auto& [person, answers] : persons) {
            const Record* before = answers["foer"];
            const Record* after = answers["efter"] ? answers["efter"] : answers["senere"];
            if (!before || !after || !range_.holds(after->day())) continue;
            ++both;
            const auto first = *before->number(m.where.of), last = *after->number(m.where.of);
            better += m.lower ? last < first : last > first;
        }
        return share(better, both, m.show);
    }

    const plan::Plan& plan_;
    const Notes& notes_;
    const std::vector<DateRange> pieces_;
    const DateRange range_;
    const Date asOf_;
};

// A year's worth of time is one piece; a longer one is cut where the criterion's years begin, if they add up.
std::vector<DateRange> cut(const plan::Plan& plan, const plan::Criterion& c, DateRange range) {
    const bool oneYear = progress::planYearOf(plan, range.from) == progress::planYearOf(plan, range.to);
    if (oneYear || c.acrossYears != plan::AcrossYears::Sum) return {range};
    std::vector<DateRange> out;
    for (const auto& part : progress::yearParts(plan, c.target.per, range)) out.push_back(part.range);
    return out;
}

} // namespace

Figure figure(const plan::Plan& plan, const Notes& notes, const plan::Criterion& c, DateRange period,
              Date asOf) {
    DateRange range = period;
    if (c.window) range = period == plan.period ? *c.window : period.within(*c.window);
    if (range.empty()) return {};
    if (c.measure->op == Op::Level) return {levelOf(notes, c, range, asOf)};
    return Count(plan, notes, cut(plan, c, range), asOf).of(*c.measure);
}

} // namespace feltbog::testing::slow
