// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/plan/questionnaire.h"
#include "core/plan/reader.h"

namespace feltbog::plan {

Questionnaire parseQuestionnaire(Reader& r);

} // namespace feltbog::plan
