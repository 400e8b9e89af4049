// SPDX-License-Identifier: MPL-2.0
#include "sync/client/chains.h"

#include "core/store/append.h"

#include <algorithm>

namespace feltbog::sync {
namespace {

Error garbage(const char* why) { return fail(ErrorCode::ServerGarbage, why); }

} // namespace

Result<Beside> beside(store::Db& db, const wire::Segment& segment) {
    Beside out;
    FB_ASSIGN(const auto known, store::device(db, segment.device()));
    if (known) out.device = *known;
    out.device.id = segment.device();
    const auto introduced = wire::introducedKey(segment.events.front());
    const bool keyed = !out.device.publicKey.none();
    if (!keyed && !introduced) return garbage("en ukendt enhed");
    if (keyed && introduced && *introduced != out.device.publicKey) return garbage("en anden nøgle");
    if (!log::verifyHead(segment.end, keyed ? out.device.publicKey : *introduced))
        return garbage("underskriften passer ikke");

    const auto head = out.device.headSeq;
    if (segment.first() > head + 1) return garbage("et hul i rækken");
    out.hashes = wire::hashesOf(segment);
    const auto overlap = std::min<std::uint64_t>(head + 1 - segment.first(), out.hashes.size());
    FB_ASSIGN(const auto here, store::chainHashes(db, segment.device(), segment.first(), overlap));
    while (out.common < here.size() && here[out.common] == out.hashes[out.common]) ++out.common;
    if (out.common < here.size())
        out.forkedAt = segment.first() + out.common;
    else if (out.common < out.hashes.size() &&
             segment.events[out.common].envelope.prevHash != out.device.headHash)
        return garbage("rækken hænger ikke sammen"); // it parted before this page, which then was not ours
    return out;
}

Result<std::int64_t> take(store::Db& db, const wire::Segment& segment, const Beside& place) {
    for (std::size_t i = 0; i < place.common; ++i) FB_TRY(store::restoreBodies(db, segment.events[i]));
    FB_ASSIGN(const auto device, store::deviceOrNew(db, segment.device()));
    FB_TRY(store::appendRun(db, device,
                            {std::span(segment.events).subspan(place.common),
                             std::span(place.hashes).subspan(place.common), std::nullopt, false}));
    FB_TRY(store::putSignedHead(db, segment.end));
    return static_cast<std::int64_t>(place.hashes.size() - place.common);
}

} // namespace feltbog::sync
