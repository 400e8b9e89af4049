// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/record/notebook.h"

#include <QByteArray>
#include <QString>

namespace feltbog::app {

// Hvem gjorde hvad: one line for each statement about devices and keys, and for what the office's server
// refused or set aside (its log as /v1/read gives it; empty: not asked). No content of registrations.
struct AuditLine {
    Instant at;
    QString what, who, when;
};
[[nodiscard]] Result<std::vector<AuditLine>> auditLog(record::Notebook& notebook,
                                                      const QByteArray& fromServer); // the newest first

} // namespace feltbog::app
