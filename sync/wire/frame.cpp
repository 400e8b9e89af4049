// SPDX-License-Identifier: MPL-2.0
#include "sync/wire/frame.h"

#include "sync/tuning.h"

#include <memory>
#include <span>
#include <zstd.h>

namespace feltbog::sync::wire {
namespace {

constexpr std::size_t kHeader = 4;

struct Free {
    void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
    void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
};

// One for each thread: making one takes longer than packing a small message. Null when memory is short.
ZSTD_CCtx* packing() {
    thread_local std::unique_ptr<ZSTD_CCtx, Free> context;
    if (!context) context.reset(ZSTD_createCCtx());
    return context.get();
}
ZSTD_DCtx* unpacking() {
    thread_local std::unique_ptr<ZSTD_DCtx, Free> context;
    if (!context) context.reset(ZSTD_createDCtx());
    return context.get();
}

// Bytes written, or 0.
std::size_t compress(std::span<std::uint8_t> to, ByteView from) {
    ZSTD_CCtx* const context = packing();
    if (!context) return 0;
    ZSTD_CCtx_reset(context, ZSTD_reset_session_and_parameters);
    ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, tuning::kCompression);
    // Bits turned over on the way are noticed before anything is parsed.
    ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1);
    const std::size_t size = ZSTD_compress2(context, to.data(), to.size(), from.data(), from.size());
    return ZSTD_isError(size) ? 0 : size;
}

Error malformed(const char* why) { return fail(ErrorCode::MessageMalformed, why); }

} // namespace

Bytes pack(Type type, ByteView payload) {
    Bytes out(kHeader + ZSTD_compressBound(payload.size()));
    out[0] = 'F';
    out[1] = 'B';
    out[2] = tuning::kProtocol;
    out[3] = static_cast<std::uint8_t>(type);
    // An error (out of memory) leaves a bare header, which every receiver refuses.
    out.resize(kHeader + compress(std::span(out).subspan(kHeader), payload));
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
    ZSTD_DCtx* const context = unpacking();
    if (!context) return fail(ErrorCode::Internal, "mangler hukommelse");
    const std::size_t got =
        ZSTD_decompressDCtx(context, out.data(), out.size(), packed.data(), packed.size());
    if (ZSTD_isError(got) || got != out.size()) return malformed("pakningen er beskadiget");
    return out;
}

} // namespace feltbog::sync::wire
