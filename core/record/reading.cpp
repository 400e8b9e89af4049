// SPDX-License-Identifier: MPL-2.0
#include "core/record/reading.h"

#include "core/record/check.h"
#include "core/record/limits.h"

namespace feltbog::record {
namespace {

constexpr std::size_t kMostDigits = 9; // before the decimals
constexpr std::size_t kKept = 3;       // decimals in the log, whatever a series has
constexpr std::string_view kMissing = "mangler";

bool digits(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// Another value for the same day would leave two figures where there is one.
Status checkFree(Notebook& notebook, const plan::Series& series, Date date, const Entry& entry) {
    bool taken = false;
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        store::Query q(db, "SELECT record FROM fact WHERE kind = 34 AND day = ? AND type = ? AND aside = 0");
        return store::each(q.with(date, series.key), [&](store::Query& row) {
            taken = taken || !entry.corrects || row.id<RecordId>(0) != *entry.corrects;
        });
    }));
    return taken ? Status(fail(ErrorCode::ReadingThere, "»" + series.name + "« den " + date.danish(), "date"))
                 : Status{};
}

} // namespace

Result<std::int64_t> thousandths(std::string_view text, int decimals) {
    const auto mark = text.find_first_of(",.");
    const auto whole = text.substr(0, mark);
    auto rest = mark == std::string_view::npos ? std::string_view() : text.substr(mark + 1);
    const bool number =
        !whole.empty() && digits(whole) && digits(rest) && (mark == std::string_view::npos || !rest.empty());
    if (!number) return fail(ErrorCode::FieldWrong, "»value« skal være et tal som 1234 eller 12,5", "value");
    while (rest.ends_with('0')) rest.remove_suffix(1);
    if (rest.size() > std::min(kKept, static_cast<std::size_t>(decimals)))
        return fail(ErrorCode::FieldWrong,
                    "»value« kan højst have " + std::to_string(decimals) + " decimaler", "value");
    if (whole.size() > kMostDigits) return fail(ErrorCode::CountTooLarge, "Tallet", "value");
    std::string all(whole);
    all.append(rest).append(kKept - rest.size(), '0');
    return std::stoll(all);
}

Result<RecordId> recordReading(Notebook& notebook, const Reading& reading) {
    FB_ASSIGN(const PlanPtr plan, notebook.plan());
    FB_ASSIGN(const Date date,
              checkDateFrom(notebook, plan->period.from.plusMonths(-12 * kYearsBefore), reading.entry));
    const auto* series = plan::find(plan->series, reading.series);
    if (!series) return notChosen(reading.series, "series");
    FB_TRY(checkWord(plan::readingStatuses, reading.status, "status"));

    Draft draft{log::Kind::Reading, {}, {}, {}}; // no circle's in particular
    draft.open.date = date;
    draft.open.type = series->key;
    draft.open.status = reading.status;
    if (reading.status == kMissing) {
        FB_TRY(checkChoice(plan->missingReasons, reading.reason, "reason"));
        if (!reading.value.empty())
            return fail(ErrorCode::FieldWrong, "»value« skal være tomt, når tallet mangler", "value");
        draft.open.reason = reading.reason;
    } else {
        if (!reading.reason.empty())
            return fail(ErrorCode::FieldWrong, "»reason« skal være tomt, når tallet er der", "reason");
        if (reading.value.empty()) return fail(ErrorCode::FieldMissing, "value", "value");
        FB_ASSIGN(draft.open.n, thousandths(reading.value, series->decimals));
    }
    FB_TRY(checkFree(notebook, *series, date, reading.entry));
    FB_TRY(markCorrection(notebook, reading.entry, draft.open));
    return saveOne(notebook, draft);
}

Result<std::vector<ReadingRow>> readings(Notebook& notebook) {
    std::vector<ReadingRow> out;
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        store::Query q(db,
                       "SELECT f.record, f.type, f.day, f.n, f.status, e.open FROM fact f JOIN event e ON"
                       " e.pos = f.pos WHERE f.kind = 34 AND f.aside = 0 ORDER BY f.day DESC, f.record DESC");
        return store::each(q, [&](store::Query& row) {
            const auto body = log::decodeOpen(row.view(5));
            out.push_back({row.id<RecordId>(0), row.text(1), row.date(2), row.integer(3), row.text(4),
                           body ? body->reason : std::string{}});
        });
    }));
    return out;
}

} // namespace feltbog::record
