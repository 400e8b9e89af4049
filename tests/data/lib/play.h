// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "player.h"

namespace feltbog::testdata {

// One weekly course with the absences that happen: some send word, some do not, now and then nobody wrote it
// down.
struct CoursePlan {
    std::string type;
    Day first;
    int held = 8;
    int cancelled = 0;
    int absencePercent = 12;
    int every = 7;
};
struct PlayedCourse {
    std::string ref;
    std::vector<std::string> sessions;
    Day last;
};
// Rows joining later than the first session come with the number of sessions already held; who stopped leaves
// the register after that many sessions.
struct Participant {
    std::vector<Person*> row;
    int joinsAfter = 0;
    int stopsAfter = -1; // never
};
std::vector<Participant> rowsOf(const std::vector<Person*>& who);
PlayedCourse play(Player& player, const CoursePlan& plan, const std::vector<Participant>& rows,
                  const std::vector<Person*>& dropIns = {});

} // namespace feltbog::testdata
