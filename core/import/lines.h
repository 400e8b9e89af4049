// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <istream>
#include <optional>
#include <string>

namespace feltbog::ndjson {

struct RawLine {
    std::size_t number = 0; // from 1, empty lines counted
    std::size_t length = 0; // bytes in the file
    std::string text;       // empty when longer than allowed
    bool tooLong = false;
    bool ended = false; // by a newline; only a file's last line may lack it
};

// Reads a stream line by line in bounded memory: of a line that is too long only the length is kept.
class LineReader {
  public:
    LineReader(std::istream& in, std::size_t longest) : in_(in), longest_(longest) {}

    std::optional<RawLine> next(); // the next line with something on it; nothing at the end
    [[nodiscard]] bool broken() const { return in_.bad(); }

  private:
    RawLine read();

    std::istream& in_;
    std::size_t longest_;
    std::size_t number_ = 0;
};

} // namespace feltbog::ndjson
