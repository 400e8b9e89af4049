// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "../planyear/scenes.h"

namespace feltbog::testdata {

// Plan years 1-4 of each part, with the numbers the evaluation published.
void publishedStreet(Player& player); // HotSpot
void publishedYouth(Player& player);  // FOU, Parat
void publishedFamily(Player& player); // mødregrupper, familieklasse, courses, fravær
void publishedOffice(Player& player); // naboskab, formidling, and what partners deliver

void publishedReadings(Player& player);   // figures that others have
void publishedJudgements(Player& player); // what the evaluation says in words, or otherwise than the number

} // namespace feltbog::testdata
