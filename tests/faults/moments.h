// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QRandomGenerator>
#include <QThread>
#include <algorithm>

namespace feltbog::testing {

// The moment of a kill: 1-60 ms from now, in the same order on every run; later where the machine is so slow
// that `work` takes longer than that, or all kills would come before anything has happened.
class Moments {
  public:
    explicit Moments(quint32 seed, qint64 workMs = 0)
        : random_(seed), longest_(1000U * quint32(std::max<qint64>(60, workMs))) {}
    void wait() { QThread::usleep(random_.bounded(1000U, longest_)); }

  private:
    QRandomGenerator random_;
    quint32 longest_; // microseconds
};

constexpr int kKillsInASet = 50;

// How many sets of fifty kills a test plays, each with moments of its own: FELTBOG_KILLS (README.md) says how
// many kills, fifty without it.
inline int setsOfKills() {
    const int kills = qEnvironmentVariableIntValue("FELTBOG_KILLS");
    return std::max(1, (kills + kKillsInASet - 1) / kKillsInASet);
}

} // namespace feltbog::testing
