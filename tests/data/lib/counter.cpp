// SPDX-License-Identifier: MPL-2.0
#include "counter.h"

namespace feltbog::testdata {
namespace {

bool under(const std::string& activity, const std::string& parent) {
    return parent.empty() || activity == parent || activity.starts_with(parent + ".");
}

std::string monthOf(Day day) { return day.iso().substr(0, 7); }

// Who came at least twice in each of three months.
class Regulars {
  public:
    void saw(const std::string& person, Day day) { ++times_[person][monthOf(day)]; }
    [[nodiscard]] Persons persons() const {
        Persons out;
        for (const auto& [person, months] : times_) {
            int often = 0;
            for (const auto& [month, n] : months) often += n >= 2;
            if (often >= 3) out.insert(person);
        }
        return out;
    }

  private:
    std::map<std::string, std::map<std::string, int>> times_;
};

} // namespace

std::optional<double> share(double part, double whole, double times) {
    return whole > 0 ? std::optional(times * part / whole) : std::nullopt;
}

// As said first that plan year; else in the last year before that says anything, there too the first; else
// what was said first afterwards.
bool Counter::is(const std::string& person, Day day, const std::string& unit, const Keys& bands) const {
    if (bands.empty()) return true;
    std::map<int, const Saying*> first; // by plan year
    for (const auto& s : book.sayings) {
        if (s.deleted || s.person != person) continue;
        const Saying*& found = first[years.of(s.date)];
        if (!found || s.date < found->date) found = &s;
    }
    if (first.empty()) return false;
    auto year = first.upper_bound(years.of(day));
    if (year != first.begin()) --year;
    const auto& said = *year->second;
    return bands.contains(said.band) && (unit.empty() || said.unit == unit);
}

Persons Counter::met(const std::string& activity, const std::string& unit, const Keys& bands) const {
    Persons who;
    for (const auto& m : book.meetings)
        if (in(m) && under(m.activity, activity) && (unit.empty() || m.unit == unit) &&
            is(m.person, m.date, unit, bands))
            who.insert(m.person);
    return who;
}

Persons Counter::bridged(const std::string& activity, const Keys& offers, const std::string& unit,
                         const Keys& bands) const {
    Persons who;
    for (const auto& b : book.bridgings)
        if (!b.deleted && b.arrived && span.holds(*b.arrived) && under(b.activity, activity) &&
            (offers.empty() || offers.contains(b.offer)) && b.unit == unit && !b.person.empty() &&
            is(b.person, *b.arrived, unit, bands))
            who.insert(b.person);
    return who;
}

Persons Counter::reached(const std::string& type) const {
    Persons who;
    for (const auto& o : book.outcomes)
        if (in(o) && o.type == type) who.insert(o.person);
    return who;
}

Persons Counter::regularlyPresent(const std::string& type) const {
    Regulars regulars;
    for (const auto& c : book.courses)
        for (const auto& s : c.sessions)
            if (!c.deleted && c.type == type && in(s))
                for (const auto& person : s.present) regulars.saw(person, s.date);
    return regulars.persons();
}

Persons Counter::regularlyReached(const std::string& type) const {
    Regulars regulars;
    for (const auto& o : book.outcomes)
        if (in(o) && o.type == type) regulars.saw(o.person, o.date);
    return regulars.persons();
}

double Counter::events(const Keys& types, const std::string& number) const {
    double n = 0;
    for (const auto& e : book.events)
        n += in(e) && types.contains(e.type) && (number.empty() || e.numbers.contains(number));
    return n;
}

double Counter::eventsWith(const std::string& type, const std::string& number, long least) const {
    double n = 0;
    for (const auto& e : book.events)
        n += in(e) && e.type == type && e.numbers.contains(number) && e.numbers.at(number) >= least;
    return n;
}

double Counter::heads(const std::string& type) const {
    double n = 0;
    for (const auto& e : book.events)
        if (in(e) && e.type == type) n += static_cast<double>(e.heads);
    return n;
}

std::optional<double> Counter::headsPerEvent(const std::string& type) const {
    return share(heads(type), events({type}), 1);
}

double Counter::sum(const std::string& type, const std::string& number) const {
    double n = 0;
    for (const auto& e : book.events)
        if (in(e) && e.type == type && e.numbers.contains(number))
            n += static_cast<double>(e.numbers.at(number));
    return n;
}

double Counter::monthsWithEvent(const Keys& types) const {
    Keys months;
    for (const auto& e : book.events)
        if (in(e) && types.contains(e.type)) months.insert(monthOf(e.date));
    return size(months);
}

double Counter::times(const std::string& type, const std::string& number) const {
    double n = 0;
    for (const auto& o : book.occurrences)
        if (in(o) && o.type == type && (number.empty() || o.numbers.contains(number)))
            n += static_cast<double>(o.n);
    return n;
}

double Counter::monthsWith(const std::string& type) const {
    Keys months;
    for (const auto& o : book.occurrences)
        if (in(o) && o.type == type) months.insert(monthOf(o.date));
    return size(months);
}

double Counter::typesSeen(const std::string& prefix, long least) const {
    std::map<std::string, long> seen;
    for (const auto& o : book.occurrences)
        if (in(o) && o.type.starts_with(prefix)) seen[o.type] += o.n;
    double n = 0;
    for (const auto& [type, times] : seen) n += times >= least;
    return n;
}

double Counter::delivered(const std::string& type, const std::string& what) const {
    double n = 0;
    for (const auto& d : book.deliveries)
        if (in(d) && d.type == type && d.counts.contains(what)) n += static_cast<double>(d.counts.at(what));
    return n;
}

} // namespace feltbog::testdata
