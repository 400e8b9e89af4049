// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/keys/keyring.h"
#include "core/log/body.h"
#include "core/log/envelope.h"
#include "core/plan/plan.h"
#include "core/ports/clock.h"
#include "core/ports/random.h"
#include "core/store/store.h"

#include <functional>
#include <memory>

namespace feltbog::record {

// One event about to be written: what a use case decides; numbering, stamping, chaining and commitments
// are the notebook's.
struct Draft {
    log::Kind kind{};
    CircleId circle;
    log::OpenBody open;
    log::PrivateBody priv;
};

// A device's notebook: the store opened under this device's identity, the plan in force and the circle
// keys it holds. The use cases in this folder are functions over it. May be used from several threads;
// each call that writes is one transaction of the store.
class Notebook {
  public:
    struct Ports {
        ports::Clock& clock;
        ports::Random& random;
    };

    // Makes the identity of a new device (its first event) in an empty store. Errors: StoreExists, store
    // errors.
    // `tail`: events that lost their place in a chain, written again under the new device with the same ids.
    // `actor`: who begins it, where that is known already.
    [[nodiscard]] static Status create(store::Store& store, Ports ports,
                                       const std::vector<log::Event>& tail = {},
                                       const std::optional<ActorId>& actor = {});
    // `actor`: who of those who share the device writes in it; else the one it was made for. Errors:
    // StoreMissing when the store has no identity yet, store errors.
    [[nodiscard]] static Result<std::unique_ptr<Notebook>> open(store::Store& store, Ports ports,
                                                                const std::optional<ActorId>& actor = {});

    // Writes events and their projections in one transaction; all or nothing. Returns their ids in order.
    // Inside transact() it joins the transaction already open.
    [[nodiscard]] Result<std::vector<EventId>> save(const std::vector<Draft>& drafts);
    // Runs `work` in one transaction: its saves, drafts and references become durable together or not at all.
    [[nodiscard]] Status transact(const std::function<Status()>& work);

    [[nodiscard]] Result<std::shared_ptr<const plan::Plan>>
    plan(); // the newest plan on the device; PlanMissing
    [[nodiscard]] Result<Hash> planHash();
    [[nodiscard]] Status publishPlan(ByteView file); // validated first; PlanMalformed, PlanInvalid

    // Empty on a device whose lease is over (core/lock/lease.h): its cards stay closed until it has synced.
    [[nodiscard]] Result<keys::Keyring> keyring();
    [[nodiscard]] Status addKeys(const keys::Keyring& keyring);

    [[nodiscard]] Date today() const { return civil(ports_.clock.now()).date; }
    [[nodiscard]] Instant now() const { return ports_.clock.now(); }
    [[nodiscard]] ports::Random& random() { return ports_.random; }
    [[nodiscard]] store::Store& store() { return store_; }
    [[nodiscard]] Result<store::Identity> identity(); // this device; `actor` is who writes now
    // Writes events that lost their place in a chain, whoever's, again at the end of this device's: same ids,
    // same bodies. What stands in a chain already is left out. Joins the transaction already open.
    [[nodiscard]] Status writeAgain(const std::vector<log::Event>& tail);
    // This device goes on as a new one, of the same actor, and writes `tail` again in its new chain. For a
    // device whose own chain has another end at the server, because it was cloned or restored. Joins the
    // transaction already open.
    [[nodiscard]] Status continueAsNew(const std::vector<log::Event>& tail);

  private:
    Notebook(store::Store& store, Ports ports, const std::optional<ActorId>& actor)
        : store_(store), ports_(ports), actor_(actor) {}
    [[nodiscard]] Result<store::Identity> writer(store::Db& db) const;

    store::Store& store_;
    Ports ports_;
    std::optional<ActorId> actor_;
    std::shared_ptr<const plan::Plan> plan_; // cached; keyed by planHash_
    Hash planHash_;
};

} // namespace feltbog::record
