// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sync/client/transport.h"

namespace feltbog::sync {

// Posts a message and gives back the body of a 200; every other answer becomes an error of the table
// (doc/protocol.md, "Errors"). What a server writes is never shown as it stands, only recognised.
[[nodiscard]] Result<Bytes> exchange(Transport& transport, const std::string& path,
                                     const std::vector<std::string>& headers, ByteView body);

// Whether the answer may be about what this request carried, so that a smaller one might fare better. A full
// disk (507) is not.
[[nodiscard]] bool aboutTheContent(const Error& error);

// A message that cannot be read came from something that is not our server, or was damaged on the way.
[[nodiscard]] Error asGarbage(const Error& error);

} // namespace feltbog::sync
