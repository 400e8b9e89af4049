// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "tests/faults/simulator/office.h"
#include "tests/faults/simulator/trace.h"
#include "tests/faults/simulator/work.h"

#include <set>

namespace feltbog::simulation {

// Something that must never happen. Thrown out of the run; no std::exception, so nobody on the way takes it
// for one of his own.
struct Violation {
    std::string what;
};
// A process died while it waited for the road.
struct Killed {};

struct Options {
    FaultSet faults = FaultSet::all();
    int steps = 210;
    bool aloud = false; // print the story
};

struct Outcome {
    std::uint64_t seed = 0;
    std::uint64_t hash = 0; // of the story
    int step = 0;
    std::optional<std::string> failure;
};

// One run: devices, a server and a road, from one seed. The parts are in files of their own: world.cpp is the
// run, saving.cpp and passing.cpp what devices do, hosting.cpp the server, road.cpp the road, strike.cpp the
// faults, ending.cpp what must be true when everything has calmed down.
class World {
  public:
    World(std::uint64_t seed, const Options& options, Coverage& coverage);
    [[nodiscard]] Outcome run();

  private:
    friend class Road;

    // --- world.cpp
    void prepare();
    void step();
    void operate(Tablet& tablet, Moment wanted);
    void meanwhile(const Tablet& busy); // others go on while a message is on its way
    void heal();
    void endShortage(); // of memory
    Tablet& addTablet();
    [[nodiscard]] Tablet* someTablet(bool open); // idle ones only
    [[nodiscard]] Tablet& at(Place place) { return *tablets_[static_cast<std::size_t>(place - 1)]; }
    [[nodiscard]] std::vector<Place> living() const;

    // --- saving.cpp
    void save(Tablet& tablet, bool newer = false);
    void judge(Tablet& tablet, const Work& work, const Status& done);
    void reopen(Tablet& tablet);
    void restart(Tablet& tablet);
    void settle(Tablet& tablet); // what is left of it after its process died
    void lookOver(Tablet& tablet);

    // --- passing.cpp
    void pass(Tablet& tablet);
    void enrol(Tablet& tablet);
    void takeIn(Tablet& tablet); // what a pass brought
    void checkAcks(Tablet& tablet);

    // --- hosting.cpp
    [[nodiscard]] std::optional<sync::server::Answer> serve(int actor, const Letter& letter);
    void openOffice();
    void settleOffice();
    bool takeInOffice();
    void noteCommitted(const std::vector<LogRow>& rows);
    void checkKept(const Letter& letter, const Bytes& body) const;
    void backUp();
    void deliverStrays(bool all);

    // --- strike.cpp
    void arm(Moment* wanted, Tablet** actor);
    void strike(const Strike& strike);
    void strikeDevice(FaultKind fault, Tablet& tablet);
    void runOutOfMemory(bool mayLast);
    void strikeOffice(FaultKind fault);
    void strikeLetter(FaultKind fault, Tablet& tablet);
    [[nodiscard]] bool mayLose() const;

    // --- ending.cpp
    void end();
    void everybodySyncs();
    bool release(); // what is set aside at the server; false when there is nothing
    void calmDown();
    void compare();
    void checkClocks();
    void compareFigures(const std::vector<LogRow>& rows);

    template <class T>
    T must(Result<T> result, const char* what) {
        if (!result) throw Violation{fmt::format("{}: {}", what, result.error().name())};
        return std::move(result).value();
    }
    void must(const Status& status, const char* what) {
        if (!status) throw Violation{fmt::format("{}: {}", what, status.error().name())};
    }

    struct Stray {
        int due = 0;
        Letter letter;
    };

    const std::uint64_t seed_;
    const Options options_;
    Coverage& coverage_;
    Chance chance_;
    Trace trace_;
    Time time_;
    Storm storm_;
    Oracle oracle_;
    Office office_;
    std::vector<std::unique_ptr<Tablet>> tablets_;
    keys::Keyring keyring_;
    std::vector<Stray> strays_;
    int depth_ = 0;            // of others' doings inside a message's way
    std::uint64_t doings_ = 0; // so many
    bool memoryShort_ = false;
    int newcomers_ = 0; // devices that replace others, to be made
    int losses_ = 0;
    bool calm_ = false; // faults have stopped
};

} // namespace feltbog::simulation
