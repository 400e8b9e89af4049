// SPDX-License-Identifier: MPL-2.0
#include "app/models/newpersonchoices.h"

#include "app/service/catalogue.h"
#include "app/service/text.h"
#include "core/plan/find.h"

namespace feltbog::app {

NewPersonChoices::NewPersonChoices(const plan::Plan* plan, QObject* parent)
    : QObject(parent), childBands_(ChoiceModel::Pick::One, this), adultBands_(ChoiceModel::Pick::One, this),
      cardFields_(plan, this) {
    if (!plan) return;
    childBands_.setChoices(bandChoices(*plan, Ages::Children));
    adultBands_.setChoices(bandChoices(*plan, Ages::Adults));
}

record::NewPerson NewPersonChoices::person(const QString& callName, const std::string& unit,
                                           bool child) const {
    const auto& bands = child ? childBands_ : adultBands_;
    return {s(callName.trimmed()), unit, s(bands.current()), cardFields_.values()};
}

void NewPersonChoices::clear() {
    childBands_.clear();
    adultBands_.clear();
    cardFields_.clear();
}

std::string unitMet(const plan::Plan& plan, const std::string& activity, bool child) {
    if (!child) return "foraelder";
    const auto ref = plan::findActivity(plan, activity);
    return ref && ref.unit() == "ung" ? "ung" : "barn";
}

} // namespace feltbog::app
