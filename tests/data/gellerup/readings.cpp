// SPDX-License-Identifier: MPL-2.0
#include "scenes.h"

namespace feltbog::testdata::gellerup {
namespace {

// A value for each year's last day, in tenths, from 2017 on; the seed moves them a little.
void yearly(Player& player, const std::string& series, const std::vector<int>& tenths) {
    auto& random = player.random();
    int year = 2017;
    for (const int n : tenths)
        player.reading(Day::of(year++, 12, 31), series, (n + random.between(-4, 4)) / 10.0);
}

} // namespace

void readings(Player& player) {
    yearly(player, "tryghed", {529, 573, 618, 664, 712}); // the last comes after the year it is to be reached
    yearly(player, "uden-arbejdsmarked", {525, 509, 512, 478, 461, 446});
    yearly(player, "pasning-1-5", {868, 871, 880, 893, 889, 884});
    yearly(player, "pasning-1-5-aarhus", {924, 925, 927, 926, 930, 931}); // to compare with, in no criterion
    yearly(player, "skolefravaer", {84, 80, 77, 81, 72, 66});
    yearly(player, "skolefravaer-aarhus", {58, 57, 58, 60, 59, 58});
    yearly(player, "karakterer", {47, 48, 50, 53, 51, 57});

    player.reading(Day::of(2017, 11, 21), "valgdeltagelse", 51.1);
    player.reading(Day::of(2021, 11, 16), "valgdeltagelse", 56.3, "brud"); // another polling station
    player.reading(Day::of(2017, 12, 31), "haervaerk-gellerup", 712);
    player.reading(Day::of(2018, 12, 31), "haervaerk-gellerup", 655);
    const auto guess = player.reading(Day::of(2019, 12, 31), "haervaerk-gellerup", 500, "anslaaet");
    player.reading(Day::of(2019, 12, 31), "haervaerk-gellerup", 488, "", guess);
    player.noReading(Day::of(2020, 12, 31), "haervaerk-gellerup", "ikke-leveret");
    player.reading(Day::of(2021, 12, 31), "haervaerk-gellerup", 331);
    player.reading(Day::of(2018, 12, 31), "haervaerk-toveshoej", 251);
    player.reading(Day::of(2020, 12, 31), "haervaerk-toveshoej", 199, "anslaaet");
    player.remove(Day::of(2022, 2, 1), player.reading(Day::of(2021, 12, 31), "haervaerk-toveshoej", 19));
    player.reading(Day::of(2022, 12, 31), "haervaerk-toveshoej", 144);
    player.reading(Day::of(2016, 12, 31), "grundskole-20-24", 21.3);
    player.reading(Day::of(2018, 12, 31), "grundskole-20-24", 20.4);
    player.noReading(Day::of(2019, 12, 31), "grundskole-20-24", "for-smaat");
    player.reading(Day::of(2020, 12, 31), "grundskole-20-24", 18.2);
    player.noReading(Day::of(2022, 12, 31), "grundskole-20-24", "ikke-leveret"); // the last known stands
    player.reading(Day::of(2020, 12, 31), "grundskole-20-24-aarhus", 7.1);
    player.reading(Day::of(2019, 5, 1), "dansk-skolestart", 36.2);
    player.reading(Day::of(2021, 5, 1), "dansk-skolestart", 41.7, "anslaaet");
    player.reading(Day::of(2022, 5, 1), "dansk-skolestart", 44.0); // the target year was 2021
    player.noReading(Day::of(2018, 12, 31), "foreningsaktivitet", "ikke-maalt");
    player.reading(Day::of(2019, 12, 31), "foreningsaktivitet", 66.5);
    player.reading(Day::of(2021, 12, 31), "foreningsaktivitet", 68.9);
}

void judgements(Player& player) {
    const Day day = Day::of(2022, 9, 15);
    const auto year = [](int n) { return Span{"", Day::of(2017 + n, 8, 1), Day::of(2018 + n, 7, 31)}; };
    player.judgement(Day::of(2019, 9, 1), "GEL-O-1", "delvist", "Frem på uddannelse.", year(1));
    player.judgement(Day::of(2020, 9, 1), "GEL-O-1", "naaet", "Indtastet for det forkerte år.", year(2));
    player.judgement(Day::of(2020, 9, 2), "GEL-O-1", "ikke-naaet", "Stilstand i året.", year(2));
    player.judgement(day, "GEL-O-1", "naaet", "Det sidste år nåede vi langt.", year(4));
    player.judgement(day, "GEL-O-1", "delvist", "To områder af fire.",
                     kPlan); // as long as the plan: it stands
    player.remove(day + 2, player.judgement(day + 1, "GEL-O-1", "kan-ikke-sammenlignes", "Fortrudt.", kPlan));
    player.judgement(day, "GEL-R-UB-2", "ikke-naaet", "Efter de to første år.",
                     {"", kPlan.from, Day::of(2020, 7, 31)});
    player.judgement(day, "GEL-A-CIV-4", "ikke-naaet", "Et ord om et tal ændrer det ikke.", kFirst17);
}

} // namespace feltbog::testdata::gellerup
