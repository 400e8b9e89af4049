// SPDX-License-Identifier: MPL-2.0
#include "published.h"

#include "../lib/expected.h"
#include "scenes.h"

#include <cmath>
#include <stdexcept>

namespace feltbog::testdata {
namespace {

// What the evaluation of the plan reported, as rounded there.
const Figures& published() {
    static const Figures figures = {
        {"P17-A-HOT-1", {{"hele", 491}}},
        {"P17-A-HOT-2", {{"hele", 129}}},
        {"P17-A-HOT-3", {{"hele", 8}}},
        {"P17-A-MOD-1", {{"hele", 11}}},
        {"P17-A-MOD-2", {{"hele", 58}}},
        {"P17-A-MOD-3", {{"aar:1", 79}, {"aar:2", 95}, {"aar:3", 89}}},
        {"P17-A-MOD-4", {{"aar:1", 89}, {"aar:2", 77}, {"aar:3", 90}}},
        {"P17-A-NUS-2", {{"hele", 25}}},
        {"P17-A-NUS-3", {{"hele", 169}}},
        {"P17-A-PAR-1", {{"hele", 85}}},
        {"P17-A-PAR-2a", {{"hele", 12}}},
        {"P17-A-PAR-2b", {{"hele", 98}}},
        {"P17-A-PAR-3", {{"hele", 77}}},
        {"P17-A-PAR-4", {{"hele", 8}}},
        {"P17-A-PAR-5a", {{"hele", 21}}},
        {"P17-A-PAR-5b", {{"hele", 435}}},
        {"P17-A-PAR-7", {{"hele", 111}}},
        {"P17-A-PAR-8", {{"hele", 39}}},
        {"P17-A-FOU-1", {{"hele", 24}}},
        {"P17-A-FOU-2", {{"hele", 20}}},
        {"P17-A-UDT-1", {{"hele", 120}}},
        {"P17-A-UDT-2", {{"aar:1", 65}, {"aar:3", 23.3}, {"aar:4", 57}}},
        {"P17-A-NAB-1", {{"hele", 17}}},
        {"P17-A-NAB-2", {{"hele", 16}}},
        {"P17-A-NAB-3", {{"hele", 174}}},
        {"P17-A-NAB-4", {{"hele", 31}}},
        {"P17-A-NAB-5", {{"hele", 7}}},
        {"P17-A-NAB-6", {{"hele", 119}}},
        {"P17-A-FOR-1", {{"hele", 20}}},
        {"P17-A-FOR-2", {{"hele", 48}}},
        {"P17-A-FOR-3b", {{"hele", 917}}},
        {"P17-A-FOR-4", {{"hele", 58}}},
        {"P17-A-FFF-2", {{"hele", 196}}},
        {"P17-A-FFF-3", {{"hele", 12}}},
        {"P17-A-FAM-1", {{"hele", 44}}},
        {"P17-A-FAM-5", {{"hele", 38}}},
        {"P17-A-FAM-6", {{"hele", 100}}},
        {"P17-A-KUR-2a", {{"hele", 22}}},
        {"P17-A-KUR-2b", {{"hele", 10}}},
        {"P17-A-KUR-4", {{"hele", 13}}},
        {"P17-A-KUR-5", {{"hele", 4}}},
    };
    return figures;
}

// The counted figure, rounded as the published one is, must be the published one.
void check(const Figures& counted) {
    for (const auto& [id, periods] : published())
        for (const auto& [period, value] : periods) {
            const double exact = counted.at(id).at(period);
            const double step = std::floor(value) == value ? 1 : 10;
            if (std::round(exact * step) != std::round(value * step))
                throw std::runtime_error(id + " " + period + ": " + std::to_string(exact) + " counted, " +
                                         std::to_string(value) + " published");
        }
}

} // namespace

void writePublished(const std::filesystem::path& dir) {
    Random random(491129);
    Book book;
    Player street("s", book, random);
    Player courses("f", book, random);
    Player office("k", book, random);
    publishedStreet(street);
    publishedYouth(courses);
    publishedFamily(courses);
    publishedOffice(office);
    saveDevices(dir, {&street, &courses, &office});

    Figures figures;
    std::vector<Span> years;
    for (int year = 1; year <= 4; ++year) {
        years.push_back(planYear(year));
        add(figures, years.back().name, count(book, years.back()));
    }
    add(figures, "hele", countWhole(book, years));
    check(figures);
    save(figures, dir / "expected.json");
    save(published(), dir / "published.json");
}

} // namespace feltbog::testdata
