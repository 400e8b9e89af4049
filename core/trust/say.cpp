// SPDX-License-Identifier: MPL-2.0
#include "core/trust/say.h"

namespace feltbog::trust {
namespace {

record::Draft draftOf(const DeviceId& issuer, const Says& says, const keys::SecretKey& secret) {
    record::Draft draft{kindOf(says), {}, {}, {}};
    draft.open.content = encode(issuer, says, secret);
    return draft;
}

} // namespace

Status say(record::Notebook& notebook, const Says& says) {
    FB_ASSIGN(const auto who, notebook.identity());
    FB_ASSIGN(const auto ids, notebook.save({draftOf(who.device, says, who.secretKey)}));
    return ids.empty() ? fail(ErrorCode::Internal, "erklæring") : Status{};
}

Status sayAsRoot(record::Notebook& notebook, const keys::SigningKey& root, const std::vector<Says>& says) {
    for (const auto& one : says) {
        FB_ASSIGN(const auto ids, notebook.save({draftOf({}, one, root.secret)}));
        if (ids.empty()) return fail(ErrorCode::Internal, "erklæring");
    }
    return {};
}

} // namespace feltbog::trust
