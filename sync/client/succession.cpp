// SPDX-License-Identifier: MPL-2.0
#include "sync/client/succession.h"

#include "core/base/codec.h"
#include "sync/client/exchange.h"
#include "sync/wire/messages.h"

namespace feltbog::sync {
namespace {

constexpr std::string_view kMovesMeta = "moves"; // SucceedRequests, each as a blob, oldest first

Result<std::vector<Bytes>> moves(store::Db& db) {
    std::vector<Bytes> out;
    FB_ASSIGN(const auto bytes, store::meta(db, kMovesMeta));
    if (!bytes) return out;
    ByteReader in(*bytes);
    while (in.ok() && in.left() > 0) {
        const auto move = in.blob();
        if (in.ok()) out.emplace_back(move.begin(), move.end());
    }
    return out;
}

Status addMove(store::Db& db, const Bytes& move) {
    FB_ASSIGN(auto all, moves(db));
    all.push_back(move);
    ByteWriter out;
    for (const auto& m : all) out.blob(m);
    return store::putMeta(db, kMovesMeta, out.bytes());
}

} // namespace

Status moveOn(record::Notebook& notebook, const std::vector<log::Event>& tail) {
    return notebook.store().transact([&](store::Db& db) -> Status {
        FB_ASSIGN(const auto old, notebook.identity());
        FB_TRY(notebook.continueAsNew(tail));
        FB_ASSIGN(const auto fresh, notebook.identity());
        wire::SucceedRequest request{old.device, fresh.device, fresh.publicKey, {}, {}};
        const Hash hash = wire::succeedProof(request);
        request.consent = keys::sign(old.secretKey, hash);
        request.proof = keys::sign(fresh.secretKey, hash);
        return addMove(db, wire::encode(request));
    });
}

Result<bool> introduceAgain(record::Notebook& notebook, Transport& transport) {
    std::vector<Bytes> all;
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        FB_ASSIGN(all, moves(db));
        return {};
    }));
    for (const auto& move : all) {
        const auto answer =
            exchange(transport, "/v1/succeed", {"Content-Type: application/octet-stream"}, move);
        // The server may have forgotten the first of them and know a later one, which came back with a code.
        if (!answer && answer.error().code == ErrorCode::DeviceUnknown) continue;
        if (!answer) return answer.error();
        if (const auto taken = wire::decodeEnrolResponse(*answer); !taken) return asGarbage(taken.error());
    }
    return !all.empty();
}

} // namespace feltbog::sync
