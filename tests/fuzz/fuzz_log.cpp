// SPDX-License-Identifier: MPL-2.0
#include "core/log/body.h"
#include "core/log/envelope.h"
#include "core/trust/statement.h"

#include <cstdlib>

// What decodes must encode to something that decodes to the same again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace feltbog;
    const ByteView bytes(data, size);
    if (const auto envelope = log::decodeEnvelope(bytes))
        if (log::encode(*envelope) != Bytes(bytes.begin(), bytes.end())) std::abort();
    if (const auto open = log::decodeOpen(bytes))
        if (log::decodeOpen(log::encode(*open)) != open) std::abort();
    if (const auto priv = log::decodePrivate(bytes))
        if (log::decodePrivate(log::encode(*priv)) != priv) std::abort();
    for (int kind = 50; kind <= 56; ++kind)
        if (const auto said = trust::decodeStatement(static_cast<log::Kind>(kind), bytes))
            if (trust::contentOf(*said) != Bytes(bytes.begin(), bytes.end())) std::abort();
    return 0;
}
