// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/log/body.h"
#include "core/log/envelope.h"
#include "core/store/store.h"

namespace feltbog::store {

// Projections are what the log comes to: rows to count and to show. They depend on the set of events only,
// not on the order they came in, can be thrown away at any time and rebuild to the same rows.
// Shapes: core/doc/store.md. Everything here runs inside Store::transact.

enum class Interpreted { No, Yes };
// No: an unknown kind or version, or a body that cannot be read. Kept, passed on, and reported with every
// figure.
[[nodiscard]] Interpreted interpret(const log::Event& event, const std::optional<log::OpenBody>& body);

// Takes a newly appended event into the projections.
[[nodiscard]] Status project(Db& db, std::int64_t pos, const log::Event& event,
                             const std::optional<log::OpenBody>& body, const RecordId& record);
[[nodiscard]] Status projectAside(Db& db, std::int64_t pos, const log::Event& event,
                                  const std::optional<log::OpenBody>& body, const RecordId& record);
// Works one record out anew from all its events.
[[nodiscard]] Status projectRecord(Db& db, const RecordId& record);

// An event in a chain has been set aside: counted no more, listed as such.
[[nodiscard]] Status withdraw(Db& db, std::int64_t pos, const log::Event& event, const RecordId& record);
[[nodiscard]] Status forgetRecord(Db& db, const RecordId& record); // drops what a record came to
[[nodiscard]] Status forgetEvent(Db& db, std::int64_t pos);        // and what one event came to

} // namespace feltbog::store
