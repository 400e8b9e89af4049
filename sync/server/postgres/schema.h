// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sync/server/postgres/connection.h"

namespace feltbog::sync::server::postgres {

// Makes the schema `feltbog` or brings it up to the newest version; several servers may do so at once.
// A role without the right to make anything can use a schema that is up to date.
// Errors: StoreTooNew, StoreOpen (the server would not keep what it promises), those of Connection.
[[nodiscard]] Status migrate(Connection& connection);

} // namespace feltbog::sync::server::postgres
