// SPDX-License-Identifier: MPL-2.0
#include "tests/faults/simulator/world.h"

#include "sync/client/session.h"
#include "tests/faults/disk/memory.h"
#include "tests/faults/disk/vfs.h"
#include "tests/faults/simulator/blank.h"

#include <algorithm>

namespace feltbog::simulation {
namespace {

constexpr int kMostTablets = 8;
const Instant kBeginning = noon(Date::of(2019, 3, 15));

} // namespace

World::World(std::uint64_t seed, const Options& options, Coverage& coverage)
    : seed_(seed), options_(options), coverage_(coverage), chance_(seed * 0x2545F4914F6CDD1DULL + 99),
      trace_(options.aloud), time_{kBeginning}, storm_(coverage, [this](const Strike& s) { strike(s); }),
      office_(time_, chance_.next(), storm_) {
    testing::reseedSqlite(static_cast<std::uint32_t>(chance_.next()));
}

Outcome World::run() {
    Outcome out{seed_, 0, 0, std::nullopt};
    try {
        prepare();
        for (trace_.step = 1; trace_.step <= options_.steps; ++trace_.step) step();
        end();
    } catch (const Violation& violation) {
        out.failure = violation.what;
        trace_.say("VIOLATION {}", violation.what);
    }
    testing::healAllocations();
    out.step = trace_.step;
    out.hash = trace_.hash();
    ++coverage_.runs;
    coverage_.events += oracle_.size();
    coverage_.devices += tablets_.size();
    return out;
}

// Devices that know one another by way of the server, and nothing wrong yet.
void World::prepare() {
    calm_ = true;
    office_.pageEvents = 1 + chance_.below(std::uint64_t{1} << chance_.below(11));
    must(office_.open(), "server opens");
    SimRandom random(chance_.next());
    for (const char* circle : {"gade", "hold"})
        keyring_.keys.push_back(keys::newCircleKey(keys::circleId(circle), 1, random));
    const auto devices = 2 + chance_.below(5);
    trace_.say("{} devices", devices);
    for (std::uint64_t i = 0; i < devices; ++i) {
        Tablet& tablet = addTablet();
        reopen(tablet);
        enrol(tablet);
        if (i == 0) {
            must(tablet.notebook->publishPlan(planFile(0)), "plan");
            takeIn(tablet);
        }
        pass(tablet);
    }
    backUp();
    calm_ = false;
}

Tablet& World::addTablet() {
    const auto place = static_cast<Place>(tablets_.size()) + 1;
    tablets_.push_back(std::make_unique<Tablet>(place, time_, chance_.next(), storm_));
    return *tablets_.back();
}

std::vector<Place> World::living() const {
    std::vector<Place> out;
    for (const auto& tablet : tablets_)
        if (!tablet->gone) out.push_back(tablet->place);
    return out;
}

Tablet* World::someTablet(bool open) {
    std::vector<Tablet*> fit;
    for (const auto& tablet : tablets_)
        if (tablet->idle() && (!open || tablet->isOpen())) fit.push_back(tablet.get());
    return fit.empty() ? nullptr : fit[chance_.below(fit.size())];
}

void World::step() {
    time_.now += std::chrono::seconds{1 + chance_.below(300)};
    heal();
    ++coverage_.operations;
    if (!office_.isOpen() && chance_.below(3) != 0) openOffice();
    for (std::size_t i = 0; i < tablets_.size(); ++i) { // a step may add one
        Tablet& tablet = *tablets_[i];
        if (tablet.idle() && !tablet.isOpen() && chance_.below(3) != 0) reopen(tablet);
        if (tablet.idle() && tablet.isOpen() && !tablet.enrolled && chance_.coin()) enrol(tablet);
    }
    if (newcomers_ > 0 && tablets_.size() < kMostTablets) {
        --newcomers_;
        addTablet();
    }
    deliverStrays(false);

    Moment wanted = Moment::Idle;
    Tablet* actor = nullptr;
    if (chance_.below(4) == 0) arm(&wanted, &actor);
    if (actor) {
        operate(*actor, wanted);
    } else if (Tablet* tablet = someTablet(true)) {
        const auto what = chance_.below(100);
        if (what < 84)
            save(*tablet);
        else if (what < 95)
            pass(*tablet);
        else if (what < 97)
            restart(*tablet);
        else if (what < 99)
            backUp();
        else
            tablet->copies.push_back(std::make_shared<Copy>(Copy{
                tablet->disk.image(), oracle_.holding(tablet->place), tablet->lastPos, tablet->enrolled}));
    }
    storm_.disarm();
    endShortage();
}

void World::endShortage() {
    testing::healAllocations();
    memoryShort_ = false;
}

// Something that passes through the moment a fault waits for.
void World::operate(Tablet& tablet, Moment wanted) {
    switch (wanted) {
    case Moment::Idle:
        storm_.tick(tablet.place, Moment::Idle);
        break;
    case Moment::Saving:
        for (int i = 0; i < 2 && tablet.idle() && tablet.isOpen(); ++i) save(tablet);
        break;
    case Moment::Opening:
    case Moment::Closing:
        restart(tablet);
        break;
    case Moment::ServerOpening:
        office_.close();
        openOffice();
        break;
    default:
        if (chance_.below(3) != 0) save(tablet);
        if (tablet.idle() && tablet.isOpen()) pass(tablet);
        break;
    }
    settle(tablet);
    settleOffice();
}

void World::meanwhile(const Tablet& busy) {
    if (calm_ || depth_ > 0 || chance_.below(4) != 0) return;
    ++depth_;
    ++doings_;
    const auto what = chance_.below(6);
    if (what == 0) {
        deliverStrays(true);
    } else if (what == 1 && !busy.dead) {
        save(at(busy.place)); // its user goes on
    } else if (Tablet* other = someTablet(true)) {
        if (what < 4)
            save(*other);
        else
            pass(*other);
    }
    --depth_;
}

void World::heal() {
    for (const auto& tablet : tablets_) {
        if (!tablet->sick || trace_.step < tablet->healAt) continue;
        tablet->sick = false;
        tablet->disk.healFaults();
        tablet->disk.capacity(std::nullopt);
    }
    if (office_.sick && trace_.step >= office_.healAt) {
        office_.sick = false;
        office_.disk.healFaults();
        office_.disk.capacity(std::nullopt);
    }
}

} // namespace feltbog::simulation
