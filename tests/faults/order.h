// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sync/server/ledger.h"
#include "tests/testlib/fixture.h"

#include <QStringList>
#include <map>

namespace feltbog::testing {

// What is wrong with a ledger's order: gaps, a hash that does not follow, chains that do not hang together or
// do not end where the ledger says. Empty when all is well; `count` is how many events there are.
inline QStringList wrongInOrder(sync::server::Ledger& ledger, qint64& count) {
    QStringList out;
    must(ledger.read([&](sync::server::LedgerTx& tx) -> Status {
        store::ServerMark mark;
        std::map<DeviceId, std::pair<std::uint64_t, Hash>> chains;
        FB_TRY(tx.eachNumbered(0, [&](store::NumberedEvent&& n) {
            if (n.mark != store::ServerMark{mark.seq + 1, store::nextOrder(mark.order, n.hash)})
                out << QString("number %1").arg(n.mark.seq);
            const auto& e = n.event.envelope;
            auto& [seq, hash] = chains[e.device];
            if (e.seq != seq + 1 || e.prevHash != hash || log::hashOf(e) != n.hash ||
                !log::checkBodies(n.event))
                out << QString("chain at number %1").arg(n.mark.seq);
            mark = n.mark;
            seq = e.seq;
            hash = n.hash;
            return out.size() < 10;
        }));
        FB_ASSIGN(const auto end, tx.mark());
        if (end != mark) out << "the counter";
        FB_ASSIGN(const auto heads, tx.chains());
        for (const auto& head : heads)
            if (chains[head.device] != std::pair(head.headSeq, head.headHash)) out << "a chain's end";
        count = static_cast<qint64>(mark.seq);
        return {};
    }));
    return out;
}

} // namespace feltbog::testing
