// SPDX-License-Identifier: MPL-2.0
#include "book.h"

namespace feltbog::testdata {
namespace {

// Persons counted once over the span, percentages and means worked out anew from all of it, and levels, which
// are read on its last day.
const std::set<std::string>& anew() {
    static const std::set<std::string> ids = {
        "P17-A-NAB-1",  "P17-A-NAB-4", "P17-A-NAB-5", "P17-A-FOR-3b", "P17-A-HOT-1", "P17-A-FOU-2",
        "P17-A-PAR-6",  "P17-A-PAR-7", "P17-A-PAR-8", "P17-A-UDT-2",  "P17-A-MOD-2", "P17-A-MOD-3",
        "P17-A-UDT-3b", "P17-A-MOD-4", "P17-A-NUS-3", "P17-A-FAM-2",  "P17-A-FAM-3", "P17-A-FAM-4",
        "P17-A-FAM-6",  "P17-A-KUR-1", "P17-A-KUR-2a"};
    return ids;
}

// Activities that went on after the plan's last day, and count until then.
const std::set<std::string> kProlonged = {"P17-A-FOU-1", "P17-A-FOU-2", "P17-A-PAR-7"};

} // namespace

std::map<std::string, double> countWhole(const Book& book, const std::vector<Span>& years) {
    auto prolonged = years;
    prolonged.push_back({"", years.back().to + 1, Day::of(2021, 12, 31)});
    const auto over = [&](const std::vector<Span>& all) {
        return count(book, {"hele", all.front().from, all.back().to});
    };
    auto out = over(years);
    const auto longer = over(prolonged);
    for (const auto& id : kProlonged)
        if (longer.contains(id)) out[id] = longer.at(id);
    for (auto& [id, value] : out) {
        if (anew().contains(id) || id.starts_with("P17-R-")) continue; // those of the areas are levels
        value = 0;
        for (const auto& year : kProlonged.contains(id) ? prolonged : years) value += count(book, year)[id];
    }
    return out;
}

} // namespace feltbog::testdata
