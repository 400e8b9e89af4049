// SPDX-License-Identifier: MPL-2.0
#include "core/record/attendance.h"

#include "core/record/check.h"
#include "core/record/course.h"
#include "core/record/firstevent.h"
#include "core/record/recent.h"

#include <algorithm>
#include <set>

namespace feltbog::record {
namespace {

constexpr const char* kDropIn = "uden-tilmelding";

// An attendance as it stands: one row of the register, or one who came without being enrolled.
struct Standing {
    RecordId record;
    RecordId enrolment; // none: a drop-in
    Token token;
    std::string status;
    Date date;
};

Result<std::vector<Standing>> standing(Notebook& notebook, const RecordId& session) {
    std::vector<Standing> out;
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        store::Query q(db, "SELECT record, enrolment, token, status, day FROM fact WHERE session = ? AND "
                           "kind = 23 AND part = 0 AND aside = 0 ORDER BY record");
        return store::each(q.with(session), [&](store::Query& row) {
            out.push_back(
                {row.id<RecordId>(0), row.id<RecordId>(1), row.id<Token>(2), row.text(3), row.date(4)});
        });
    }));
    return out;
}

Status checkMark(const std::string& status) {
    const auto& all = plan::attendanceStatuses;
    const bool known = std::find(all.begin(), all.end(), status) != all.end() && status != kDropIn;
    return known ? Status{} : Status(notChosen(status, "marks"));
}

Draft sessionDraft(const plan::Plan& plan, const CourseRow& row, Date date, const std::string& status) {
    Draft draft{log::Kind::Session, circleOf(plan, row.activity), {}, {}};
    draft.open.date = date;
    draft.open.activity = row.activity;
    draft.open.type = row.templateKey;
    draft.open.course = row.record;
    draft.open.status = status;
    return draft;
}

// The course of a session input, checked to be open and to have begun by `date`.
Result<CourseRow> checkCourse(Notebook& notebook, const RecordId& record, Date date) {
    FB_ASSIGN(const CourseRow row, course(notebook, record));
    if (row.closed) return fail(ErrorCode::CourseClosed, row.closed->danish(), "course");
    if (date < row.start) return fail(ErrorCode::SessionBeforeCourse, date.danish(), "date");
    return row;
}

// Saves attendance so that it comes to stand as asked: unchanged rows are left, changed ones corrected.
class Register {
  public:
    Register(Notebook& notebook, const plan::Plan& plan, const CourseRow& row, const RecordId& session,
             Date date)
        : notebook_(notebook), plan_(plan), row_(row), session_(session), date_(date) {}

    Status mark(const EnrolmentRow& enrolment, const std::string& status,
                const std::vector<Standing>& before) {
        return put(enrolment.record, enrolment.members.front().token, status, before);
    }
    Status dropIn(const Token& token, const std::vector<Standing>& before) {
        return put({}, token, kDropIn, before);
    }

    Status save() {
        if (drafts_.empty()) return {};
        const auto saved = notebook_.save(drafts_);
        return saved ? Status{} : Status(saved.error());
    }

  private:
    Status put(const RecordId& enrolment, const Token& token, const std::string& status,
               const std::vector<Standing>& before) {
        const auto old = std::find_if(before.begin(), before.end(), [&](const Standing& s) {
            return enrolment.none() ? s.enrolment.none() && s.token == token : s.enrolment == enrolment;
        });
        if (old != before.end() && old->status == status && old->date == date_) return {};
        Draft draft{log::Kind::Attendance, circleOf(plan_, row_.activity), {}, {}};
        draft.open.date = date_;
        draft.open.activity = row_.activity;
        draft.open.type = row_.templateKey;
        draft.open.course = row_.record;
        draft.open.session = session_;
        draft.open.enrolment = enrolment;
        draft.open.status = status;
        const auto corrects = old != before.end() ? std::optional(old->record) : std::nullopt;
        FB_ASSIGN(const auto member, memberOn(notebook_, plan_, date_, {token, {}, {}}, corrects));
        draft.priv.members = {member};
        FB_TRY(markCorrection(notebook_, Entry{{}, false, corrects}, draft.open));
        drafts_.push_back(std::move(draft));
        return {};
    }

    Notebook& notebook_;
    const plan::Plan& plan_;
    const CourseRow& row_;
    RecordId session_;
    Date date_;
    std::vector<Draft> drafts_;
};

} // namespace

Result<RecordId> holdSession(Notebook& notebook, const HeldSession& input) {
    FB_ASSIGN(const PlanPtr plan, notebook.plan());
    FB_ASSIGN(const Date date, checkDate(notebook, *plan, input.entry));
    FB_ASSIGN(const CourseRow row, checkCourse(notebook, input.course, date));
    FB_TRY(checkHeads(*plan, input.heads, input.entry.confirmed, true));
    FB_TRY(checkNumbers(*plan, row.templateKey, input.numbers, input.entry.confirmed));
    FB_ASSIGN(const auto rows, enrolments(notebook, input.course));
    for (const auto& mark : input.marks) FB_TRY(checkMark(mark.status));

    RecordId session;
    FB_TRY(notebook.transact([&]() -> Status {
        Draft draft = sessionDraft(*plan, row, date, "afholdt");
        draft.open.amounts = input.heads;
        draft.open.numbers = input.numbers;
        FB_TRY(markCorrection(notebook, input.entry, draft.open));
        FB_ASSIGN(session, saveOne(notebook, draft));
        FB_ASSIGN(const auto before, standing(notebook, session));
        Register marks(notebook, *plan, row, session, date);
        for (const auto& mark : input.marks) {
            const auto enrolled = std::find_if(
                rows.begin(), rows.end(), [&](const EnrolmentRow& e) { return e.record == mark.enrolment; });
            if (enrolled == rows.end())
                return fail(ErrorCode::EnrolmentUnknown, mark.enrolment.hex().substr(0, 8), "marks");
            FB_TRY(marks.mark(*enrolled, mark.status, before));
        }
        for (const auto& token : input.dropIns) FB_TRY(marks.dropIn(token, before));
        for (const auto& old : before) // drop-ins taken off the register again
            if (old.enrolment.none() &&
                std::find(input.dropIns.begin(), input.dropIns.end(), old.token) == input.dropIns.end())
                FB_TRY(deleteRecord(notebook, old.record));
        return marks.save();
    }));
    return session;
}

Result<RecordId> cancelSession(Notebook& notebook, const CancelledSession& input) {
    FB_ASSIGN(const PlanPtr plan, notebook.plan());
    FB_ASSIGN(const Date date, checkDate(notebook, *plan, input.entry));
    FB_ASSIGN(const CourseRow row, checkCourse(notebook, input.course, date));
    FB_TRY(checkChoice(plan->cancelReasons, input.reason, "reason"));
    RecordId session;
    FB_TRY(notebook.transact([&]() -> Status {
        Draft draft = sessionDraft(*plan, row, date, "aflyst");
        draft.open.reason = input.reason;
        FB_TRY(markCorrection(notebook, input.entry, draft.open));
        FB_ASSIGN(session, saveOne(notebook, draft));
        FB_ASSIGN(const auto before, standing(notebook, session)); // held by mistake: its marks go
        for (const auto& old : before) FB_TRY(deleteRecord(notebook, old.record));
        return {};
    }));
    return session;
}

Result<std::vector<SessionRow>> sessions(Notebook& notebook, const RecordId& course) {
    std::vector<SessionRow> out;
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        store::Query q(db, "SELECT s.record, s.day, s.status, e.open, s.n + (SELECT count(*) FROM fact a "
                           "WHERE a.session = s.record"
                           " AND a.kind = 23 AND a.part = 0 AND a.aside = 0 AND a.status IN ('til-stede', "
                           "'uden-tilmelding'))"
                           " FROM fact s JOIN event e ON e.pos = s.pos WHERE s.course = ? AND s.kind = 22 "
                           "AND s.aside = 0 ORDER BY s.day, s.record");
        return store::each(q.with(course), [&](store::Query& row) {
            const auto body = log::decodeOpen(row.view(3));
            out.push_back({row.id<RecordId>(0), row.date(1), row.text(2), body ? body->reason : std::string{},
                           row.integer(4)});
        });
    }));
    return out;
}

Result<HeldSession> session(Notebook& notebook, const RecordId& record) {
    HeldSession out;
    bool found = false;
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        store::Query q(db, "SELECT f.course, f.day, e.open FROM fact f JOIN event e ON e.pos = f.pos WHERE "
                           "f.record = ? AND f.kind = 22 AND f.aside = 0");
        return store::each(q.with(record), [&](store::Query& row) {
            found = true;
            out.course = row.id<RecordId>(0);
            out.entry = Entry{row.date(1), false, record};
            if (const auto body = log::decodeOpen(row.view(2))) {
                out.heads = body->amounts;
                out.numbers = body->numbers;
            }
        });
    }));
    if (!found) return fail(ErrorCode::SessionUnknown, record.hex().substr(0, 8), "session");
    FB_ASSIGN(const auto rows, standing(notebook, record));
    for (const auto& s : rows) {
        if (s.enrolment.none())
            out.dropIns.push_back(s.token);
        else
            out.marks.push_back({s.enrolment, s.status});
    }
    return out;
}

} // namespace feltbog::record
