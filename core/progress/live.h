// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/progress/progress.h"

#include <memory>

namespace feltbog::progress {

// The same figures as evaluate(), for one who asks again and again: everything is read once, and after that
// only what changed in the store is worked out. Nothing of it is kept on the disk, so nothing there can be
// old. One for each store, used by one thread at a time. How, and why it cannot differ: decision 008.
class LiveProgress {
  public:
    explicit LiveProgress(store::Store& store);
    ~LiveProgress();
    LiveProgress(const LiveProgress&) = delete;
    LiveProgress& operator=(const LiveProgress&) = delete;

    [[nodiscard]] Result<Progress> evaluate(const std::shared_ptr<const plan::Plan>& plan,
                                            const Period& period);
    // How often everything was read: once, unless the plan, another process or very much changed.
    [[nodiscard]] std::size_t readings() const;

  private:
    class Board;
    store::Store& store_;
    std::unique_ptr<Board> board_;
};

} // namespace feltbog::progress
