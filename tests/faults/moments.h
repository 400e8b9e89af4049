// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QRandomGenerator>
#include <QThread>

namespace feltbog::testing {

// The moment of a kill: 1-60 ms from now, in the same order on every run.
class Moments {
  public:
    explicit Moments(quint32 seed) : random_(seed) {}
    void wait() { QThread::usleep(random_.bounded(1000U, 60000U)); }

  private:
    QRandomGenerator random_;
};

} // namespace feltbog::testing
