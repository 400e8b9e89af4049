// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/trust/devices.h"
#include "sync/client/transport.h"
#include "sync/tuning.h"
#include "sync/wire/messages.h"

#include <chrono>

namespace feltbog::sync {

// Makes an invitation for one new device, known to the server by the hash of its code and to this device by
// its secret. Needs the network. Errors: NotEnrolled, RoleForbids, TextTooLong and CprNumber for the label,
// transport errors.
[[nodiscard]] Result<trust::Invitation> invite(record::Notebook& notebook, Transport& transport,
                                               const trust::Grants& grants, const std::string& label,
                                               std::chrono::minutes valid = tuning::kInvitationValid);

// This device follows an invitation: enrols, and says in its log that it was invited. What comes next is a
// pass of sync, after which the inviting device certifies it in its own next pass. Errors: OtherOrganisation,
// EnrolCodeWrong (used, or too old), AlreadyEnrolledHere, transport errors. May be tried again.
[[nodiscard]] Status join(record::Notebook& notebook, Transport& transport,
                          const trust::Invitation& invitation);

// Figures for a reader, the audit log for a coordinator; JSON. Errors: RoleForbids, transport errors.
[[nodiscard]] Result<std::string> read(record::Notebook& notebook, Transport& transport, wire::Reading what);

} // namespace feltbog::sync
