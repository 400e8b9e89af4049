// SPDX-License-Identifier: MPL-2.0
#include "core/import/lines.h"

#include <exception>
#include <string_view>

namespace feltbog::ndjson {
namespace {

constexpr std::string_view kBom = "\xEF\xBB\xBF"; // spreadsheets put it first in the file

bool blank(std::string_view text) { return text.find_first_not_of(" \t\r") == std::string_view::npos; }

} // namespace

RawLine LineReader::read() {
    RawLine line;
    line.number = ++number_;
    const auto next = [&] {
        try {
            return in_.rdbuf()->sbumpc();
        } catch (const std::exception&) { // a file that cannot be read any further
            in_.setstate(std::ios::badbit);
            return std::char_traits<char>::eof();
        }
    };
    for (int c = next();; c = next()) {
        if (c == std::char_traits<char>::eof()) {
            in_.setstate(std::ios::eofbit);
            break;
        }
        if (c == '\n') {
            line.ended = true;
            break;
        }
        ++line.length;
        if (line.length <= longest_) line.text += static_cast<char>(c);
    }
    line.tooLong = line.length > longest_;
    if (line.tooLong) line.text.clear();
    if (line.number == 1 && line.text.starts_with(kBom)) line.text.erase(0, kBom.size());
    return line;
}

std::optional<RawLine> LineReader::next() {
    while (in_.good()) {
        auto line = read();
        if (line.tooLong || !blank(line.text)) return line;
    }
    return std::nullopt;
}

} // namespace feltbog::ndjson
