// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/log/envelope.h"
#include "core/plan/plan.h"
#include "core/record/recent.h"

#include <QString>

namespace feltbog::app {

// A registration in words, as the lists show it.
struct RecordText {
    QString title;  // "Ny kontakt · Flyvervej"
    QString detail; // "3 personer · i går"
    QString icon;
};
[[nodiscard]] RecordText recordText(const record::RecentRow& row, const plan::Plan* plan, Date today);
// One event as its writer saved it, also when it is no registration of its own.
[[nodiscard]] RecordText recordText(const log::Event& event, const plan::Plan* plan, Date today);

} // namespace feltbog::app
