// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "../lib/play.h"

// Randers Nordby 2013-17 as three members of staff would record it: from the first of May to the last of
// April, with plan years that are calendar years, the first and last of them short.
namespace feltbog::testdata::nordby13 {

inline const Span kPlan{"hele", Day::of(2013, 5, 1), Day::of(2017, 4, 30)};
inline const PlanYears kYears{2013, 1};

void leisureJobs(Player& player);  // FritidsTjansen
void guidance(Player& player);     // jobvejledning, lektiehjælp, uddannelsesvejledning
void schooling(Player& player);    // medborgerskab, uddannelsestilbud, and what the job centre delivers
void associations(Player& player); // børn i foreningsliv, sundhed
void street(Player& player);       // Plus 12, teenagegrupper
void counsel(Player& player);      // babycafé, anonym and økonomisk rådgivning
void school(Player& player);       // familieklassen
void council(Player& player);      // ambassadører, temadage, foreninger
void together(Player& player);     // beboeraktiviteter, fællesspisning, puljen
void news(Player& player);         // kommunikation, presse, borgerjournalister
void readings(Player& player);     // figures that others have
void judgements(Player& player);

} // namespace feltbog::testdata::nordby13
