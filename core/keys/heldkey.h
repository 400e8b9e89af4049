// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/keys/pin.h"

namespace feltbog::keys {

// A key in use: moved, never copied, and overwritten in memory when it goes.
class HeldKey {
  public:
    explicit HeldKey(Secret& taken); // overwrites `taken`
    HeldKey(HeldKey&& other) noexcept;
    HeldKey& operator=(HeldKey&& other) noexcept;
    ~HeldKey();

    [[nodiscard]] const Secret& get() const { return key_; }

  private:
    Secret key_;
};

} // namespace feltbog::keys
