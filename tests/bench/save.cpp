// SPDX-License-Identifier: MPL-2.0
//
// bench_save DIR: what a tap on Gem costs: a contact through the use case (checks, chain, projections,
// encryption, a durable commit) in a notebook of 20 000 events; against one plain row beside it.
#include "core/record/contact.h"
#include "tests/bench/figure.h"
#include "tests/bench/plainfile.h"
#include "tests/bench/years.h"
#include "tests/testlib/fixture.h"

using namespace feltbog;
using testing::must;

namespace {

constexpr std::size_t kBefore = 20'000;
constexpr int kSaves = 1'000;

record::Contact contact(int i) {
    record::Contact c;
    c.entry.date = Date::of(2019, 3, 15);
    c.activity = "hotspot.gadeplan";
    c.type = "samtale";
    c.place = "flyvervej";
    c.timeBand = "15-18";
    c.themes = {"fritid", "skole"};
    c.heads = {{"10-12", 1 + i % 4}, {"13-14", 2}};
    return c;
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) return 2;
    const std::filesystem::path dir = argv[1];
    const auto device = bench::deviceIn(dir);
    bench::streetYears(*device.notebook, kBefore);
    bench::PlainFile plain(dir / "plain.db");
    plain.begin();
    for (std::size_t i = 0; i < kBefore; ++i) plain.insert();
    plain.commit();

    std::vector<double> ours, theirs; // in turn, so that the disk treats both alike
    for (int i = 0; i < kSaves; ++i) {
        ours.push_back(
            1000 * bench::seconds([&] { (void)must(record::recordContact(*device.notebook, contact(i))); }));
        theirs.push_back(1000 * bench::seconds([&] { plain.insert(); }));
    }
    for (const auto& [name, share] : {std::pair{"p50", 0.5}, std::pair{"p99", 0.99}}) {
        const double value = bench::quantile(ours, share);
        const double peer = bench::quantile(theirs, share);
        const auto goal = share > 0.9 ? std::optional(16.0) : std::nullopt;
        bench::print({std::string("save, ") + name, value, "ms", goal, false,
                      "one plain row, same SQLite, same durability", value / peer});
    }
    return 0;
}
