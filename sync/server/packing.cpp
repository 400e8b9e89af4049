// SPDX-License-Identifier: MPL-2.0
#include "sync/server/packing.h"

namespace feltbog::sync::server {
namespace {

constexpr std::string_view kPackedMeta = "closed.packed"; // by which closing

} // namespace

Status packClosed(Ledger& ledger) {
    std::optional<Bytes> closed, packed;
    FB_TRY(ledger.read([&](LedgerTx& tx) -> Status {
        FB_ASSIGN(closed, tx.meta("closed"));
        FB_ASSIGN(packed, tx.meta(kPackedMeta));
        return {};
    }));
    if (!closed || closed == packed) return {};
    FB_TRY(ledger.pack());
    return ledger.transact([&](LedgerTx& tx) { return tx.putMeta(kPackedMeta, *closed); });
}

} // namespace feltbog::sync::server
