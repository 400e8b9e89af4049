// SPDX-License-Identifier: MPL-2.0
#include "core/record/notebook.h"

#include "core/base/uuid.h"
#include "core/lock/lease.h"
#include "core/log/hlc.h"
#include "core/plan/load.h"
#include "core/store/append.h"
#include "core/store/events.h"
#include "core/store/plans.h"
#include "core/store/standing.h"

namespace feltbog::record {
namespace {

constexpr std::string_view kClockMeta = "hlc"; // the last stamp given or seen, u64 big-endian

Result<log::HybridClock> readClock(store::Db& db) {
    FB_ASSIGN(const auto bytes, store::meta(db, kClockMeta));
    return log::HybridClock(bytes ? ByteReader(*bytes).u64() : 0);
}

Status writeClock(store::Db& db, const log::HybridClock& clock) {
    ByteWriter out;
    out.u64(clock.last());
    return store::putMeta(db, kClockMeta, out.bytes());
}

Result<Hash> planInForce(store::Db& db) {
    FB_ASSIGN(const auto hash, store::newestPlanHash(db));
    return hash ? Result<Hash>(*hash) : fail(ErrorCode::PlanMissing);
}

log::Body salted(Bytes bytes, ports::Random& random) {
    log::Body body;
    random.fill(body.salt.bytes);
    body.bytes = std::move(bytes);
    return body;
}

// What is written, before it has a place in the chain.
struct Content {
    log::Kind kind{};
    CircleId circle;
    Bytes open;
    std::optional<Bytes> priv;
};

// Numbers, stamps, chains and appends; all in the transaction `db` is in.
Result<std::vector<EventId>> write(store::Db& db, const store::Identity& who, Instant now,
                                   ports::Random& random, const std::vector<Content>& contents) {
    FB_ASSIGN(auto clock, readClock(db));
    FB_ASSIGN(const auto state, store::device(db, who.device));
    std::uint64_t seq = state ? state->headSeq : 0;
    Hash prev = state ? state->headHash : Hash{};
    std::vector<EventId> ids;
    for (const auto& content : contents) {
        log::Event event;
        event.open = salted(content.open, random);
        if (content.priv) event.priv = salted(*content.priv, random);
        auto& e = event.envelope;
        e.device = who.device;
        e.seq = ++seq;
        e.id = uuid7<EventId>(now, random);
        e.actor = who.actor;
        e.circle = content.circle;
        e.hlc = clock.tick(now);
        e.kind = static_cast<std::uint16_t>(content.kind);
        e.openCommit = log::commitOpen(*event.open);
        if (event.priv) e.privateCommit = log::commitPrivate(*event.priv);
        e.prevHash = prev;
        prev = log::hashOf(e);
        FB_ASSIGN(const auto outcome, store::append(db, event));
        if (outcome != store::Appended::New)
            return fail(ErrorCode::ChainBroken, "egen enhed, nr. " + std::to_string(seq));
        ids.push_back(e.id);
    }
    FB_TRY(writeClock(db, clock));
    return ids;
}

// What a device's role forbids is refused before it is written: it would only be set aside.
Status withinRole(store::Db& db, const DeviceId& device, const std::vector<Content>& contents) {
    FB_ASSIGN(const auto judge, store::Judge::of(db, device));
    for (const auto& content : contents) {
        log::Envelope e;
        e.kind = static_cast<std::uint16_t>(content.kind);
        e.circle = content.circle;
        if (judge(e) == trust::Verdict::Role) return fail(ErrorCode::RoleForbids, "registreringen");
    }
    return {};
}

// Writes who this is and the chain's first event, which says so to others.
Status introduce(store::Store& store, store::Db& db, const store::Identity& who, Notebook::Ports ports) {
    FB_TRY(store::writeIdentity(store, who));
    log::OpenBody body;
    body.publicKey.assign(who.publicKey.bytes.begin(), who.publicKey.bytes.end());
    FB_ASSIGN(const auto ids, write(db, who, ports.clock.now(), ports.random,
                                    {{log::Kind::Device, {}, log::encode(body), {}}}));
    return ids.size() == 1 ? Status{} : fail(ErrorCode::Internal, "enhed");
}

// What the old device might do, the new one may: the old key says so.
Status vouch(store::Db& db, const store::Identity& before, const store::Identity& who,
             Notebook::Ports ports) {
    FB_ASSIGN(const auto root, store::organisation(db));
    if (!root) return {};
    log::OpenBody body;
    body.content =
        trust::encode(before.device, trust::Succession{who.device, who.publicKey}, before.secretKey);
    FB_ASSIGN(const auto ids, write(db, who, ports.clock.now(), ports.random,
                                    {{log::Kind::Succession, {}, log::encode(body), {}}}));
    return ids.size() == 1 ? Status{} : fail(ErrorCode::Internal, "enhed");
}

Status writeAgainAs(store::Db& db, const DeviceId& device, const std::vector<log::Event>& tail) {
    FB_ASSIGN(auto state, store::deviceOrNew(db, device));
    for (const auto& event : tail) {
        FB_ASSIGN(const bool home, store::isHome(db, event));
        if (home) continue;
        const auto moved = log::movedTo(event, device, state.headSeq + 1, state.headHash);
        FB_ASSIGN(const auto outcome, store::append(db, moved));
        if (outcome != store::Appended::New) return fail(ErrorCode::ChainBroken, "egen enhed");
        ++state.headSeq;
        state.headHash = log::hashOf(moved.envelope);
    }
    return {};
}

Result<store::Identity> self(store::Db& db) {
    FB_ASSIGN(const auto who, store::identity(db));
    return who ? Result<store::Identity>(*who) : fail(ErrorCode::StoreMissing);
}

} // namespace

Status Notebook::create(store::Store& store, Ports ports, const std::vector<log::Event>& tail,
                        const std::optional<ActorId>& actor) {
    FB_ASSIGN(const auto existing, store::identity(store));
    if (existing) return fail(ErrorCode::StoreExists, store.file().parent_path().string());
    const auto key = keys::newSigningKey(ports.random);
    const store::Identity who{uuid4<DeviceId>(ports.random), actor ? *actor : uuid4<ActorId>(ports.random),
                              key.publicKey, key.secret};
    return store.transact([&](store::Db& db) -> Status {
        FB_TRY(introduce(store, db, who, ports));
        return writeAgainAs(db, who.device, tail);
    });
}

Result<std::unique_ptr<Notebook>> Notebook::open(store::Store& store, Ports ports,
                                                 const std::optional<ActorId>& actor) {
    FB_ASSIGN(auto who, store::identity(store));
    if (!who) return fail(ErrorCode::StoreMissing, store.file().parent_path().string());
    return std::unique_ptr<Notebook>(new Notebook(store, ports, actor));
}

Result<store::Identity> Notebook::writer(store::Db& db) const {
    FB_ASSIGN(auto who, self(db));
    if (actor_) who.actor = *actor_;
    return who;
}

Result<std::vector<EventId>> Notebook::save(const std::vector<Draft>& drafts) {
    const auto version = planHash();
    if (!version && version.error().code != ErrorCode::PlanMissing) return version.error();
    std::vector<Content> contents;
    for (const auto& draft : drafts) {
        log::OpenBody open = draft.open;
        if (version) open.plan = *version;
        const bool persons = !draft.priv.members.empty() || !draft.priv.sealed.empty();
        contents.push_back({draft.kind, draft.circle, log::encode(open),
                            persons ? std::optional(log::encode(draft.priv)) : std::nullopt});
    }
    std::vector<EventId> ids;
    FB_TRY(store_.transact([&](store::Db& db) -> Status {
        FB_ASSIGN(const auto who, writer(db));
        FB_TRY(withinRole(db, who.device, contents));
        FB_ASSIGN(ids, write(db, who, ports_.clock.now(), ports_.random, contents));
        return {};
    }));
    return ids;
}

Result<store::Identity> Notebook::identity() {
    store::Identity out;
    FB_TRY(store_.read([&](store::Db& db) -> Status {
        FB_ASSIGN(out, writer(db));
        return {};
    }));
    return out;
}

Status Notebook::continueAsNew(const std::vector<log::Event>& tail) {
    return store_.transact([&](store::Db& db) -> Status {
        FB_ASSIGN(const auto before, self(db));
        const auto key = keys::newSigningKey(ports_.random);
        const store::Identity who{uuid4<DeviceId>(ports_.random), before.actor, key.publicKey, key.secret};
        FB_TRY(introduce(store_, db, who, ports_));
        FB_TRY(vouch(db, before, who, ports_));
        return writeAgainAs(db, who.device, tail);
    });
}

Status Notebook::writeAgain(const std::vector<log::Event>& tail) {
    if (tail.empty()) return {};
    return store_.transact([&](store::Db& db) -> Status {
        FB_ASSIGN(const auto who, writer(db));
        return writeAgainAs(db, who.device, tail);
    });
}

Status Notebook::transact(const std::function<Status()>& work) {
    return store_.transact([&](store::Db&) { return work(); });
}

Result<std::shared_ptr<const plan::Plan>> Notebook::plan() {
    std::shared_ptr<const plan::Plan> out;
    FB_TRY(store_.read([&](store::Db& db) -> Status { // the cache is guarded by the store's lock
        FB_ASSIGN(const Hash hash, planInForce(db));
        if (!plan_ || hash != planHash_) {
            FB_ASSIGN(const auto stored, store::newestPlan(db));
            FB_ASSIGN(auto loaded, plan::load(stored->file));
            plan_ = std::make_shared<const plan::Plan>(std::move(loaded));
            planHash_ = hash;
        }
        out = plan_;
        return {};
    }));
    return out;
}

Result<Hash> Notebook::planHash() {
    Hash out;
    FB_TRY(store_.read([&](store::Db& db) -> Status {
        FB_ASSIGN(out, planInForce(db));
        return {};
    }));
    return out;
}

Status Notebook::publishPlan(ByteView file) {
    FB_ASSIGN(const auto checked, plan::load(file));
    static_cast<void>(checked);
    return store_.transact([&](store::Db& db) -> Status {
        FB_ASSIGN(const auto who, writer(db));
        const Content content{log::Kind::Plan, {}, Bytes(file.begin(), file.end()), {}};
        FB_ASSIGN(const auto ids, write(db, who, ports_.clock.now(), ports_.random, {content}));
        return ids.size() == 1 ? Status{} : fail(ErrorCode::Internal, "plan");
    });
}

Result<keys::Keyring> Notebook::keyring() {
    keys::Keyring ring;
    FB_TRY(store_.read([&](store::Db& db) -> Status {
        FB_ASSIGN(const auto lease, lock::leaseOf(db));
        if (lease.state == lock::Lease::State::Over) return {};
        store::Query q(db, "SELECT id, circle, made, secret FROM circle_key ORDER BY id");
        return store::each(q, [&](store::Query& row) {
            ring.keys.push_back({row.id<KeyId>(0), row.id<CircleId>(1),
                                 static_cast<std::uint64_t>(row.integer(2)), row.id<keys::CircleSecret>(3)});
        });
    }));
    return ring;
}

Status Notebook::addKeys(const keys::Keyring& keyring) {
    return store_.transact([&](store::Db& db) -> Status {
        for (const auto& key : keyring.keys)
            FB_TRY(store::Query(db, "INSERT OR IGNORE INTO circle_key VALUES(?, ?, ?, ?)")
                       .with(key.id, key.circle, key.made, key.secret)
                       .run());
        return {};
    });
}

} // namespace feltbog::record
