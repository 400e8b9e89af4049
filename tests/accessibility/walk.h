// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "tests/accessibility/rules.h"
#include "tests/app/onlooker.h"

#include <QMap>

namespace feltbog::testing {

// Looks at every page as a screen reader, a finger and a keyboard do, on a phone and on a tablet on its side.
class Walk final : public Onlooker {
  public:
    void see(QQuickWindow& window, app::UiSettings& settings, const QString& name,
             std::span<const Shape> shapes) override;

    [[nodiscard]] int pages() const { return pages_; }
    [[nodiscard]] int things() const { return things_; }
    // By rule; each thing once for a page, with the first picture it was seen in.
    [[nodiscard]] const QMap<QString, QMap<QString, QString>>& breaches() const { return breaches_; }

  private:
    int pages_ = 0, things_ = 0;
    QMap<QString, QMap<QString, QString>> breaches_;
};

} // namespace feltbog::testing
