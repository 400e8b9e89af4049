// SPDX-License-Identifier: MPL-2.0
#include "core/base/codec.h"
#include "core/log/hlc.h"
#include "core/progress/progress.h"
#include "core/record/recent.h"
#include "core/store/events.h"
#include "core/store/rebuild.h"
#include "core/store/verify.h"
#include "sync/client/session.h"
#include "sync/server/release.h"
#include "tests/faults/simulator/road.h"
#include "tests/faults/simulator/world.h"

namespace feltbog::simulation {
namespace {

constexpr int kRounds = 2; // within which everybody must agree

struct Sums {
    Hash log;
    Hash projections;
};
Result<Sums> sumsOf(store::Store& store) {
    Sums out;
    FB_TRY(store.read([&](store::Db& db) -> Status {
        FB_ASSIGN(out.log, store::digest(db));
        FB_ASSIGN(out.projections, store::projectionDigest(db));
        return {};
    }));
    return out;
}

std::string figures(const progress::Progress& progress) {
    std::string out;
    for (const auto& c : progress.criteria)
        out += fmt::format("{}={}/{}/{}/{} ", c.criterion->id, c.value.value_or(-1), c.parts.synced,
                           c.parts.waiting, c.parts.setAside);
    return out + fmt::format("uninterpreted={} events={} set aside={}", progress.uninterpreted,
                             progress.events, progress.setAside);
}

} // namespace

void World::end() {
    calmDown();
    everybodySyncs();
    if (release()) everybodySyncs();
    compare();
}

void World::everybodySyncs() {
    for (int round = 0; round < kRounds; ++round)
        for (const Place place : living()) {
            Tablet& tablet = at(place);
            if (!tablet.enrolled) enrol(tablet);
            pass(tablet);
            if (tablet.enrolled) continue;
            enrol(tablet); // the server was set back to before it knew the device
            pass(tablet);
        }
}

// What is still set aside is there alone, for its device is gone: the coordinator takes it in. Nothing that
// a living device has may wait for that.
bool World::release() {
    const auto rows = must(rowsAfter(*office_.store, 0), "the server cannot read its log");
    if (const auto left = oracle_.missingAtEnd(rows, living()))
        throw Violation{fmt::format("not brought home: {}", *left)};
    const auto released = sync::server::release(*office_.ledger, office_.clock, office_.random, {});
    trace_.say("released: {}", released ? std::to_string(*released) : std::string(released.error().name()));
    takeInOffice();
    return released.ok();
}

// No fault any more; what is lost stays lost, what was wrong with a clock stays wrong.
void World::calmDown() {
    trace_.say("it calms down");
    calm_ = true;
    storm_.disarm();
    endShortage();
    for (const auto& tablet : tablets_) tablet->healAt = 0;
    office_.healAt = 0;
    heal();
    settleOffice();
    if (!office_.isOpen()) openOffice();
    deliverStrays(true);
    for (const Place place : living()) {
        settle(at(place));
        if (!at(place).isOpen()) reopen(at(place));
    }
}

void World::compare() {
    const auto rows = must(rowsAfter(*office_.store, 0), "the server cannot read its log");
    auto places = living();
    places.push_back(kServer);
    coverage_.excused += oracle_.excused(places);
    if (const auto lost = oracle_.missingAtEnd(rows, places)) throw Violation{fmt::format("lost: {}", *lost)};
    for (const auto& row : rows)
        if (!oracle_.known(row.id)) throw Violation{"an event from nowhere"};

    must(store::projectAll(*office_.store), "the server's projections");
    const auto sums = must(sumsOf(*office_.store), "the server's digest");
    trace_.say("log {}, projections {}", sums.log.hex(), sums.projections.hex());
    for (const Place place : living()) {
        Tablet& tablet = at(place);
        const auto own = must(sumsOf(*tablet.store), "digest");
        if (own.log != sums.log)
            throw Violation{fmt::format("device {} has another log than the server", place)};
        if (own.projections != sums.projections)
            throw Violation{fmt::format("device {} has other projections than the server", place)};
        const auto today = must(record::today(*tablet.notebook), "today");
        if (today.waiting != 0)
            throw Violation{
                fmt::format("stuck: device {} still has {} events to send", place, today.waiting)};
    }
    checkClocks();
    compareFigures(rows);

    // Verifying takes longest, so it goes round: the server and one device in each run.
    const auto all = living();
    Tablet& chosen = at(all[chance_.below(all.size())]);
    for (store::Store* store : {office_.store.get(), chosen.store.get()}) {
        const auto checked = must(store::verify(*store), "verify");
        if (!checked.problems.empty()) throw Violation{"verify: " + checked.problems.front()};
    }
    Road road(*this, chosen);
    const auto before = coverage_.requests;
    const auto again = must(sync::Session(*chosen.notebook, road).run(), "one more pass");
    if (again.sent != 0 || again.fetched != 0 || !again.fresh || coverage_.requests != before + 1)
        throw Violation{"a pass with nothing new did something"};
}

// Nobody's stamps may run ahead of what the own clock ever showed, but by the two minutes others may add.
void World::checkClocks() {
    for (const Place place : living()) {
        std::uint64_t stamp = 0;
        must(at(place).store->read([&](store::Db& db) -> Status {
            FB_ASSIGN(const auto bytes, store::meta(db, "hlc"));
            if (bytes) stamp = ByteReader(*bytes).u64();
            return {};
        }),
             "clock");
        if (log::HybridClock::instant(stamp) > at(place).clock.latest() + log::HybridClock::kMaxAdvance)
            throw Violation{fmt::format("device {} follows somebody's wrong clock", place)};
    }
}

void World::compareFigures(const std::vector<LogRow>& rows) {
    const auto counted = must(tapsCounted(*office_.store), "tallies");
    if (counted != oracle_.tapsIn(rows))
        throw Violation{
            fmt::format("the server counts {} taps instead of {}", counted, oracle_.tapsIn(rows))};
    const auto plan = must(at(living().front()).notebook->plan(), "plan");
    const auto period =
        must(progress::parsePeriod(*plan, "aar:14", Date::of(2019, 4, 1)), "period"); // 2018-19
    const auto expected = figures(must(progress::evaluate(*office_.store, *plan, period), "progress"));
    trace_.say("{}", expected);
    for (const Place place : living()) {
        const auto shown = figures(must(progress::evaluate(*at(place).store, *plan, period), "progress"));
        if (shown != expected)
            throw Violation{fmt::format("device {} shows {} instead of {}", place, shown, expected)};
    }
}

} // namespace feltbog::simulation
