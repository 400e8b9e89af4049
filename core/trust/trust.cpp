// SPDX-License-Identifier: MPL-2.0
#include "core/trust/trust.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace feltbog::trust {

using Cuts = std::map<DeviceId, std::uint64_t>;

// One walk over the statements in the order of their stamps. Nobody says anything before having been given
// the right to, because who is given it has seen the certificate and stamps later.
class Trust::Reading {
  public:
    Reading(const keys::PublicKey& root, const Cuts& cuts, const std::vector<Placed>& all)
        : root_(root), cuts_(cuts) {
        for (const auto& p : all)
            if (const auto* v = std::get_if<Succession>(&p.statement.says); v && v->device == p.chain)
                successions_.emplace(v->device, &p);
    }

    void take(const Placed& p) {
        const auto cut = cuts_.find(p.chain);
        if (cut != cuts_.end() && p.seq > cut->second) return;
        const bool counts = std::visit([&](const auto& says) { return hear(p, says); }, p.statement.says);
        if (counts) out.valid_.push_back(p);
    }
    Trust out;
    Cuts ends; // of the devices this walk found shut out

  private:
    bool byRoot(const Placed& p) const { return p.statement.issuer.none() && signedBy(p.statement, root_); }
    // In its own chain, or in that of the device it went on as, which wrote its unsent events again; signed
    // with the key it was certified with.
    const Standing* speaker(const Placed& p) const {
        const auto* standing = out.of(p.statement.issuer);
        const bool own = p.statement.issuer == p.chain;
        return standing && (own || wentOnAs(p, standing->key)) && signedBy(p.statement, standing->key)
                   ? standing
                   : nullptr;
    }
    bool wentOnAs(const Placed& p, const keys::PublicKey& key) const {
        std::set<DeviceId> seen;
        for (auto at = successions_.find(p.chain); at != successions_.end() && seen.insert(at->first).second;
             at = successions_.find(at->second->statement.issuer))
            if (at->second->statement.issuer == p.statement.issuer)
                return signedBy(at->second->statement, key);
        return false;
    }
    bool byCoordinator(const Placed& p, const Grants& about) const {
        const auto* who = speaker(p);
        return who && who->certified() && who->grants.roles.has(Role::Coordinator) &&
               who->grants.covers(about);
    }
    Grants grantsOf(const DeviceId& device) const {
        const auto* known = out.of(device);
        return known ? known->grants : Grants{};
    }

    bool hear(const Placed& p, const Organisation& v) {
        if (!byRoot(p) || v.root != root_) return false;
        out.organisation_ = v;
        return true;
    }
    bool hear(const Placed& p, const Certificate& v) {
        Grants both = v.grants; // taking a circle away from a device takes the right to it
        const auto& had = grantsOf(v.device).circles;
        both.circles.insert(both.circles.end(), had.begin(), had.end());
        std::sort(both.circles.begin(), both.circles.end());
        if (v.device.none() || (!byRoot(p) && !byCoordinator(p, both))) return false;
        auto& standing = out.devices_[v.device];
        if (standing.lastSeq) return false; // shut out for good: it comes back as a new device
        if (!standing.key.none() && standing.key != v.key) return false;
        standing.grants = v.grants;
        standing.key = v.key;
        standing.label = v.label;
        standing.invitation = v.invitation;
        return true;
    }
    bool hear(const Placed& p, const CircleKeys& v) {
        return std::all_of(v.keys.begin(), v.keys.end(), [&](const SealedKey& key) {
            return byCoordinator(p, {{}, {key.circle}});
        });
    }
    bool hear(const Placed& p, const Revocation& v) {
        if (!byRoot(p) && !byCoordinator(p, grantsOf(v.device))) return false;
        auto& standing = out.devices_[v.device];
        if (standing.lastSeq && *standing.lastSeq <= v.lastSeq) return false;
        standing.lastSeq = v.lastSeq;
        standing.revoked = p.id;
        ends[v.device] = v.lastSeq;
        return true;
    }
    bool hear(const Placed& p, const Introduction&) { return p.statement.issuer == p.chain; }
    bool hear(const Placed& p, const Release& v) {
        if (!byCoordinator(p, {})) return false;
        out.devices_[v.device].released.emplace_back(v.first, v.last);
        return true;
    }
    bool hear(const Placed& p, const Succession& v) {
        const auto* before = out.of(p.statement.issuer);
        if (p.chain != v.device || !before || !signedBy(p.statement, before->key)) return false;
        const Standing old = *before;
        auto& standing = out.devices_[v.device];
        if (!standing.key.none()) return false;
        standing.grants = old.grants;
        standing.key = v.key;
        standing.label = old.label;
        standing.succeeds = p.statement.issuer;
        return true;
    }

    keys::PublicKey root_;
    const Cuts& cuts_; // of the devices shut out, as the walk before found them
    std::map<DeviceId, const Placed*> successions_;
};

std::string_view wordOf(Verdict verdict) {
    switch (verdict) {
    case Verdict::Counts:
        break;
    case Verdict::Unknown:
        return "ukendt";
    case Verdict::Role:
        return "rolle";
    case Verdict::Revoked:
        return "lukket";
    }
    return "";
}

Verdict judge(const Standing* standing, const log::Envelope& event) {
    if (event.what() == log::Kind::Device || event.what() == log::Kind::Introduction ||
        event.what() == log::Kind::Succession || event.what() == log::Kind::Organisation)
        return Verdict::Counts; // they say who somebody is, and have their own proof
    if (!standing) return Verdict::Unknown;
    for (const auto& [first, last] : standing->released)
        if (event.seq >= first && event.seq <= last) return Verdict::Counts;
    if (standing->lastSeq && event.seq > *standing->lastSeq) return Verdict::Revoked;
    if (standing->grants.roles.none()) return Verdict::Unknown;
    return mayWrite(standing->grants, event.kind, event.circle) ? Verdict::Counts : Verdict::Role;
}

Trust::Trust(const keys::PublicKey& root, std::vector<Placed> statements) {
    std::sort(statements.begin(), statements.end(), [](const Placed& a, const Placed& b) {
        return std::tie(a.hlc, a.chain, a.id) < std::tie(b.hlc, b.chain, b.id);
    });
    // A device that is shut out may have dated back what it says after its end: the walk is taken again
    // with the ends it found, until none is new.
    Cuts cuts;
    for (const auto& p : statements) // the root's word stands before anybody's
        if (const auto* v = std::get_if<Revocation>(&p.statement.says);
            v && p.statement.issuer.none() && signedBy(p.statement, root)) {
            const auto [at, fresh] = cuts.emplace(v->device, v->lastSeq);
            if (!fresh) at->second = std::min(at->second, v->lastSeq);
        }
    for (std::size_t round = 0; round <= statements.size(); ++round) {
        Reading reading(root, cuts, statements);
        for (const auto& statement : statements) reading.take(statement);
        *this = std::move(reading.out);
        Cuts found = std::move(reading.ends);
        found.insert(cuts.begin(), cuts.end()); // once heard, an end stands
        if (found == cuts) break;
        cuts = std::move(found);
    }
    // What went on as another from a device that is shut out is shut out with it, unless it was shut out
    // itself, with an end of its own.
    for (auto& [id, standing] : devices_) {
        std::set<DeviceId> seen{id};
        for (auto at = devices_.find(standing.succeeds);
             at != devices_.end() && seen.insert(at->first).second; at = devices_.find(at->second.succeeds))
            if (at->second.lastSeq && !standing.lastSeq) standing.lastSeq = 0;
    }
}

const Standing* Trust::of(const DeviceId& device) const {
    const auto at = devices_.find(device);
    return at == devices_.end() ? nullptr : &at->second;
}

bool Trust::is(const DeviceId& device, Role role) const {
    const auto* standing = of(device);
    return standing && standing->certified() && standing->grants.roles.has(role);
}

} // namespace feltbog::trust
