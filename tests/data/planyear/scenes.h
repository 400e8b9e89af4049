// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "../lib/play.h"

// Plan year 2 of Randers Nordby (2018-06-01..2019-05-31) as three members of staff would record it. Everybody
// knows their own persons: who two devices both know is a question for sync and its doublets, not for
// counting.
namespace feltbog::testdata {

void street(Player& player, int children, int roundsPerWeek); // a street worker's rounds, contacts, bridgings
void youthAdvice(Player& player);   // Parat: rådgivning, Fritidstjansen, mestring, Legepatrulje, Brandkadet
void smallChildren(Player& player); // mødregrupper, DUÅ
void families(Player& player);      // familieklasse, netværk, FOU
void schools(Player& player);       // fravær, MiLife
void office(Player& player);        // arrangements, occurrences, deliveries, ambassadors

} // namespace feltbog::testdata
