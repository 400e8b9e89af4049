// SPDX-License-Identifier: MPL-2.0
#include "core/record/encounter.h"

#include "core/people/people.h"
#include "core/record/check.h"
#include "core/record/recent.h"
#include "core/record/rounddraft.h"

#include <algorithm>

namespace feltbog::record {
namespace {

// The band somebody counts under among the heads: as now judged, else as their card has it.
Result<std::string> bandOf(Notebook& notebook, const Round& round, const log::Member& member) {
    if (!member.band.empty()) return member.band;
    for (const auto& fresh : round.fresh)
        if (fresh.token == member.token) return fresh.person.band;
    FB_ASSIGN(const auto person, people::person(notebook, member.token));
    return person.band;
}

Result<Round> roundFor(Notebook& notebook, const plan::Plan& plan, const Contact& contact,
                       Encountered& done) {
    FB_ASSIGN(const Date day, checkDate(notebook, plan, contact.entry));
    FB_ASSIGN(auto open, openRound(notebook));
    if (open && (open->activity != contact.activity || open->date != day))
        return fail(ErrorCode::RoundAlreadyOpen, {}, "activity");
    if (!open) {
        FB_TRY(startRound(notebook, contact.activity, contact.entry.date));
        done.roundBegun = true;
        FB_ASSIGN(open, openRound(notebook));
    }
    return *open;
}

} // namespace

Result<Encountered> recordEncounter(Notebook& notebook, const Encounter& encounter) {
    FB_ASSIGN(const PlanPtr plan, notebook.plan());
    Encountered done;
    FB_TRY(notebook.transact([&]() -> Status {
        Contact contact = encounter.contact;
        if (!encounter.met.empty()) {
            FB_ASSIGN(const Round round, roundFor(notebook, *plan, contact, done));
            for (const auto& member : encounter.met) {
                if (!round.holds(member.token)) {
                    FB_TRY(meet(notebook, member.token, member.band));
                    done.met.push_back(member.token);
                }
                if (!encounter.offer.empty()) {
                    done.leads.push_back({member.token, encounter.offer, encounter.status});
                    FB_TRY(lead(notebook, done.leads.back()));
                }
                FB_ASSIGN(const auto band, bandOf(notebook, round, member));
                ++contact.heads[band];
            }
        }
        FB_ASSIGN(done.contact, recordContact(notebook, contact));
        return {};
    }));
    return done;
}

Status undoEncounter(Notebook& notebook, const Encountered& encountered) {
    return notebook.transact([&]() -> Status {
        FB_TRY(deleteRecord(notebook, encountered.contact));
        FB_ASSIGN(const auto round, openRound(notebook));
        if (!round) return {};
        for (const auto& made : encountered.leads) {
            const bool there =
                std::any_of(round->leads.begin(), round->leads.end(), [&](const Round::Lead& l) {
                    return l.token == made.token && l.offer == made.offer && l.status == made.status;
                });
            if (there) FB_TRY(takeBackLead(notebook, made.token, made.offer));
        }
        for (const auto& token : encountered.met)
            if (round->holds(token)) FB_TRY(takeBack(notebook, token));
        FB_ASSIGN(const auto left, openRound(notebook));
        const bool empty = left && left->met.empty() && left->fresh.empty() && left->uncarded.empty();
        return encountered.roundBegun && empty ? dropRound(notebook) : Status{};
    });
}

} // namespace feltbog::record
