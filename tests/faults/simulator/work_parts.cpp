// SPDX-License-Identifier: MPL-2.0
#include "tests/faults/simulator/work_parts.h"

#include "core/base/uuid.h"
#include "core/people/people.h"
#include "core/record/answer.h"
#include "core/record/attendance.h"
#include "core/record/bridging.h"
#include "core/record/count.h"
#include "core/record/course.h"
#include "core/record/enquiry.h"
#include "core/record/followup.h"
#include "core/record/judgement.h"
#include "core/record/reading.h"
#include "core/store/append.h"
#include "core/store/events.h"

namespace feltbog::simulation {
namespace {

using record::Notebook;

Work openCourse(Notebook& notebook) {
    return {"course", 1, 0, [&notebook] { return statusOf(record::openCourse(notebook, {{}, "kursus"})); }};
}

Result<Work> held(Notebook& notebook, Chance& chance, const RecordId& course) {
    FB_ASSIGN(const auto rows, record::enrolments(notebook, course));
    record::HeldSession session;
    session.course = course;
    for (const auto& row : rows) {
        if (chance.below(3) == 0) continue;
        session.marks.push_back({row.record, chance.coin() ? "til-stede" : "afbud"});
    }
    const auto events = 1 + static_cast<int>(session.marks.size());
    return Work{"session", events, 0,
                [&notebook, session] { return statusOf(record::holdSession(notebook, session)); }};
}

} // namespace

Result<std::optional<Token>> someToken(Notebook& notebook, Chance& chance) {
    std::vector<Token> tokens;
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        store::Query q(db, "SELECT token FROM card ORDER BY record DESC LIMIT 8");
        return store::each(q, [&](store::Query& row) { tokens.push_back(row.id<Token>(0)); });
    }));
    if (tokens.empty()) return std::optional<Token>{};
    return std::optional<Token>{tokens[chance.below(tokens.size())]};
}

// Cards come first, then one event for each person met, then those without a card.
Work endOfRound(Notebook& notebook, const record::Round& round) {
    const auto events = static_cast<int>(2 * round.fresh.size() + round.met.size() + round.uncarded.size());
    return {"round ends", events, 0, [&notebook] { return statusOf(record::endRound(notebook)); }};
}

Result<Work> courseWork(Notebook& notebook, Chance& chance) {
    FB_ASSIGN(auto courses, record::courses(notebook));
    std::erase_if(courses, [](const auto& row) { return row.closed.has_value(); });
    if (courses.empty() || chance.below(6) == 0) return openCourse(notebook);
    const RecordId course = courses[chance.below(courses.size())].record;
    switch (chance.below(8)) {
    case 0: {
        FB_ASSIGN(const auto rows, record::enrolments(notebook, course));
        if (rows.empty()) return openCourse(notebook);
        const RecordId row = rows[chance.below(rows.size())].record;
        return Work{"enrolment ends", 1, 0,
                    [&notebook, row] { return statusOf(record::endEnrolment(notebook, row, "stoppet")); }};
    }
    case 1:
        return Work{"session cancelled", 1, 0, [&notebook, course] {
                        return statusOf(record::cancelSession(notebook, {{}, course, "vejr"}));
                    }};
    case 2:
        return Work{"course closed", std::nullopt, 0,
                    [&notebook, course] { return statusOf(record::closeCourse(notebook, course, {})); }};
    case 3:
    case 4:
        return held(notebook, chance, course);
    default: {
        FB_ASSIGN(const auto token, someToken(notebook, chance));
        if (!token) return personWork(notebook, chance);
        const record::Enrol enrol{{}, course, {{*token, "barn", "10-17"}}};
        return Work{"enrolment", 1, 0,
                    [&notebook, enrol] { return statusOf(record::enrol(notebook, enrol)); }};
    }
    }
}

Result<Work> personWork(Notebook& notebook, Chance& chance) {
    FB_ASSIGN(const auto token, someToken(notebook, chance));
    if (!token || chance.below(4) == 0)
        return Work{
            "card", 1, 0, [&notebook] {
                return statusOf(people::newCard(notebook, keys::circleId("hold"), {"Ulv", "barn", "10-17"}));
            }};
    if (chance.coin())
        return Work{"outcome", 1, 0, [&notebook, token] {
                        return statusOf(record::recordOutcome(notebook, {{}, "job", *token, "10-17"}));
                    }};
    return Work{"bridging", 1, 0, [&notebook, token] {
                    return statusOf(record::recordBridging(
                        notebook, {{}, "gade", "klub", "moedt-op", *token, "", "10-17"}));
                }};
}

Result<Work> registerWork(Notebook& notebook, Chance& chance) {
    switch (chance.below(5)) {
    case 0: {
        const record::Enquiry enquiry =
            chance.coin() ? record::Enquiry{{}, "spoergsmaal", "", 1, "000000A"}
                          : record::Enquiry{{}, "spoergsmaal", "nej", 1 + static_cast<int>(chance.below(3))};
        return Work{"enquiry", 1, 0,
                    [&notebook, enquiry] { return statusOf(record::recordEnquiry(notebook, enquiry)); }};
    }
    case 1: {
        const Date day = notebook.today() - static_cast<int>(chance.below(300));
        return Work{"reading", 1, 0, [&notebook, day] {
                        return statusOf(record::recordReading(notebook, {{day, false, {}}, "ledige", "7,5"}));
                    }};
    }
    case 2:
        return Work{"judgement", 1, 0, [&notebook] {
                        const DateRange span{notebook.today() - 30, notebook.today()};
                        return statusOf(record::recordJudgement(
                            notebook, {{}, "S-2", "delvist", "styregruppen", span, "Det går."}));
                    }};
    case 3: {
        const auto due = record::dueFollowUps(notebook, notebook.today());
        if (!due && due.error().code != ErrorCode::PlanMissing) return due.error();
        if (!due || due->empty()) return personWork(notebook, chance);
        const auto& one = (*due)[chance.below(due->size())];
        const record::FollowUp followUp{{}, one.followUp, one.about, "ja"};
        return Work{"follow-up", 1, 0,
                    [&notebook, followUp] { return statusOf(record::recordFollowUp(notebook, followUp)); }};
    }
    default:
        return Work{"answer", 1, 0, [&notebook] {
                        return statusOf(record::recordAnswer(
                            notebook, {{}, "skema", "efter", {{"glad", 2}}, {{"hvorfor", "Bare"}}}));
                    }};
    }
}

Status appendNewer(Notebook& notebook, log::Kind kind, const Bytes& body) {
    return notebook.store().transact([&](store::Db& db) -> Status {
        FB_ASSIGN(const auto who, notebook.identity());
        FB_ASSIGN(const auto state, store::device(db, who.device));
        log::Event event;
        auto& e = event.envelope;
        e.device = who.device;
        e.seq = (state ? state->headSeq : 0) + 1;
        e.id = uuid7<EventId>(notebook.now(), notebook.random());
        e.actor = who.actor;
        e.hlc = static_cast<std::uint64_t>(notebook.now().time_since_epoch().count()) << 16;
        e.kind = static_cast<std::uint16_t>(kind);
        e.version = log::kBodyVersion + 1;
        event.open = log::Body{uuid4<keys::Salt>(notebook.random()), body};
        e.openCommit = log::commitOpen(*event.open);
        if (state) e.prevHash = state->headHash;
        FB_ASSIGN(const auto how, store::append(db, event));
        return how == store::Appended::New ? Status{} : fail(ErrorCode::ChainBroken, "simulator");
    });
}

} // namespace feltbog::simulation
