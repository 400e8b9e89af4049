// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/people/people.h"
#include "core/record/course.h"
#include "tests/testlib/fixture.h"
#include "tests/testlib/formsplan.h"

namespace feltbog::testing {

// A moedregruppe with three mothers, on the plan with questionnaires for it.
inline RecordId mothers(record::Notebook& notebook) {
    must(notebook.publishPlan(formsPlan()));
    const auto course = must(record::openCourse(notebook, {{}, "moedregruppe"}));
    for (const char* name : {"Viol", "Elg", "Solsort"}) {
        const auto token =
            must(people::newCard(notebook, keys::circleId("familie"), {name, "foraelder", "25-29"}));
        must(record::enrol(notebook, {{}, course, {{token, "foraelder", "25-29"}}}));
    }
    return course;
}

} // namespace feltbog::testing
