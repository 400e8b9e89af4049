// SPDX-License-Identifier: MPL-2.0
//
// A week offline sent, and a whole plan fetched by a new tablet; server and device in one process and on one
// core, real encrypted files, no network: what is left is the line's own time.
#include "tests/bench/figure.h"
#include "tests/sync/office.h"

using namespace feltbog;
using namespace feltbog::testing;
using bench::seconds;

namespace {

void fill(DeviceFixture& device, std::size_t count) {
    constexpr std::size_t kRound = 50;
    std::vector<Token> tokens(150);
    for (auto& t : tokens) device.random.fill(t.bytes);
    for (std::size_t done = 0; done < count; done += kRound) {
        std::vector<record::Draft> drafts(kRound);
        for (std::size_t i = 0; i < kRound; ++i) {
            auto& d = drafts[i];
            d.kind = i % 4 == 0 ? log::Kind::Contact : log::Kind::Met;
            d.open.activity = "gadeplan";
            d.open.date = device.notebook->today();
            if (i % 4 == 0) {
                d.open.place = "torvet";
                d.open.amounts["10-14"] = static_cast<std::int64_t>(i);
            } else {
                d.circle = keys::circleId("gadeplan");
                d.priv.members.push_back({tokens[(done + i * 7) % tokens.size()], {}, {}});
            }
        }
        (void)must(device.notebook->save(drafts));
        device.clock.advance(std::chrono::hours{1});
    }
}

void print(const char* name, double value, const char* unit, double goal) {
    bench::print({name, value, unit, goal, false, {}, {}});
}

} // namespace

int main() {
    Office office;
    DeviceFixture a(1, false), b(2, false);
    enrolAt(office, a);
    enrolAt(office, b);
    fill(a, 5000);
    Loopback road(office);
    print("push 5000 events, server included",
          seconds([&] { (void)must(sync::Session(*a.notebook, road).run()); }), "s", 10);
    print("push 5000 events, bytes", static_cast<double>(road.bytes) / 1000, "kB", 300);
    fill(a, 95000);
    (void)must(sync::Session(*a.notebook, road).run());
    std::size_t fetched = 0;
    Loopback back(office);
    back.onReply = [&](sync::HttpReply& reply) { fetched += reply.body.size(); };
    print("first pull of 100000 events, server included",
          seconds([&] { (void)must(sync::Session(*b.notebook, back).run()); }), "s", 60);
    print("first pull of 100000 events, bytes", static_cast<double>(fetched) / 1e6, "MB", 6);
    print("sync with nothing new",
          1000 * seconds([&] { (void)must(sync::Session(*b.notebook, back).run()); }), "ms", 1000);
    (void)must(sync::Session(*a.notebook, road).run()); // b's own first event came after a's last pass
    return digestOf(*a.store) == digestOf(*office.store) && digestOf(*b.store) == digestOf(*a.store) ? 0 : 1;
}
