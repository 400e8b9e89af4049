// SPDX-License-Identifier: MPL-2.0
#include "core/trust/trust.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace feltbog::trust {
namespace {

struct Author {
    keys::PublicKey key;
    bool coordinates = false;
    std::set<CircleId> circles; // which it ever coordinated: only a revocation takes that away
};

// A statement and the last answer to whether a key signed it.
struct Heard {
    const Placed* placed = nullptr;
    std::optional<keys::PublicKey> asked;
    bool answer = false;

    bool by(const keys::PublicKey& key) {
        if (asked != key) {
            asked = key;
            answer = signedBy(placed->statement, key);
        }
        return answer;
    }
};

bool covers(const std::set<CircleId>& all, const std::vector<CircleId>& some) {
    return std::all_of(some.begin(), some.end(), [&](const CircleId& c) { return all.contains(c); });
}

// Stamps order what one device says after another only as far as their clocks agree; so who may speak is
// worked out as a set, and stamps decide among equals only: which of two certificates is the later one, and
// which of two devices shut the other out.
class Reading {
  public:
    Reading(const keys::PublicKey& root, const std::vector<Placed>& all) : root_(root) {
        for (const auto& p : all) {
            heard_.push_back({&p, {}, false});
            if (const auto* v = std::get_if<Succession>(&p.statement.says); v && v->device == p.chain)
                successions_.emplace(v->device, &heard_.back() - heard_.data());
        }
    }

    // Each revocation changes who may speak; they take effect one by one, the root's before anybody's.
    void run() {
        findAuthors();
        for (const bool root : {true, false})
            for (auto& h : heard_) {
                const auto* v = std::get_if<Revocation>(&h.placed->statement.says);
                if (!v || h.placed->statement.issuer.none() != root || !mayRevoke(h, *v)) continue;
                const auto at = ends_.find(v->device);
                if (at != ends_.end() && at->second.first <= v->lastSeq) continue;
                ends_[v->device] = {v->lastSeq, h.placed->id};
                findAuthors();
            }
    }

    std::optional<Organisation> organisation;
    std::map<DeviceId, Standing> devices;
    std::vector<Placed> valid;

    // The walk in the order of stamps, everything about authors and ends being known.
    void conclude() {
        for (auto& h : heard_) {
            const bool counts = within(h) && std::visit([&](const auto& says) { return take(h, says); },
                                                        h.placed->statement.says);
            if (counts) valid.push_back(*h.placed);
        }
        inherit();
        for (const auto& [id, end] : ends_) {
            devices[id].lastSeq = end.first;
            devices[id].revoked = end.second;
        }
        shutOutHeirs();
    }

  private:
    bool within(const Heard& h) const {
        const auto end = ends_.find(h.placed->chain);
        return end == ends_.end() || h.placed->seq <= end->second.first;
    }
    bool byRoot(Heard& h) { return h.placed->statement.issuer.none() && h.by(root_); }
    // In its own chain, or in that of the device it went on as, which wrote its unsent events again.
    const Author* author(Heard& h) {
        if (!within(h)) return nullptr;
        const auto at = authors_.find(h.placed->statement.issuer);
        if (at == authors_.end() || !h.by(at->second.key)) return nullptr;
        std::set<DeviceId> seen;
        for (DeviceId chain = h.placed->chain; seen.insert(chain).second;) {
            if (chain == at->first) return &at->second;
            const auto before = successions_.find(chain);
            if (before == successions_.end()) break;
            chain = heard_[static_cast<std::size_t>(before->second)].placed->statement.issuer;
        }
        return nullptr;
    }
    bool mayGive(Heard& h, const std::vector<CircleId>& circles) {
        if (byRoot(h)) return true;
        const auto* who = author(h);
        return who && who->coordinates && covers(who->circles, circles);
    }
    bool mayRevoke(Heard& h, const Revocation& v) {
        const auto at = authors_.find(v.device);
        const bool coordinator = at != authors_.end() && at->second.coordinates;
        std::vector<CircleId> circles;
        if (coordinator) circles.assign(at->second.circles.begin(), at->second.circles.end());
        return mayGive(h, circles);
    }

    // Grows until nothing is added: whom the root certified, whom those did, and what they went on as.
    void findAuthors() {
        authors_.clear();
        std::set<const Heard*> taken;
        for (bool grown = true; grown;) {
            grown = false;
            for (auto& h : heard_) {
                if (taken.contains(&h) || !(certifies(h) || succeeds(h))) continue;
                taken.insert(&h);
                grown = true;
            }
        }
    }
    bool certifies(Heard& h) {
        const auto* v = std::get_if<Certificate>(&h.placed->statement.says);
        if (!v || v->device.none() || !within(h) || !mayGive(h, v->grants.circles)) return false;
        auto& author = authors_[v->device];
        if (!author.key.none() && author.key != v->key) return false;
        author.key = v->key;
        if (!v->grants.roles.has(Role::Coordinator)) return true;
        author.coordinates = true;
        author.circles.insert(v->grants.circles.begin(), v->grants.circles.end());
        return true;
    }
    bool succeeds(Heard& h) {
        const auto* v = std::get_if<Succession>(&h.placed->statement.says);
        const auto before = authors_.find(h.placed->statement.issuer);
        if (!v || v->device != h.placed->chain || before == authors_.end() || !h.by(before->second.key))
            return false;
        if (ends_.contains(before->first) && !ends_.contains(v->device)) return false;
        Author heir = before->second;
        heir.key = v->key;
        return authors_.emplace(v->device, heir).second;
    }

    bool take(Heard& h, const Organisation& v) {
        if (!byRoot(h) || v.root != root_) return false;
        organisation = v;
        return true;
    }
    bool take(Heard& h, const Certificate& v) {
        const auto known = devices.find(v.device);
        if (v.device.none() || !mayGive(h, v.grants.circles)) return false;
        // Taking a circle from a device takes the right to it.
        if (known != devices.end() && !mayGive(h, known->second.grants.circles)) return false;
        const auto at = authors_.find(v.device);
        if (at == authors_.end() || at->second.key != v.key) return false;
        auto& standing = devices[v.device];
        standing.grants = v.grants;
        standing.key = v.key;
        standing.label = v.label;
        standing.invitation = v.invitation;
        return true;
    }
    bool take(Heard& h, const CircleKeys& v) {
        return std::all_of(v.keys.begin(), v.keys.end(),
                           [&](const SealedKey& key) { return mayGive(h, {key.circle}); });
    }
    bool take(Heard& h, const Revocation& v) {
        const auto end = ends_.find(v.device);
        return end != ends_.end() && end->second.second == h.placed->id;
    }
    bool take(Heard& h, const Introduction&) { return h.placed->statement.issuer == h.placed->chain; }
    bool take(Heard& h, const Release& v) {
        const auto* who = author(h);
        if (!byRoot(h) && !(who && who->coordinates)) return false;
        devices[v.device].released.emplace_back(v.first, v.last);
        return true;
    }
    bool take(Heard& h, const Succession& v) {
        return authors_.contains(v.device) && v.device == h.placed->chain;
    }

    // What a device went on as stands as it stood.
    void inherit() {
        for (std::size_t round = 0; round < successions_.size(); ++round)
            for (const auto& [id, at] : successions_) {
                const auto& p = *heard_[static_cast<std::size_t>(at)].placed;
                const auto before = devices.find(p.statement.issuer);
                if (!authors_.contains(id) || before == devices.end()) continue;
                const Standing old = before->second;
                auto& standing = devices[id];
                if (!standing.key.none()) continue;
                standing.grants = old.grants;
                standing.key = std::get<Succession>(p.statement.says).key;
                standing.label = old.label;
                standing.succeeds = p.statement.issuer;
            }
    }
    // And is shut out with it, unless it was shut out itself, with an end of its own.
    void shutOutHeirs() {
        for (const auto& [id, at] : successions_) {
            const auto standing = devices.find(id);
            std::set<DeviceId> seen{id};
            for (auto before = heard_[static_cast<std::size_t>(at)].placed->statement.issuer;
                 seen.insert(before).second;) {
                if (ends_.contains(before) && standing != devices.end() && !standing->second.lastSeq)
                    standing->second.lastSeq = 0;
                const auto next = successions_.find(before);
                if (next == successions_.end()) break;
                before = heard_[static_cast<std::size_t>(next->second)].placed->statement.issuer;
            }
        }
    }

    keys::PublicKey root_;
    std::vector<Heard> heard_;
    std::map<DeviceId, std::ptrdiff_t> successions_; // to places in heard_
    std::map<DeviceId, Author> authors_;
    std::map<DeviceId, std::pair<std::uint64_t, EventId>> ends_; // of devices that were shut out
};

} // namespace

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
    Reading reading(root, statements);
    reading.run();
    reading.conclude();
    organisation_ = std::move(reading.organisation);
    devices_ = std::move(reading.devices);
    valid_ = std::move(reading.valid);
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
