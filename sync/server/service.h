// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/ports/clock.h"
#include "sync/server/delivery/desk.h"
#include "sync/server/enrol.h"
#include "sync/server/gate.h"
#include "sync/server/ledger.h"
#include "sync/tuning.h"

#include <functional>

namespace feltbog::sync::server {

// An HTTP answer: 200 with a message, or another status with a wire::Failure.
struct Answer {
    int status = 200;
    Bytes body;
    std::size_t taken = 0; // events that came with the request
    std::size_t given = 0; // events in the answer
};

// What feltbogd answers, without HTTP around it. What a request brings is one transaction of the ledger; an
// answer of 200 is given after its commit only. Safe from several threads.
class Service {
  public:
    using Report = std::function<Result<std::string>()>; // the figures, as JSON
    // `pageEvents`: the most that one answer holds, whatever a device asks for.
    Service(Ledger& ledger, ports::Clock& clock, std::size_t pageEvents = tuning::kPageEvents,
            Report report = {})
        : ledger_(ledger), clock_(clock), pageEvents_(pageEvents), report_(std::move(report)),
          desk_(ledger, clock) {}

    // `deviceHex` and `signatureHex` are the Feltbog-Device and Feltbog-Signature headers.
    [[nodiscard]] Answer sync(std::string_view deviceHex, std::string_view signatureHex, ByteView body);
    [[nodiscard]] Answer invite(std::string_view deviceHex, std::string_view signatureHex, ByteView body);
    [[nodiscard]] Answer read(std::string_view deviceHex, std::string_view signatureHex, ByteView body);
    [[nodiscard]] Answer ask(std::string_view deviceHex, std::string_view signatureHex, ByteView body);
    [[nodiscard]] Answer deliveries(std::string_view deviceHex, std::string_view signatureHex, ByteView body);
    [[nodiscard]] Answer settle(std::string_view deviceHex, std::string_view signatureHex, ByteView body);
    [[nodiscard]] DeliveryDesk& desk() { return desk_; } // for those who have a link and no device
    [[nodiscard]] Answer enrol(ByteView body);
    [[nodiscard]] Answer succeed(ByteView body);

  private:
    // A device that has proven itself, and what it may do.
    struct Caller {
        Chain chain;
        std::shared_ptr<const trust::Trust> trust;
    };
    [[nodiscard]] Result<Caller> authenticate(std::string_view deviceHex, std::string_view signatureHex,
                                              ByteView body);
    // Refuses what is beyond the caller's role, and notes it in the audit log.
    [[nodiscard]] Status admit(const Caller& caller, Request what);
    [[nodiscard]] Status note(const DeviceId& device, std::string what, std::uint64_t count = 1);
    [[nodiscard]] Result<Answer> synced(std::string_view deviceHex, std::string_view signatureHex,
                                        ByteView body);
    [[nodiscard]] Result<Bytes> invited(std::string_view deviceHex, std::string_view signatureHex,
                                        ByteView body);
    [[nodiscard]] Result<Bytes> answered(std::string_view deviceHex, std::string_view signatureHex,
                                         ByteView body);
    // What the three have in common: a coordinator's device, and a message of its own.
    template <class Message>
    [[nodiscard]] Result<Bytes> ofDeliveries(std::string_view deviceHex, std::string_view signatureHex,
                                             ByteView body, Result<Message> (*decode)(ByteView),
                                             Result<Bytes> (Service::*then)(const Message&));
    [[nodiscard]] Result<Bytes> asked(const wire::DeliveryAsk& message);
    [[nodiscard]] Result<Bytes> listed(const wire::DeliveryList& message);
    [[nodiscard]] Result<Bytes> settled(const wire::DeliverySettle& message);
    [[nodiscard]] Result<std::string> auditLog();
    [[nodiscard]] Status take(const wire::SyncRequest& request, std::vector<wire::Aside>& aside);
    [[nodiscard]] Result<Bytes> enrolled(ByteView body);
    [[nodiscard]] Result<Bytes> succeeded(ByteView body);

    Ledger& ledger_;
    ports::Clock& clock_;
    std::size_t pageEvents_;
    Report report_;
    Gate gate_;
    WrongCodes wrongCodes_;
    DeliveryDesk desk_;
};

[[nodiscard]] Answer answerFor(const Error& error);

} // namespace feltbog::sync::server
