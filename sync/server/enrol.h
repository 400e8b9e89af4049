// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/ports/random.h"
#include "core/store/store.h"
#include "sync/wire/messages.h"

#include <chrono>
#include <deque>
#include <mutex>

namespace feltbog::sync::server {

// Makes a one-time code such as K7QF-3M2X-9TRD (60 random bits) and keeps its hash until it expires.
[[nodiscard]] Result<std::string> newCode(store::Store& store, ports::Random& random, Instant now,
                                          std::chrono::hours valid);

// Takes a device in by its code. Posting the same again is harmless. Errors: EnrolCodeWrong (wrong, used by
// another device, expired, or the key does not prove itself), store errors.
[[nodiscard]] Status enrolDevice(store::Db& db, const wire::EnrolRequest& request, Instant now);

// The key a device was taken in with; nothing for a device that was not.
[[nodiscard]] Result<std::optional<keys::PublicKey>> enrolledKey(store::Db& db, const DeviceId& device);

// As typed by a human: case, spaces and dashes are nothing, O is 0, I and L are 1 (Crockford base32).
[[nodiscard]] std::string normalCode(std::string_view typed);

// Slows down guessing. Safe from several threads.
class WrongCodes {
  public:
    [[nodiscard]] bool tooMany(Instant now);
    void note(Instant now);

  private:
    std::mutex mutex_;
    std::deque<Instant> recent_;
};

} // namespace feltbog::sync::server
