// SPDX-License-Identifier: MPL-2.0
#include "core/record/completion.h"
#include "core/record/course.h"

#include <algorithm>

namespace feltbog::record {
namespace {

// Courses with their counts; `?1` is one course or NULL for all.
constexpr const char* kCourses =
    "SELECT c.record, c.type, c.activity, c.day,"
    " (SELECT count(*) FROM fact s WHERE s.course = c.record AND s.kind = 22 AND s.status = 'afholdt' AND "
    "s.aside = 0),"
    " (SELECT count(*) FROM fact s WHERE s.course = c.record AND s.kind = 22 AND s.status = 'aflyst' AND "
    "s.aside = 0),"
    " (SELECT count(*) FROM fact s WHERE s.course = c.record AND s.kind = 21 AND s.part = 0 AND s.aside = 0),"
    " (SELECT min(day) FROM fact s WHERE s.course = c.record AND s.kind = 25 AND s.aside = 0)"
    " FROM fact c WHERE c.kind = 20 AND c.aside = 0 AND (?1 IS NULL OR c.record = ?1) ORDER BY c.day DESC, "
    "c.record DESC";

Result<std::vector<CourseRow>> readCourses(Notebook& notebook, const RecordId& only) {
    std::vector<CourseRow> out;
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        store::Query q(db, kCourses);
        return store::each(q.with(only), [&](store::Query& row) {
            CourseRow c{row.id<RecordId>(0), row.text(1),    row.text(2),    row.date(3),
                        row.integer(4),      row.integer(5), row.integer(6), {}};
            if (!row.null(7)) c.closed = row.date(7);
            out.push_back(std::move(c));
        });
    }));
    return out;
}

} // namespace

Result<std::vector<CourseRow>> courses(Notebook& notebook) { return readCourses(notebook, {}); }

Result<std::vector<CourseRow>> coursesExpected(Notebook& notebook) {
    std::vector<RecordId> due;
    const Date today = notebook.today();
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        store::Query q(
            db, "SELECT c.record FROM fact c WHERE c.kind = 20 AND c.aside = 0"
                " AND NOT EXISTS (SELECT 1 FROM fact e WHERE e.course = c.record AND e.kind = 25 AND "
                "e.aside = 0)"
                " AND NOT EXISTS (SELECT 1 FROM fact s WHERE s.course = c.record AND s.kind = 22 AND "
                "s.aside = 0 AND s.day = ?1)"
                " AND (c.day = ?1 OR EXISTS (SELECT 1 FROM fact s WHERE s.course = c.record AND s.kind "
                "= 22 AND s.aside = 0 AND s.day IN (?1 - 7, ?1 - 14))) ORDER BY c.day DESC, c.record");
        return store::each(q.with(today), [&](store::Query& row) { due.push_back(row.id<RecordId>(0)); });
    }));
    std::vector<CourseRow> out;
    for (const auto& record : due) {
        FB_ASSIGN(auto row, course(notebook, record));
        out.push_back(std::move(row));
    }
    return out;
}

Result<CourseRow> course(Notebook& notebook, const RecordId& record) {
    if (record.none()) return fail(ErrorCode::CourseUnknown, "uden nummer", "course");
    FB_ASSIGN(const auto rows, readCourses(notebook, record));
    if (rows.empty()) return fail(ErrorCode::CourseUnknown, record.hex().substr(0, 8), "course");
    return rows.front();
}

Result<std::vector<EnrolmentRow>> enrolments(Notebook& notebook, const RecordId& courseId) {
    std::vector<EnrolmentRow> out;
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        store::Query q(db, "SELECT record, token, unit, band, day FROM fact WHERE course = ? AND kind = 21 "
                           "AND aside = 0 ORDER BY day, record, part");
        FB_TRY(store::each(q.with(courseId), [&](store::Query& row) {
            const auto id = row.id<RecordId>(0);
            if (out.empty() || out.back().record != id) out.push_back({id, {}, row.date(4), {}, {}});
            out.back().members.push_back({row.id<Token>(1), row.text(2), row.text(3)});
        }));
        // The latest word about a row stands.
        store::Query ends(db, "SELECT enrolment, status, day FROM fact WHERE course = ? AND kind = 24 AND "
                              "aside = 0 ORDER BY day, record");
        return store::each(ends.with(courseId), [&](store::Query& row) {
            const auto id = row.id<RecordId>(0);
            const auto found =
                std::find_if(out.begin(), out.end(), [&](const EnrolmentRow& e) { return e.record == id; });
            if (found == out.end()) return;
            found->outcome = row.text(1);
            found->ended = row.date(2);
        });
    }));
    return out;
}

Result<CourseRow> courseOf(Notebook& notebook, const RecordId& enrolment) {
    std::optional<RecordId> found;
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        store::Query q(db, "SELECT course FROM fact WHERE record = ? AND kind = 21 AND aside = 0");
        FB_ASSIGN(found,
                  store::first(q.with(enrolment), [](store::Query& row) { return row.id<RecordId>(0); }));
        return {};
    }));
    if (!found) return fail(ErrorCode::EnrolmentUnknown, enrolment.hex().substr(0, 8), "enrolment");
    return course(notebook, *found);
}

} // namespace feltbog::record
