// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace feltbog::plan {

// One thing wrong with a plan file, in Danish: where it is, what is wrong, what to do about it.
struct Problem {
    std::string place; // "criteria[12].measure.where.activity[0]", or "linje 3, tegn 5"
    std::string what;
    std::string cure;
    std::size_t line = 0; // in the file; 0 where the place says it or the whole file is meant

    [[nodiscard]] std::string sentence() const {
        return (line > 0 ? "linje " + std::to_string(line) + ", " : "") + place + ": " + what + " " + cure;
    }
};

using Problems = std::vector<Problem>;

// The first problem and how many more there are, for an error message of one line.
[[nodiscard]] inline std::string summary(const Problems& problems) {
    std::string text = problems.front().sentence();
    if (const auto more = problems.size() - 1; more > 0)
        text += " Der er " + std::to_string(more) + " fejl mere.";
    return text;
}

} // namespace feltbog::plan
