// SPDX-License-Identifier: MPL-2.0
#include "tests/core/progress/reference/dealt.h"

namespace feltbog::reference {

std::vector<Chain> dealt(const Chain& events, unsigned devices, bool twice, Dice& dice) {
    std::vector<Chain> out(devices);
    std::vector<DeviceId> ids(devices);
    for (auto& id : ids)
        for (auto& byte : id.bytes) byte = static_cast<std::uint8_t>(1 + dice(255));
    const auto give = [&](const log::Event& event, unsigned to) {
        const auto& chain = out[to];
        const Hash before = chain.empty() ? Hash{} : log::hashOf(chain.back().envelope);
        out[to].push_back(log::movedTo(event, ids[to], chain.size() + 1, before));
    };
    for (const auto& event : events) {
        const unsigned to = dice(devices);
        give(event, to);
        if (twice && devices > 1 && dice.one(5)) give(event, (to + 1) % devices);
    }
    return out;
}

} // namespace feltbog::reference
