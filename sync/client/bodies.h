// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/store/wanted.h"

namespace feltbog::sync {

// Two sides with the same log may lack different bodies (core/store/wanted.h). At the end of a pass the
// device then reads everything once more in full, and sends what the server wants of what it has. What
// neither side can mend is remembered, and not gone into again until one of them wants something else.
class Bodies {
  public:
    // Events that a page brought without a body.
    void cameBare(const std::vector<store::Wanted>& events) {
        bare_.insert(bare_.end(), events.begin(), events.end());
    }
    [[nodiscard]] bool readingInFull() const { return stage_ == Stage::Reading; }
    // The logs agree and nothing is left to do. False: there is now, the pass goes on. In a transaction.
    [[nodiscard]] Result<bool> settled(store::Db& db, const Hash& wantedAtServer);

  private:
    enum class Stage { Untouched, Reading, Giving };
    [[nodiscard]] Result<bool> giveAgain(store::Db& db);

    Stage stage_ = Stage::Untouched;
    std::vector<store::Wanted> bare_;
};

} // namespace feltbog::sync
