// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/record/notebook.h"
#include "core/trust/invitation.h"
#include "core/trust/offlinekeys.h"
#include "core/trust/trust.h"

// What coordinators do with devices; each a transaction of the notebook. Errors of all: RoleForbids when this
// device may not, store errors.
namespace feltbog::trust {

[[nodiscard]] Result<Trust> trustOf(record::Notebook& notebook);

// Founds the organisation on its first device, which coordinates all circles of the plan; circle keys that
// are missing are made. Other devices that are here already get both staff roles, so that what they wrote
// goes on counting. Again with the same keys: this device coordinates all circles of the plan in force, new
// ones among them. Errors: OrganisationThere (other keys), PlanMissing; TextTooLong and CprNumber for the
// name.
[[nodiscard]] Status organise(record::Notebook& notebook, const OfflineKeys& keys, const std::string& name);

// One of the organisation's devices, for a list of them.
struct Device {
    DeviceId id;
    std::string label;
    Grants grants;
    enum class State { Waiting, Certified, Revoked } state = State::Waiting; // Waiting: nobody vouched for it
    bool self = false;
    std::uint64_t events = 0; // in its chain, as known here
    Instant lastWrote;        // by its own clock
    DeviceId succeeds;        // it went on from this one; none
};
[[nodiscard]] Result<std::vector<Device>> devices(record::Notebook& notebook);

// Remembers an invitation this device has made, to know whom to let in. `label` as TextTooLong, CprNumber.
[[nodiscard]] Status remember(record::Notebook& notebook, const Invitation& invitation, const Grants& grants,
                              const std::string& label);
// What became of it: the device that answered, none as long as nobody did.
[[nodiscard]] Result<DeviceId> answered(record::Notebook& notebook, const InvitationId& invitation);
// Certificates for those who answered invitations made here. How many.
[[nodiscard]] Result<int> admit(record::Notebook& notebook);
// A certificate without an invitation: another role, or a device that came in with a code.
[[nodiscard]] Status certify(record::Notebook& notebook, const DeviceId& device, const Grants& grants,
                             const std::string& label);
// Shuts a device out: what comes from it later is set aside, and the keys of its circles are changed. With
// `root` also a coordinator that has gone astray. Error: DeviceUnknown.
[[nodiscard]] Status revoke(record::Notebook& notebook, const DeviceId& device,
                            const keys::SigningKey* root = nullptr);
// Events `first` to `last` of the device's chain count although they are beyond its role.
[[nodiscard]] Status release(record::Notebook& notebook, const DeviceId& device, std::uint64_t first,
                             std::uint64_t last);

// A new device joins: says which organisation it expects, and that it was invited. Before the first sync.
[[nodiscard]] Status introduce(record::Notebook& notebook, const Invitation& invitation);

// What comes of statements that others made, after each pass of sync: circle keys that were sealed to this
// device are taken, and a coordinator's device lets in whom it invited and hands keys to who lacks them. True
// when something was written that others wait for.
[[nodiscard]] Result<bool> afterSync(record::Notebook& notebook);

} // namespace feltbog::trust
