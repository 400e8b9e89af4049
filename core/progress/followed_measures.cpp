// SPDX-License-Identifier: MPL-2.0
#include "core/progress/followed_measures.h"

#include "core/plan/find.h"
#include "core/progress/items.h"

namespace feltbog::progress {
namespace {

using log::Kind;

// The latest by day, then event id.
void keepLatest(const View& view, const Fact*& latest, const Fact& fact) {
    if (!latest || fact.day > latest->day || (fact.day == latest->day && view.facts.before(*latest, fact)))
        latest = &fact;
}

// Whom a follow-up asks about: the day they count on, and the one the time to it begins on.
struct Asked {
    Ref record;
    Date day, since;
};

std::vector<Asked> askedAbout(const View& view, const plan::Measure& m, const plan::FollowUpRef& due) {
    std::vector<Asked> out;
    plan::Filter filter = m.where;
    filter.type = {due.type()};
    if (due.due->from == plan::FollowFrom::End && filter.status.empty()) filter.status = {"gennemfoert"};
    const auto source = due.form ? plan::Source::Enrolment : plan::Source::Outcome;
    items(view, source, filter, [&](const Item& item) {
        const bool start = due.due->from == plan::FollowFrom::Start;
        if (item.match == Match::Yes)
            out.push_back({item.fact->record, item.day, start ? item.fact->day : item.day});
    });
    return out;
}

} // namespace

Figure retained(const View& view, const plan::Measure& m, const Span& span) {
    Figure out;
    const auto due = plan::findFollowUp(view.plan, m.followUp);
    if (!due) return out;
    const auto& texts = view.facts.texts();
    const Text type = texts.find(m.followUp), yes = texts.find("ja"), no = texts.find("nej");
    std::unordered_map<Ref, const Fact*> answers;
    view.each(Kind::FollowUp, [&](const Fact& f) {
        if (f.type == type) keepLatest(view, answers[f.about], f);
    });
    std::int64_t lost = 0;
    for (const Asked& asked : askedAbout(view, m, due)) {
        if (!span.range.holds(asked.day)) continue;
        const auto answer = answers.find(asked.record);
        const Text said = answer == answers.end() ? kNoText : answer->second->status;
        if (said == yes && yes != kNoText)
            ++out.amount;
        else if (said == no && no != kNoText)
            ++lost;
        else if (answer == answers.end() && view.asOf < asked.since.plusMonths(due.due->afterMonths))
            ++out.waiting;
        else
            ++out.undecided;
    }
    if (m.show == plan::Show::Percent) out.whole = out.amount + lost;
    return out;
}

Figure improved(const View& view, const plan::Measure& m, const Span& span) {
    Figure out;
    struct Answers {
        const Fact *before = nullptr, *after = nullptr, *later = nullptr;
    };
    std::unordered_map<Ref, Answers> persons;
    const auto& texts = view.facts.texts();
    const Text before = texts.find("foer"), after = texts.find("efter"), later = texts.find("senere");
    const Where where(view, m.where);
    items(view, plan::Source::Answer, m.where, [&](const Item& item) {
        if (!item.token || item.match != Match::Yes) return;
        Answers& answers = persons[view.persons.of(item.token)];
        const Text when = item.fact->status;
        if (when == before && before != kNoText) keepLatest(view, answers.before, *item.fact);
        if (when == after && after != kNoText) keepLatest(view, answers.after, *item.fact);
        if (when == later && later != kNoText) keepLatest(view, answers.later, *item.fact);
    });
    std::int64_t both = 0;
    for (const auto& [person, answers] : persons) {
        const Fact* then = answers.after ? answers.after : answers.later;
        if (!answers.before || !then || !span.range.holds(then->day)) continue;
        ++both;
        const auto first = where.number(*answers.before, 1), last = where.number(*then, 1);
        if (m.lower ? *last < *first : *last > *first) ++out.amount;
    }
    if (m.show == plan::Show::Percent) out.whole = both;
    return out;
}

} // namespace feltbog::progress
