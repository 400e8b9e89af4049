// SPDX-License-Identifier: MPL-2.0
#include "sync/server/receipt.h"

#include "core/base/bytes.h"
#include "core/guard/json.h"
#include "core/log/body.h"
#include "core/log/cbor.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace feltbog::sync::server {
namespace {

// In any text of the body. What is no CBOR (RFC 8949: its texts are UTF-8) is opaque, but what can be read of
// it is read.
bool holdsCpr(ByteView body) {
    bool found = false, valid = true;
    log::CborReader in(body);
    in.walk([&](std::string_view text) {
        valid = valid && isUtf8(text);
        found = found || guard::holdsCpr(text);
    });
    if (valid && in.finished()) return found;
    std::string readable(body.begin(), body.end());
    std::replace_if(
        readable.begin(), readable.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; }, 'x');
    return guard::holdsCpr(readable);
}

} // namespace

Status checkReceipt(const wire::SyncRequest& request) {
    for (const auto& segment : request.push)
        for (const auto& event : segment.events) {
            if (!event.open) continue;
            const auto& body = event.open->bytes;
            if (event.envelope.what() == log::Kind::Plan) { // JSON; what is none is no plan either
                const auto plan = nlohmann::json::parse(body, nullptr, false);
                if (!plan.is_discarded()) FB_TRY(guard::refuseCprIn(plan));
                continue;
            }
            if (holdsCpr(body)) return fail(ErrorCode::CprNumber);
            if (event.envelope.what() != log::Kind::Judgement) continue;
            const auto judged = log::decodeOpen(body); // its text stands as bytes
            if (judged && guard::holdsCpr(asText(judged->content))) return fail(ErrorCode::CprNumber);
        }
    return {};
}

} // namespace feltbog::sync::server
