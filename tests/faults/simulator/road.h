// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "tests/faults/simulator/tablet.h"

namespace feltbog::simulation {

class World;

// The road from one device to the server and back. Faults reach the message at its stages, and the rest of
// the world goes on while it is on its way.
class Road final : public sync::Transport {
  public:
    Road(World& world, Tablet& tablet) : world_(world), tablet_(tablet) {}
    [[nodiscard]] Result<sync::HttpReply>
    post(const std::string& path, const std::vector<std::string>& headers, ByteView body) override;

  private:
    void stage(Moment moment);
    void checkAlive() const;

    World& world_;
    Tablet& tablet_;
};

} // namespace feltbog::simulation
