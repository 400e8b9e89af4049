// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sync/server/ledger.h"

#include <QString>
#include <memory>

namespace feltbog::testing {

// An empty ledger of one of the kinds there are, in a place of its own.
class Vault {
  public:
    virtual ~Vault() = default;
    // Another way to the same place, as a second server or a restarted one has it.
    [[nodiscard]] virtual std::unique_ptr<sync::server::Ledger> open() = 0;

    [[nodiscard]] static QStringList kinds();
    [[nodiscard]] static std::unique_ptr<Vault> make(const QString& kind);
};

} // namespace feltbog::testing
