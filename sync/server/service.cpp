// SPDX-License-Identifier: MPL-2.0
#include "sync/server/service.h"

#include "core/store/aside.h"
#include "core/store/events.h"
#include "sync/server/accept.h"
#include "sync/server/page.h"
#include "sync/tuning.h"

namespace feltbog::sync::server {
namespace {

int statusFor(ErrorCode code) {
    switch (code) {
    case ErrorCode::DeviceUnknown:
        return 401;
    case ErrorCode::EnrolCodeWrong:
        return 403;
    case ErrorCode::MessageMalformed:
    case ErrorCode::ProtocolTooNew:
        return 400;
    case ErrorCode::MessageTooLarge:
        return 413;
    case ErrorCode::ServerBusy:
        return 429;
    case ErrorCode::StoreBusy:
        return 503;
    case ErrorCode::DiskFull:
        return 507;
    default:
        return 500;
    }
}

Status acknowledge(store::Db& db, const wire::SyncRequest& request, wire::SyncResponse& response) {
    FB_ASSIGN(const auto devices, store::devices(db));
    for (const auto& d : devices) response.devices.push_back({d.id, d.headSeq, d.headHash, d.durableSeq});
    // Those of the asking device all together: they stay on its list until somebody has looked at them.
    std::erase_if(response.aside, [&](const wire::Aside& a) { return a.device == request.device; });
    FB_ASSIGN(const auto own, store::asideHere(db, request.device, tuning::kListEntries / 2));
    for (const auto& a : own) response.aside.push_back({a.device, a.seq, a.hash, a.reason});
    if (response.aside.size() > tuning::kListEntries) response.aside.resize(tuning::kListEntries);
    FB_ASSIGN(response.digest, store::digest(db));
    return {};
}

} // namespace

Answer answerFor(const Error& error) {
    const bool ours = statusFor(error.code) >= 500; // what went wrong inside is nobody else's to know
    std::string detail = ours ? std::string() : error.detail.substr(0, tuning::kTextBytes);
    if (!isUtf8(detail)) detail.clear();
    const std::string name(ours ? fail(ErrorCode::ServerFailed).name() : error.name());
    return {statusFor(error.code), wire::encode(wire::Failure{name, detail})};
}

Answer Service::sync(std::string_view deviceHex, std::string_view signatureHex, ByteView body) {
    auto done = synced(deviceHex, signatureHex, body);
    return done ? Answer{200, std::move(*done)} : answerFor(done.error());
}

Answer Service::enrol(ByteView body) {
    auto done = enrolled(body);
    return done ? Answer{200, std::move(*done)} : answerFor(done.error());
}

Result<DeviceId> Service::authenticate(std::string_view deviceHex, std::string_view signatureHex,
                                       ByteView body) {
    const auto device = DeviceId::fromHex(deviceHex);
    const auto signature = keys::Signature::fromHex(signatureHex);
    if (!device || !signature) return fail(ErrorCode::DeviceUnknown);
    std::optional<keys::PublicKey> key;
    FB_TRY(store_.read([&](store::Db& db) -> Status {
        FB_ASSIGN(key, enrolledKey(db, *device));
        return {};
    }));
    if (!key || !keys::verify(*key, wire::requestHash(body), *signature))
        return fail(ErrorCode::DeviceUnknown);
    return *device;
}

Result<Bytes> Service::synced(std::string_view deviceHex, std::string_view signatureHex, ByteView body) {
    if (body.size() > tuning::kMessageBytes)
        return fail(ErrorCode::MessageTooLarge, std::to_string(body.size()));
    FB_ASSIGN(const auto device, authenticate(deviceHex, signatureHex, body));
    FB_ASSIGN(const auto request, wire::decodeSyncRequest(body));
    if (request.device != device) return fail(ErrorCode::MessageMalformed, "en anden enhed");
    wire::SyncResponse response;
    FB_TRY(store_.transact([&](store::Db& db) -> Status {
        for (const auto& segment : request.push) FB_TRY(accept(db, segment, response.aside));
        FB_TRY(fillPage(db, request, response));
        return acknowledge(db, request, response);
    }));
    return wire::encode(response);
}

Result<Bytes> Service::enrolled(ByteView body) {
    FB_ASSIGN(const auto request, wire::decodeEnrolRequest(body));
    const Instant now = clock_.now();
    if (wrongCodes_.tooMany(now)) return fail(ErrorCode::ServerBusy, "for mange forkerte koder");
    const auto done = store_.transact([&](store::Db& db) { return enrolDevice(db, request, now); });
    if (!done && done.error().code == ErrorCode::EnrolCodeWrong) wrongCodes_.note(now);
    if (!done) return done.error();
    return wire::encode(wire::EnrolResponse{});
}

} // namespace feltbog::sync::server
