// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/date.h"
#include "core/ports/random.h"
#include "core/trust/statement.h"

// What a coordinator shows a new device: as a QR code or as a line of text. Whoever has it becomes what it
// invites to, once, until it expires. The form: core/doc/trust.md.
namespace feltbog::trust {

using InvitationSecret = Id<struct InvitationSecretTag>; // 16 random bytes

struct Invitation {
    std::string server;             // its address
    OrganisationPrint organisation; // of the root key: a server cannot put another in its place
    InvitationSecret secret;
    Instant expires; // to the minute

    bool operator==(const Invitation&) const = default;
};

// "FELTBOG1 https://... XXXX-XXXX-...": what the QR code holds; can be typed.
[[nodiscard]] std::string writeInvitation(const Invitation& invitation);
// Case, spaces, dashes and line breaks are nothing; O is 0, I and L are 1. Errors: InvitationWrong (not one,
// or not whole: there are check digits), InvitationExpired.
[[nodiscard]] Result<Invitation> readInvitation(std::string_view text, Instant now);

[[nodiscard]] InvitationId idOf(const InvitationSecret& secret);
// The one-time code that the server knows the hash of.
[[nodiscard]] std::string codeOf(const InvitationSecret& secret);
// That the holder of a device's key knows the secret: only an invitation's maker can check it.
[[nodiscard]] Hash introductionProof(const InvitationSecret& secret, const DeviceId& device,
                                     const keys::PublicKey& key);

} // namespace feltbog::trust
