// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sync/client/partners.h"
#include "tests/sync/staff.h"
#include "tests/testlib/registers.h"

#include <stdexcept>

namespace feltbog::testing {

inline constexpr const char* kWhole =
    "tal-1-1=47%2C5&grund-1=&tal-2-1=&grund-2=for-faa&bemaerkning=Sk%C3%B8nnet+af+Bo";

[[nodiscard]] inline std::string secretOf(const sync::PartnerLink& link) {
    return link.url.substr(link.url.rfind('/') + 1);
}
[[nodiscard]] inline bool says(const sync::server::PageReply& reply, std::string_view text) {
    return reply.html.find(text) != std::string::npos;
}
[[nodiscard]] inline std::int64_t registered(DeviceFixture& device) {
    return count(*device.store, "SELECT count(*) FROM fact WHERE kind IN (33, 34) AND part = 0");
}

// An office whose plan has series, and its coordinator.
struct Scene {
    Scene() : staff(office), road(office) {
        must(staff.coordinator.notebook->publishPlan(planWithSeries()));
        staff.everybody({&staff.coordinator});
    }
    sync::PartnerLink ask(const std::string& partner = "Boligforeningen",
                          std::vector<std::string> keys = {}) {
        return must(sync::ask(notebook(), road,
                              {partner, std::move(keys), Date::of(2019, 1, 31), Date::of(2019, 3, 29)}));
    }
    sync::wire::Delivery only() {
        const auto all = must(sync::deliveries(notebook(), road));
        return all.size() == 1 ? all.front() : throw std::runtime_error("not one delivery");
    }
    sync::Standing standing() { return must(sync::standingOf(notebook(), only())); }
    sync::server::PageReply take(const sync::PartnerLink& link, const char* body = kWhole) {
        return desk().take(secretOf(link), body);
    }
    sync::server::DeliveryDesk& desk() { return office.service->desk(); }
    record::Notebook& notebook() { return *staff.coordinator.notebook; }

    Office office;
    Staff staff;
    Loopback road;
};

} // namespace feltbog::testing
