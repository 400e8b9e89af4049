// SPDX-License-Identifier: MPL-2.0
#include "tests/core/progress/reference/sources.h"

#include <algorithm>

namespace feltbog::reference {
namespace {

using log::Kind;
using plan::Source;

template <class List>
bool holds(const List& list, const std::string& word) {
    return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

// Which of a source's own statuses are asked for; none of them: all.
template <class List>
std::vector<std::string> askedOf(const plan::Filter& filter, const List& own) {
    std::vector<std::string> out;
    for (const auto& word : filter.status)
        if (holds(own, word)) out.push_back(word);
    return out;
}

bool inAges(const plan::Plan& plan, const plan::AgeRange& ages, const std::string& band) {
    for (const auto& known : plan.ageBands)
        if (known.key == band)
            return known.ages.from >= ages.from &&
                   (!ages.to || (known.ages.to && *known.ages.to <= *ages.to));
    return false;
}

enum class Fits { No, Yes, Unknown };

Fits both(Fits a, Fits b) {
    if (a == Fits::No || b == Fits::No) return Fits::No;
    return a == Fits::Unknown || b == Fits::Unknown ? Fits::Unknown : Fits::Yes;
}

// Whoever the row is about, as known on the day it counts.
Fits fits(const Asking& asking, const plan::Filter& filter, const Row& row, Date day) {
    const int year = yearOf(asking.plan, day);
    const auto& who = row.first();
    const auto unit = row.known() ? asking.people.unit(who.token, year) : who.unit;
    const auto band = row.known() ? asking.people.band(who.token, year) : who.band;
    Fits byUnit = Fits::Yes, byAge = Fits::Yes;
    if (!filter.unit.empty())
        byUnit = unit.empty() ? Fits::Unknown : holds(filter.unit, unit) ? Fits::Yes : Fits::No;
    if (filter.ages)
        byAge = band.empty() ? Fits::Unknown : inAges(asking.plan, *filter.ages, band) ? Fits::Yes : Fits::No;
    return both(byUnit, byAge);
}

std::size_t stepOf(const std::string& status) { // from 1; 0: none
    for (std::size_t i = 0; i < plan::bridgingStatuses.size(); ++i)
        if (plan::bridgingStatuses[i] == status) return i + 1;
    return 0;
}

class Finding {
  public:
    Finding(const Asking& asking, const plan::Filter& filter) : asking_(asking), filter_(filter) {}

    std::vector<Found> in(Kind kind) {
        for (const Row& row : asking_.ledger.rows)
            if (row.kind == kind && row.day <= asking_.asOf) one(row);
        return std::move(out_);
    }

  private:
    void one(const Row& row) {
        const bool met = row.kind == Kind::Met || row.kind == Kind::MetUncarded;
        plan::Filter untyped = filter_;
        untyped.type.clear();
        if (!kept(asking_, met ? untyped : filter_, row)) return;
        switch (row.kind) {
        case Kind::Event:
        case Kind::Contact:
            return number(row, headsIn(asking_, filter_, row), 1);
        case Kind::Occurrence:
            return number(row, row.n(1), row.n(1));
        case Kind::Course:
            return number(row, enrolled(row), 1);
        case Kind::Session:
            if (row.status != "aflyst") number(row, headsIn(asking_, filter_, row) + present(row), 1);
            return;
        case Kind::Delivery:
            return out_.push_back({&row, row.day, delivered(row, "n"), delivered(row, "participants"), 0,
                                   delivered(row, "new"), true});
        case Kind::Enquiry:
            return enquiry(row);
        case Kind::Answer:
            if (asked(plan::answerOccasions, row) && numberOf(filter_, row, 1)) person(row, row.day);
            return;
        case Kind::Attendance: {
            const auto words = askedOf(filter_, plan::attendanceStatuses);
            if (words.empty() ? isPresent(row) : holds(words, row.status)) person(row, row.day);
            return;
        }
        case Kind::Enrolment:
            return enrolment(row);
        case Kind::Bridging:
            return bridging(row);
        default:
            return person(row, row.day);
        }
    }

    template <class List>
    [[nodiscard]] bool asked(const List& own, const Row& row) const {
        const auto words = askedOf(filter_, own);
        return words.empty() || holds(words, row.status);
    }

    void number(const Row& row, std::int64_t heads, std::int64_t times) {
        const auto meant = numberOf(filter_, row, heads);
        if (!meant) return;
        const bool own = row.kind == Kind::Occurrence;
        out_.push_back({&row, row.day, own ? times : 1, *meant, times});
    }

    void person(const Row& row, Date day) {
        const Fits fit = fits(asking_, filter_, row, day);
        if (fit == Fits::No) return;
        Found f{&row, day};
        f.unplaced = fit == Fits::Unknown;
        if (row.kind == Kind::MetUncarded) f.without = row.n(1);
        f.again = !row.known() && row.kind == Kind::MetUncarded && row.status == "ja";
        out_.push_back(f);
    }

    // With a code a person; without one, "nej" is somebody who is not counted yet.
    void enquiry(const Row& row) {
        if (!row.known() && !asked(plan::metBeforeAnswers, row)) return;
        const auto meant = numberOf(filter_, row, row.n(1));
        const Fits fit = fits(asking_, filter_, row, row.day);
        if (!meant || fit == Fits::No) return;
        Found f{&row, row.day, 1, *meant, row.n(1)};
        f.told = !row.known() && row.status == "nej";
        f.fresh = f.told ? row.n(1) : 0;
        f.again = !row.known() && row.status == "ja";
        f.unplaced = fit == Fits::Unknown;
        out_.push_back(f);
    }

    void enrolment(const Row& row) {
        const auto words = askedOf(filter_, plan::enrolmentOutcomes);
        if (words.empty()) return person(row, row.day);
        const Row* end = endOf(asking_, row.record);
        if (end && holds(words, end->status)) person(row, end->day);
    }

    void bridging(const Row& row) {
        std::size_t least = 0;
        for (const auto& word : askedOf(filter_, plan::bridgingStatuses))
            least = least == 0 ? stepOf(word) : std::min(least, stepOf(word));
        std::optional<Date> day;
        for (const Row& step : asking_.ledger.rows) {
            const bool own = step.kind == Kind::Bridging && step.record == row.record;
            const bool further = step.kind == Kind::BridgingStep && step.about == row.record;
            if ((!own && !further) || step.day > asking_.asOf || stepOf(step.status) < least) continue;
            day = std::min(day.value_or(step.day), step.day);
        }
        if (day) person(row, *day);
    }

    [[nodiscard]] std::int64_t enrolled(const Row& course) const {
        std::int64_t n = 0;
        for (const Row& row : asking_.ledger.rows)
            n += row.kind == Kind::Enrolment && row.course == course.record && row.day <= asking_.asOf &&
                 fits(asking_, filter_, row, row.day) == Fits::Yes;
        return n;
    }
    [[nodiscard]] std::int64_t present(const Row& session) const {
        std::int64_t n = 0;
        for (const Row& row : asking_.ledger.rows)
            n += row.kind == Kind::Attendance && row.session == session.record && row.day <= asking_.asOf &&
                 isPresent(row) && fits(asking_, filter_, row, row.day) == Fits::Yes;
        return n;
    }

    const Asking& asking_;
    const plan::Filter& filter_;
    std::vector<Found> out_;
};

Kind kindOf(Source source) {
    static constexpr Kind kinds[] = {
        Kind::Event,     Kind::Occurrence, Kind::Course,  Kind::Session, // as plan::Source
        Kind::Enrolment, Kind::Attendance, Kind::Contact, Kind::Met,     Kind::Bridging,
        Kind::Outcome,   Kind::Delivery,   Kind::Enquiry, Kind::Answer};
    static_assert(std::size(kinds) == plan::words<Source>.size());
    return kinds[static_cast<std::size_t>(source)];
}

} // namespace

std::vector<Found> found(const Asking& asking, Source source, const plan::Filter& filter) {
    auto out = Finding(asking, filter).in(kindOf(source));
    if (source == Source::Met)
        for (const Found& f : Finding(asking, filter).in(Kind::MetUncarded)) out.push_back(f);
    return out;
}

bool kept(const Asking& asking, const plan::Filter& filter, const Row& row) {
    const auto under = [&](const std::string& key) {
        for (const auto& activity : asking.plan.activities)
            for (const auto& sub : activity.sub)
                if (activity.key == key && sub.key == row.activity) return true;
        return key == row.activity;
    };
    const bool activity =
        filter.activity.empty() || std::any_of(filter.activity.begin(), filter.activity.end(), under);
    return activity && (filter.type.empty() || holds(filter.type, row.type));
}

std::optional<std::int64_t> numberOf(const plan::Filter& filter, const Row& row, std::int64_t heads) {
    const auto stands = [&](const std::string& key) {
        const auto at = row.body.numbers.find(key);
        return at == row.body.numbers.end() ? std::nullopt : std::optional(at->second);
    };
    for (const auto& key : filter.has)
        if (stands(key).value_or(0) <= 0) return std::nullopt;
    const auto meant = filter.of.empty() ? std::optional(heads) : stands(filter.of);
    if (!meant) return std::nullopt;
    const auto value = static_cast<double>(*meant);
    if ((filter.n.min && value < *filter.n.min) || (filter.n.max && value > *filter.n.max))
        return std::nullopt;
    return meant;
}

std::int64_t headsIn(const Asking& asking, const plan::Filter& filter, const Row& row) {
    std::int64_t sum = filter.ages ? 0 : row.n(0);
    for (const auto& [band, n] : row.body.amounts)
        if (!filter.ages || inAges(asking.plan, *filter.ages, band)) sum += n;
    return sum;
}

const Row* endOf(const Asking& asking, const RecordId& enrolment) {
    const Row* last = nullptr;
    for (const Row& row : asking.ledger.rows) {
        if (row.kind != Kind::EnrolmentEnd || row.enrolment != enrolment || row.day > asking.asOf) continue;
        if (!last || std::tie(last->day, last->event) < std::tie(row.day, row.event)) last = &row;
    }
    return last;
}

std::int64_t delivered(const Row& row, const char* number) {
    const auto at = row.body.amounts.find(number);
    return at == row.body.amounts.end() ? 0 : at->second;
}

bool isPresent(const Row& attendance) {
    return attendance.status == "til-stede" || attendance.status == "uden-tilmelding";
}

} // namespace feltbog::reference
