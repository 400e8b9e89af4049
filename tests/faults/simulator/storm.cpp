// SPDX-License-Identifier: MPL-2.0
#include "tests/faults/simulator/storm.h"

namespace feltbog::simulation {

void Storm::tick(int actor, Moment moment) {
    const bool servers = moment == Moment::ServerWorking || moment == Moment::ServerOpening;
    for (std::size_t i = 0; i < waiting_.size(); ++i) {
        Strike& strike = waiting_[i];
        if (strike.moment != moment || (!servers && strike.actor != actor) || strike.ticks-- > 0) continue;
        const Strike now = strike;
        waiting_.erase(waiting_.begin() + static_cast<std::ptrdiff_t>(i--));
        ++fired_;
        coverage_.count(now.fault, now.moment);
        strike_(now);
    }
}

} // namespace feltbog::simulation
