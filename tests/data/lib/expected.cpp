// SPDX-License-Identifier: MPL-2.0
#include "expected.h"

#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>

namespace feltbog::testdata {

void save(const Figures& figures, const std::filesystem::path& file) {
    nlohmann::ordered_json out;
    for (const auto& [id, periods] : figures)
        for (const auto& [period, value] : periods) {
            if (std::floor(value) == value)
                out[id][period] = static_cast<long>(value);
            else
                out[id][period] = value;
        }
    std::ofstream(file, std::ios::binary) << out.dump(2) << '\n';
}

} // namespace feltbog::testdata
