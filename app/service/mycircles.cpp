// SPDX-License-Identifier: MPL-2.0
#include "app/service/mycircles.h"

#include "app/service/cards.h"

namespace feltbog::app {

// A fault of the store shows where something is saved; until then everything is offered.
MyCircles::MyCircles(record::Notebook& notebook, const plan::Plan& plan) : plan_(plan) {
    if (const auto permit = trust::Permit::of(notebook)) permit_ = *permit;
}

bool MyCircles::may(log::Kind kind, const std::string& activity) const {
    return permit_.write(kind, circleOf(plan_, activity));
}

} // namespace feltbog::app
