// SPDX-License-Identifier: MPL-2.0
#include "scenes.h"

namespace feltbog::testdata {

// In the evaluation's words, shortened. TT-1 is judged otherwise than its number; the others have none, or
// one that says less.
void publishedJudgements(Player& player) {
    const Day day = Day::of(2021, 12, 15);
    player.judgement(day, "P17-R-TT-1", "naaet", "Fraflytningen var 14,7 % i 2020.");
    player.judgement(day, "P17-A-NUS-1", "naaet",
                     "Instruktører og pædagoger oplever positiv forandring inden for alle fire områder, der "
                     "blev undersøgt.");
    player.judgement(day, "P17-A-FAM-3", "naaet",
                     "Langt hovedparten af forældrene har i høj grad opnået udbytte af Familieklassen.");
    player.judgement(day, "P17-A-KUR-1", "naaet",
                     "Alle forældre har tilkendegivet tilfredshed med DUÅ-kurset. Stort set alle har oplevet "
                     "et fald i problemfyldte situationer med deres barn.");
    player.judgement(day, "P17-A-KUR-3", "naaet",
                     "Frontpersonalet oplever færre problemfyldte situationer, kortere og mindre voldsomme "
                     "udbrud og forældre med bedre redskaber.");
}

} // namespace feltbog::testdata
