// SPDX-License-Identifier: MPL-2.0
#include "tests/core/progress/reference/items.h"

#include "core/plan/find.h"

#include <algorithm>

namespace feltbog::testing::slow {

using log::Kind;
using plan::Source;

namespace {

template <class List>
bool has(const List& list, std::string_view value) {
    return std::find(std::begin(list), std::end(list), value) != std::end(list);
}

// The statuses asked for that are a source's own; none: all of them.
template <class Own>
std::vector<std::string> asked(const plan::Filter& filter, const Own& own) {
    std::vector<std::string> out;
    for (const auto& status : filter.status)
        if (has(own, status)) out.push_back(status);
    return out;
}
bool among(const std::vector<std::string>& statuses, const std::string& status) {
    return statuses.empty() || has(statuses, status);
}

enum class Fit { No, Yes, Unknown };

Fit fits(const plan::Plan& plan, const plan::Filter& filter, const Traits& traits) {
    bool missing = false;
    if (!filter.unit.empty()) {
        if (traits.unit.empty())
            missing = true;
        else if (!has(filter.unit, traits.unit))
            return Fit::No;
    }
    if (filter.ages) {
        bool in = false;
        for (const auto* band : plan::bandsOf(plan, *filter.ages)) in = in || band->key == traits.band;
        if (traits.band.empty())
            missing = true;
        else if (!in)
            return Fit::No;
    }
    return missing ? Fit::Unknown : Fit::Yes;
}

std::int64_t headsOf(const plan::Plan& plan, const plan::Filter& filter, const Record& r) {
    if (!filter.ages) return r.n();
    std::int64_t sum = 0;
    for (const auto* band : plan::bandsOf(plan, *filter.ages)) sum += r.number(band->key).value_or(0);
    return sum;
}

struct Collect {
    const plan::Plan& plan;
    const Notes& notes;
    const plan::Filter& filter;
    Date asOf;
    std::vector<Item> out{};

    std::vector<Told> all(Kind kind) const { return notes.all(kind, asOf); }
    bool keep(const Told& t) const { return kept(plan, filter, t); }
    Fit fit(const Told& t, Date day) const { return fits(plan, filter, notes.traits(t, day)); }

    void person(const Told& t, Date day, std::int64_t n = 1) {
        const Fit how = fit(t, day);
        if (how != Fit::No) out.push_back({t, day, n, n, 0, how == Fit::Yes});
    }
    void heads(const Told& t, std::int64_t n, std::int64_t times = 1) {
        if (const auto meant = numberOf(filter, *t.record, n)) out.push_back({t, t.day(), times, *meant});
    }

    void met() {
        for (const Kind kind : {Kind::Met, Kind::MetUncarded})
            for (const auto& t : all(kind)) {
                plan::Filter onlyActivity;
                onlyActivity.activity = filter.activity;
                if (kept(plan, onlyActivity, t)) person(t, t.day(), t.token.none() ? t.record->n() : 1);
            }
    }
    void courses() {
        for (const auto& t : all(Kind::Course)) {
            if (!keep(t)) continue;
            std::int64_t enrolled = 0;
            for (const auto& row : all(Kind::Enrolment))
                enrolled += row.course == t.record->id && fit(row, row.day()) == Fit::Yes;
            heads(t, enrolled);
        }
    }
    void sessions() {
        for (const auto& t : all(Kind::Session)) {
            if (t.status() == "aflyst" || !keep(t)) continue;
            std::int64_t present = 0;
            for (const auto& row : all(Kind::Attendance))
                present += row.record->body.session == t.record->id &&
                           (row.status() == "til-stede" || row.status() == "uden-tilmelding") &&
                           fit(row, row.day()) == Fit::Yes;
            heads(t, headsOf(plan, filter, *t.record) + present);
        }
    }
    void enrolments() {
        const auto statuses = asked(filter, plan::enrolmentOutcomes);
        const auto ends = all(Kind::EnrolmentEnd);
        for (const auto& t : all(Kind::Enrolment)) {
            if (!keep(t)) continue;
            if (statuses.empty()) {
                person(t, t.day());
                continue;
            }
            const Record* end = lastEnd(ends, t.record->id);
            if (end && has(statuses, end->body.status)) person(t, end->day());
        }
    }
    void attendance() {
        auto statuses = asked(filter, plan::attendanceStatuses);
        if (statuses.empty()) statuses = {"til-stede", "uden-tilmelding"};
        for (const auto& t : all(Kind::Attendance))
            if (keep(t) && has(statuses, t.status())) person(t, t.day());
    }
    void bridgings() {
        const auto& order = plan::bridgingStatuses;
        std::ptrdiff_t goal = 0; // as far as the least of those asked for, from 1
        for (auto i = std::ssize(order); i > 0; --i)
            if (has(filter.status, order[static_cast<std::size_t>(i - 1)])) goal = i;
        const auto rank = [&](const std::string& status) {
            const auto at = std::find(order.begin(), order.end(), status);
            return at == order.end() ? 0 : at - order.begin() + 1;
        };
        for (const auto& t : all(Kind::Bridging)) {
            std::optional<Date> reached;
            const auto take = [&](const Told& step) {
                if (rank(step.status()) >= goal) reached = std::min(reached.value_or(step.day()), step.day());
            };
            take(t);
            for (const auto& step : all(Kind::BridgingStep))
                if (step.record->body.bridging == t.record->id) take(step);
            if (keep(t) && reached) person(t, *reached);
        }
    }
    void deliveries() {
        for (const auto& t : all(Kind::Delivery)) {
            if (!keep(t)) continue;
            const auto n = [&](const char* key) { return t.record->number(key).value_or(0); };
            out.push_back({t, t.day(), n("n"), n("participants"), n("new")});
        }
    }
    void enquiries() {
        const auto statuses = asked(filter, plan::metBeforeAnswers);
        for (const auto& t : all(Kind::Enquiry)) {
            if (!keep(t) || (t.token.none() && !among(statuses, t.status()))) continue;
            const auto n = numberOf(filter, *t.record, t.record->n());
            const Fit how = fit(t, t.day());
            if (!n || how == Fit::No) continue;
            const bool fresh = t.token.none() && t.status() == "nej";
            out.push_back({t, t.day(), t.record->n(), *n, fresh ? t.record->n() : 0, how == Fit::Yes});
        }
    }
    void answers() {
        const auto statuses = asked(filter, plan::answerOccasions);
        for (const auto& t : all(Kind::Answer))
            if (keep(t) && among(statuses, t.status()) && numberOf(filter, *t.record, 1)) person(t, t.day());
    }
};

} // namespace

bool kept(const plan::Plan& plan, const plan::Filter& filter, const Told& told) {
    if (!filter.type.empty() && !has(filter.type, told.type)) return false;
    if (filter.activity.empty() || has(filter.activity, told.activity)) return true;
    for (const auto& activity : plan.activities) // a sub-activity of the plan, under one that is asked for
        for (const auto& sub : activity.sub)
            for (const auto& key : filter.activity)
                if (sub.key == told.activity && plan::covers(key, sub.key)) return true;
    return false;
}

std::optional<std::int64_t> numberOf(const plan::Filter& filter, const Record& r, std::int64_t heads) {
    for (const auto& key : filter.has)
        if (r.number(key).value_or(0) <= 0) return std::nullopt;
    const auto meant = filter.of.empty() ? std::optional(heads) : r.number(filter.of);
    if (!meant) return std::nullopt;
    if (filter.n.min && static_cast<double>(*meant) < *filter.n.min) return std::nullopt;
    if (filter.n.max && static_cast<double>(*meant) > *filter.n.max) return std::nullopt;
    return meant;
}

const Record* lastEnd(const std::vector<Told>& ends, const RecordId& enrolment) {
    const Record* last = nullptr;
    for (const auto& end : ends) {
        if (end.record->body.enrolment != enrolment) continue;
        const auto order = [](const Record* r) { return std::pair(r->day(), r->event.envelope.id); };
        if (!last || order(last) < order(end.record)) last = end.record;
    }
    return last;
}

std::vector<Item> items(const plan::Plan& plan, const Notes& notes, Source source, const plan::Filter& filter,
                        Date asOf) {
    Collect c{plan, notes, filter, asOf};
    const auto eachHead = [&](Kind kind) {
        for (const auto& t : c.all(kind))
            if (c.keep(t)) c.heads(t, headsOf(plan, filter, *t.record));
    };
    switch (source) {
    case Source::Event:
        eachHead(Kind::Event);
        break;
    case Source::Contact:
        eachHead(Kind::Contact);
        break;
    case Source::Occurrence:
        for (const auto& t : c.all(Kind::Occurrence))
            if (c.keep(t)) c.heads(t, t.record->n(), t.record->n());
        break;
    case Source::Outcome:
        for (const auto& t : c.all(Kind::Outcome))
            if (c.keep(t)) c.person(t, t.day());
        break;
    case Source::Met:
        c.met();
        break;
    case Source::Course:
        c.courses();
        break;
    case Source::Session:
        c.sessions();
        break;
    case Source::Enrolment:
        c.enrolments();
        break;
    case Source::Attendance:
        c.attendance();
        break;
    case Source::Bridging:
        c.bridgings();
        break;
    case Source::Delivery:
        c.deliveries();
        break;
    case Source::Enquiry:
        c.enquiries();
        break;
    case Source::Answer:
        c.answers();
        break;
    }
    return c.out;
}

} // namespace feltbog::testing::slow
