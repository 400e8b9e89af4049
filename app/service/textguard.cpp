// SPDX-License-Identifier: MPL-2.0
#include "app/service/textguard.h"

#include "core/base/text.h"

namespace feltbog::app {

std::vector<guard::Finding> lookAt(const std::string& text, const plan::Plan* plan) {
    guard::Names names = guard::commonNames();
    if (plan) {
        for (const auto& name : plan->firstNames) names.first.insert(lowered(name));
        for (const auto& name : plan->lastNames) names.last.insert(lowered(name));
    }
    return guard::look(text, names);
}

} // namespace feltbog::app
