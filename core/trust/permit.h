// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/record/notebook.h"
#include "core/trust/trust.h"

namespace feltbog::trust {

// What this device may do, known before it is tried: for screens, which offer that and nothing else. The
// notebook and the server refuse by the same rules (mayWrite).
class Permit {
  public:
    enum class State {
        Open,      // there is no organisation: everybody may do everything
        Waiting,   // nobody vouched for it yet: it records as staff do, and that counts once somebody does
        Certified, // what its certificate says
        ShutOut,
    };
    [[nodiscard]] static Result<Permit> of(record::Notebook& notebook);
    Permit(State state, Grants grants) : state_(state), grants_(std::move(grants)) {}

    [[nodiscard]] State state() const { return state_; }
    // An event of this kind, in some circle of its own, or in this one.
    [[nodiscard]] bool write(log::Kind kind, const CircleId& circle = {}) const;
    [[nodiscard]] bool coordinate() const; // say who is in, and settle figures
    // Nothing but to read reports, as far as a certificate says so.
    [[nodiscard]] bool readOnly() const;
    bool operator==(const Permit&) const = default;

  private:
    State state_ = State::Open;
    Grants grants_;
};

} // namespace feltbog::trust
