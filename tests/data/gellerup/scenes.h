// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "../lib/play.h"

// Gellerup-Toveshøj 2018-22 as three members of staff would record it. Most criteria are of the first 17
// months only, so everything goes on afterwards too, and must not count there.
namespace feltbog::testdata::gellerup {

inline const Span kPlan{"hele", Day::of(2018, 8, 1), Day::of(2022, 7, 31)};
inline const Span kFirst17{"", kPlan.from, Day::of(2019, 12, 31)}; // months
inline const PlanYears kYears{2018, 8};

void advice(Player& player);     // åben beboerrådgivning, feriehjælp
void civil(Player& player);      // civilsamfund, image, Samvirket, afdelingsmøder
void gardens(Player& player);    // haver og grønne områder
void neighbours(Player& player); // bydelsmødre, fædre
void families(Player& player);   // familiekurser, temaarrangementer, brobygning
void youth(Player& player);      // U-huset
void work(Player& player);       // iværksætteri, Job’Op
void readings(Player& player);   // figures that others have
void judgements(Player& player);

} // namespace feltbog::testdata::gellerup
