// SPDX-License-Identifier: MPL-2.0
#include "sync/server/accept.h"

#include "core/store/events.h"
#include "core/store/serverorder.h"

namespace feltbog::sync::server {
namespace {

// Words of doc/protocol.md, "Set aside".
constexpr std::string_view kFork = "fork";
constexpr std::string_view kSignature = "signature";
constexpr std::string_view kKey = "key";

Status putAside(store::Db& db, const wire::Segment& segment, std::size_t from, std::string_view reason,
                std::vector<wire::Aside>& aside) {
    for (std::size_t i = from; i < segment.events.size(); ++i) {
        const auto& event = segment.events[i];
        FB_TRY(store::setAside(db, event, reason));
        aside.push_back(
            {segment.device(), event.envelope.seq, log::hashOf(event.envelope), std::string(reason)});
    }
    return {};
}

} // namespace

Status accept(store::Db& db, const wire::Segment& segment, std::vector<wire::Aside>& aside) {
    FB_ASSIGN(const auto state, store::device(db, segment.device()));
    const auto introduced = wire::introducedKey(segment.events.front());
    const bool known = state && !state->publicKey.none();
    if (!known && !introduced) return {}; // its beginning is missing
    const keys::PublicKey key = known ? state->publicKey : *introduced;
    if (known && introduced && *introduced != key) return putAside(db, segment, 0, kKey, aside);
    if (!log::verifyHead(segment.end, key)) return putAside(db, segment, 0, kSignature, aside);

    std::uint64_t firstNew = 0;
    for (std::size_t i = 0; i < segment.events.size(); ++i) {
        FB_ASSIGN(const auto outcome, store::append(db, segment.events[i]));
        switch (outcome) {
        case store::Appended::New:
            if (firstNew == 0) firstNew = segment.events[i].envelope.seq;
            break;
        case store::Appended::Present:
            break;
        case store::Appended::Gap:
            return {};
        case store::Appended::Fork:
        case store::Appended::Broken:
            return putAside(db, segment, i, kFork, aside);
        }
    }
    FB_TRY(store::putSignedHead(db, segment.end));
    return firstNew == 0 ? Status{} : store::numberEvents(db, segment.device(), firstNew, segment.end.seq);
}

} // namespace feltbog::sync::server
