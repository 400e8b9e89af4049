// SPDX-License-Identifier: MPL-2.0
#include "counter.h"

#include <algorithm>

namespace feltbog::testdata {

double Counter::enquiries(const std::string& type, const std::string& number) const {
    double n = 0;
    for (const auto& e : book.enquiries)
        n += in(e) && e.type == type && (number.empty() || e.numbers.contains(number));
    return n;
}

double Counter::enquirers(const std::string& type, const std::string& number) const {
    Persons codes;
    double fresh = 0;
    for (const auto& e : book.enquiries) {
        if (!in(e) || e.type != type || !(number.empty() || e.numbers.contains(number))) continue;
        if (!e.code.empty())
            codes.insert(e.code);
        else if (e.metBefore == "nej")
            fresh += static_cast<double>(e.n);
    }
    return size(codes) + fresh;
}

// Each day's different codes and all without one, over the days that were open or had somebody.
std::optional<double> Counter::enquirersPerDay(const std::string& type, const std::string& openDay) const {
    std::map<Day, Persons> days;
    double without = 0;
    for (const auto& e : book.events)
        if (in(e) && e.type == openDay) {
            days[e.date];
            without += static_cast<double>(e.heads);
        }
    for (const auto& e : book.enquiries) {
        if (!in(e) || e.type != type) continue;
        auto& codes = days[e.date];
        if (e.code.empty())
            without += static_cast<double>(e.n);
        else
            codes.insert(e.code);
    }
    double there = without;
    for (const auto& [day, codes] : days) there += size(codes);
    return share(there, static_cast<double>(days.size()), 1);
}

std::optional<double> Counter::kept(const std::string& key, const std::vector<std::string>& about) const {
    double yes = 0, no = 0;
    for (const auto& ref : about) {
        const FollowUpFact* last = nullptr;
        for (const auto& f : book.followUps)
            if (!f.deleted && f.key == key && f.about == ref && (!last || last->date <= f.date)) last = &f;
        yes += last && last->answer == "ja";
        no += last && last->answer == "nej";
    }
    return share(yes, yes + no);
}

std::optional<double> Counter::keptOutcomes(const std::string& type, const std::string& key) const {
    std::vector<std::string> about;
    for (const auto& o : book.outcomes)
        if (in(o) && o.type == type) about.push_back(o.ref);
    return kept(key, about);
}

std::optional<double> Counter::keptRows(const std::string& type, const std::string& key, bool atEnd) const {
    std::vector<std::string> about;
    for (const auto& c : book.courses)
        for (const auto& r : c.rows) {
            if (c.deleted || r.deleted || c.type != type) continue;
            const bool done = r.ended && r.outcome == "gennemfoert" && span.holds(*r.ended);
            if (atEnd ? done : span.holds(r.date)) about.push_back(r.ref);
        }
    return kept(key, about);
}

double Counter::answers(const std::string& form, const std::string& question, long least) const {
    double n = 0;
    for (const auto& a : book.answers)
        n += in(a) && a.form == form && a.answers.contains(question) && a.answers.at(question) >= least;
    return n;
}

// Of those who answered before and after (or later, where they did not answer right after), by their latest
// answers, on the day of the second.
std::optional<double> Counter::improved(const std::string& form, const std::string& question,
                                        bool lower) const {
    std::map<std::string, std::map<std::string, const AnswerFact*>> persons; // by occasion
    for (const auto& a : book.answers) {
        if (a.deleted || a.form != form || a.person.empty() || !a.answers.contains(question)) continue;
        const AnswerFact*& last = persons[a.person][a.occasion];
        if (!last || last->date <= a.date) last = &a;
    }
    double both = 0, better = 0;
    for (auto& [person, answers] : persons) {
        const auto* before = answers["foer"];
        const auto* then = answers["efter"] ? answers["efter"] : answers["senere"];
        if (!before || !then || !span.holds(then->date)) continue;
        const long first = before->answers.at(question), last = then->answers.at(question);
        ++both;
        better += lower ? last < first : last > first;
    }
    return share(better, both);
}

// Those up to the span's last day that may be compared with each other: from the last break on.
std::vector<ReadingFact> Counter::readings(const std::string& series) const {
    std::vector<ReadingFact> all;
    for (const auto& r : book.readings)
        if (!r.deleted && r.value && r.series == series && r.date <= span.to) all.push_back(r);
    std::sort(all.begin(), all.end(),
              [](const ReadingFact& a, const ReadingFact& b) { return a.date < b.date; });
    std::vector<ReadingFact> out;
    for (const auto& r : all) {
        if (r.broken) out.clear();
        out.push_back(r);
    }
    return out;
}

std::optional<double> Counter::latest(const std::string& series) const {
    const auto all = readings(series);
    return all.empty() ? std::nullopt : all.back().value;
}

std::optional<double> Counter::mean(const std::string& series) const {
    double sum = 0, n = 0;
    for (const auto& r : readings(series))
        if (span.holds(r.date)) {
            sum += *r.value;
            ++n;
        }
    return share(sum, n, 1);
}

std::optional<double> Counter::seriesBetter(const Baselines& series, bool up, int baselineYear) const {
    double known = 0, better = 0;
    for (const auto& [key, given] : series) {
        const auto all = readings(key);
        if (all.empty()) continue;
        const bool broken =
            all.front().broken && static_cast<int>(all.front().date.ymd().year()) > baselineYear;
        if (given && broken) continue; // counted in another way since
        const auto baseline = given ? given : all.size() > 1 ? all.front().value : std::nullopt;
        if (!baseline) continue;
        ++known;
        better += up ? *all.back().value > *baseline : *all.back().value < *baseline;
    }
    return known > 0 ? std::optional(better) : std::nullopt;
}

// What was said last of days within the span; of several that end together, of the longest.
std::string Counter::judged(const std::string& criterion) const {
    static const std::map<std::string, std::string> words = {
        {"naaet", "Nået"},
        {"delvist", "Delvist nået"},
        {"ikke-naaet", "Bagud"},
        {"kan-ikke-sammenlignes", "Kan ikke sammenlignes"}};
    const JudgementFact* found = nullptr;
    for (const auto& j : book.judgements) {
        if (j.deleted || j.criterion != criterion || !span.holds(j.span.from) || !span.holds(j.span.to))
            continue;
        const auto later = [&] {
            if (j.span.to != found->span.to) return j.span.to > found->span.to;
            if (j.span.from != found->span.from) return j.span.from < found->span.from;
            return j.date >= found->date;
        };
        if (!found || later()) found = &j;
    }
    return found ? words.at(found->judged) : "Mangler vurdering";
}

} // namespace feltbog::testdata
