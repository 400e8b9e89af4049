// SPDX-License-Identifier: MPL-2.0
#include "tests/bench/years.h"

#include "core/base/uuid.h"
#include "platforms/linux/datadir.h"
#include "platforms/linux/system.h"
#include "tests/testlib/fixture.h"

#include <set>

namespace feltbog::bench {

using testing::must;

Device deviceIn(const std::filesystem::path& dir, bool withPlan) {
    Device device{
        std::make_unique<platform::SystemClock>(), std::make_unique<platform::SystemRandom>(), {}, {}};
    device.store = must(platform::openStore(dir, store::Db::Mode::Create));
    const record::Notebook::Ports ports{*device.clock, *device.random};
    const bool fresh = !must(store::identity(*device.store));
    if (fresh) must(record::Notebook::create(*device.store, ports));
    device.notebook = must(record::Notebook::open(*device.store, ports));
    if (!fresh || !withPlan) return device;
    must(device.notebook->publishPlan(testing::randersPlan()));
    keys::Keyring ring;
    for (const auto& circle : must(device.notebook->plan())->circles)
        ring.keys.push_back(keys::newCircleKey(keys::circleId(circle.key), 1, *device.random));
    must(device.notebook->addKeys(ring));
    return device;
}

void streetYears(record::Notebook& notebook, std::size_t count) {
    constexpr std::size_t kTogether = 500;
    constexpr std::size_t kChildren = 491;
    constexpr int kDays = 4 * 365;
    const char* const bands[] = {"7-9", "10-12", "13-14", "15-17"};
    const auto circle = keys::circleId(must(notebook.plan())->circles.front().key);
    std::vector<Token> tokens(kChildren);
    for (auto& t : tokens) t = uuid4<Token>(notebook.random());
    std::set<std::pair<std::size_t, int>> met; // child and year: the first event of a year has unit and band
    std::vector<record::Draft> drafts;
    for (std::size_t i = 0; i < count; ++i) {
        const int day = static_cast<int>(i * kDays / count);
        record::Draft d;
        d.open.date = Date{Date::of(2017, 6, 1).days + day};
        d.open.activity = "hotspot.gadeplan";
        if (i % 10 < 3) {
            d.kind = log::Kind::Contact;
            d.open.type = "samtale";
            d.open.place = "flyvervej";
            d.open.timeBand = "15-18";
            d.open.themes = {"fritid", "skole"};
            d.open.amounts = {{bands[i % 4], static_cast<std::int64_t>(1 + i % 5)}};
        } else {
            const auto child = (i * 7919) % kChildren;
            const bool first = met.insert({child, day / 365}).second;
            d.kind = i % 10 == 9 ? log::Kind::Bridging : log::Kind::Met;
            d.open.activity = i % 10 == 9 ? "hotspot.brobygning" : "hotspot";
            if (i % 10 == 9) {
                d.open.type = "sportsforening";
                d.open.status = "aftalt";
            }
            d.circle = circle;
            d.priv.members = {{tokens[child], first ? "barn" : "", first ? bands[child % 4] : ""}};
        }
        drafts.push_back(std::move(d));
        if (drafts.size() == kTogether || i + 1 == count) {
            (void)must(notebook.save(drafts));
            drafts.clear();
        }
    }
}

std::size_t eventsIn(store::Store& store) {
    return static_cast<std::size_t>(testing::count(store, "SELECT count(*) FROM event"));
}

} // namespace feltbog::bench
