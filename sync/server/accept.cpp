// SPDX-License-Identifier: MPL-2.0
#include "sync/server/accept.h"

#include "sync/tuning.h"

#include <algorithm>

namespace feltbog::sync::server {
namespace {

// Words of doc/protocol.md, "Set aside".
constexpr std::string_view kFork = "fork";
constexpr std::string_view kSignature = "signature";
constexpr std::string_view kKey = "key";
constexpr std::string_view kRevoked = "lukket";

// A segment beside its device's chain.
class Acceptance {
  public:
    Acceptance(LedgerTx& ledger, const wire::Segment& segment, const trust::Trust& trust,
               std::vector<wire::Aside>& aside)
        : ledger_(ledger), segment_(segment), trust_(trust), aside_(aside), hashes_(wire::hashesOf(segment)) {
    }
    std::uint64_t beyond = 0;

    Status run() {
        FB_ASSIGN(const auto chain, ledger_.chain(segment_.device()));
        const auto introduced = wire::introducedKey(segment_.events.front());
        const bool known = chain && !chain->key.none();
        if (!known && !introduced) return {}; // its beginning is missing
        const keys::PublicKey key = known ? chain->key : *introduced;
        if (known && introduced && *introduced != key) return putAside(0, kKey);
        if (!log::verifyHead(segment_.end, key)) return putAside(0, kSignature);
        return chain ? take(chain->headSeq, chain->headHash) : take(0, {});
    }

  private:
    Status take(std::uint64_t headSeq, const Hash& head) {
        if (segment_.first() > headSeq + 1) return afterGap();
        const auto here = std::min<std::uint64_t>(headSeq + 1 - segment_.first(), hashes_.size());
        FB_ASSIGN(const auto held, ledger_.held(segment_.device(), segment_.first(), here));
        for (std::size_t i = 0; i < held.size(); ++i) {
            if (held[i].hash != hashes_[i]) return putAside(i, kFork);
            if (!held[i].whole) FB_TRY(ledger_.restoreBodies(segment_.events[i]));
        }
        if (here == hashes_.size()) return ledger_.putSignedHead(segment_.end);
        const auto fresh = std::span(segment_.events).subspan(here);
        if (const auto* standing = trust_.of(segment_.device()); standing && standing->lastSeq)
            if (segment_.end.seq > *standing->lastSeq) return putAside(here, kRevoked);
        if (fresh.front().envelope.prevHash != head) return putAside(here, kFork);
        for (const auto& event : fresh)
            if (!trust_.open() &&
                trust::judge(trust_.of(segment_.device()), event.envelope) == trust::Verdict::Role)
                ++beyond;
        return ledger_.append({fresh, std::span(hashes_).subspan(here), segment_.end});
    }

    // Events before it are missing, unless it goes on from an end that was set aside.
    Status afterGap() {
        FB_ASSIGN(const auto others, ledger_.asideOf(segment_.device(), tuning::kListEntries));
        const auto& prev = segment_.events.front().envelope.prevHash;
        const auto before = std::find_if(others.begin(), others.end(), [&](const store::AsideEvent& a) {
            return a.seq + 1 == segment_.first() && a.hash == prev;
        });
        return before == others.end() ? Status{} : putAside(0, before->reason);
    }

    Status putAside(std::size_t from, std::string_view reason) {
        for (std::size_t i = from; i < hashes_.size(); ++i) {
            const auto& event = segment_.events[i];
            FB_TRY(ledger_.setAside({event, hashes_[i], std::string(reason)}));
            aside_.push_back({segment_.device(), event.envelope.seq, hashes_[i], std::string(reason)});
        }
        return {};
    }

    LedgerTx& ledger_;
    const wire::Segment& segment_;
    const trust::Trust& trust_;
    std::vector<wire::Aside>& aside_;
    std::vector<Hash> hashes_;
};

} // namespace

Result<std::uint64_t> accept(LedgerTx& ledger, const wire::Segment& segment, const trust::Trust& trust,
                             std::vector<wire::Aside>& aside) {
    Acceptance acceptance(ledger, segment, trust, aside);
    FB_TRY(acceptance.run());
    return acceptance.beyond;
}

} // namespace feltbog::sync::server
