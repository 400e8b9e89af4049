// SPDX-License-Identifier: MPL-2.0
#include "sync/client/salvaged.h"

#include "core/store/append.h"
#include "sync/client/succession.h"

namespace feltbog::sync {
namespace {

using record::Notebook;

Status putChain(store::Db& db, const store::Salvaged& from) {
    for (const auto& event : from.chain) {
        FB_ASSIGN(const auto outcome, store::append(db, event));
        if (outcome != store::Appended::New)
            return fail(ErrorCode::ChainBroken, "nr. " + std::to_string(event.envelope.seq));
    }
    if (from.chain.empty()) return {};
    // What the server lacks of it can be sent by whoever this device becomes.
    const auto& last = from.chain.back().envelope;
    const auto& who = *from.identity;
    FB_TRY(store::putSignedHead(db, log::signHead(who.device, last.seq, log::hashOf(last), who.secretKey)));
    return store::setAcked(db, who.device, from.acked, 0);
}

Status putRest(store::Db& db, const store::Salvaged& from) {
    for (const auto& [name, value] : from.meta) FB_TRY(store::putMeta(db, name, value));
    for (const auto& [name, value] : from.drafts) FB_TRY(store::putDraft(db, name, value));
    for (const auto& [name, id] : from.references)
        FB_TRY(store::Query(db, "INSERT OR IGNORE INTO reference VALUES(?, ?)").with(name, id).run());
    return {};
}

} // namespace

Status writeSalvaged(store::Store& fresh, Notebook::Ports ports, const store::Salvaged& salvaged) {
    return fresh.transact([&](store::Db& db) -> Status {
        FB_TRY(putRest(db, salvaged));
        if (!salvaged.identity) {
            FB_TRY(Notebook::create(fresh, ports, salvaged.tail));
        } else {
            FB_TRY(store::writeIdentity(fresh, *salvaged.identity));
            FB_TRY(putChain(db, salvaged));
        }
        FB_ASSIGN(const auto notebook, Notebook::open(fresh, ports));
        FB_TRY(notebook->addKeys(salvaged.keyring));
        // A chain whose first event is gone cannot go on either: that event says whose it is.
        const bool moves = salvaged.identity && (salvaged.chain.empty() || !salvaged.tail.empty());
        return moves ? moveOn(*notebook, salvaged.tail) : Status{};
    });
}

} // namespace feltbog::sync
