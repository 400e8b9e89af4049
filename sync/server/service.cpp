// SPDX-License-Identifier: MPL-2.0
#include "sync/server/service.h"

#include "core/store/events.h"
#include "sync/server/accept.h"
#include "sync/server/page.h"
#include "sync/server/receipt.h"
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
    case ErrorCode::CprNumber:
        return 422;
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

Status acknowledge(LedgerTx& ledger, const wire::SyncRequest& request, wire::SyncResponse& response) {
    FB_ASSIGN(const auto chains, ledger.chains());
    store::LogDigest sum;
    for (const auto& c : chains) {
        response.devices.push_back({c.device, c.headSeq, c.headHash, std::min(c.durableSeq, c.headSeq)});
        sum.add(c.device, c.headSeq, c.headHash);
    }
    response.digest = sum.done();
    FB_ASSIGN(const auto wanted, ledger.wanted());
    response.wanted = store::digestOf(wanted);
    // Those of the asking device all together: they stay on its list until somebody has looked at them.
    std::erase_if(response.aside, [&](const wire::Aside& a) { return a.device == request.device; });
    FB_ASSIGN(const auto own, ledger.asideOf(request.device, tuning::kListEntries / 2));
    for (const auto& a : own) response.aside.push_back({a.device, a.seq, a.hash, a.reason});
    if (response.aside.size() > tuning::kListEntries) response.aside.resize(tuning::kListEntries);
    return {};
}

Answer answered(Result<Bytes> done) {
    return done ? Answer{200, std::move(*done), 0, 0} : answerFor(done.error());
}

} // namespace

Answer answerFor(const Error& error) {
    const bool ours = statusFor(error.code) >= 500; // what went wrong inside is nobody else's to know
    std::string detail = ours ? std::string() : error.detail.substr(0, tuning::kTextBytes);
    if (!isUtf8(detail)) detail.clear();
    const std::string name(ours ? fail(ErrorCode::ServerFailed).name() : error.name());
    return {statusFor(error.code), wire::encode(wire::Failure{name, detail}), 0, 0};
}

Answer Service::sync(std::string_view deviceHex, std::string_view signatureHex, ByteView body) {
    auto done = synced(deviceHex, signatureHex, body);
    return done ? std::move(*done) : answerFor(done.error());
}
Answer Service::enrol(ByteView body) { return answered(enrolled(body)); }
Answer Service::succeed(ByteView body) { return answered(succeeded(body)); }

Result<DeviceId> Service::authenticate(std::string_view deviceHex, std::string_view signatureHex,
                                       ByteView body) {
    const auto device = DeviceId::fromHex(deviceHex);
    const auto signature = keys::Signature::fromHex(signatureHex);
    if (!device || !signature) return fail(ErrorCode::DeviceUnknown);
    std::optional<Chain> known;
    FB_TRY(ledger_.read([&](LedgerTx& tx) -> Status {
        FB_ASSIGN(known, tx.chain(*device));
        return {};
    }));
    if (!known || !known->enrolled || !keys::verify(known->key, wire::requestHash(body), *signature))
        return fail(ErrorCode::DeviceUnknown);
    return *device;
}

Status Service::take(const wire::SyncRequest& request, std::vector<wire::Aside>& aside) {
    if (request.push.empty()) return {};
    std::vector<DeviceId> devices;
    for (const auto& segment : request.push) devices.push_back(segment.device());
    return ledger_.transact([&](LedgerTx& tx) -> Status {
        aside.clear();
        FB_TRY(tx.lock(devices));
        for (const auto& segment : request.push) FB_TRY(accept(tx, segment, aside));
        return {};
    });
}

Result<Answer> Service::synced(std::string_view deviceHex, std::string_view signatureHex, ByteView body) {
    if (body.size() > tuning::kMessageBytes)
        return fail(ErrorCode::MessageTooLarge, std::to_string(body.size()));
    FB_ASSIGN(const auto device, authenticate(deviceHex, signatureHex, body));
    FB_ASSIGN(const auto request, wire::decodeSyncRequest(body));
    if (request.device != device) return fail(ErrorCode::MessageMalformed, "en anden enhed");
    FB_TRY(checkReceipt(request));
    std::vector<wire::Aside> aside;
    FB_TRY(take(request, aside));
    wire::SyncResponse response;
    FB_TRY(ledger_.read([&](LedgerTx& tx) -> Status {
        response = {};
        response.aside = aside;
        response.now = clock_.now();
        FB_TRY(fillPage(tx, request, pageEvents_, response));
        return acknowledge(tx, request, response);
    }));
    Answer answer{200, wire::encode(response), 0, 0};
    for (const auto& segment : request.push) answer.taken += segment.events.size();
    for (const auto& run : response.page)
        if (const auto* segment = std::get_if<wire::Segment>(&run)) answer.given += segment->events.size();
    return answer;
}

Result<Bytes> Service::enrolled(ByteView body) {
    FB_ASSIGN(const auto request, wire::decodeEnrolRequest(body));
    const Instant now = clock_.now();
    if (wrongCodes_.tooMany(now)) return fail(ErrorCode::ServerBusy, "for mange forkerte koder");
    const auto done = ledger_.transact([&](LedgerTx& tx) { return enrolDevice(tx, request, now); });
    if (!done && done.error().code == ErrorCode::EnrolCodeWrong) wrongCodes_.note(now);
    if (!done) return done.error();
    return wire::encode(wire::EnrolResponse{});
}

Result<Bytes> Service::succeeded(ByteView body) {
    FB_ASSIGN(const auto request, wire::decodeSucceedRequest(body));
    FB_TRY(ledger_.transact([&](LedgerTx& tx) { return succeedDevice(tx, request); }));
    return wire::encode(wire::EnrolResponse{});
}

} // namespace feltbog::sync::server
