// SPDX-License-Identifier: MPL-2.0
#include "core/import/verbs.h"

#include "core/record/attendance.h"
#include "core/record/check.h"
#include "core/record/course.h"

#include <algorithm>

namespace feltbog::ndjson {
namespace {

// Rows of a course's register by any of their members, the one still going on first.
class Register {
  public:
    static Result<Register> of(record::Notebook& notebook, const RecordId& course) {
        FB_ASSIGN(auto rows, record::enrolments(notebook, course));
        std::stable_partition(rows.begin(), rows.end(), [](const auto& row) { return row.outcome.empty(); });
        return Register(std::move(rows));
    }
    [[nodiscard]] Result<RecordId> row(const Token& token, const std::string& field) const {
        for (const auto& row : rows_)
            for (const auto& member : row.members)
                if (member.token == token) return row.record;
        return fail(ErrorCode::EnrolmentUnknown, "i " + field, field);
    }

  private:
    explicit Register(std::vector<record::EnrolmentRow> rows) : rows_(std::move(rows)) {}
    std::vector<record::EnrolmentRow> rows_;
};

struct RowPerson {
    std::string code;
    bool isNew = false;
    record::NewPerson card;
};

Result<std::vector<RowPerson>> rowsOf(Fields& fields) {
    std::vector<RowPerson> out;
    for (auto& item : fields.optionalObjects("rows")) {
        const bool isNew = item.has("callName");
        RowPerson who{item.text("person"), isNew, {}};
        if (isNew)
            who.card = cardOf(item);
        else
            who.card.band = item.optionalText("band");
        who.card.unit = isNew ? item.text("unit") : item.optionalText("unit");
        FB_TRY(item.done());
        out.push_back(std::move(who));
    }
    return out;
}

} // namespace

Status course(Line& line) {
    record::OpenCourse in;
    FB_ASSIGN(in.entry, line.entry());
    in.templateKey = line.fields.text("template");
    FB_TRY(line.checked());
    FB_ASSIGN(const auto record, record::openCourse(line.notebook, in));
    return line.name({record});
}

Status enrol(Line& line) {
    record::Enrol in;
    FB_ASSIGN(in.entry, line.entry());
    FB_ASSIGN(in.course, line.courseNamed());
    if (!line.fields.has("rows")) line.fields.text("rows"); // notes that it is missing
    FB_ASSIGN(const auto persons, rowsOf(line.fields));
    FB_TRY(line.checked());
    FB_ASSIGN(const auto plan, line.notebook.plan());
    FB_ASSIGN(const auto of, record::course(line.notebook, in.course));
    for (const auto& who : persons) {
        if (who.isNew) {
            FB_ASSIGN(const auto token,
                      line.newPerson(record::circleOf(*plan, of.activity), who.code, who.card));
            in.rows.push_back({token, who.card.unit, who.card.band});
        } else {
            FB_ASSIGN(const auto token, line.person(who.code, "rows.person"));
            in.rows.push_back({token, who.card.unit, who.card.band});
        }
    }
    FB_ASSIGN(const auto record, record::enrol(line.notebook, in));
    return line.name({record});
}

Status session(Line& line) {
    auto& f = line.fields;
    record::HeldSession in;
    FB_ASSIGN(in.entry, line.entry());
    FB_ASSIGN(in.course, line.courseNamed());
    const auto marks = f.optionalWords("marks");
    const auto dropIns = f.optionalTexts("dropIns");
    in.heads = f.optionalCounts("heads");
    in.numbers = f.optionalCounts("numbers");
    FB_TRY(line.checked());
    FB_ASSIGN(const auto rows, Register::of(line.notebook, in.course));
    for (const auto& [code, status] : marks) {
        FB_ASSIGN(const auto token, line.person(code, "marks"));
        FB_ASSIGN(const auto row, rows.row(token, "marks"));
        in.marks.push_back({row, status});
    }
    for (const auto& code : dropIns) {
        FB_ASSIGN(const auto token, line.person(code, "dropIns"));
        in.dropIns.push_back(token);
    }
    FB_ASSIGN(const auto record, record::holdSession(line.notebook, in));
    return line.name({record});
}

Status cancel(Line& line) {
    record::CancelledSession in;
    FB_ASSIGN(in.entry, line.entry());
    FB_ASSIGN(in.course, line.courseNamed());
    in.reason = line.fields.text("reason");
    FB_TRY(line.checked());
    FB_ASSIGN(const auto record, record::cancelSession(line.notebook, in));
    return line.name({record});
}

Status endEnrolment(Line& line) {
    FB_ASSIGN(const auto entry, line.entry());
    FB_ASSIGN(const auto of, line.courseNamed());
    const auto code = line.fields.text("person");
    const auto result = line.fields.text("outcome");
    const auto reason = line.fields.optionalText("reason");
    FB_TRY(line.checked());
    FB_ASSIGN(const auto rows, Register::of(line.notebook, of));
    FB_ASSIGN(const auto token, line.person(code, "person"));
    FB_ASSIGN(const auto row, rows.row(token, "person"));
    FB_ASSIGN(const auto record, record::endEnrolment(line.notebook, row, result, entry, reason));
    return line.name({record});
}

Status close(Line& line) {
    FB_ASSIGN(const auto entry, line.entry());
    FB_ASSIGN(const auto of, line.courseNamed());
    const auto outcomes = line.fields.optionalWords("outcomes");
    FB_TRY(line.checked());
    FB_ASSIGN(const auto rows, Register::of(line.notebook, of));
    std::vector<record::Outcome> said;
    for (const auto& [code, result] : outcomes) {
        FB_ASSIGN(const auto token, line.person(code, "outcomes"));
        FB_ASSIGN(const auto row, rows.row(token, "outcomes"));
        said.push_back({row, result});
    }
    FB_ASSIGN(const auto closed, record::closeCourse(line.notebook, of, said, entry));
    return line.name({closed.record});
}

} // namespace feltbog::ndjson
