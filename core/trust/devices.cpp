// SPDX-License-Identifier: MPL-2.0
#include "core/trust/devices.h"

#include "core/guard/guard.h"
#include "core/log/hlc.h"
#include "core/store/events.h"
#include "core/store/standing.h"
#include "core/trust/circlekeys.h"
#include "core/trust/say.h"

#include <algorithm>

namespace feltbog::trust {
namespace {

Status checkLabel(const std::string& label) {
    if (!isUtf8(label)) return fail(ErrorCode::TextNotUtf8, "navn", "label");
    FB_TRY(guard::refuseCpr(label, "label"));
    return label.size() > kLabelBytes ? fail(ErrorCode::TextTooLong, "navn", "label") : Status{};
}

Result<Grants> allOf(record::Notebook& notebook, Roles roles) {
    FB_ASSIGN(const auto plan, notebook.plan());
    Grants out{roles, {}};
    for (const auto& circle : plan->circles) out.circles.push_back(keys::circleId(circle.key));
    std::sort(out.circles.begin(), out.circles.end());
    return out;
}

Result<Instant> lastWrote(store::Db& db, const store::DeviceState& device) {
    store::Query q(db, "SELECT hlc FROM event WHERE device = ? AND seq = ? AND aside IS NULL");
    FB_ASSIGN(const bool row, q.with(device.no, device.headSeq).step());
    return row ? log::HybridClock::instant(static_cast<std::uint64_t>(q.integer(0))) : Instant{};
}

Status mayCoordinate(const Trust& trust, const DeviceId& self, const Grants& about) {
    const auto* standing = trust.of(self);
    if (trust.open()) return fail(ErrorCode::OrganisationMissing);
    const bool may = trust.is(self, Role::Coordinator) && standing->grants.covers(about);
    return may ? Status{} : fail(ErrorCode::RoleForbids, "kun kredsens koordinator");
}

} // namespace

Result<Trust> trustOf(record::Notebook& notebook) {
    Trust out;
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        FB_ASSIGN(out, store::readTrust(db));
        return {};
    }));
    return out;
}

Status organise(record::Notebook& notebook, const OfflineKeys& keys, const std::string& name) {
    FB_TRY(checkLabel(name));
    FB_ASSIGN(const auto who, notebook.identity());
    return notebook.store().transact([&](store::Db& db) -> Status {
        FB_ASSIGN(const auto known, store::organisation(db));
        if (known && *known != keys.root.publicKey) return fail(ErrorCode::OrganisationThere);
        FB_ASSIGN(const auto all, allOf(notebook, {Role::Coordinator}));
        FB_ASSIGN(const auto staff, allOf(notebook, {Role::StreetWorker, Role::CourseLeader}));
        std::vector<Says> says;
        if (!known) says.emplace_back(Organisation{name, keys.root.publicKey, keys.recovery.publicKey});
        says.emplace_back(Certificate{who.device, who.publicKey, all, {}, "Koordinator"});
        FB_ASSIGN(const auto others, store::devices(db));
        for (const auto& other : others)
            if (!known && other.id != who.device && !other.publicKey.none())
                says.emplace_back(Certificate{other.id, other.publicKey, staff, {}, {}});
        FB_TRY(sayAsRoot(notebook, keys.root, says));
        FB_TRY(makeMissingKeys(notebook));
        FB_ASSIGN(const auto done, afterSync(notebook));
        static_cast<void>(done);
        return {};
    });
}

Result<std::vector<Device>> devices(record::Notebook& notebook) {
    std::vector<Device> out;
    FB_ASSIGN(const auto who, notebook.identity());
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        FB_ASSIGN(const auto trust, store::readTrust(db));
        FB_ASSIGN(const auto known, store::devices(db));
        for (const auto& d : known) {
            Device one;
            one.id = d.id;
            one.self = d.id == who.device;
            one.events = d.headSeq;
            FB_ASSIGN(one.lastWrote, lastWrote(db, d));
            if (const auto* standing = trust.of(d.id)) {
                one.label = standing->label;
                one.grants = standing->grants;
                one.succeeds = standing->succeeds;
                one.state = standing->lastSeq       ? Device::State::Revoked
                            : standing->certified() ? Device::State::Certified
                                                    : Device::State::Waiting;
            }
            out.push_back(std::move(one));
        }
        return {};
    }));
    return out;
}

Status certify(record::Notebook& notebook, const DeviceId& device, const Grants& grants,
               const std::string& label) {
    FB_TRY(checkLabel(label));
    FB_ASSIGN(const auto who, notebook.identity());
    return notebook.store().transact([&](store::Db& db) -> Status {
        FB_ASSIGN(const auto trust, store::readTrust(db));
        FB_TRY(mayCoordinate(trust, who.device, grants));
        FB_ASSIGN(const auto known, store::device(db, device));
        if (!known || known->publicKey.none()) return fail(ErrorCode::DeviceUnknown);
        FB_TRY(say(notebook, Certificate{device, known->publicKey, grants, {}, label}));
        FB_ASSIGN(const auto done, afterSync(notebook));
        static_cast<void>(done);
        return {};
    });
}

Status revoke(record::Notebook& notebook, const DeviceId& device, const keys::SigningKey* root) {
    FB_ASSIGN(const auto who, notebook.identity());
    return notebook.store().transact([&](store::Db& db) -> Status {
        FB_ASSIGN(const auto trust, store::readTrust(db));
        const auto* standing = trust.of(device);
        FB_ASSIGN(const auto known, store::device(db, device));
        if (!known) return fail(ErrorCode::DeviceUnknown);
        const Grants had = standing ? standing->grants : Grants{};
        const Revocation says{device, known->headSeq};
        if (root) {
            FB_TRY(sayAsRoot(notebook, *root, {says}));
        } else {
            FB_TRY(mayCoordinate(trust, who.device, had));
            FB_TRY(say(notebook, says));
        }
        FB_TRY(rotate(notebook, had.circles));
        FB_ASSIGN(const auto done, afterSync(notebook));
        static_cast<void>(done);
        return {};
    });
}

Status release(record::Notebook& notebook, const DeviceId& device, std::uint64_t first, std::uint64_t last) {
    FB_ASSIGN(const auto who, notebook.identity());
    return notebook.store().transact([&](store::Db& db) -> Status {
        FB_ASSIGN(const auto trust, store::readTrust(db));
        FB_TRY(mayCoordinate(trust, who.device, {}));
        return say(notebook, Release{device, first, last});
    });
}

Result<bool> afterSync(record::Notebook& notebook) {
    FB_ASSIGN(const auto taken, adoptKeys(notebook));
    static_cast<void>(taken);
    FB_ASSIGN(auto trust, trustOf(notebook));
    FB_ASSIGN(const auto who, notebook.identity());
    if (!trust.is(who.device, Role::Coordinator)) return false;
    FB_ASSIGN(const int let, admit(notebook));
    if (let > 0) {
        FB_ASSIGN(trust, trustOf(notebook));
    }
    FB_ASSIGN(const auto keys, keysToHandOut(notebook, trust));
    if (keys) FB_TRY(say(notebook, *keys));
    return let > 0 || keys;
}

} // namespace feltbog::trust
