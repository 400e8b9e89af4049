// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/trust/devices.h"
#include "sync/client/invite.h"
#include "sync/client/pass.h"
#include "tests/sync/office.h"

#include <memory>

namespace feltbog::testing {

// An organisation with a server: its first device coordinates, others are invited and take part.
class Staff {
  public:
    explicit Staff(Office& office, std::uint64_t seed = 1);

    [[nodiscard]] trust::Grants grants(trust::Roles roles);
    [[nodiscard]] trust::Invitation invite(trust::Roles roles, const std::string& label = "Tablet");
    // A fresh device that followed an invitation and was let in.
    [[nodiscard]] std::unique_ptr<DeviceFixture> join(std::uint64_t seed, trust::Roles roles);
    [[nodiscard]] Result<sync::SyncResult> pass(DeviceFixture& device);
    void everybody(std::initializer_list<DeviceFixture*> devices); // passes until nothing moves

    Office& office;
    DeviceFixture coordinator;
    trust::OfflineKeys offline;
};

// The office shows readers what feltbogd shows them.
void showReports(Office& office);

} // namespace feltbog::testing
