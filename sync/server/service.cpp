// SPDX-License-Identifier: MPL-2.0
#include "sync/server/service.h"

#include "core/store/events.h"
#include "sync/server/accept.h"
#include "sync/server/page.h"
#include "sync/server/receipt.h"
#include "sync/tuning.h"

#include <nlohmann/json.hpp>

namespace feltbog::sync::server {
namespace {

int statusFor(ErrorCode code) {
    switch (code) {
    case ErrorCode::DeviceUnknown:
        return 401;
    case ErrorCode::EnrolCodeWrong:
    case ErrorCode::RoleForbids:
    case ErrorCode::DeviceRevoked:
        return 403;
    case ErrorCode::MessageMalformed:
    case ErrorCode::ProtocolTooNew:
        return 400;
    case ErrorCode::CprNumber:
        return 422;
    case ErrorCode::DeliveryUnknown:
    case ErrorCode::DeliveryState:
        return 409;
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

Answer answerOf(Result<Bytes> done) {
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
Answer Service::invite(std::string_view deviceHex, std::string_view signatureHex, ByteView body) {
    return answerOf(invited(deviceHex, signatureHex, body));
}
Answer Service::read(std::string_view deviceHex, std::string_view signatureHex, ByteView body) {
    return answerOf(answered(deviceHex, signatureHex, body));
}
Answer Service::enrol(ByteView body) { return answerOf(enrolled(body)); }
Answer Service::succeed(ByteView body) { return answerOf(succeeded(body)); }

Result<Service::Caller> Service::authenticate(std::string_view deviceHex, std::string_view signatureHex,
                                              ByteView body) {
    if (body.size() > tuning::kMessageBytes)
        return fail(ErrorCode::MessageTooLarge, std::to_string(body.size()));
    const auto device = DeviceId::fromHex(deviceHex);
    const auto signature = keys::Signature::fromHex(signatureHex);
    if (!device || !signature) return fail(ErrorCode::DeviceUnknown);
    std::optional<Chain> known;
    std::shared_ptr<const trust::Trust> trust;
    FB_TRY(ledger_.read([&](LedgerTx& tx) -> Status {
        FB_ASSIGN(known, tx.chain(*device));
        FB_ASSIGN(trust, gate_.trust(tx));
        return {};
    }));
    if (!known || !known->enrolled || !keys::verify(known->key, wire::requestHash(body), *signature))
        return fail(ErrorCode::DeviceUnknown);
    return Caller{*known, std::move(trust)};
}

Status Service::note(const DeviceId& device, std::string what, std::uint64_t count) {
    const AuditEntry entry{clock_.now(), device, std::move(what), count};
    return ledger_.transact([&](LedgerTx& tx) { return tx.note(entry); });
}

Status Service::admit(const Caller& caller, Request what) {
    const auto allowed = mayAsk(*caller.trust, caller.chain, what);
    if (allowed) return {};
    if (const auto word = auditWord(allowed.error(), what)) FB_TRY(note(caller.chain.device, *word));
    return allowed.error();
}

Status Service::take(const wire::SyncRequest& request, std::vector<wire::Aside>& aside) {
    if (request.push.empty()) return {};
    std::vector<DeviceId> devices;
    for (const auto& segment : request.push) devices.push_back(segment.device());
    return ledger_.transact([&](LedgerTx& tx) -> Status {
        aside.clear();
        FB_TRY(tx.lock(devices));
        FB_ASSIGN(const auto trust, gate_.trustWithin(tx));
        for (const auto& segment : request.push) {
            const auto before = aside.size();
            FB_ASSIGN(const auto beyond, accept(tx, segment, *trust, aside));
            if (beyond > 0) FB_TRY(tx.note({clock_.now(), segment.device(), "til-side-rolle", beyond}));
            if (aside.size() > before)
                FB_TRY(tx.note({clock_.now(), segment.device(), "til-side-" + aside.back().reason,
                                aside.size() - before}));
        }
        return {};
    });
}

Result<Answer> Service::synced(std::string_view deviceHex, std::string_view signatureHex, ByteView body) {
    FB_ASSIGN(const auto caller, authenticate(deviceHex, signatureHex, body));
    FB_ASSIGN(const auto request, wire::decodeSyncRequest(body));
    if (request.device != caller.chain.device) return fail(ErrorCode::MessageMalformed, "en anden enhed");
    const auto allowed = admit(caller, Request::Sync);
    if (!allowed && allowed.error().code != ErrorCode::DeviceRevoked) return allowed.error();
    FB_TRY(checkReceipt(request));
    std::vector<wire::Aside> aside;
    FB_TRY(take(request, aside)); // of one that was shut out, too: what it had not sent is set aside
    if (!allowed) return allowed.error();
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

Result<Bytes> Service::invited(std::string_view deviceHex, std::string_view signatureHex, ByteView body) {
    FB_ASSIGN(const auto caller, authenticate(deviceHex, signatureHex, body));
    FB_ASSIGN(const auto request, wire::decodeInviteRequest(body));
    if (request.device != caller.chain.device) return fail(ErrorCode::MessageMalformed, "en anden enhed");
    FB_TRY(admit(caller, Request::Invite));
    const Instant now = clock_.now();
    const auto expires = std::min(request.expires, now + tuning::kEnrolCodeValid);
    FB_TRY(ledger_.transact([&](LedgerTx& tx) -> Status {
        FB_ASSIGN(const auto known, tx.code(request.code));
        if (known) return {}; // the same once more
        FB_TRY(tx.putCode({request.code, expires, {}, request.reader}));
        return tx.note({now, caller.chain.device, request.reader ? "inviteret-laeser" : "inviteret", 1});
    }));
    return wire::encode(wire::EnrolResponse{});
}

Result<Bytes> Service::answered(std::string_view deviceHex, std::string_view signatureHex, ByteView body) {
    FB_ASSIGN(const auto caller, authenticate(deviceHex, signatureHex, body));
    FB_ASSIGN(const auto request, wire::decodeReadRequest(body));
    if (request.device != caller.chain.device) return fail(ErrorCode::MessageMalformed, "en anden enhed");
    const bool report = request.what == wire::Reading::Report;
    FB_TRY(admit(caller, report ? Request::Report : Request::Audit));
    if (report && !report_) return fail(ErrorCode::PlanMissing);
    FB_ASSIGN(const auto json, report ? report_() : auditLog());
    return wire::encode(wire::ReadResponse{json});
}

Result<std::string> Service::auditLog() {
    nlohmann::json out = nlohmann::json::array();
    FB_TRY(ledger_.read([&](LedgerTx& tx) -> Status {
        out = nlohmann::json::array();
        FB_ASSIGN(const auto entries, tx.audit(tuning::kAuditShown));
        for (const auto& entry : entries)
            out.push_back({{"at", entry.at.time_since_epoch().count()},
                           {"device", entry.device.hex()},
                           {"what", entry.what},
                           {"count", entry.count}});
        return {};
    }));
    return out.dump();
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
    FB_TRY(ledger_.transact([&](LedgerTx& tx) -> Status {
        FB_ASSIGN(const auto trust, gate_.trustWithin(tx));
        return succeedDevice(tx, request, *trust);
    }));
    return wire::encode(wire::EnrolResponse{});
}

} // namespace feltbog::sync::server
