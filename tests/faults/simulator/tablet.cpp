// SPDX-License-Identifier: MPL-2.0
#include "tests/faults/simulator/tablet.h"

#include "tests/faults/simulator/blank.h"

namespace feltbog::simulation {

store::DbKey simKey() {
    store::DbKey key;
    key.bytes.fill(7);
    return key;
}

Tablet::Tablet(Place number, const Time& time, std::uint64_t seed, Storm& storm)
    : place(number), disk("device-" + std::to_string(number), seed), clock(time), random(seed + 1) {
    disk.restore(blankImage());
    disk.onCall([this, &storm] {
        if (!dead) storm.tick(place, moment);
    });
}

Status Tablet::open() {
    auto opened = store::Store::open(disk.path("feltbog.db"), simKey(), store::Db::Mode::Create);
    if (!opened) return opened.error();
    store = std::move(opened).value();
    FB_ASSIGN(const auto who, store::identity(*store));
    if (!who) FB_TRY(record::Notebook::create(*store, {clock, random}));
    FB_ASSIGN(notebook, record::Notebook::open(*store, {clock, random}));
    return {};
}

void Tablet::close() {
    notebook.reset();
    store.reset();
}

} // namespace feltbog::simulation
