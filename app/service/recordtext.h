// SPDX-License-Identifier: MPL-2.0
#pragma once

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

} // namespace feltbog::app
