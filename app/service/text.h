// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/date.h"
#include "core/plan/find.h"

#include <QString>

namespace feltbog::app {

[[nodiscard]] inline QString q(std::string_view text) {
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}
[[nodiscard]] inline std::string s(const QString& text) { return text.toStdString(); }

// How things are said on the screens. Dates dd-mm-yyyy, 24-hour clock with a point, numbers as 1.234,5.
[[nodiscard]] QString dayText(Date day, Date today);         // "i dag", "i går", "lørdag 24-03-2018"
[[nodiscard]] QString longDay(Date day);                     // "lørdag den 24. marts 2018"
[[nodiscard]] QString whenText(Instant instant, Date today); // "i går kl. 16.05"
[[nodiscard]] QString clockText(Instant instant);            // "16.05"
[[nodiscard]] QString number(double value);                  // 1.234 or 12,5

// The order of the Danish alphabet: Aage with Å, after Ø.
[[nodiscard]] bool danishLess(const QString& a, const QString& b);

// Names of the plan's keys; the key itself when an older or newer plan no longer has it.
[[nodiscard]] QString activityName(const plan::Plan& plan, std::string_view key);
[[nodiscard]] QString templateName(const plan::Plan& plan, std::string_view key);
[[nodiscard]] QString unitName(const plan::Plan& plan, std::string_view key, std::int64_t n);
[[nodiscard]] QString bandName(std::string_view key); // "7-9 år"

template <class List>
[[nodiscard]] QString nameOf(const List& list, std::string_view key) {
    const auto* found = plan::find(list, key);
    return found ? q(found->name) : q(key);
}

} // namespace feltbog::app
