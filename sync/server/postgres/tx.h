// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/trust/trust.h"
#include "sync/server/ledger.h"
#include "sync/server/postgres/connection.h"

#include <map>
#include <set>

namespace feltbog::sync::server::postgres {

// A transaction over one connection. Whoever writes events, to a chain or aside, holds the row of `counter`
// until the end; that is what makes the numbers gapless and visible in their order, and what keeps an erasure
// and its target from passing each other unseen.
class Tx final : public LedgerTx {
  public:
    enum class Mode { Write, Read };
    Tx(Connection& connection, Mode mode) : db_(connection), writes_(mode == Mode::Write) {}

    [[nodiscard]] Result<std::vector<Chain>> chains() override;
    [[nodiscard]] Result<std::optional<Chain>> chain(const DeviceId& device) override;
    [[nodiscard]] Status lock(std::span<const DeviceId> devices) override;
    [[nodiscard]] Status enrol(const DeviceId& device, const keys::PublicKey& key,
                               const DeviceId& succeeds) override;
    [[nodiscard]] Status setReader(const DeviceId& device) override;
    [[nodiscard]] Status setDurable(const DeviceId& device, std::uint64_t seq) override;

    [[nodiscard]] Result<std::vector<EnrolCode>> codes() override;
    [[nodiscard]] Result<std::optional<EnrolCode>> code(const Hash& hash) override;
    [[nodiscard]] Status putCode(const EnrolCode& code) override;
    [[nodiscard]] Status dropCode(const Hash& hash) override;

    [[nodiscard]] Result<std::vector<wire::Delivery>> deliveries() override;
    [[nodiscard]] Result<std::optional<wire::Delivery>> delivery(const wire::AskId& id) override;
    [[nodiscard]] Result<std::optional<wire::Delivery>> deliveryBehind(const Hash& secret) override;
    [[nodiscard]] Status putDelivery(const wire::Delivery& delivery) override;
    [[nodiscard]] Status dropDelivery(const wire::AskId& id) override;

    [[nodiscard]] Result<std::vector<Held>> held(const DeviceId& device, std::uint64_t firstSeq,
                                                 std::uint64_t count) override;
    [[nodiscard]] Result<std::vector<log::Event>> events(const DeviceId& device, std::uint64_t firstSeq,
                                                         std::uint64_t count) override;
    [[nodiscard]] Status append(const Continuation& run) override;
    [[nodiscard]] Status putSignedHead(const log::SignedHead& head) override;
    [[nodiscard]] Status restoreBodies(const log::Event& event) override;
    [[nodiscard]] Result<std::vector<store::Wanted>> wanted() override;

    [[nodiscard]] Status setAside(const SetAside& entry) override;
    [[nodiscard]] Result<std::vector<store::AsideEvent>> asideOf(const DeviceId& device,
                                                                 std::size_t limit) override;
    [[nodiscard]] Status eachAside(const std::function<Status(SetAside&&)>& take) override;

    [[nodiscard]] Result<store::ServerMark> mark() override;
    [[nodiscard]] Result<std::optional<Hash>> orderAt(std::uint64_t seq) override;
    [[nodiscard]] Status eachPlace(std::uint64_t seq,
                                   const std::function<bool(const store::Place&)>& take) override;
    [[nodiscard]] Status eachNumbered(std::uint64_t seq,
                                      const std::function<bool(store::NumberedEvent&&)>& take) override;

    [[nodiscard]] Result<std::vector<store::NumberedEvent>> statements(std::uint64_t seq) override;

    [[nodiscard]] Status note(const AuditEntry& entry) override;
    [[nodiscard]] Result<std::vector<AuditEntry>> audit(std::size_t limit) override;

    [[nodiscard]] Result<std::optional<Bytes>> meta(std::string_view key) override;
    [[nodiscard]] Status putMeta(std::string_view key, ByteView value) override;
    [[nodiscard]] Result<Bytes> metaOrPut(std::string_view key, ByteView value) override;

  private:
    // What is true of the log as long as this transaction holds the counter.
    struct Counter {
        store::ServerMark mark;
        bool anyAside = false;
        bool anyErased = false;
        bool closed = false; // the plan: bodies stay outside
    };
    [[nodiscard]] Result<Counter*> counter();                          // takes it
    [[nodiscard]] Result<std::int32_t> number(const DeviceId& device); // of a device, made when it is new
    // The rows after a number, in chunks: PostgreSQL finishes a statement also when nobody wants the rest of
    // its rows. The number stands in the first column.
    [[nodiscard]] Status inOrder(const char* sql, std::uint64_t seq,
                                 const std::function<bool(const Row&)>& take);
    [[nodiscard]] Result<std::set<EventId>> erasedAmong(std::span<const log::Event> events);
    [[nodiscard]] Status dropAsideCopies(std::span<const log::Event> events);
    [[nodiscard]] Status erase(const EventId& target);
    [[nodiscard]] Status close(const EventId& by);
    [[nodiscard]] Result<bool> counts(const log::Envelope& event);
    [[nodiscard]] Status carryOutWaiting();

    [[nodiscard]] Result<std::optional<wire::Delivery>> oneDelivery(const char* sql, const Values& values);

    Connection& db_;
    bool writes_;
    std::map<DeviceId, std::optional<std::int32_t>> locked_; // with their numbers, if they have any yet
    std::optional<Counter> counter_;
    std::optional<trust::Trust> trust_; // as of the statements before this transaction's
};

} // namespace feltbog::sync::server::postgres
