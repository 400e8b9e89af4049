// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/record/input.h"
#include "core/record/notebook.h"

namespace feltbog::record {

struct OpenCourse {
    Entry entry; // date: the first day of the course
    std::string templateKey;
};
[[nodiscard]] Result<RecordId> openCourse(Notebook& notebook, const OpenCourse& course);

// A row of the register: one child, one parent, or a family with its members. A row is counted once, by
// its first person (the family, in a family row).
struct Enrol {
    Entry entry; // date: when they joined; later than the course's start for late joiners
    RecordId course;
    std::vector<log::Member> rows; // persons with cards; the first is the row, the rest its members
};
[[nodiscard]] Result<RecordId> enrol(Notebook& notebook, const Enrol& enrol);

// Outcome: "gennemfoert", "stoppet" or "ved-ikke". Reason: one of the plan's exit_reasons, or nothing.
[[nodiscard]] Result<RecordId> endEnrolment(Notebook& notebook, const RecordId& enrolment,
                                            const std::string& outcome, const Entry& entry = {},
                                            const std::string& reason = {});

struct Outcome {
    RecordId enrolment;
    std::string outcome; // as above; empty: by the template's rule
};
struct CloseResult {
    RecordId record;
    std::map<std::string, std::int64_t> outcomes; // by outcome
    bool byRule = false;
};
// Closes a course. Where the template has a completion rule it decides (the leader's own word for a row
// wins); where it has none ("regel mangler") each row needs the leader's word: OutcomeMissing.
[[nodiscard]] Result<CloseResult> closeCourse(Notebook& notebook, const RecordId& course,
                                              const std::vector<Outcome>& outcomes, const Entry& entry = {});

struct CourseRow {
    RecordId record;
    std::string templateKey, activity;
    Date start;
    std::int64_t held = 0, cancelled = 0, enrolled = 0;
    std::optional<Date> closed;
};
[[nodiscard]] Result<std::vector<CourseRow>> courses(Notebook& notebook);           // newest start first
[[nodiscard]] Result<CourseRow> course(Notebook& notebook, const RecordId& record); // CourseUnknown

// Open courses that seem to meet today and have no session of the day yet: they begin today, or met on this
// weekday one or two weeks ago (a plan has no timetable; a week without a meeting is a holiday).
[[nodiscard]] Result<std::vector<CourseRow>> coursesExpected(Notebook& notebook);

struct EnrolmentRow {
    RecordId record;
    std::vector<log::Member> members;
    Date joined;
    std::optional<Date> ended;
    std::string outcome; // empty: i gang
};
[[nodiscard]] Result<std::vector<EnrolmentRow>> enrolments(Notebook& notebook, const RecordId& course);

} // namespace feltbog::record
