// SPDX-License-Identifier: MPL-2.0
#include "scenes.h"

namespace feltbog::testdata::nordby13 {
namespace {

// In tenths, one for each year's last day; the seed moves them a little.
void yearly(Player& player, const std::string& series, int year, const std::vector<int>& tenths) {
    auto& random = player.random();
    for (const int n : tenths)
        player.reading(Day::of(year++, 12, 31), series, (n + random.between(-6, 6)) / 10.0);
}

// Whole numbers.
void counted(Player& player, const std::string& series, int year, const std::vector<int>& values) {
    auto& random = player.random();
    for (const int n : values) player.reading(Day::of(year++, 12, 31), series, n + random.between(-2, 2));
}

void registers(Player& player) {
    yearly(player, "arbejdsstyrke", 2012, {368, 366, 372, 377, 381});
    yearly(player, "arbejdsstyrke-glarbjerg", 2012, {340, 341, 352, 349, 338});
    yearly(player, "arbejdsstyrke-jennum", 2012, {388, 379, 375, 383, 391});
    yearly(player, "arbejdsstyrke-vangdal", 2013, {402, 399, 411});
    player.noReading(Day::of(2016, 12, 31), "arbejdsstyrke-vangdal", "for-smaat"); // the last known stands
    yearly(player, "arbejdsstyrke-randers", 2012, {512, 515, 517, 520, 523});
    yearly(player, "uddannelse-16-29", 2012, {211, 219, 223, 231, 236});
    yearly(player, "uddannelse-16-29-glarbjerg", 2012, {199, 204, 201, 190, 188});
    yearly(player, "uddannelse-16-29-jennum", 2012, {249, 240, 262, 270, 281});
    // Another kind of education is counted from 2015 on: not to be compared with 2011.
    yearly(player, "uddannelse-16-29-vangdal", 2012, {170, 177, 181});
    player.reading(Day::of(2015, 12, 31), "uddannelse-16-29-vangdal", 22.4, "brud");
    player.reading(Day::of(2016, 12, 31), "uddannelse-16-29-vangdal", 23.1);
    yearly(player, "uddannelse-voksne-glarbjerg", 2012, {412, 420, 424, 431});
    yearly(player, "uddannelse-voksne-jennum", 2012, {455, 447, 441, 440});
    player.reading(Day::of(2014, 12, 31), "uddannelse-voksne-vangdal",
                   38.8); // alone: nothing to compare with
    counted(player, "passive-glarbjerg", 2011, {140, 133, 129, 121, 118, 126});
    counted(player, "passive-jennum", 2011, {88, 92, 95, 99, 97, 101});
    counted(player, "passive-vangdal", 2012, {61, 55, 52});
    counted(player, "ledige-glarbjerg", 2012, {74, 80, 71, 66, 58});
    counted(player, "ledige-jennum", 2012, {51, 49, 57, 60, 62});
    player.reading(Day::of(2012, 12, 31), "ledige-vangdal", 33);
    player.reading(Day::of(2014, 12, 31), "ledige-vangdal", 29, "brud"); // the first to compare with
    player.reading(Day::of(2016, 12, 31), "ledige-vangdal", 35);
    counted(player, "anbringelsessager", 2011, {37, 35, 38, 31, 29, 26});
    counted(player, "underretninger", 2012, {120, 131, 126, 117});
    player.remove(Day::of(2017, 3, 2), player.reading(Day::of(2016, 12, 31), "underretninger", 11));
    yearly(player, "fravaer-noerrevang", 2011, {121, 118, 116, 110, 108});
    yearly(player, "fravaer-nyvang", 2011, {98, 102, 104, 101, 106});
    yearly(player, "fravaer-vestervang", 2012, {87, 85, 80});
    counted(player, "tomgang", 2011, {22, 19, 25, 17, 14});
    counted(player, "udsaettelser", 2011, {100, 94, 103, 88, 83, 79});
    yearly(player, "fraflytning", 2012, {178, 171, 164, 169});
    player.reading(Day::of(2016, 12, 31), "fraflytning", 16.1, "",
                   player.reading(Day::of(2016, 12, 31), "fraflytning", 61.1, "anslaaet"));
}

// Asked in the autumn of 2012 and of 2016, in one area only from 2013 on.
void survey(Player& player) {
    const Day before = Day::of(2012, 10, 15), between = Day::of(2014, 10, 15), after = Day::of(2016, 10, 15);
    const auto both = [&](const std::string& series, double first, double last) {
        player.reading(before, series, first);
        player.reading(after, series, last);
    };
    both("tilfreds", 82, 87.3);
    both("ikke-respekteret", 12.5, 9.4);
    both("utryg-aften", 30, 18.7);
    both("omdoemme-daarligt", 44, 33.6);
    both("tryg", 70.1, 74.4);
    both("tryg-glarbjerg", 68.2, 73.9);
    player.reading(between, "tryg-glarbjerg", 66.0, "anslaaet");
    both("tryg-jennum", 71.5, 71.5); // as much as before is no increase
    player.reading(between, "tryg-jennum", 73.3);
    player.reading(Day::of(2013, 10, 15), "tryg-vangdal", 77.0);
    player.reading(after, "tryg-vangdal", 79.5);
    both("naboskab-godt-glarbjerg", 61.0, 64.8);
    player.reading(between, "naboskab-godt-glarbjerg", 59.2);
    both("naboskab-godt-jennum", 66.4, 63.1);
    player.reading(Day::of(2013, 10, 15), "naboskab-godt-vangdal", 58.3);
    player.reading(after, "naboskab-godt-vangdal", 65.9);
}

void visitors(Player& player) {
    auto& random = player.random();
    player.reading(Day::of(2012, 10, 1), "hjemmeside-besoegende", 400);
    for (int year = 2015; year <= 2016; ++year)
        for (unsigned month = 1; month <= 12; ++month) {
            const Day day = Day::of(year, month, 1);
            if (year == 2016 && month == 7)
                player.noReading(day, "hjemmeside-besoegende", "ikke-leveret");
            else
                player.reading(day, "hjemmeside-besoegende", random.between(480, 690));
        }
}

} // namespace

void readings(Player& player) {
    registers(player);
    survey(player);
    visitors(player);
}

void judgements(Player& player) {
    const auto year = [](int n) {
        return Span{"", std::max(kPlan.from, Day::of(n, 1, 1)), Day::of(n, 12, 31)};
    };
    const std::string id = "P13-A-521-0";
    player.judgement(Day::of(2014, 2, 3), id, "delvist", "Møderne kom sent i gang.", year(2013));
    player.judgement(Day::of(2015, 2, 3), id, "naaet", "Koordineringen virker.", year(2014));
    player.remove(Day::of(2016, 2, 4),
                  player.judgement(Day::of(2016, 2, 3), id, "ikke-naaet", "Fortrudt.", year(2015)));
    player.judgement(Day::of(2017, 5, 15), id, "naaet", "Set over hele planen.", kPlan);
    player.judgement(Day::of(2017, 5, 15), "P13-A-511-1", "delvist", "Et ord om et tal ændrer det ikke.",
                     kPlan);
}

} // namespace feltbog::testdata::nordby13
