// SPDX-License-Identifier: MPL-2.0
#include "sync/server/receipt.h"

#include "core/guard/json.h"
#include "core/log/cbor.h"

#include <nlohmann/json.hpp>

namespace feltbog::sync::server {

Status checkReceipt(const wire::SyncRequest& request) {
    bool found = false;
    const auto look = [&](std::string_view text) { found = found || guard::holdsCpr(text); };
    for (const auto& segment : request.push)
        for (const auto& event : segment.events) {
            if (!event.open) continue;
            const auto& body = event.open->bytes;
            if (event.envelope.what() == log::Kind::Plan) { // JSON; what is none is no plan either
                const auto plan = nlohmann::json::parse(body, nullptr, false);
                if (!plan.is_discarded()) FB_TRY(guard::refuseCprIn(plan));
                continue;
            }
            log::CborReader(body).walk(look);
            if (found) return fail(ErrorCode::CprNumber);
        }
    return {};
}

} // namespace feltbog::sync::server
