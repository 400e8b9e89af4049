// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/service/settings.h"

#include <QQuickWindow>
#include <span>

namespace feltbog::testing {

struct Shape {
    const char* name;
    int width, height;
};
inline constexpr Shape kShapes[] = {{"phone", 412, 915}, {"tablet", 800, 1280}, {"landscape", 1280, 800}};

// Sees each page and state that the scenes show: one takes pictures, another walks them as a screen reader
// does.
class Onlooker {
  public:
    virtual ~Onlooker() = default;
    virtual void see(QQuickWindow& window, app::UiSettings& settings, const QString& name,
                     std::span<const Shape> shapes) = 0;
};

// For tests that look for themselves.
class Nobody final : public Onlooker {
  public:
    void see(QQuickWindow&, app::UiSettings&, const QString&, std::span<const Shape>) override {}
};

} // namespace feltbog::testing
