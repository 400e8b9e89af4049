// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "tests/accessibility/rules.h"

// A few lines of QML for each rule that break it, and what is in order: a rule that is asleep is seen.
namespace feltbog::testing {

struct Broken {
    const char* name;
    Breaches (*rule)(const Tree&);
    const char* qml;  // in a page of 412 x 915
    const char* says; // part of the breach; empty: it is in order
    const char* view = "AboutView";
};
extern const std::vector<Broken> kBroken;

} // namespace feltbog::testing
