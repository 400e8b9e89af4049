// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QRandomGenerator>
#include <QThread>
#include <algorithm>

namespace feltbog::testing {

// The moment of a kill: 1-60 ms from now, in the same order on every run.
class Moments {
  public:
    explicit Moments(quint32 seed) : random_(seed) {}
    void wait() { QThread::usleep(random_.bounded(1000U, 60000U)); }

  private:
    QRandomGenerator random_;
};

constexpr int kKillsInASet = 50;

// How many sets of fifty kills a test plays, each with moments of its own: FELTBOG_KILLS (README.md) says how
// many kills, fifty without it.
inline int setsOfKills() {
    const int kills = qEnvironmentVariableIntValue("FELTBOG_KILLS");
    return std::max(1, (kills + kKillsInASet - 1) / kKillsInASet);
}

} // namespace feltbog::testing
