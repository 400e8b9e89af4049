// SPDX-License-Identifier: MPL-2.0
#include "sync/server/release.h"

#include "core/base/codec.h"
#include "core/base/uuid.h"
#include "core/log/body.h"
#include "core/log/hlc.h"

namespace feltbog::sync::server {
namespace {

constexpr std::string_view kOfficeMeta = "office"; // device, actor, public and secret key

// The office's own device: `fresh`, if it has none yet.
Result<store::Identity> office(LedgerTx& ledger, const store::Identity& fresh) {
    ByteWriter offer;
    offer.id(fresh.device);
    offer.id(fresh.actor);
    offer.id(fresh.publicKey);
    offer.id(fresh.secretKey);
    FB_ASSIGN(const auto bytes, ledger.metaOrPut(kOfficeMeta, offer.bytes()));
    ByteReader in(bytes);
    store::Identity who;
    who.device = in.id<DeviceId>();
    who.actor = in.id<ActorId>();
    who.publicKey = in.id<keys::PublicKey>();
    who.secretKey = in.id<keys::SecretKey>();
    return in.finished() ? Result<store::Identity>(who)
                         : fail(ErrorCode::StoreCorrupt, std::string(kOfficeMeta));
}

log::Event introduction(const store::Identity& who, Instant now, ports::Random& random) {
    log::OpenBody body;
    body.publicKey.assign(who.publicKey.bytes.begin(), who.publicKey.bytes.end());
    log::Event event;
    event.open = log::Body{{}, log::encode(body)};
    random.fill(event.open->salt.bytes);
    auto& e = event.envelope;
    e.device = who.device;
    e.id = uuid7<EventId>(now, random);
    e.actor = who.actor;
    e.hlc = log::HybridClock().tick(now);
    e.kind = static_cast<std::uint16_t>(log::Kind::Device);
    e.openCommit = log::commitOpen(*event.open);
    return event;
}

Result<std::vector<log::Event>> selected(LedgerTx& ledger, const Selection& which) {
    std::vector<log::Event> out;
    FB_TRY(ledger.eachAside([&](SetAside&& entry) -> Status {
        const auto& e = entry.event.envelope;
        if ((!which.device || e.device == *which.device) && (!which.seq || e.seq == *which.seq))
            out.push_back(std::move(entry.event));
        return {};
    }));
    return out;
}

} // namespace

Result<std::size_t> release(Ledger& ledger, ports::Clock& clock, ports::Random& random,
                            const Selection& which) {
    const auto key = keys::newSigningKey(random);
    const store::Identity fresh{uuid4<DeviceId>(random), uuid4<ActorId>(random), key.publicKey, key.secret};
    std::size_t released = 0;
    FB_TRY(ledger.transact([&](LedgerTx& tx) -> Status {
        FB_ASSIGN(const auto who, office(tx, fresh));
        FB_TRY(tx.lock({&who.device, 1}));
        FB_ASSIGN(auto events, selected(tx, which));
        if (events.empty()) return fail(ErrorCode::RecordUnknown, "skal ses efter");
        released = events.size();
        FB_ASSIGN(const auto chain, tx.chain(who.device));
        std::uint64_t seq = chain ? chain->headSeq : 0;
        if (seq == 0) events.insert(events.begin(), introduction(who, clock.now(), random));
        Hash prev = chain ? chain->headHash : Hash{};
        std::vector<Hash> hashes;
        for (auto& event : events) {
            event = log::movedTo(std::move(event), who.device, ++seq, prev);
            prev = log::hashOf(event.envelope);
            hashes.push_back(prev);
        }
        return tx.append({events, hashes, log::signHead(who.device, seq, prev, who.secretKey)});
    }));
    return released;
}

} // namespace feltbog::sync::server
