// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "tests/core/progress/reference/dealt.h"
#include "tests/core/progress/scene.h"

namespace feltbog::reference {

// What a place may write down under a plan: every kind of registration, corrected, deleted and erased, by
// persons and courses few enough to meet again, on days mostly around the turn of something.
class AnyLog {
  public:
    AnyLog(const plan::Plan& plan, std::vector<DateRange> periods, Dice& dice);

    void write(unsigned events);
    [[nodiscard]] const Chain& events() const { return log_.events; }
    [[nodiscard]] Date day();

  private:
    struct Record {
        EventId id, head;
        log::Kind kind{};
        log::OpenBody body;
        std::vector<log::Member> members;
    };
    void fresh();
    void change();
    void fill(log::Kind kind, log::OpenBody& b, std::vector<log::Member>& members);
    void attend(log::OpenBody& b, std::vector<log::Member>& members);
    void enquire(log::OpenBody& b, std::vector<log::Member>& members);
    void followUp(log::OpenBody& b);
    void judge(log::OpenBody& b);
    void doublet(log::OpenBody& b, std::vector<log::Member>& members);
    void heads(log::OpenBody& b);
    [[nodiscard]] log::Member person();
    [[nodiscard]] std::vector<log::Member> row();
    [[nodiscard]] const Record* any(log::Kind kind);
    [[nodiscard]] RecordId idOf(log::Kind kind);

    const plan::Plan& plan_;
    const std::vector<DateRange> periods_;
    Dice& dice_;
    testing::EventLog log_;
    std::vector<Record> records_;
};

} // namespace feltbog::reference
