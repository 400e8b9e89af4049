// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/ports/random.h"
#include "core/trust/trust.h"
#include "sync/server/ledger.h"
#include "sync/wire/messages.h"

#include <chrono>
#include <deque>
#include <mutex>

namespace feltbog::sync::server {

// Makes a one-time code such as K7QF-3M2X-9TRD (60 random bits) and keeps its hash until it expires.
[[nodiscard]] Result<std::string> newCode(Ledger& ledger, ports::Random& random, Instant now,
                                          std::chrono::hours valid);

// Takes a device in by its code. Posting the same again is harmless. Errors: EnrolCodeWrong (wrong, used by
// another device, expired, or the key does not prove itself), ledger errors.
[[nodiscard]] Status enrolDevice(LedgerTx& ledger, const wire::EnrolRequest& request, Instant now);

// Takes a device in on the word of the one it was. Posting the same again is harmless. Errors: DeviceUnknown
// (the old one is not enrolled, or a signature does not fit), ledger errors.
// One that was shut out has no word: DeviceRevoked.
[[nodiscard]] Status succeedDevice(LedgerTx& ledger, const wire::SucceedRequest& request,
                                   const trust::Trust& trust);

[[nodiscard]] Hash codeHash(std::string_view typed); // what the server keeps of a code
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
