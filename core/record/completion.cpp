// SPDX-License-Identifier: MPL-2.0
#include "core/record/completion.h"

namespace feltbog::record {

Result<Presence> presenceOf(Notebook& notebook, const RecordId& course) {
    Presence out;
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        store::Query sessions(db, "SELECT record, day FROM fact WHERE course = ? AND kind = 22 AND status = "
                                  "'afholdt' AND aside = 0 ORDER BY day, record");
        FB_TRY(store::each(sessions.with(course), [&](store::Query& row) {
            out.held.emplace_back(row.id<RecordId>(0), row.date(1));
        }));
        store::Query marks(db, "SELECT enrolment, session, status FROM fact WHERE course = ? AND kind = 23 "
                               "AND enrolment IS NOT NULL AND aside = 0");
        return store::each(marks.with(course), [&](store::Query& row) {
            out.marks[row.id<RecordId>(0)][row.id<RecordId>(1)] = row.text(2);
        });
    }));
    return out;
}

bool hasRule(const plan::Completion& completion) {
    return completion.rule == plan::CompletionRule::MaxAbsencePercent ||
           completion.rule == plan::CompletionRule::MinSessions;
}

std::string byRule(const plan::Completion& completion, const Presence& presence, const EnrolmentRow& row) {
    std::int64_t present = 0;
    std::int64_t filled = 0;
    const auto marks = presence.marks.find(row.record);
    for (const auto& [session, day] : presence.held) {
        if (day < row.joined || marks == presence.marks.end()) continue;
        const auto mark = marks->second.find(session);
        if (mark == marks->second.end() || mark->second == "ikke-udfyldt") continue;
        ++filled;
        if (mark->second == "til-stede") ++present;
    }
    if (filled == 0) return "ved-ikke";
    const std::int64_t value = completion.value.value_or(0);
    const bool done = completion.rule == plan::CompletionRule::MinSessions
                          ? present >= value
                          : (filled - present) * 100 <= value * filled;
    return done ? "gennemfoert" : "stoppet";
}

} // namespace feltbog::record
