// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sync/server/service.h"
#include "sync/server/sqliteledger.h"
#include "tests/faults/simulator/tablet.h"

namespace feltbog::simulation {

// The server: a disk, a clock, and the real service on them.
class Office {
  public:
    Office(const Time& time, std::uint64_t seed, Storm& storm);

    [[nodiscard]] Status open();
    void close();
    [[nodiscard]] bool isOpen() const { return service != nullptr; }
    // What the service answers; whoever calls looks whether it lived through it.
    [[nodiscard]] sync::server::Answer ask(int actor, const Letter& letter);

    testing::Disk disk;
    SimClock clock;
    SimRandom random;
    std::unique_ptr<store::Store> store;
    std::unique_ptr<sync::server::SqliteLedger> ledger;
    std::unique_ptr<sync::server::Service> service;
    std::size_t pageEvents = sync::tuning::kPageEvents; // small logs take as many pages as large ones

    Moment moment = Moment::Idle;
    int actor = 0; // whose request it is working on
    bool dead = false;
    bool sick = false;
    int healAt = 0;
    std::vector<std::shared_ptr<const Copy>> backups;
    std::shared_ptr<const Copy> setBackTo;
    bool wasSetBack = false; // ever
    std::int64_t lastPos = 0;
};

} // namespace feltbog::simulation
