// SPDX-License-Identifier: MPL-2.0
#include "core/record/firstevent.h"

#include "core/record/check.h"
#include "core/record/copy.h"

namespace feltbog::record {
namespace {

// What is known of a person from their events and their card.
struct Known {
    bool exists = false;
    bool thisYear = false;
    std::string unit;
    std::string band;
};

Result<Known> known(Notebook& notebook, const Token& token, DateRange year,
                    const std::optional<RecordId>& except) {
    Known out;
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        store::Query facts(db, "SELECT unit, band, day, record FROM fact WHERE token = ? AND unit <> '' AND "
                               "aside = 0 ORDER BY day DESC, pos DESC");
        FB_TRY(store::each(facts.with(token), [&](store::Query& row) {
            const bool own = except && row.id<RecordId>(3) == *except;
            if (!out.exists) {
                out.unit = row.text(0);
                out.band = row.text(1);
            }
            out.exists = true;
            out.thisYear = out.thisYear || (!own && year.holds(row.date(2)));
        }));
        store::Query card(db, "SELECT unit, band FROM card WHERE token = ?");
        FB_ASSIGN(const bool hasCard, card.with(token).step());
        if (!hasCard) return {};
        if (out.unit.empty()) out.unit = card.text(0);
        if (out.band.empty()) out.band = card.text(1);
        out.exists = true;
        return {};
    }));
    return out;
}

// The person's earliest record of the plan year, if it says neither unit nor band.
Result<std::optional<RecordId>> firstBare(Notebook& notebook, const Token& token, DateRange year) {
    std::optional<RecordId> out;
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        bool seated = false;
        store::Query q(db, "SELECT f.record, f.unit FROM fact f JOIN event e ON e.pos = f.pos WHERE f.token "
                           "= ? AND f.aside = 0"
                           " AND f.day BETWEEN ? AND ? ORDER BY f.day, e.id");
        FB_TRY(store::each(q.with(token, year.from, year.to), [&](store::Query& row) {
            if (!out) out = row.id<RecordId>(0);
            seated = seated || !row.text(1).empty();
        }));
        if (seated) out.reset();
        return {};
    }));
    return out;
}

} // namespace

Result<log::Member> memberOn(Notebook& notebook, const plan::Plan& plan, Date date, const log::Member& given,
                             const std::optional<RecordId>& corrects) {
    if (!given.unit.empty()) FB_TRY(checkChoice(plan.units, given.unit, "unit"));
    if (!given.band.empty()) FB_TRY(checkChoice(plan.ageBands, given.band, "band"));
    FB_ASSIGN(const Known before, known(notebook, given.token, planYearOf(plan, date), corrects));
    if (!before.exists) return fail(ErrorCode::PersonUnknown, given.token.hex().substr(0, 8), "person");
    if (before.thisYear) return log::Member{given.token, {}, {}};
    log::Member member{given.token, given.unit.empty() ? before.unit : given.unit,
                       given.band.empty() ? before.band : given.band};
    if (member.unit.empty()) return fail(ErrorCode::FieldMissing, "unit", "unit");
    if (plan::ageless(plan, member.unit))
        member.band.clear();
    else if (member.band.empty())
        return fail(ErrorCode::BandMissing, "første gang i planåret", "band");
    return member;
}

Result<log::Member> visitorOn(Notebook& notebook, const plan::Plan& plan, Date date, const Token& token,
                              const std::string& unit, const std::optional<RecordId>& corrects) {
    FB_ASSIGN(const Known before, known(notebook, token, planYearOf(plan, date), corrects));
    return before.thisYear ? log::Member{token, {}, {}} : log::Member{token, unit, {}};
}

Result<std::vector<Seat>> seatsIn(Notebook& notebook, const std::vector<RecordId>& records) {
    std::vector<Seat> out;
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        for (const auto& record : records) {
            store::Query q(db, "SELECT token, unit, band, day FROM fact WHERE record = ? AND token IS NOT "
                               "NULL AND unit <> '' AND aside = 0");
            FB_TRY(store::each(q.with(record), [&](store::Query& row) {
                out.push_back({{row.id<Token>(0), row.text(1), row.text(2)}, row.date(3)});
            }));
        }
        return {};
    }));
    return out;
}

Status reseat(Notebook& notebook, const plan::Plan& plan, const std::vector<Seat>& seats) {
    for (const auto& seat : seats) {
        FB_ASSIGN(const auto record, firstBare(notebook, seat.member.token, planYearOf(plan, seat.date)));
        if (!record) continue;
        FB_ASSIGN(Draft draft, copyOf(notebook, *record));
        for (auto& member : draft.priv.members)
            if (member.token == seat.member.token) member = seat.member;
        FB_ASSIGN(const auto saved, saveOne(notebook, draft));
        static_cast<void>(saved);
    }
    return {};
}

} // namespace feltbog::record
