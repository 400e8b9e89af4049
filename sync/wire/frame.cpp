// SPDX-License-Identifier: MPL-2.0
#include "sync/wire/frame.h"

#include "sync/tuning.h"

#include <memory>
#include <zstd.h>

namespace feltbog::sync::wire {
namespace {

constexpr std::size_t kHeader = 4;

struct Free {
    void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
};

Error malformed(const char* why) { return fail(ErrorCode::MessageMalformed, why); }

} // namespace

Bytes pack(Type type, ByteView payload) {
    const std::unique_ptr<ZSTD_CCtx, Free> context(ZSTD_createCCtx());
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, tuning::kCompression);
    // Bits turned over on the way are noticed before anything is parsed.
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1);
    Bytes out(kHeader + ZSTD_compressBound(payload.size()));
    out[0] = 'F';
    out[1] = 'B';
    out[2] = tuning::kProtocol;
    out[3] = static_cast<std::uint8_t>(type);
    const std::size_t size = ZSTD_compress2(context.get(), out.data() + kHeader, out.size() - kHeader,
                                            payload.data(), payload.size());
    // An error here (out of memory) leaves a bare header, which every receiver refuses.
    out.resize(ZSTD_isError(size) ? kHeader : kHeader + size);
    return out;
}

Result<Bytes> unpack(Type expected, ByteView frame) {
    if (frame.size() > tuning::kMessageBytes)
        return fail(ErrorCode::MessageTooLarge, std::to_string(frame.size()));
    if (frame.size() < kHeader || frame[0] != 'F' || frame[1] != 'B')
        return malformed("ikke en besked fra Feltbog");
    // A failure is how another version says that it is one: readable whatever its number.
    if (expected != Type::Failure && frame[2] != tuning::kProtocol)
        return fail(ErrorCode::ProtocolTooNew, std::to_string(frame[2]));
    if (frame[3] != static_cast<std::uint8_t>(expected)) return malformed("en anden slags besked");
    const auto packed = frame.subspan(kHeader);
    const auto size = ZSTD_getFrameContentSize(packed.data(), packed.size());
    if (size == ZSTD_CONTENTSIZE_UNKNOWN || size == ZSTD_CONTENTSIZE_ERROR) return malformed("ukendt længde");
    if (size > tuning::kPayloadBytes) return fail(ErrorCode::MessageTooLarge, std::to_string(size));
    if (ZSTD_findFrameCompressedSize(packed.data(), packed.size()) != packed.size())
        return malformed("forkert længde");
    Bytes out(size);
    const std::size_t got = ZSTD_decompress(out.data(), out.size(), packed.data(), packed.size());
    if (ZSTD_isError(got) || got != out.size()) return malformed("pakningen er beskadiget");
    return out;
}

} // namespace feltbog::sync::wire
