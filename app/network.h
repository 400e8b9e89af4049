// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/ports/connectivity.h"

#include <QObject>

namespace feltbog::app {

// What the system says of its network. Where nothing says anything (no backend installed), it never tells.
class Network : public QObject, public ports::Connectivity {
    Q_OBJECT

  public:
    void whenItComes(std::function<void()> tell) override;
};

} // namespace feltbog::app
