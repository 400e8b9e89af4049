// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>
#include <map>
#include <string>

namespace feltbog::testdata {

using Figures = std::map<std::string, std::map<std::string, double>>; // criterion id -> period -> value

inline void add(Figures& figures, const std::string& period, const std::map<std::string, double>& values) {
    for (const auto& [id, value] : values) figures[id][period] = value;
}
void save(const Figures& figures, const std::filesystem::path& file);

} // namespace feltbog::testdata
