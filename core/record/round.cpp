// SPDX-License-Identifier: MPL-2.0
#include "core/record/round.h"

#include "core/base/uuid.h"
#include "core/people/people.h"
#include "core/plan/words.h"
#include "core/record/bridging.h"
#include "core/record/check.h"
#include "core/record/firstevent.h"
#include "core/record/rounddraft.h"

#include <algorithm>
#include <tuple>

namespace feltbog::record {
namespace {

// Reads the open round, lets `change` alter it, and keeps it: one durable step per tap.
Status changeRound(Notebook& notebook, const std::function<Status(Round&)>& change) {
    return notebook.transact([&]() -> Status {
        FB_ASSIGN(auto round, openRound(notebook));
        if (!round) return fail(ErrorCode::NoOpenRound);
        FB_TRY(change(*round));
        return keepRound(notebook, *round);
    });
}

std::vector<Draft> uncardedDrafts(const Round& round, CircleId circle) {
    std::vector<Draft> drafts;
    for (const auto& people : round.uncarded) {
        Draft draft{log::Kind::MetUncarded, circle, {}, {}};
        draft.open.date = round.date;
        draft.open.activity = round.activity;
        draft.open.unit = people.unit;
        draft.open.band = people.band;
        draft.open.status = people.metBefore;
        draft.open.n = people.count;
        drafts.push_back(std::move(draft));
    }
    return drafts;
}

// One event per person, written in the order of their tokens so that the order of meeting is not told.
Result<std::vector<Draft>> metDrafts(Notebook& notebook, const plan::Plan& plan, const Round& round,
                                     CircleId circle) {
    std::vector<log::Member> members;
    for (const auto& given : round.met) {
        FB_ASSIGN(const auto member, memberOn(notebook, plan, round.date, given));
        members.push_back(member);
    }
    for (const auto& fresh : round.fresh)
        members.push_back({fresh.token, fresh.person.unit, fresh.person.band});
    std::sort(members.begin(), members.end(), [](const auto& a, const auto& b) { return a.token < b.token; });
    std::vector<Draft> drafts;
    for (const auto& member : members) {
        Draft draft{log::Kind::Met, circle, {}, {}};
        draft.open.date = round.date;
        draft.open.activity = round.activity;
        draft.priv.members = {member};
        drafts.push_back(std::move(draft));
    }
    return drafts;
}

// After the meetings: the first event of the plan year is one of those. Ordered as they are.
Result<std::vector<Draft>> leadDrafts(Notebook& notebook, const Round& round) {
    auto leads = round.leads;
    std::sort(leads.begin(), leads.end(), [](const auto& a, const auto& b) {
        return std::tie(a.token, a.offer) < std::tie(b.token, b.offer);
    });
    std::vector<Draft> drafts;
    for (const auto& lead : leads) {
        FB_ASSIGN(
            auto draft,
            bridgingDraft(
                notebook,
                {{round.date, false, {}}, round.activity, lead.offer, lead.status, lead.token, {}, {}}));
        drafts.push_back(std::move(draft));
    }
    return drafts;
}

} // namespace

bool Round::holds(const Token& token) const {
    const auto same = [&](const auto& entry) { return entry.token == token; };
    return std::any_of(met.begin(), met.end(), same) || std::any_of(fresh.begin(), fresh.end(), same);
}

Status startRound(Notebook& notebook, const std::string& activity, std::optional<Date> date) {
    FB_ASSIGN(const PlanPtr plan, notebook.plan());
    FB_TRY(checkActivity(*plan, activity));
    FB_ASSIGN(const Date day, checkDate(notebook, *plan, Entry{date, false, {}}));
    return notebook.transact([&]() -> Status {
        FB_ASSIGN(const auto open, openRound(notebook));
        if (open) return fail(ErrorCode::RoundAlreadyOpen);
        return keepRound(notebook, Round{activity, day, notebook.now(), {}, {}, {}, {}});
    });
}

Status meet(Notebook& notebook, const Token& token, const std::string& band) {
    FB_ASSIGN(const PlanPtr plan, notebook.plan());
    return changeRound(notebook, [&](Round& round) -> Status {
        const auto same = [&](const auto& entry) { return entry.token == token; };
        if (std::any_of(round.fresh.begin(), round.fresh.end(), same)) return {};
        FB_ASSIGN(const auto member, memberOn(notebook, *plan, round.date, {token, {}, band}));
        std::erase_if(round.met, same);
        round.met.push_back(member);
        return {};
    });
}

Result<Token> meetNew(Notebook& notebook, const NewPerson& person) {
    FB_ASSIGN(const PlanPtr plan, notebook.plan());
    const auto token = uuid4<Token>(notebook.random());
    FB_TRY(changeRound(notebook, [&](Round& round) -> Status {
        FB_TRY(people::checkNew(notebook, circleOf(*plan, round.activity), person));
        const bool ageless = plan::ageless(*plan, person.unit);
        if (person.band.empty() && !ageless)
            return fail(ErrorCode::BandMissing, "første gang i planåret", "band");
        round.fresh.push_back({token, person});
        if (ageless) round.fresh.back().person.band.clear();
        return {};
    }));
    return token;
}

Status meetUncarded(Notebook& notebook, const Uncarded& people, bool confirmed) {
    FB_ASSIGN(const PlanPtr plan, notebook.plan());
    FB_TRY(checkChoice(plan->units, people.unit, "unit"));
    const bool ageless = plan::ageless(*plan, people.unit);
    if (!ageless) FB_TRY(checkChoice(plan->ageBands, people.band, "band"));
    FB_TRY(checkWord(plan::metBeforeAnswers, people.metBefore, "metBefore"));
    FB_TRY(checkCount(people.count, "count", confirmed));
    return changeRound(notebook, [&](Round& round) -> Status {
        round.uncarded.push_back(people);
        if (ageless) round.uncarded.back().band.clear();
        return {};
    });
}

Status lead(Notebook& notebook, const Round::Lead& lead) {
    FB_ASSIGN(const PlanPtr plan, notebook.plan());
    FB_TRY(checkChoice(plan->offers, lead.offer, "offer"));
    FB_TRY(checkWord(plan::bridgingStatuses, lead.status, "status"));
    return changeRound(notebook, [&](Round& round) -> Status {
        if (!round.holds(lead.token))
            return fail(ErrorCode::PersonUnknown, lead.token.hex().substr(0, 8), "person");
        std::erase_if(round.leads,
                      [&](const auto& l) { return l.token == lead.token && l.offer == lead.offer; });
        round.leads.push_back(lead);
        return {};
    });
}

Status takeBack(Notebook& notebook, const Token& token) {
    return changeRound(notebook, [&](Round& round) -> Status {
        const auto same = [&](const auto& entry) { return entry.token == token; };
        if (std::erase_if(round.met, same) + std::erase_if(round.fresh, same) == 0)
            return fail(ErrorCode::PersonUnknown, token.hex().substr(0, 8), "person");
        std::erase_if(round.leads, same);
        return {};
    });
}

Status takeBackLead(Notebook& notebook, const Token& token, const std::string& offer) {
    return changeRound(notebook, [&](Round& round) -> Status {
        if (std::erase_if(round.leads, [&](const auto& l) { return l.token == token && l.offer == offer; }) ==
            0)
            return fail(ErrorCode::BridgingUnknown, token.hex().substr(0, 8), "bridging");
        return {};
    });
}

Status takeBackUncarded(Notebook& notebook, std::size_t index) {
    return changeRound(notebook, [&](Round& round) -> Status {
        if (index >= round.uncarded.size()) return fail(ErrorCode::RecordUnknown, "uden kort");
        round.uncarded.erase(round.uncarded.begin() + static_cast<std::ptrdiff_t>(index));
        return {};
    });
}

Result<RoundResult> endRound(Notebook& notebook) {
    FB_ASSIGN(const PlanPtr plan, notebook.plan());
    RoundResult result;
    FB_TRY(notebook.transact([&]() -> Status {
        FB_ASSIGN(const auto round, openRound(notebook));
        if (!round) return fail(ErrorCode::NoOpenRound);
        const CircleId circle = circleOf(*plan, round->activity);
        std::vector<Draft> cards;
        for (const auto& fresh : round->fresh) {
            FB_ASSIGN(auto card, people::cardDraft(notebook, circle, fresh.token, fresh.person));
            cards.push_back(std::move(card));
        }
        if (!cards.empty()) {
            std::sort(cards.begin(), cards.end(), [](const Draft& a, const Draft& b) {
                return a.priv.members.front().token < b.priv.members.front().token;
            });
            FB_ASSIGN(const auto saved, notebook.save(cards));
            static_cast<void>(saved);
        }
        FB_ASSIGN(auto drafts, metDrafts(notebook, *plan, *round, circle));
        result.persons = static_cast<std::int64_t>(drafts.size());
        const auto uncarded = uncardedDrafts(*round, circle);
        drafts.insert(drafts.end(), uncarded.begin(), uncarded.end());
        for (const auto& people : round->uncarded) result.uncarded += people.count;
        result.date = round->date;
        if (!drafts.empty()) {
            FB_ASSIGN(result.events, notebook.save(drafts));
        }
        FB_ASSIGN(const auto leads, leadDrafts(notebook, *round));
        if (!leads.empty()) {
            FB_ASSIGN(const auto saved, notebook.save(leads));
            result.events.insert(result.events.end(), saved.begin(), saved.end());
        }
        return dropRound(notebook);
    }));
    return result;
}

Result<std::optional<RoundResult>> endForgottenRound(Notebook& notebook) {
    FB_ASSIGN(const auto round, openRound(notebook));
    // A round over midnight is still going on; one from an earlier day that nobody ended is not.
    if (!round || notebook.now() - round->started < std::chrono::hours{12})
        return std::optional<RoundResult>{};
    FB_ASSIGN(auto ended, endRound(notebook));
    return std::optional<RoundResult>(std::move(ended));
}

} // namespace feltbog::record
