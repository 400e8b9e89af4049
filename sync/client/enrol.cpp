// SPDX-License-Identifier: MPL-2.0
#include "sync/client/exchange.h"
#include "sync/client/session.h"
#include "sync/wire/messages.h"

namespace feltbog::sync {
namespace {

constexpr std::string_view kUrlMeta = "server.url";

}

Result<std::optional<std::string>> serverUrl(record::Notebook& notebook) {
    std::optional<std::string> out;
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        FB_ASSIGN(const auto bytes, store::meta(db, kUrlMeta));
        if (bytes) out = std::string(asText(*bytes));
        return {};
    }));
    return out;
}

Status enrol(record::Notebook& notebook, Transport& transport, const std::string& url,
             const std::string& code) {
    // The same server again is allowed: it may have forgotten this device after a restore.
    FB_ASSIGN(const auto before, serverUrl(notebook));
    if (before && *before != url) return fail(ErrorCode::AlreadyEnrolledHere, *before);
    FB_ASSIGN(const auto who, notebook.identity());
    wire::EnrolRequest request{code.substr(0, 64), who.device, who.publicKey, {}};
    if (!isUtf8(request.code)) return fail(ErrorCode::EnrolCodeWrong);
    request.proof = keys::sign(who.secretKey, wire::enrolProof(request));
    FB_ASSIGN(const auto answer, exchange(transport, "/v1/enrol", {"Content-Type: application/octet-stream"},
                                          wire::encode(request)));
    if (const auto taken = wire::decodeEnrolResponse(answer); !taken) return asGarbage(taken.error());
    return notebook.store().transact(
        [&](store::Db& db) { return store::putMeta(db, kUrlMeta, asBytes(url)); });
}

} // namespace feltbog::sync
