// SPDX-License-Identifier: MPL-2.0
#include "app/service/leasestate.h"

namespace feltbog::app {
namespace {

constexpr auto kLook = std::chrono::minutes{1};

} // namespace

LeaseState::LeaseState(record::Notebook& notebook, QObject* parent) : QObject(parent), notebook_(notebook) {
    clock_.callOnTimeout(this, &LeaseState::look);
    clock_.start(kLook);
    look();
}

int LeaseState::left() const {
    const auto all = std::chrono::duration_cast<std::chrono::hours>(lock::tuning::kLease).count() / 24;
    return int(all) - lease_.days;
}

// A fault of the store shows on the page that is working with it; what was known stays.
void LeaseState::look() {
    const auto seen = lock::lookAtLease(notebook_.store(), notebook_.now());
    if (!seen || (seen->state == lease_.state && seen->days == lease_.days)) return;
    lease_ = *seen;
    emit changed();
}

} // namespace feltbog::app
