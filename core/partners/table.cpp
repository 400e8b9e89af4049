// SPDX-License-Identifier: MPL-2.0
#include "core/partners/table.h"

#include "core/base/bytes.h"

#include <algorithm>

namespace feltbog::partners {
namespace {

constexpr std::string_view kMark = "\xEF\xBB\xBF";

// The more frequent of the two in the first line, outside quotes.
char separatorOf(std::string_view file) {
    std::size_t semicolons = 0, commas = 0;
    bool quoted = false;
    for (const char c : file) {
        if (c == '"') quoted = !quoted;
        if (quoted) continue;
        if (c == '\n') break;
        semicolons += c == ';' ? 1U : 0U;
        commas += c == ',' ? 1U : 0U;
    }
    return commas > semicolons ? ',' : ';';
}

class Reader {
  public:
    Reader(std::string_view file, char separator) : file_(file), separator_(separator) {}

    Table all() {
        while (at_ < file_.size()) row();
        return std::move(out_);
    }

  private:
    void row() {
        TableRow row{line_, {}};
        bool more = true;
        while (more) more = cell(row);
        const bool empty =
            std::all_of(row.cells.begin(), row.cells.end(), [](const auto& c) { return c.empty(); });
        if (!empty) out_.rows.push_back(std::move(row));
    }

    // True: another cell of this row follows.
    bool cell(TableRow& row) {
        std::string text;
        if (at_ < file_.size() && file_[at_] == '"') {
            if (!quoted(text)) problem(row.line, fail(ErrorCode::QuoteOpen));
        } else {
            while (at_ < file_.size() && file_[at_] != separator_ && file_[at_] != '\n') text += file_[at_++];
        }
        if (text.ends_with('\r')) text.pop_back();
        row.cells.push_back(std::move(text));
        if (at_ == file_.size()) return false;
        const char end = file_[at_++];
        if (end == '\n') ++line_;
        return end == separator_;
    }

    // A quoted cell up to its separator; false when its quote does not close, or more stands behind it.
    bool quoted(std::string& text) {
        ++at_;
        for (; at_ < file_.size(); ++at_) {
            if (file_[at_] == '\n') ++line_;
            if (file_[at_] != '"') {
                text += file_[at_];
            } else if (at_ + 1 < file_.size() && file_[at_ + 1] == '"') {
                text += file_[at_++];
            } else {
                ++at_;
                if (at_ < file_.size() && file_[at_] == '\r') ++at_;
                const bool clean = at_ == file_.size() || file_[at_] == separator_ || file_[at_] == '\n';
                while (at_ < file_.size() && file_[at_] != separator_ && file_[at_] != '\n') ++at_;
                return clean;
            }
        }
        return false;
    }

    void problem(std::size_t line, Error error) { out_.problems.push_back({line, std::move(error)}); }

    std::string_view file_;
    char separator_;
    std::size_t at_ = 0;
    std::size_t line_ = 1;
    Table out_;
};

// The lines whose bytes are no UTF-8.
std::vector<LineProblem> notUtf8(std::string_view file) {
    std::vector<LineProblem> out;
    for (std::size_t line = 1; !file.empty(); ++line) {
        const auto end = file.find('\n');
        if (!isUtf8(file.substr(0, end)))
            out.push_back({line, fail(ErrorCode::TextNotUtf8, "linje " + std::to_string(line))});
        file.remove_prefix(end == std::string_view::npos ? file.size() : end + 1);
    }
    return out;
}

} // namespace

Table readTable(std::string_view file) {
    if (file.starts_with(kMark)) file.remove_prefix(kMark.size());
    if (auto problems = notUtf8(file); !problems.empty()) return {{}, std::move(problems)};
    return Reader(file, separatorOf(file)).all();
}

} // namespace feltbog::partners
