// SPDX-License-Identifier: MPL-2.0
#include "sync/client/bodies.h"

#include "core/base/codec.h"
#include "core/store/events.h"
#include "sync/client/outgoing.h"

namespace feltbog::sync {
namespace {

constexpr std::string_view kComparedMeta =
    "server.bodies"; // what both wanted when nothing more could be done

Bytes both(const Hash& here, const Hash& there) {
    ByteWriter out;
    out.id(here);
    out.id(there);
    return out.bytes();
}

} // namespace

Result<bool> Bodies::settled(store::Db& db, const Hash& wantedAtServer) {
    FB_ASSIGN(const auto wanted, store::wanted(db));
    const Hash here = store::digestOf(wanted);
    if (here == wantedAtServer) return true;
    const Bytes now = both(here, wantedAtServer);
    if (stage_ == Stage::Untouched) {
        FB_ASSIGN(const auto before, store::meta(db, kComparedMeta));
        if (before == now) return true;
        stage_ = Stage::Reading;
        FB_TRY(putCursor(db, {}));
        return false;
    }
    if (stage_ == Stage::Reading) {
        stage_ = Stage::Giving;
        FB_ASSIGN(const bool some, giveAgain(db));
        if (some) return false;
    }
    FB_TRY(store::putMeta(db, kComparedMeta, now));
    return true;
}

// What the server has bare and this device whole counts as not acknowledged: so it goes there again.
Result<bool> Bodies::giveAgain(store::Db& db) {
    bool some = false;
    for (const auto& event : bare_) {
        FB_ASSIGN(const auto here, store::chain(db, event.device, event.seq, 1));
        if (here.empty() || log::lacksBody(here.front())) continue;
        FB_ASSIGN(const auto state, store::device(db, event.device));
        const auto before = event.seq - 1;
        if (!state || state->ackedSeq <= before) continue;
        FB_TRY(store::setAcked(db, event.device, before, std::min(before, state->durableSeq)));
        some = true;
    }
    bare_.clear();
    return some;
}

} // namespace feltbog::sync
