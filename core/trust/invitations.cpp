// SPDX-License-Identifier: MPL-2.0
//
// Both ends of an invitation: who made it, and who came with it.
#include "core/base/codec.h"
#include "core/guard/guard.h"
#include "core/store/events.h"
#include "core/store/standing.h"
#include "core/trust/devices.h"
#include "core/trust/say.h"

#include <algorithm>

namespace feltbog::trust {
namespace {

std::int64_t millis(Instant at) { return at.time_since_epoch().count(); }

Bytes bytesOf(const std::vector<CircleId>& circles) {
    ByteWriter out;
    for (const auto& circle : circles) out.id(circle);
    return out.take();
}

std::vector<CircleId> circlesIn(ByteView bytes) {
    std::vector<CircleId> out;
    for (ByteReader in(bytes); in.ok() && in.left() > 0;) out.push_back(in.id<CircleId>());
    return out;
}

struct Open {
    InvitationId id;
    InvitationSecret secret;
    Grants grants;
    std::string label;
    Instant expires;
};

Result<std::vector<Open>> openOnes(store::Db& db) {
    std::vector<Open> out;
    store::Query q(db,
                   "SELECT id, secret, roles, circles, label, expires FROM invitation WHERE device IS NULL");
    FB_TRY(store::each(q, [&](store::Query& row) {
        out.push_back({row.id<InvitationId>(0),
                       row.id<InvitationSecret>(1),
                       {Roles::fromBits(static_cast<std::uint8_t>(row.integer(2))), circlesIn(row.view(3))},
                       row.text(4),
                       Instant{std::chrono::milliseconds{row.integer(5)}}});
    }));
    return out;
}

} // namespace

Status remember(record::Notebook& notebook, const Invitation& invitation, const Grants& grants,
                const std::string& label) {
    if (!isUtf8(label)) return fail(ErrorCode::TextNotUtf8, "navn", "label");
    FB_TRY(guard::refuseCpr(label, "label"));
    if (label.size() > kLabelBytes) return fail(ErrorCode::TextTooLong, "navn", "label");
    return notebook.store().transact([&](store::Db& db) {
        return store::Query(db, "INSERT INTO invitation VALUES(?, ?, ?, ?, ?, ?, NULL)")
            .with(idOf(invitation.secret), invitation.secret, static_cast<int>(grants.roles.bits()),
                  bytesOf(grants.circles), label, millis(invitation.expires))
            .run();
    });
}

Result<DeviceId> answered(record::Notebook& notebook, const InvitationId& invitation) {
    DeviceId out;
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        store::Query q(db, "SELECT device FROM invitation WHERE id = ?");
        FB_ASSIGN(const bool row, q.with(invitation).step());
        if (row && !q.null(0)) out = q.id<DeviceId>(0);
        return {};
    }));
    return out;
}

Result<int> admit(record::Notebook& notebook) {
    int let = 0;
    FB_TRY(notebook.store().transact([&](store::Db& db) -> Status {
        let = 0;
        FB_TRY(store::Query(db, "DELETE FROM invitation WHERE device IS NULL AND expires < ?")
                   .with(millis(notebook.now()))
                   .run());
        FB_ASSIGN(const auto open, openOnes(db));
        if (open.empty()) return {};
        FB_ASSIGN(const auto trust, store::readTrust(db));
        for (const auto& p : trust.statements()) {
            const auto* said = std::get_if<Introduction>(&p.statement.says);
            if (!said) continue;
            const auto at = std::find_if(open.begin(), open.end(),
                                         [&](const Open& o) { return o.id == said->invitation; });
            if (at == open.end()) continue;
            FB_ASSIGN(const auto device, store::device(db, p.chain));
            const auto* known = trust.of(p.chain);
            const bool fits = device && !(known && (known->certified() || known->lastSeq)) &&
                              introductionProof(at->secret, p.chain, device->publicKey) == said->proof;
            FB_ASSIGN(const auto taken, answered(notebook, at->id)); // once
            if (!fits || !taken.none()) continue;
            FB_TRY(say(notebook, Certificate{p.chain, device->publicKey, at->grants, at->id, at->label}));
            FB_TRY(store::Query(db, "UPDATE invitation SET device = ? WHERE id = ?")
                       .with(p.chain, at->id)
                       .run());
            ++let;
        }
        return {};
    }));
    return let;
}

Status introduce(record::Notebook& notebook, const Invitation& invitation) {
    FB_ASSIGN(const auto who, notebook.identity());
    return notebook.store().transact([&](store::Db& db) -> Status {
        FB_TRY(store::belongTo(db, invitation.organisation));
        return say(notebook, Introduction{idOf(invitation.secret),
                                          introductionProof(invitation.secret, who.device, who.publicKey)});
    });
}

} // namespace feltbog::trust
