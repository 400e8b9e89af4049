// SPDX-License-Identifier: MPL-2.0
#include "core/trust/circlekeys.h"

#include "core/keys/box.h"
#include "core/store/standing.h"

#include <algorithm>

#include <set>

namespace feltbog::trust {
namespace {

std::uint64_t millis(Instant now) { return static_cast<std::uint64_t>(now.time_since_epoch().count()); }

// Box of one key: (key, device); no device: recovery.
using Handed = std::set<std::pair<KeyId, DeviceId>>;

Handed handedOut(const Trust& trust) {
    Handed out;
    for (const auto& p : trust.statements())
        if (const auto* said = std::get_if<CircleKeys>(&p.statement.says))
            for (const auto& key : said->keys) out.emplace(key.id, key.device);
    return out;
}

SealedKey sealed(const keys::CircleKey& key, const DeviceId& device, const keys::BoxPublicKey& to) {
    return {key.id, key.circle, key.made, device, keys::sealTo(to, key.secret.view())};
}

} // namespace

Result<int> adoptKeys(record::Notebook& notebook) {
    Trust trust;
    FB_ASSIGN(const auto who, notebook.identity());
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        FB_ASSIGN(trust, store::readTrust(db));
        return {};
    }));
    FB_ASSIGN(const auto ring, notebook.keyring());
    const auto box = keys::boxKeyOf(who.secretKey);
    keys::Keyring fresh;
    for (const auto& p : trust.statements()) {
        const auto* said = std::get_if<CircleKeys>(&p.statement.says);
        if (!said) continue;
        for (const auto& key : said->keys) {
            if (key.device != who.device || ring.find(key.id) || fresh.find(key.id)) continue;
            const auto clear = keys::openSealed(box, key.box);
            const auto secret = clear ? keys::CircleSecret::from(*clear) : std::nullopt;
            if (secret)
                fresh.keys.push_back({key.id, key.circle, key.made, *secret}); // else: garbled, not ours
        }
    }
    if (fresh.keys.empty()) return 0;
    FB_TRY(notebook.addKeys(fresh));
    return static_cast<int>(fresh.keys.size());
}

Result<std::optional<CircleKeys>> keysToHandOut(record::Notebook& notebook, const Trust& trust) {
    FB_ASSIGN(const auto ring, notebook.keyring());
    FB_ASSIGN(const auto who, notebook.identity());
    const auto* self = trust.of(who.device);
    const auto handed = handedOut(trust);
    CircleKeys out;
    for (const auto& key : ring.keys) {
        if (!self || !self->grants.in(key.circle)) continue;
        if (!handed.contains({key.id, DeviceId{}}))
            out.keys.push_back(sealed(key, {}, trust.organisation()->recovery));
        for (const auto& [id, standing] : trust.devices()) {
            const bool reads = standing.certified() && standing.grants.in(key.circle);
            if (!reads || handed.contains({key.id, id})) continue;
            if (const auto to = keys::boxKeyOf(standing.key)) out.keys.push_back(sealed(key, id, *to));
        }
    }
    return out.keys.empty() ? std::nullopt : std::optional(std::move(out));
}

Status rotate(record::Notebook& notebook, const std::vector<CircleId>& circles) {
    keys::Keyring fresh;
    FB_ASSIGN(const auto ring, notebook.keyring());
    for (const auto& circle : circles) {
        const auto* newest = ring.newest(circle);
        if (!newest) continue;
        // Newer than the one before, also where the clock was set back: the newest seals.
        const auto made = std::max(millis(notebook.now()), newest->made + 1);
        fresh.keys.push_back(keys::newCircleKey(circle, made, notebook.random()));
    }
    return notebook.addKeys(fresh);
}

Status makeMissingKeys(record::Notebook& notebook) {
    FB_ASSIGN(const auto plan, notebook.plan());
    FB_ASSIGN(const auto ring, notebook.keyring());
    keys::Keyring fresh;
    for (const auto& circle : plan->circles) {
        const auto id = keys::circleId(circle.key);
        if (!ring.newest(id))
            fresh.keys.push_back(keys::newCircleKey(id, millis(notebook.now()), notebook.random()));
    }
    return notebook.addKeys(fresh);
}

} // namespace feltbog::trust
