// SPDX-License-Identifier: MPL-2.0
#include "core/progress/items.h"

#include <algorithm>

namespace feltbog::progress {
namespace {

using log::Kind;
using plan::Source;

// Those of the statuses asked for that the source has; everything when it has none of them.
template <class Words>
TextSet statuses(const View& view, const plan::Filter& filter, const Words& own) {
    std::vector<std::string> asked;
    std::copy_if(filter.status.begin(), filter.status.end(), std::back_inserter(asked),
                 [&](const std::string& s) { return std::find(own.begin(), own.end(), s) != own.end(); });
    return asked.empty() ? TextSet() : TextSet(view.facts.texts(), asked);
}

class Gather {
  public:
    using Take = std::function<void(const Item&)>;
    Gather(const View& view, const plan::Filter& filter, const Take& take)
        : view_(view), filter_(filter), where_(view, filter), take_(take) {}

    void from(Source source) {
        switch (source) {
        case Source::Event:
            heads(Kind::Event);
            break;
        case Source::Contact:
            heads(Kind::Contact);
            break;
        case Source::Session:
            sessions();
            break;
        case Source::Occurrence:
            occurrences();
            break;
        case Source::Course:
            courses();
            break;
        case Source::Outcome:
            outcomes();
            break;
        case Source::Met:
            met(Kind::Met);
            met(Kind::MetUncarded);
            break;
        case Source::Enrolment:
            enrolments();
            break;
        case Source::Attendance:
            attendance();
            break;
        case Source::Bridging:
            bridgings();
            break;
        case Source::Delivery:
            deliveries();
            break;
        case Source::Enquiry:
            enquiries();
            break;
        case Source::Answer:
            answers();
            break;
        }
    }

  private:
    // A person, or people without a card, on the fact's own day or on another one that it came to count.
    void person(const Fact& fact, std::int64_t n = 1, bool metBefore = false) {
        add(fact, fact.day, view_.persons.of(fact), n, metBefore);
    }
    void person(const Fact& fact, Date day, int year) {
        const bool known = fact.token && year != fact.year;
        add(fact, day, known ? view_.persons.in(year, view_.persons.of(fact.token)) : view_.persons.of(fact),
            1, false);
    }
    void add(const Fact& fact, Date day, Traits traits, std::int64_t n, bool metBefore) {
        const Match match = where_.person(traits);
        if (match != Match::No) take_({day, fact.token, 1, 1, n, 0, match, false, metBefore, &fact});
    }

    // A person met carries no type, so a type asked of other sources leaves them alone.
    void met(Kind kind) {
        const Text before = view_.facts.texts().find("ja");
        view_.each(kind, [&](const Fact& f) {
            if (where_.activity(f)) person(f, f.token ? 1 : f.n, !f.token && f.status == before);
        });
    }

    void outcomes() {
        view_.each(Kind::Outcome, [&](const Fact& f) {
            if (where_.kept(f)) person(f);
        });
    }

    // Nobody's person, with so many heads, or the number that is asked for instead.
    void headsOf(const Fact& f, std::int64_t heads, bool times = false) {
        if (const auto n = where_.number(f, heads))
            take_({f.day, 0, times ? f.n : 1, *n, 0, 0, Match::Yes, false, false, &f});
    }

    // The heads of a course are those enrolled in it.
    void courses() {
        std::unordered_map<Ref, std::int64_t> enrolled;
        view_.each(Kind::Enrolment, [&](const Fact& f) {
            if (where_.person(view_.persons.of(f)) == Match::Yes) ++enrolled[f.course];
        });
        view_.each(Kind::Course, [&](const Fact& f) {
            if (where_.kept(f)) headsOf(f, enrolled[f.record]);
        });
    }

    void heads(Kind kind) {
        view_.each(kind, [&](const Fact& f) {
            if (where_.kept(f)) headsOf(f, where_.heads(f));
        });
    }

    void occurrences() {
        view_.each(Kind::Occurrence, [&](const Fact& f) {
            if (where_.kept(f)) headsOf(f, f.n, true);
        });
    }

    // With a paper code a person; without one, someone who says whether they came before in the plan year:
    // "nej" is a person not counted yet.
    void enquiries() {
        const TextSet asked = statuses(view_, filter_, plan::metBeforeAnswers);
        const Text first = view_.facts.texts().find("nej"), before = view_.facts.texts().find("ja");
        view_.each(Kind::Enquiry, [&](const Fact& f) {
            if (!where_.kept(f) || (!f.token && !asked.has(f.status))) return;
            const auto n = where_.number(f, f.n);
            const Match match = where_.person(view_.persons.of(f));
            if (!n || match == Match::No) return;
            const bool fresh = !f.token && f.status == first;
            take_({f.day, f.token, 1, *n, f.n, fresh ? f.n : 0, match, fresh, !f.token && f.status == before,
                   &f});
        });
    }

    void answers() {
        const TextSet asked = statuses(view_, filter_, plan::answerOccasions);
        view_.each(Kind::Answer, [&](const Fact& f) {
            if (!where_.kept(f) || !asked.has(f.status)) return;
            if (where_.number(f, 1)) person(f);
        });
    }

    // Held sessions. Their heads: rows present, and people counted beside the rows.
    void sessions() {
        std::unordered_map<Ref, std::int64_t> present;
        const TextSet there = attended({});
        view_.each(Kind::Attendance, [&](const Fact& f) {
            if (there.has(f.status) && where_.person(view_.persons.of(f)) == Match::Yes) ++present[f.session];
        });
        const Text cancelled = view_.facts.texts().find("aflyst");
        view_.each(Kind::Session, [&](const Fact& f) {
            if (f.status == cancelled || !where_.kept(f)) return;
            headsOf(f, where_.heads(f) + present[f.record]);
        });
    }

    // Without a status an enrolment counts when it begins; with one, on the day it ended that way.
    void enrolments() {
        const TextSet asked = statuses(view_, filter_, plan::enrolmentOutcomes);
        const Ends ends = asked.all() ? Ends{} : latestEnds(view_);
        view_.each(Kind::Enrolment, [&](const Fact& f) {
            if (!where_.kept(f)) return;
            if (asked.all()) return person(f);
            const auto end = ends.find(f.record);
            if (end != ends.end() && asked.has(end->second->status))
                person(f, end->second->day, end->second->year);
        });
    }

    void attendance() {
        const TextSet there = attended(filter_);
        view_.each(Kind::Attendance, [&](const Fact& f) {
            if (where_.kept(f) && there.has(f.status)) person(f);
        });
    }

    // A bridging counts once, on the day it first came as far as the least of the statuses asked for.
    void bridgings() {
        const std::size_t goal = leastBridgingStatus();
        std::unordered_map<Ref, std::pair<Date, std::int16_t>> reached;
        const auto take = [&](Ref record, const Fact& f) {
            if (rank(f.status) < goal) return;
            const auto at = reached.try_emplace(record, f.day, f.year).first;
            at->second = std::min(at->second, {f.day, f.year});
        };
        view_.each(Kind::Bridging, [&](const Fact& f) { take(f.record, f); });
        view_.each(Kind::BridgingStep, [&](const Fact& f) { take(f.about, f); });
        view_.each(Kind::Bridging, [&](const Fact& f) {
            const auto at = reached.find(f.record);
            if (where_.kept(f) && at != reached.end()) person(f, at->second.first, at->second.second);
        });
    }

    void deliveries() {
        using enum plan::DeliveryNumber;
        view_.each(Kind::Delivery, [&](const Fact& f) {
            if (!where_.kept(f)) return;
            take_({f.day, 0, amount(view_, f, N), amount(view_, f, Participants), 0, amount(view_, f, New),
                   Match::Yes, true, false, &f});
        });
    }

    [[nodiscard]] TextSet attended(const plan::Filter& filter) const {
        TextSet asked = statuses(view_, filter, plan::attendanceStatuses);
        static constexpr auto present = std::to_array<std::string_view>({"til-stede", "uden-tilmelding"});
        return asked.all() ? TextSet(view_.facts.texts(), present) : asked;
    }

    [[nodiscard]] std::size_t rank(Text status) const { // 1 and up; 0: no status of a bridging
        for (std::size_t i = 0; i < plan::bridgingStatuses.size(); ++i)
            if (status == view_.facts.texts().find(plan::bridgingStatuses[i])) return i + 1;
        return 0;
    }

    [[nodiscard]] std::size_t leastBridgingStatus() const {
        for (std::size_t i = 0; i < plan::bridgingStatuses.size(); ++i)
            if (std::find(filter_.status.begin(), filter_.status.end(), plan::bridgingStatuses[i]) !=
                filter_.status.end())
                return i + 1;
        return 0;
    }

    const View& view_;
    const plan::Filter& filter_;
    const Where where_;
    const Take& take_;
};

} // namespace

void items(const View& view, Source source, const plan::Filter& filter,
           const std::function<void(const Item&)>& take) {
    Gather(view, filter, take).from(source);
}

Ends latestEnds(const View& view) {
    Ends ends;
    view.each(Kind::EnrolmentEnd, [&](const Fact& f) {
        const Fact*& last = ends.try_emplace(f.enrolment, &f).first->second;
        if (f.day > last->day || (f.day == last->day && view.facts.before(*last, f))) last = &f;
    });
    return ends;
}

std::int64_t amount(const View& view, const Fact& delivery, plan::DeliveryNumber number) {
    const Text key = view.facts.texts().find(plan::word(number));
    for (const Amount& a : view.facts.amountsOf(delivery))
        if (a.what == key) return a.n;
    return 0;
}

} // namespace feltbog::progress
