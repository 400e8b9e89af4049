// SPDX-License-Identifier: MPL-2.0
#include "tests/faults/simulator/work.h"

#include "core/record/contact.h"
#include "core/record/count.h"
#include "core/record/recent.h"
#include "core/record/round.h"
#include "tests/faults/simulator/blank.h"
#include "tests/faults/simulator/work_parts.h"

namespace feltbog::simulation {
namespace {

using record::Notebook;

// So many tallies in one save: all or none of them.
Work several(Notebook& notebook, Chance& chance) {
    const int count = 2 + static_cast<int>(chance.below(5));
    std::vector<record::Draft> drafts;
    std::int64_t taps = 0;
    for (int i = 0; i < count; ++i) {
        record::Draft draft;
        draft.kind = log::Kind::Tally;
        draft.open.activity = "gade";
        draft.open.date = notebook.today();
        draft.open.n = 1 + static_cast<std::int64_t>(chance.below(9));
        taps += *draft.open.n;
        drafts.push_back(std::move(draft));
    }
    return {"several", count, taps, [&notebook, drafts] { return statusOf(notebook.save(drafts)); }};
}

Work tally(Notebook& notebook, Chance& chance) {
    const auto count = 1 + static_cast<std::int64_t>(chance.below(30));
    return {"tally", 1, count, [&notebook, count] {
                return statusOf(record::recordTally(notebook, {{}, "gade", "torvet", count}));
            }};
}

record::Contact someContact(Chance& chance) {
    return {{}, "gade", "samtale", "torvet", "", {"skole"}, {{"10-17", 1 + chance.below(5)}}};
}

Work contact(Notebook& notebook, Chance& chance) {
    const auto what = someContact(chance);
    return {"contact", 1, 0, [&notebook, what] { return statusOf(record::recordContact(notebook, what)); }};
}

Work counted(Notebook& notebook, Chance& chance) {
    const auto n = 1 + static_cast<std::int64_t>(chance.below(20));
    switch (chance.below(3)) {
    case 0:
        return {"occurrence", 1, 0, [&notebook] {
                    return statusOf(record::recordOccurrence(notebook, {{}, "nyhed", 1}));
                }};
    case 1:
        return {"delivery", 1, 0, [&notebook, n] {
                    return statusOf(record::recordDelivery(
                        notebook, {{}, "elever", {{"participants", n}, {"completed", n}}}));
                }};
    default:
        return {"event", 1, 0, [&notebook, n] {
                    return statusOf(
                        record::recordArrangement(notebook, {{}, "spisning", "torvet", {{"0-9", n}}}));
                }};
    }
}

// The newest records that are not tallies; those are what the oracle adds up.
Result<std::vector<record::RecentRow>> changeable(Notebook& notebook) {
    FB_ASSIGN(auto rows, record::recent(notebook, 6));
    std::erase_if(rows, [](const auto& row) { return row.kind == log::Kind::Tally; });
    return rows;
}

Result<Work> change(Notebook& notebook, Chance& chance) {
    FB_ASSIGN(const auto rows, changeable(notebook));
    if (rows.empty()) return contact(notebook, chance);
    const auto row = rows[chance.below(rows.size())];
    const auto which = chance.below(4);
    if (which == 0 && row.kind == log::Kind::Contact) {
        auto what = someContact(chance);
        what.entry.corrects = row.record;
        return Work{"correction", 1, 0,
                    [&notebook, what] { return statusOf(record::recordContact(notebook, what)); }};
    }
    if (which == 1)
        return Work{"void", std::nullopt, 0,
                    [&notebook, row] { return record::deleteRecord(notebook, row.record); }};
    if (which == 2 && row.deleted)
        return Work{"restore", std::nullopt, 0,
                    [&notebook, row] { return record::restoreRecord(notebook, row.record); }};
    record::Draft draft;
    draft.kind = log::Kind::Erasure;
    draft.open.target = row.record;
    return Work{"erasure", 1, 0, [&notebook, draft] { return statusOf(notebook.save({draft})); }};
}

Result<Work> round(Notebook& notebook, Chance& chance) {
    FB_ASSIGN(const auto open, record::openRound(notebook));
    if (!open)
        return Work{"round begins", 0, 0, [&notebook] { return record::startRound(notebook, "gade"); }};
    switch (chance.below(5)) {
    case 0:
        return Work{"new child", 0, 0, [&notebook] {
                        return statusOf(record::meetNew(notebook, {"Ræv", "barn", "10-17"}));
                    }};
    case 1: {
        FB_ASSIGN(const auto token, someToken(notebook, chance));
        if (!token) break;
        return Work{"known child", 0, 0,
                    [&notebook, token] { return record::meet(notebook, *token, "10-17"); }};
    }
    case 2:
        return Work{"without card", 0, 0, [&notebook] {
                        return record::meetUncarded(notebook, {"barn", "0-9", "nej", 2});
                    }};
    default:
        break;
    }
    return endOfRound(notebook, *open);
}

} // namespace

Work newerWork(Notebook& notebook, Chance& chance) {
    if (chance.coin()) {
        record::Draft draft;
        draft.kind = static_cast<log::Kind>(200 + chance.below(50));
        draft.open.n = 3;
        return {"unknown kind", 1, 0, [&notebook, draft] { return statusOf(notebook.save({draft})); }};
    }
    const auto kind = chance.coin() ? log::Kind::Tally : log::Kind::Contact;
    Bytes body(1 + chance.below(60));
    for (auto& byte : body) byte = static_cast<std::uint8_t>(chance.next());
    return {"newer body", 1, 0, [&notebook, kind, body] { return appendNewer(notebook, kind, body); }};
}

Result<Work> forgottenRound(Notebook& notebook) {
    FB_ASSIGN(const auto open, record::openRound(notebook));
    if (!open) return Work{"no round", 0, 0, [] { return Status{}; }};
    Work work = endOfRound(notebook, *open);
    if (notebook.now() - open->started < std::chrono::hours{12}) work.events = 0;
    work.what = "forgotten round";
    work.run = [&notebook] { return statusOf(record::endForgottenRound(notebook)); };
    return work;
}

Result<Work> drawWork(Notebook& notebook, Chance& chance) {
    switch (chance.below(20)) {
    case 0:
    case 1:
    case 2:
        return tally(notebook, chance);
    case 3:
    case 4:
        return several(notebook, chance);
    case 5:
    case 6:
    case 7:
        return contact(notebook, chance);
    case 8:
        if (chance.coin()) return registerWork(notebook, chance);
        return counted(notebook, chance);
    case 9:
    case 10:
    case 11:
    case 12:
        return round(notebook, chance);
    case 13:
    case 14:
    case 15:
        return courseWork(notebook, chance);
    case 16:
        return personWork(notebook, chance);
    case 17:
        if (chance.below(8) == 0) {
            const auto plan = planFile(1 + static_cast<int>(chance.below(3)));
            return Work{"plan", 1, 0, [&notebook, plan] { return notebook.publishPlan(plan); }};
        }
        return newerWork(notebook, chance);
    default:
        return change(notebook, chance);
    }
}

} // namespace feltbog::simulation
