// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "tests/core/progress/scene.h"

#include <random>

namespace feltbog::testing {

// A plan that asks for something of every source in every way, and a period of every kind.
[[nodiscard]] plan::Plan askingPlan(plan::MonthDay yearStarts = {6, 1});

// Some devices that register whatever comes up, all from one seed: persons and records few enough to meet
// again and again, days mostly around the turn of a year. What they wrote arrives somewhere in any order.
class Storm {
  public:
    explicit Storm(unsigned seed);

    void write();                                        // one more event on one of the devices
    [[nodiscard]] std::string arrive(EventStore& store); // something reaches the store; says what
    void arriveAll(EventStore& store,
                   bool otherOrder); // what is not there yet; or everything, to another store
    [[nodiscard]] std::string period();
    [[nodiscard]] Date asOf();
    unsigned dice(unsigned sides) { return std::uniform_int_distribution<unsigned>(0, sides - 1)(random_); }

  private:
    struct Device {
        EventLog log;
        std::size_t arrived = 0, acked = 0;
    };
    struct Record {
        EventId id, head;
        log::Kind kind{};
        log::OpenBody body;
        std::vector<log::Member> members;
    };
    [[nodiscard]] std::string date();
    [[nodiscard]] log::Member person();
    [[nodiscard]] const Record* any(log::Kind kind);
    [[nodiscard]] RecordId idOf(log::Kind kind);
    void fresh(EventLog& log);
    void change(EventLog& log);

    std::mt19937 random_;
    std::vector<Device> devices_;
    std::vector<Record> records_;
};

} // namespace feltbog::testing
