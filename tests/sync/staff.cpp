// SPDX-License-Identifier: MPL-2.0
#include "tests/sync/staff.h"

#include "core/settle/forreaders.h"
#include "core/store/rebuild.h"

namespace feltbog::testing {

Staff::Staff(Office& at, std::uint64_t seed)
    : office(at), coordinator(seed), offline(trust::newOfflineKeys(coordinator.random)) {
    enrolAt(office, coordinator);
    must(trust::organise(*coordinator.notebook, offline, "Nordby"));
    must(pass(coordinator));
}

trust::Grants Staff::grants(trust::Roles roles) {
    trust::Grants out{roles, {}};
    const auto plan = must(coordinator.notebook->plan());
    for (const auto& circle : plan->circles) out.circles.push_back(keys::circleId(circle.key));
    std::sort(out.circles.begin(), out.circles.end());
    return out;
}

trust::Invitation Staff::invite(trust::Roles roles, const std::string& label) {
    Loopback road(office);
    return must(sync::invite(*coordinator.notebook, road, grants(roles), label, std::chrono::hours{1}));
}

std::unique_ptr<DeviceFixture> Staff::join(std::uint64_t seed, trust::Roles roles) {
    auto device = std::make_unique<DeviceFixture>(seed, false);
    Loopback road(office);
    must(sync::join(*device->notebook, road, invite(roles)));
    if (roles == trust::Roles{trust::Role::Reader}) return device;
    everybody({device.get(), &coordinator, device.get()});
    return device;
}

Result<sync::SyncResult> Staff::pass(DeviceFixture& device) {
    Loopback road(office);
    return sync::runPass(*device.notebook, road).result;
}

void Staff::everybody(std::initializer_list<DeviceFixture*> devices) {
    for (auto* device : devices) must(pass(*device));
}

void showReports(Office& office) {
    office.service = std::make_unique<sync::server::Service>(
        *office.ledger, office.clock, sync::tuning::kPageEvents, [&office]() -> Result<std::string> {
            FB_TRY(office.store->transact([](store::Db& db) -> Status {
                FB_ASSIGN(const bool more, store::projectPending(db, 1'000'000));
                return more ? Status(fail(ErrorCode::Internal, "mere at projicere")) : Status{};
            }));
            return settle::forReaders(*office.store, civil(office.clock.now()).date);
        });
}

} // namespace feltbog::testing
