// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "tests/accessibility/tree.h"

#include <QStringList>

// What must be true of every page: core/doc/accessibility.md. A rule looks at a page and says what breaks it.
namespace feltbog::testing {

using Breaches = QStringList;

// What a screen reader is told
[[nodiscard]] Breaches unnamed(const Tree& tree);
[[nodiscard]] Breaches misnamed(const Tree& tree); // what stands on it is not in its name
[[nodiscard]] Breaches unseen(const Tree& tree);   // pressed by a finger, and not in the tree
[[nodiscard]] Breaches wrongRole(const Tree& tree);
[[nodiscard]] Breaches notPressed(const Tree& tree);  // has no action to press it by
[[nodiscard]] Breaches stateUntold(const Tree& tree); // chosen or not
[[nodiscard]] Breaches fieldUntold(const Tree& tree); // editable, and what it is for
[[nodiscard]] Breaches headless(const Tree& tree);
[[nodiscard]] Breaches readTwice(const Tree& tree);
[[nodiscard]] Breaches sameName(const Tree& tree);
[[nodiscard]] Breaches decoration(const Tree& tree);

// What a finger needs
[[nodiscard]] Breaches tooSmall(const Tree& tree);
[[nodiscard]] Breaches tooClose(const Tree& tree);
[[nodiscard]] Breaches outOfReach(const Tree& tree);

// What a keyboard needs. These press keys.
[[nodiscard]] Breaches unannounced(const Tree& tree); // the focus is in what is new
[[nodiscard]] Breaches tabOrder(const Tree& tree);    // Tab reaches everything, once, as it is read
[[nodiscard]] Breaches focusUnseen(const Tree& tree); // scrolled to, with a ring around it
[[nodiscard]] Breaches keyless(const Tree& tree);     // Space presses it

struct Rule {
    const char* name;
    Breaches (*broken)(const Tree&);
};
extern const std::vector<Rule> kRules;

} // namespace feltbog::testing
