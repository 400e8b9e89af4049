// SPDX-License-Identifier: MPL-2.0
#include "core/guard/json.h"

#include <nlohmann/json.hpp>

namespace feltbog::guard {

Status refuseCprIn(const nlohmann::json& value, const std::string& field) {
    if (value.is_string()) return refuseCpr(value.get_ref<const std::string&>(), field);
    if (value.is_array())
        for (const auto& item : value) FB_TRY(refuseCprIn(item, field));
    if (value.is_object())
        for (const auto& [name, item] : value.items()) {
            FB_TRY(refuseCpr(std::string_view(name), field));
            FB_TRY(refuseCprIn(item, field.empty() ? name : std::string(field).append(".").append(name)));
        }
    return {};
}

} // namespace feltbog::guard
