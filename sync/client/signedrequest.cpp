// SPDX-License-Identifier: MPL-2.0
#include "sync/client/signedrequest.h"

#include "sync/wire/messages.h"

namespace feltbog::sync {

std::vector<std::string> headersOf(const store::Identity& who, ByteView body) {
    const auto signature = keys::sign(who.secretKey, wire::requestHash(body));
    return {"Content-Type: application/octet-stream", "Feltbog-Device: " + who.device.hex(),
            "Feltbog-Signature: " + signature.hex()};
}

} // namespace feltbog::sync
