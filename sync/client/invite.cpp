// SPDX-License-Identifier: MPL-2.0
#include "sync/client/invite.h"

#include "core/store/standing.h"
#include "sync/client/exchange.h"
#include "sync/client/session.h"
#include "sync/client/signedrequest.h"

namespace feltbog::sync {

Result<trust::Invitation> invite(record::Notebook& notebook, Transport& transport,
                                 const trust::Grants& grants, const std::string& label,
                                 std::chrono::minutes valid) {
    FB_ASSIGN(const auto url, serverUrl(notebook));
    if (!url) return fail(ErrorCode::NotEnrolled);
    FB_ASSIGN(const auto trust, trust::trustOf(notebook));
    if (trust.open()) return fail(ErrorCode::OrganisationMissing);
    FB_ASSIGN(const auto who, notebook.identity());
    trust::Invitation out{*url, trust::printOf(trust.organisation()->root), {}, notebook.now() + valid};
    notebook.random().fill(out.secret.bytes);
    const auto code = keys::blake2b(keys::Domain::Enrol, asBytes(trust::codeOf(out.secret)));
    const bool reader = grants.roles == trust::Roles{trust::Role::Reader};
    const Bytes body = wire::encode(wire::InviteRequest{who.device, code, out.expires, reader});
    // First here: an invitation that the server knows and this device does not would let nobody in.
    FB_TRY(trust::remember(notebook, out, grants, label));
    FB_ASSIGN(const auto answer, exchange(transport, "/v1/invite", headersOf(who, body), body));
    if (const auto taken = wire::decodeEnrolResponse(answer); !taken) return asGarbage(taken.error());
    return out;
}

Status join(record::Notebook& notebook, Transport& transport, const trust::Invitation& invitation) {
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        FB_ASSIGN(const auto known, store::organisationPrint(db));
        return known && *known != invitation.organisation ? fail(ErrorCode::OtherOrganisation) : Status{};
    }));
    FB_TRY(enrol(notebook, transport, invitation.server, trust::codeOf(invitation.secret)));
    return trust::introduce(notebook, invitation);
}

Result<std::string> read(record::Notebook& notebook, Transport& transport, wire::Reading what) {
    FB_ASSIGN(const auto who, notebook.identity());
    const Bytes body = wire::encode(wire::ReadRequest{who.device, what});
    FB_ASSIGN(const auto answer, exchange(transport, "/v1/read", headersOf(who, body), body));
    auto reply = wire::decodeReadResponse(answer);
    if (!reply) return asGarbage(reply.error());
    return std::move(reply->json);
}

} // namespace feltbog::sync
