// SPDX-License-Identifier: MPL-2.0
#include "core/record/followup.h"

#include "core/record/check.h"
#include "core/record/limits.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace feltbog::record {
namespace {

// What is followed up: an enrolment or an outcome.
struct Subject {
    RecordId record;
    bool enrolment = false;
    std::string type, activity;
    std::optional<Token> token;
    Date start;
    std::optional<Date> end; // of the enrolment

    // From when the months are counted; nothing as long as it has not ended.
    [[nodiscard]] std::optional<Date> base(const plan::FollowUp& due) const {
        return enrolment && due.from == plan::FollowFrom::End ? end : start;
    }
};

// All of them, or only one.
// Enrolments and outcomes of these types, or the one.
Result<std::vector<Subject>> subjects(Notebook& notebook, const RecordId& only,
                                      const std::vector<std::string>& types = {}) {
    std::vector<Subject> out;
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        store::Query q(db,
                       "SELECT f.record, f.kind, f.type, f.activity, f.token, f.day,"
                       // + : by its course, a dozen rows; by its kind it is every end of every course.
                       " (SELECT day FROM fact e WHERE +e.kind = 24 AND e.aside = 0 AND e.course = f.course"
                       " AND e.enrolment = f.record ORDER BY day DESC, record DESC LIMIT 1)"
                       " FROM fact f WHERE f.kind IN (21, 32) AND f.part = 0 AND f.aside = 0"
                       " AND (f.record = ?1 OR f.type IN (SELECT value FROM json_each(?2)))");
        return store::each(q.with(only, nlohmann::json(types).dump()), [&](store::Query& row) {
            Subject s{
                row.id<RecordId>(0), row.integer(1) == 21, row.text(2), row.text(3), {}, row.date(5), {}};
            if (!row.null(4)) s.token = row.id<Token>(4);
            if (!row.null(6)) s.end = row.date(6);
            out.push_back(std::move(s));
        });
    }));
    return out;
}

using Answered =
    std::map<std::pair<RecordId, std::string>, RecordId>; // what and which question -> the answer

Result<Answered> answered(Notebook& notebook) {
    Answered out;
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        store::Query q(db, "SELECT about, type, record FROM fact WHERE kind = 35 AND aside = 0");
        return store::each(q, [&](store::Query& row) {
            out.try_emplace({row.id<RecordId>(0), row.text(1)}, row.id<RecordId>(2));
        });
    }));
    return out;
}

Result<Subject> subjectOf(Notebook& notebook, const plan::FollowUpRef& ref, const RecordId& record) {
    if (!record.none()) {
        FB_ASSIGN(const auto found, subjects(notebook, record));
        if (!found.empty() && found.front().type == ref.type()) return found.front();
    }
    return fail(ErrorCode::RecordUnknown, record.hex().substr(0, 8), "about");
}

} // namespace

Result<RecordId> recordFollowUp(Notebook& notebook, const FollowUp& input) {
    FB_ASSIGN(const PlanPtr plan, notebook.plan());
    const auto ref = plan::findFollowUp(*plan, input.followUp);
    if (!ref) return notChosen(input.followUp, "followUp");
    FB_TRY(checkWord(plan::followUpAnswers, input.answer, "answer"));
    FB_ASSIGN(const auto subject, subjectOf(notebook, ref, input.about));
    // Some are asked after the plan's last day.
    FB_ASSIGN(const Date date, checkDateFrom(notebook, plan->period.from, input.entry));
    const auto base = subject.base(*ref.due);
    if (!base || date < *base) return fail(ErrorCode::FollowUpEarly, date.danish(), "date");
    FB_ASSIGN(const auto before, answered(notebook));
    const auto there = before.find({input.about, input.followUp});
    if (there != before.end() && there->second != input.entry.corrects)
        return fail(ErrorCode::FollowUpAnswered, ref.due->what, "about");

    Draft draft{log::Kind::FollowUp, circleOf(*plan, subject.activity), {}, {}};
    draft.open.date = date;
    draft.open.activity = subject.activity;
    draft.open.type = input.followUp;
    draft.open.status = input.answer;
    draft.open.about = input.about;
    FB_TRY(markCorrection(notebook, input.entry, draft.open));
    return saveOne(notebook, draft);
}

Result<std::vector<DueFollowUp>> dueFollowUps(Notebook& notebook, Date asOf) {
    FB_ASSIGN(const PlanPtr plan, notebook.plan());
    std::vector<std::string> asked; // of most types nobody asks anything later
    for (const auto& form : plan->templates)
        if (!form.followUps.empty()) asked.push_back(form.key);
    for (const auto& outcome : plan->outcomeTypes)
        if (!outcome.followUps.empty()) asked.push_back(outcome.key);
    FB_ASSIGN(const auto all, subjects(notebook, {}, asked));
    FB_ASSIGN(const auto done, answered(notebook));
    std::vector<DueFollowUp> out;
    for (const auto& subject : all) {
        const auto* form = subject.enrolment ? plan::find(plan->templates, subject.type) : nullptr;
        const auto* outcome = subject.enrolment ? nullptr : plan::find(plan->outcomeTypes, subject.type);
        if (!form && !outcome) continue;
        for (const auto& due : form ? form->followUps : outcome->followUps) {
            const auto base = subject.base(due);
            if (!base || done.contains({subject.record, due.key})) continue;
            const Date day = base->plusMonths(due.afterMonths);
            if (day > asOf + kFollowUpDaysAhead) continue;
            out.push_back({due.key, subject.type, due.what, subject.record, subject.token, day, day < asOf});
        }
    }
    std::sort(out.begin(), out.end(), [](const DueFollowUp& a, const DueFollowUp& b) {
        return std::tie(a.due, a.about, a.followUp) < std::tie(b.due, b.about, b.followUp);
    });
    return out;
}

} // namespace feltbog::record
