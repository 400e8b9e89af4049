// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/record/notebook.h"

#include <QString>

namespace feltbog::app {

// Hvem gjorde hvad: one line for each statement about devices and keys. No content of registrations.
struct AuditLine {
    QString what, who, when;
};
[[nodiscard]] Result<std::vector<AuditLine>> auditLog(record::Notebook& notebook); // the newest first

} // namespace feltbog::app
