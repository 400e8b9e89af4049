// SPDX-License-Identifier: MPL-2.0
#include "core/progress/course_measures.h"

#include "core/plan/find.h"
#include "core/progress/items.h"

#include <algorithm>

namespace feltbog::progress {
namespace {

using log::Kind;

bool ruleMissing(const plan::Plan& plan, const std::vector<std::string>& types) {
    return std::any_of(types.begin(), types.end(), [&](const std::string& key) {
        const auto* form = plan::find(plan.templates, key);
        return form && form->completion.rule == plan::CompletionRule::Missing;
    });
}

} // namespace

Figure completion(const View& view, const plan::Measure& m, const Span& span) {
    Figure out;
    const auto ended = [&](std::string_view status) {
        plan::Filter filter = m.where;
        filter.status = {std::string(status)};
        std::int64_t count = 0;
        items(view, plan::Source::Enrolment, filter, [&](const Item& item) {
            count += item.match == Match::Yes && span.range.holds(item.day) ? 1 : 0;
        });
        return count;
    };
    out.amount = ended("gennemfoert");
    std::int64_t stopped = ended("stoppet");
    out.undecided = ended("ved-ikke");
    const Where where(view, m.where);
    view.each(Kind::Delivery, [&](const Fact& f) { // a partner says how many took part and how many completed
        if (!where.kept(f) || !span.range.holds(f.day)) return;
        const auto completed = amount(view, f, plan::DeliveryNumber::Completed);
        const auto participants = amount(view, f, plan::DeliveryNumber::Participants);
        out.amount += completed;
        stopped += participants - completed;
    });
    out.judged = ruleMissing(view.plan, m.where.type);
    if (m.show == plan::Show::Percent) out.whole = out.amount + stopped;
    return out;
}

Figure courses(const View& view, const plan::Measure& m, const Span& span) {
    Figure out;
    const Where where(view, m.where);
    std::unordered_map<Ref, std::vector<Date>> held;
    const Text cancelled = view.facts.texts().find("aflyst");
    view.each(Kind::Session, [&](const Fact& f) {
        if (f.status != cancelled) held[f.course].push_back(f.day);
    });
    const auto needed = static_cast<std::size_t>(std::max(m.minSessions, 1));
    view.each(Kind::Course, [&](const Fact& f) {
        if (!where.kept(f)) return;
        auto& days = held[f.record];
        if (days.size() < needed) return;
        std::sort(days.begin(), days.end());
        if (!span.range.holds(days[needed - 1])) return;
        if (m.maxSessions && days.size() > static_cast<std::size_t>(*m.maxSessions))
            ++out.tooLong;
        else
            ++out.amount;
    });
    view.each(Kind::Delivery, [&](const Fact& f) {
        if (where.kept(f) && span.range.holds(f.day))
            out.amount += amount(view, f, plan::DeliveryNumber::Courses);
    });
    return out;
}

} // namespace feltbog::progress
