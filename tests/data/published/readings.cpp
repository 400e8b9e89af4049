// SPDX-License-Identifier: MPL-2.0
#include "scenes.h"

#include <array>
#include <fstream>
#include <stdexcept>

namespace feltbog::testdata {
namespace {

// The day a figure is for, where the evaluation names a month, a year or a span: the first, as
// core/doc/import.md asks for.
Day firstDay(const std::string& period) {
    if (period == "hele") return planYear(1).from;
    const bool schoolYear = period.size() > 4 && period[4] == '/';
    const bool month = period.size() == 7 && period[4] == '-';
    const bool day = period.size() > 9 && period[7] == '-';
    const auto part = [&](std::size_t at) { return static_cast<unsigned>(std::stoul(period.substr(at, 2))); };
    return Day::of(std::stoi(period.substr(0, 4)),
                   schoolYear     ? 8
                   : month || day ? part(5)
                                  : 1,
                   day ? part(8) : 1);
}

// Every figure the evaluation prints of a series, as others have delivered it.
void printed(Player& player) {
    std::ifstream in(FELTBOG_EVALUATION);
    if (!in) throw std::runtime_error(std::string("cannot read ") + FELTBOG_EVALUATION);
    for (const auto& row : Json::parse(in)) {
        if (!row.contains("series") || row.contains("derive")) continue;
        const Day day = firstDay(row["period"].get<std::string>());
        const auto series = row["series"].get<std::string>();
        if (row.contains("missing"))
            player.noReading(day, series, row["missing"].get<std::string>());
        else
            player.reading(day, series, row["value"], row.value("break", false) ? "brud" : "");
    }
}

// Seven local associations with more than 25 members before and after; the evaluation names none of them, and
// the members are invented.
void associations(Player& player) {
    static const std::array<int, 10> before = {41, 60, 33, 28, 118, 52, 26, 19, 12, 25};
    static const std::array<int, 10> after = {38, 71, 30, 24, 104, 49, 31, 27, 9, 25};
    for (std::size_t i = 0; i < before.size(); ++i) {
        const auto series = "medlemmer-forening-" + std::to_string(i + 1);
        player.reading(Day::of(2016, 1, 1), series, before[i]);
        player.reading(Day::of(2021, 1, 1), series, after[i]);
    }
}

} // namespace

void publishedReadings(Player& player) {
    printed(player);
    associations(player);
}

} // namespace feltbog::testdata
