// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/plan/plan.h"
#include "core/trust/permit.h"

namespace feltbog::app {

// Which of the plan's types this device may register: those of its own circles. What is not offered is
// refused as well.
class MyCircles {
  public:
    MyCircles(record::Notebook& notebook, const plan::Plan& plan);

    [[nodiscard]] bool may(log::Kind kind, const std::string& activity) const;
    template <class T>
    [[nodiscard]] std::vector<T> of(log::Kind kind, std::vector<T> types) const {
        std::erase_if(types, [&](const T& type) { return !may(kind, type.activity); });
        return types;
    }

  private:
    const plan::Plan& plan_;
    trust::Permit permit_{trust::Permit::State::Open, {}};
};

} // namespace feltbog::app
