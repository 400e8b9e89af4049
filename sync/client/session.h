// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/record/notebook.h"
#include "sync/client/transport.h"

#include <functional>

namespace feltbog::sync {

struct SyncStep {
    std::int64_t sent = 0, toSend = 0, fetched = 0;
};
struct SyncResult {
    std::int64_t sent = 0, fetched = 0;
    bool fresh = false;       // everything both sides had is now on both
    std::string digest;       // of this device, after the pass
    bool serverAgrees = true; // the server's digest equals ours
    Instant serverNow;        // by the server's clock, as its last answer said
    // An event that the server answered with an error when it came alone. It waits here, and what its device
    // wrote after it; everything else was sent.
    struct Refused {
        DeviceId device;
        std::uint64_t seq = 0;
    };
    std::optional<Refused> refused;
};

// One pass of push and pull; ends done or failed and cannot restart: make a new one to try again.
// Blocking; use it on a thread of its own. Local work is never discarded, whatever the server answers.
class Session {
  public:
    Session(record::Notebook& notebook, Transport& transport);
    // Errors: NotEnrolled, DeviceUnknown, ProtocolTooNew, MessageTooLarge, transport, server and store
    // errors.
    [[nodiscard]] Result<SyncResult> run(const std::function<void(const SyncStep&)>& progress = {});

  private:
    record::Notebook& notebook_;
    Transport& transport_;
};

// Registers this device with a server by a one-time code. Errors: EnrolCodeWrong, AlreadyEnrolledHere,
// transport errors.
[[nodiscard]] Status enrol(record::Notebook& notebook, Transport& transport, const std::string& serverUrl,
                           const std::string& code);

// The server this device is registered with; nothing before enrol().
[[nodiscard]] Result<std::optional<std::string>> serverUrl(record::Notebook& notebook);

} // namespace feltbog::sync
