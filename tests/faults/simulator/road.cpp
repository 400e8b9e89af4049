// SPDX-License-Identifier: MPL-2.0
#include "tests/faults/simulator/road.h"

#include "tests/faults/simulator/world.h"

namespace feltbog::simulation {
namespace {

constexpr std::size_t kRemembered = 3;

class OnRoad {
  public:
    OnRoad(Tablet& tablet, Letter& letter) : tablet_(tablet) { tablet.letter = &letter; }
    ~OnRoad() { tablet_.letter = nullptr; }
    OnRoad(const OnRoad&) = delete;
    OnRoad& operator=(const OnRoad&) = delete;

  private:
    Tablet& tablet_;
};

Error broken() { return fail(ErrorCode::ServerUnreachable, "simulator"); }

} // namespace

void Road::checkAlive() const {
    if (tablet_.dead) throw Killed{};
}

void Road::stage(Moment moment) {
    world_.storm_.tick(tablet_.place, moment);
    checkAlive();
}

Result<sync::HttpReply> Road::post(const std::string& path, const std::vector<std::string>& headers,
                                   ByteView body) {
    checkAlive();
    tablet_.moment = Moment::Idle;
    Letter letter{path, headers, Bytes(body.begin(), body.end()), {}, false, false, false, false};
    const OnRoad onRoad(tablet_, letter);

    stage(Moment::RequestOnWay);
    world_.settleOffice();
    world_.meanwhile(tablet_);
    checkAlive();
    if (letter.twice || letter.late)
        world_.strays_.push_back({world_.trace_.step + static_cast<int>(world_.chance_.below(25)), letter});
    if (letter.lost || letter.late) return broken();

    auto answer = world_.serve(tablet_.place, letter);
    checkAlive();
    if (!answer) return broken();
    letter.response = {answer->status, std::move(answer->body)};

    stage(Moment::Committed);
    const bool cut = world_.office_.dead;
    world_.settleOffice();
    if (cut) return broken();
    stage(Moment::ResponseOnWay);
    world_.settleOffice(); // the answer has left it
    world_.meanwhile(tablet_);
    checkAlive();
    if (letter.responseLost) return broken();
    if (letter.response.status == 200) tablet_.answers.push_back(letter.response.body);
    if (tablet_.answers.size() > kRemembered) tablet_.answers.erase(tablet_.answers.begin());
    tablet_.moment = Moment::Applying;
    return letter.response;
}

} // namespace feltbog::simulation
