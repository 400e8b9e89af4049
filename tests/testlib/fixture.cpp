// SPDX-License-Identifier: MPL-2.0
#include "tests/testlib/fixture.h"

#include "core/plan/load.h"
#include "core/store/rebuild.h"

#include <fstream>
#include <iterator>
#include <sodium.h>

namespace feltbog::testing {

SeededRandom::SeededRandom(std::uint64_t seed) : state_(seed) {
    if (sodium_init() < 0) qFatal("libsodium");
}

void SeededRandom::fill(std::span<std::uint8_t> out) {
    for (auto& byte : out) {
        std::uint64_t z = (state_ += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        byte = static_cast<std::uint8_t>(z ^ (z >> 31));
    }
}

store::DbKey testKey() {
    store::DbKey key;
    key.bytes.fill(7);
    return key;
}

const Bytes& randersPlan() {
    static const Bytes bytes = [] {
        std::ifstream in(FELTBOG_SOURCE_DIR "/core/plan/definitions/randers-nordby-2017-21.json",
                         std::ios::binary);
        return Bytes{std::istreambuf_iterator<char>(in), {}};
    }();
    return bytes;
}

DeviceFixture::DeviceFixture(std::uint64_t seed, bool withPlan, std::filesystem::path folder)
    : clock(noon(Date::of(2019, 3, 15)) + std::chrono::hours{8}), random(seed),
      folder_(folder.empty() ? std::filesystem::path(dir.path().toStdString()) : std::move(folder)) {
    reopen();
    if (!withPlan) return;
    must(notebook->publishPlan(randersPlan()));
    keys::Keyring ring;
    for (const auto& circle : must(notebook->plan())->circles)
        ring.keys.push_back(keys::newCircleKey(keys::circleId(circle.key), 1, random));
    must(notebook->addKeys(ring));
}

DeviceFixture::DeviceFixture(Closed, std::uint64_t seed, std::filesystem::path folder)
    : clock(noon(Date::of(2019, 3, 15)) + std::chrono::hours{8}), random(seed), folder_(std::move(folder)) {}

void DeviceFixture::close() {
    notebook.reset();
    store.reset();
}

Status DeviceFixture::open() {
    FB_ASSIGN(store, store::Store::open(file(), testKey(), store::Db::Mode::Create));
    FB_ASSIGN(const auto known, store::identity(*store));
    if (!known) FB_TRY(record::Notebook::create(*store, {clock, random}));
    FB_ASSIGN(notebook, record::Notebook::open(*store, {clock, random}));
    return {};
}

void DeviceFixture::reopen() {
    close();
    must(open());
}

std::int64_t count(store::Store& store, const char* sql) {
    std::int64_t out = -1;
    must(store.read([&](store::Db& db) -> Status {
        store::Query q(db, sql);
        FB_ASSIGN(const bool row, q.step());
        if (row) out = q.integer(0);
        return {};
    }));
    return out;
}

std::string projections(store::Store& store) {
    std::string out;
    must(store::projectAll(store));
    must(store.read([&](store::Db& db) -> Status {
        FB_ASSIGN(const auto sum, store::projectionDigest(db));
        out = sum.hex();
        return {};
    }));
    return out;
}

} // namespace feltbog::testing
