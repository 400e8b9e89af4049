// SPDX-License-Identifier: MPL-2.0
#include "sheet.h"

#include <fstream>
#include <nlohmann/json.hpp>

namespace feltbog::testdata {

std::vector<Span> Frame::eachYear() const {
    std::vector<Span> out;
    for (int n = 1; n <= years.of(whole.to); ++n) {
        const int year = years.first + n - 1;
        const Span all{"aar:" + std::to_string(n), Day::of(year, years.month, 1),
                       Day::of(year + 1, years.month, 1) + -1};
        out.push_back(all.within(whole));
    }
    return out;
}

Sheet Questions::answered(const Book& book, const Frame& frame) const {
    Sheet out;
    for (const auto& q : all_) {
        const auto over = [&](const Span& span) {
            return span.empty() ? Cell() : q.answer({book, span, frame.years});
        };
        double added = 0;
        for (const auto& year : frame.eachYear()) {
            auto value = over(q.window ? year.within(*q.window) : year);
            if (const auto* number = std::get_if<double>(&value)) added += *number;
            out[q.id][year.name] = std::move(value);
        }
        out[q.id][frame.whole.name] = q.addYears ? Cell(added) : over(q.window.value_or(frame.whole));
    }
    return out;
}

void save(const Sheet& sheet, const std::filesystem::path& file) {
    nlohmann::ordered_json out;
    for (const auto& [id, periods] : sheet)
        for (const auto& [period, value] : periods) {
            auto& json = out[id][period]; // null where there is nothing
            if (const auto* number = std::get_if<double>(&value)) json = *number;
            if (const auto* word = std::get_if<std::string>(&value)) json = *word;
        }
    std::ofstream(file, std::ios::binary) << out.dump(2) << '\n';
}

} // namespace feltbog::testdata
