// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/trust/trust.h"
#include "sync/server/ledger.h"

#include <memory>
#include <mutex>

namespace feltbog::sync::server {

// Who may do what at this server, from the statements in its own log; read once and then followed. The
// organisation is the first that the log names. Safe from several threads.
class Gate {
  public:
    using View = std::shared_ptr<const trust::Trust>;
    // In a consistent view (Ledger::read). Errors of both: of the ledger.
    [[nodiscard]] Result<View> trust(LedgerTx& ledger);
    // In a transaction, which may yet be undone with what it or others committing with it wrote: nothing of
    // what it shows is remembered.
    [[nodiscard]] Result<View> trustWithin(LedgerTx& ledger);

  private:
    struct Known {
        std::uint64_t upTo = 0; // number of the newest statement read
        std::optional<keys::PublicKey> root;
        std::vector<trust::Placed> statements;
        View view = std::make_shared<trust::Trust>();

        void take(const std::vector<store::NumberedEvent>& fresh);
    };
    [[nodiscard]] Known known();

    std::mutex mutex_;
    Known known_;
};

// From all statements of a log, in its order.
[[nodiscard]] trust::Trust trustIn(const std::vector<store::NumberedEvent>& statements);

enum class Request { Sync, Invite, Report, Audit, Deliveries };
// Whether the device may ask for this. Errors: RoleForbids; DeviceRevoked, with the statement that shut it
// out as detail (base64), so that the device need not take this server's word for it.
[[nodiscard]] Status mayAsk(const trust::Trust& trust, const Chain& device, Request what);

// What the audit log says of a request that was refused; nothing when that is not for the log.
[[nodiscard]] std::optional<std::string> auditWord(const Error& refused, Request what);

} // namespace feltbog::sync::server
