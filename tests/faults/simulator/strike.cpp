// SPDX-License-Identifier: MPL-2.0
#include "tests/faults/disk/memory.h"
#include "tests/faults/simulator/world.h"

#include <algorithm>

namespace feltbog::simulation {
namespace {

constexpr int kMostLosses = 2;
constexpr std::size_t kMostTablets = 8;

// Minutes to ten years, forwards or backwards.
std::chrono::milliseconds someJump(Chance& chance) {
    static constexpr std::int64_t kReach[] = {10, 600, 48 * 60, 60 * 24 * 60, 10 * 365 * 24 * 60};
    const auto minutes =
        static_cast<std::int64_t>(chance.below(static_cast<std::uint64_t>(kReach[chance.below(5)]))) + 1;
    return std::chrono::minutes{chance.coin() ? minutes : -minutes};
}

// Mostly early in the moment, sometimes far into it.
int someTicks(Chance& chance) { return static_cast<int>(chance.below(std::uint64_t{1} << chance.below(7))); }

void flip(Bytes& bytes, Chance& chance) {
    if (bytes.empty()) return;
    for (auto n = 1 + chance.below(4); n > 0; --n)
        bytes[chance.below(bytes.size())] ^= static_cast<std::uint8_t>(1U << chance.below(8));
}

} // namespace

bool World::mayLose() const { return losses_ < kMostLosses && living().size() > 2; }

// Chooses a fault and the moment it waits for; `actor` will do something that passes through it.
void World::arm(Moment* wanted, Tablet** actor) {
    const auto fault = static_cast<FaultKind>(chance_.below(kFaults));
    auto moment = static_cast<Moment>(chance_.below(kMoments));
    while (!info(fault).possible(moment)) moment = static_cast<Moment>(chance_.below(kMoments));
    Tablet* doer = someTablet(true);
    Tablet* other = someTablet(false);
    const bool elsewhere = chance_.below(4) == 0;
    if (!options_.faults.has(fault) || !doer) return;
    if ((fault == FaultKind::Lost || fault == FaultKind::Replaced) && !mayLose()) return;
    if ((fault == FaultKind::Clone || fault == FaultKind::Replaced) && tablets_.size() >= kMostTablets)
        return;
    if (fault == FaultKind::Restored && doer->copies.empty()) return;
    if (fault == FaultKind::NewerVersion) {
        coverage_.count(fault, moment);
        return save(*doer, true);
    }
    // Faults of the device's own code and of its messages happen to whoever is doing it.
    const bool own = info(fault).moments != moments::kAll || fault == FaultKind::Restored || !elsewhere;
    const auto moments = moments::at(moment);
    const bool early = moment != Moment::Idle && (moments & (moments::kRequest | moments::kResponse)) == 0;
    int ticks = early ? someTicks(chance_) : 0;
    // SQLite3MultipleCiphers does not survive it while it makes a connection, which is over at the third
    // call; nor does a second try with the other cipher.
    const bool opening = moment == Moment::Opening || moment == Moment::ServerOpening;
    if (opening && (fault == FaultKind::NoMemory || fault == FaultKind::ServerNoMemory)) ticks += 8;
    storm_.arm({fault, moment, doer->place, own ? doer->place : other->place, ticks});
    *wanted = moment;
    *actor = doer;
}

void World::strike(const Strike& strike) {
    trace_.say("!! {} while {} (device {}, by device {})", info(strike.fault).name, nameOf(strike.moment),
               strike.victim, strike.actor);
    Tablet& victim = at(strike.victim);
    strikeLetter(strike.fault, at(strike.actor));
    strikeOffice(strike.fault);
    if (!victim.gone && !victim.dead) strikeDevice(strike.fault, victim);
}

// One allocation fails, or all from some point on.
void World::runOutOfMemory(bool mayLast) {
    const auto first = testing::allocations() + 1 + chance_.below(60);
    testing::failAllocation(first, chance_.coin() && mayLast);
    memoryShort_ = true;
}

void World::strikeDevice(FaultKind fault, Tablet& t) {
    const auto ail = [&] {
        t.sick = true;
        t.healAt = trace_.step + 1 + static_cast<int>(chance_.below(6));
    };
    switch (fault) {
    case FaultKind::PowerCut:
        t.disk.cutPower();
        t.dead = true;
        break;
    case FaultKind::Kill:
        t.disk.killProcesses();
        t.dead = true;
        break;
    case FaultKind::IoError:
        t.disk.failAt(t.disk.calls() + 1, testing::Fault::IoError, chance_.below(4) == 0);
        ail();
        break;
    case FaultKind::DiskFull:
        t.disk.capacity(t.disk.used() + chance_.below(20'000));
        ail();
        break;
    case FaultKind::NoMemory:
        runOutOfMemory(t.moment != Moment::Opening);
        break;
    case FaultKind::ClockJump:
        t.clock.putWrong(someJump(chance_));
        break;
    case FaultKind::Clone: {
        const auto place = t.place;
        Tablet& copy = addTablet();
        copy.disk.restore(at(place).disk.image());
        oracle_.setHolding(copy.place, oracle_.holding(place));
        copy.lastPos = at(place).lastPos;
        copy.pending = at(place).pending;
        copy.enrolled = at(place).enrolled;
        copy.unknown = at(place).unknown;
        copy.seenAcked = at(place).seenAcked;
        copy.clock.sawAlso(at(place).clock);
        break;
    }
    case FaultKind::Restored:
        if (t.copies.empty()) break;
        t.disk.killProcesses();
        t.dead = true;
        t.setBackTo = t.copies[chance_.below(t.copies.size())];
        break;
    case FaultKind::Replaced:
        ++newcomers_;
        [[fallthrough]];
    case FaultKind::Lost:
        ++losses_;
        t.disk.killProcesses();
        t.dead = t.gone = true;
        oracle_.setHolding(t.place, {});
        break;
    default:
        break;
    }
    if (t.inUse == 0) settle(t);
}

void World::strikeOffice(FaultKind fault) {
    auto& o = office_;
    const auto ail = [&] {
        o.sick = true;
        o.healAt = trace_.step + 1 + static_cast<int>(chance_.below(6));
    };
    switch (fault) {
    case FaultKind::ServerPowerCut:
        o.disk.cutPower();
        o.dead = true;
        break;
    case FaultKind::ServerKill:
        o.disk.killProcesses();
        o.dead = true;
        break;
    case FaultKind::ServerRestored:
        o.disk.killProcesses();
        o.dead = true;
        o.setBackTo = o.backups[chance_.below(o.backups.size())];
        break;
    case FaultKind::ServerIoError:
        o.disk.failAt(o.disk.calls() + 1, testing::Fault::IoError, chance_.below(4) == 0);
        ail();
        break;
    case FaultKind::ServerDiskFull:
        o.disk.capacity(o.disk.used() + chance_.below(20'000));
        ail();
        break;
    case FaultKind::ServerNoMemory:
        runOutOfMemory(o.moment != Moment::ServerOpening);
        break;
    case FaultKind::ServerClockJump:
        o.clock.putWrong(someJump(chance_));
        break;
    default:
        break;
    }
}

void World::strikeLetter(FaultKind fault, Tablet& tablet) {
    if (!tablet.letter) return;
    auto& letter = *tablet.letter;
    auto& response = letter.response.body;
    switch (fault) {
    case FaultKind::RequestLost:
        letter.lost = true;
        break;
    case FaultKind::RequestTwice:
        letter.twice = true;
        break;
    case FaultKind::RequestLate:
        letter.late = true;
        break;
    case FaultKind::RequestCut:
        letter.request.resize(chance_.below(letter.request.size() + 1));
        break;
    case FaultKind::RequestFlipped:
        flip(letter.request, chance_);
        break;
    case FaultKind::ResponseLost:
        letter.responseLost = true;
        break;
    case FaultKind::ResponseCut:
        response.resize(chance_.below(response.size() + 1));
        break;
    case FaultKind::ResponseFlipped:
        flip(response, chance_);
        break;
    case FaultKind::ResponseOld:
        if (!tablet.answers.empty())
            letter.response = {200, tablet.answers[chance_.below(tablet.answers.size())]};
        break;
    default:
        break;
    }
}

} // namespace feltbog::simulation
