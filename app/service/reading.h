// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/log/body.h"
#include "core/record/notebook.h"

#include <QString>

namespace feltbog::app {

[[nodiscard]] inline std::optional<RecordId> recordId(const QString& hex) {
    return RecordId::fromHex(hex.toStdString());
}
[[nodiscard]] inline QString hex(const RecordId& id) { return QString::fromStdString(id.hex()); }
[[nodiscard]] inline QString hex(const Token& token) { return QString::fromStdString(token.hex()); }

// A registration as it now counts, to be shown and corrected. Errors: RecordUnknown, store errors.
[[nodiscard]] Result<log::OpenBody> shown(record::Notebook& notebook, const RecordId& record);
// Whose it is; nothing, where it is nobody's in particular.
[[nodiscard]] Result<std::optional<Token>> personOf(record::Notebook& notebook, const RecordId& record);

} // namespace feltbog::app
