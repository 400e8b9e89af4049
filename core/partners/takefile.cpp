// SPDX-License-Identifier: MPL-2.0
#include "core/partners/takefile.h"

#include "core/base/text.h"
#include "core/partners/plan.h"
#include "core/partners/record.h"
#include "core/plan/find.h"
#include "core/record/check.h"

#include <algorithm>
#include <array>
#include <map>

namespace feltbog::partners {
namespace {

enum Column : std::size_t { Key, Day, Value, Remark, Columns };

// What a heading may be called.
std::optional<Column> columnOf(std::string_view heading) {
    static const std::map<std::string, Column, std::less<>> names = {
        {"key", Key},      {"nøgle", Key},           {"date", Day},
        {"dato", Day},     {"value", Value},         {"værdi", Value},
        {"tal", Value},    {"status", Remark},       {"reason", Remark},
        {"årsag", Remark}, {"status/reason", Remark}};
    const auto at = names.find(lowered(heading));
    return at == names.end() ? std::nullopt : std::optional(at->second);
}

// A line as it was understood, and what it is a part of: lines of one delivery and day go together.
struct Line {
    std::size_t number = 0;
    std::string key, word;
    Observed observed;
};

class FileReader {
  public:
    FileReader(const plan::Plan& plan, bool confirmed) : plan_(plan), confirmed_(confirmed) {}

    void read(const Table& table) {
        problems = table.problems;
        if (!problems.empty()) return;
        if (table.rows.empty()) return note(1, fail(ErrorCode::HeadingWrong));
        if (!heading(table.rows.front())) return note(table.rows.front().line, fail(ErrorCode::HeadingWrong));
        for (std::size_t i = 1; i < table.rows.size(); ++i) {
            if (auto error = row(table.rows[i])) note(table.rows[i].line, std::move(*error));
        }
        if (table.rows.size() == 1) note(table.rows.front().line, fail(ErrorCode::FieldMissing, "value"));
        whole();
    }

    std::vector<LineProblem> problems;
    std::vector<Line> lines; // the first of each delivery, with all its numbers

  private:
    void note(std::size_t line, Error error) { problems.push_back({line, std::move(error)}); }

    bool heading(const TableRow& row) {
        places_.fill(row.cells.size());
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const auto column = columnOf(row.cells[i]);
            if (!column || places_[*column] != row.cells.size()) return false;
            places_[*column] = i;
        }
        width_ = row.cells.size();
        return places_[Key] < width_ && places_[Day] < width_ && places_[Value] < width_;
    }

    std::optional<Error> row(const TableRow& row) {
        if (row.cells.size() != width_)
            return fail(ErrorCode::CellsWrong,
                        std::to_string(row.cells.size()) + " i stedet for " + std::to_string(width_));
        const auto cell = [&](Column column) {
            return places_[column] < width_ ? row.cells[places_[column]] : std::string();
        };
        const std::string full = cell(Key);
        const auto colon = full.find(':');
        Line line{
            row.line, full.substr(0, colon), colon == std::string::npos ? "" : full.substr(colon + 1), {}};
        const auto figure = figureOf(plan_, line.key, {});
        if (!figure) return figure.error();
        // One number needs no word; of several each line says which.
        const bool several = figure->numbers.size() > 1;
        if (!several && line.word.empty()) line.word = figure->numbers.front().word;
        if (std::none_of(figure->numbers.begin(), figure->numbers.end(),
                         [&](const Number& n) { return n.word == line.word; }))
            return fail(ErrorCode::NumberUnnamed, words(*figure), "key");
        const auto day = Date::parse(cell(Day));
        if (!day) return day.error();
        line.observed = {line.key, *day, {}, {}, {}, confirmed_};
        if (auto error = content(cell(Value), cell(Remark), *figure, line)) return error;
        return place(std::move(line));
    }

    std::optional<Error> content(const std::string& value, const std::string& status, const Figure& figure,
                                 Line& line) {
        const auto reasons = reasonsOf(plan_);
        const bool isReason =
            std::any_of(reasons.begin(), reasons.end(), [&](const Reason& r) { return r.key == status; });
        const bool isStatus = !status.empty() && status != "mangler" && plan::find(plan_.series, line.key) &&
                              std::find(plan::readingStatuses.begin(), plan::readingStatuses.end(), status) !=
                                  plan::readingStatuses.end();
        if (!status.empty() && !isReason && !isStatus)
            return fail(ErrorCode::ChoiceUnknown, record::shown(status), "status");
        if (isReason) {
            line.observed.reason = status;
            return value.empty() ? std::nullopt
                                 : std::optional(fail(ErrorCode::NumberAndReason, {}, "value"));
        }
        const auto number = readNumber(value, figure.decimals, Point::Refused);
        if (!number) return number.error();
        line.observed.status = status;
        line.observed.values[line.word] = *number;
        return std::nullopt;
    }

    // Beside the other numbers of its delivery, or by itself.
    std::optional<Error> place(Line line) {
        for (const auto& other : seen_) {
            if (other.key != line.key || other.word != line.word) continue;
            const std::string where = record::shown(line.key) + " i linje " + std::to_string(other.number);
            if (other.observed.on == line.observed.on) return fail(ErrorCode::FigureTwice, where);
            if (other.observed.on.year() == line.observed.on.year() && !confirmed_)
                return fail(ErrorCode::YearTwice, where);
        }
        seen_.push_back(line);
        for (auto& before : lines)
            if (before.key == line.key && before.observed.on == line.observed.on) {
                if (before.observed.values.empty() != line.observed.values.empty())
                    return fail(ErrorCode::NumberAndReason, {}, "value");
                before.observed.values.merge(line.observed.values);
                return std::nullopt;
            }
        lines.push_back(std::move(line));
        return std::nullopt;
    }

    // A delivery has all its numbers: one that is left out would count as zero.
    void whole() {
        if (!problems.empty()) return;
        for (const auto& line : lines) {
            const auto figure = figureOf(plan_, line.key, line.observed.on);
            if (figure && !line.observed.values.empty() &&
                line.observed.values.size() != figure->numbers.size())
                note(line.number, fail(ErrorCode::NumberUnnamed, words(*figure), "key"));
        }
    }

    static std::string words(const Figure& figure) {
        std::string out;
        for (const auto& n : figure.numbers) out += (out.empty() ? "" : ", ") + figure.key + ":" + n.word;
        return out;
    }

    const plan::Plan& plan_;
    bool confirmed_;
    std::size_t width_ = 0;
    std::array<std::size_t, Columns> places_{};
    std::vector<Line> seen_;
};

// What any line would meet.
bool ofEveryLine(const Error& error) {
    return error.transient() || error.code == ErrorCode::RoleForbids ||
           error.code == ErrorCode::PlanIsClosed || error.code == ErrorCode::StoreCorrupt;
}

} // namespace

Result<Taken> takeFile(record::Notebook& notebook, std::string_view file, bool confirmed) {
    FB_ASSIGN(const auto plan, notebook.plan());
    FileReader reader(*plan, confirmed);
    reader.read(readTable(file));
    Taken out{reader.lines.size(), std::move(reader.problems)};
    if (!out.problems.empty()) return out;
    const auto done = notebook.transact([&]() -> Status {
        for (const auto& line : reader.lines)
            if (const auto saved = record(notebook, line.observed); !saved) {
                if (ofEveryLine(saved.error())) return saved.error();
                out.problems.push_back({line.number, saved.error()});
            }
        return out.problems.empty() ? Status{} : fail(ErrorCode::LinesLeft); // undoes the others
    });
    if (!done && out.problems.empty()) return done.error();
    return out;
}

} // namespace feltbog::partners
