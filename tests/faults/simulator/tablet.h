// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/record/notebook.h"
#include "sync/client/transport.h"
#include "tests/faults/disk/disk.h"
#include "tests/faults/simulator/oracle.h"
#include "tests/faults/simulator/ports.h"
#include "tests/faults/simulator/storm.h"

#include <memory>
#include <optional>

namespace feltbog::simulation {

// A message on the road, where faults can reach it.
struct Letter {
    std::string path;
    std::vector<std::string> headers;
    Bytes request;
    sync::HttpReply response;
    bool lost = false, twice = false, late = false, responseLost = false;
};

// A copy of a device's disk, and what was known to be on it.
struct Copy {
    testing::Image image;
    Holding holding;
    std::int64_t lastPos = 0;
    bool enrolled = false;
};

// A device: a disk, a clock, and the real notebook on them. What is public here is the world's to move.
class Tablet {
  public:
    Tablet(Place place, const Time& time, std::uint64_t seed, Storm& storm);

    // Opens store and notebook; makes an identity where there is none.
    [[nodiscard]] Status open();
    void close();
    [[nodiscard]] bool isOpen() const { return notebook != nullptr; }
    [[nodiscard]] bool idle() const { return inUse == 0 && !dead && !gone; }

    const Place place;
    testing::Disk disk;
    SimClock clock;
    SimRandom random;
    std::unique_ptr<store::Store> store;
    std::unique_ptr<record::Notebook> notebook;

    Moment moment = Moment::Idle;
    int inUse = 0;     // calls of its code on the stack
    bool dead = false; // its process has died, and the stack has not come back from it
    bool gone = false; // lost for good
    bool sick = false; // something was done to its disk that excuses errors
    int healAt = 0;    // the step at which it is well again
    bool enrolled = false;
    bool unknown = false; // the server has been set back: it may not know the device any more
    Letter* letter = nullptr;
    std::vector<Bytes> answers; // the last few it got
    std::vector<std::shared_ptr<const Copy>> copies;
    std::shared_ptr<const Copy> setBackTo; // with the next switching on

    std::int64_t lastPos = 0; // of the rows the oracle has seen
    // How many events the saves since the last success would have written: one of them may come to light
    // after a crash. Nothing: not known.
    std::vector<std::optional<int>> pending;
    std::optional<int> promised; // the last save returned success, and the process died before it was seen
    std::map<DeviceId, std::uint64_t> seenAcked;
};

// Marks a stretch of a device's own code.
class InUse {
  public:
    InUse(Tablet& tablet, Moment moment) : tablet_(tablet), before_(tablet.moment) {
        ++tablet.inUse;
        tablet.moment = moment;
    }
    ~InUse() {
        --tablet_.inUse;
        tablet_.moment = before_;
    }
    InUse(const InUse&) = delete;
    InUse& operator=(const InUse&) = delete;

  private:
    Tablet& tablet_;
    Moment before_;
};

[[nodiscard]] store::DbKey simKey();

} // namespace feltbog::simulation
