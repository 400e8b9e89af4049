// SPDX-License-Identifier: MPL-2.0
#include "sync/server/delivery/asks.h"
#include "sync/server/service.h"

// What coordinators' devices ask of deliveries.
namespace feltbog::sync::server {
namespace {

Answer answerOf(Result<Bytes> done) {
    return done ? Answer{200, std::move(*done), 0, 0} : answerFor(done.error());
}

} // namespace

template <class Message>
Result<Bytes> Service::ofDeliveries(std::string_view deviceHex, std::string_view signatureHex, ByteView body,
                                    Result<Message> (*decode)(ByteView),
                                    Result<Bytes> (Service::*then)(const Message&)) {
    FB_ASSIGN(const auto caller, authenticate(deviceHex, signatureHex, body));
    FB_ASSIGN(const auto message, decode(body));
    if (message.device != caller.chain.device) return fail(ErrorCode::MessageMalformed, "en anden enhed");
    FB_TRY(admit(caller, Request::Deliveries));
    return (this->*then)(message);
}

Answer Service::ask(std::string_view deviceHex, std::string_view signatureHex, ByteView body) {
    return answerOf(ofDeliveries(deviceHex, signatureHex, body, wire::decodeDeliveryAsk, &Service::asked));
}
Answer Service::deliveries(std::string_view deviceHex, std::string_view signatureHex, ByteView body) {
    return answerOf(ofDeliveries(deviceHex, signatureHex, body, wire::decodeDeliveryList, &Service::listed));
}
Answer Service::settle(std::string_view deviceHex, std::string_view signatureHex, ByteView body) {
    return answerOf(
        ofDeliveries(deviceHex, signatureHex, body, wire::decodeDeliverySettle, &Service::settled));
}

Result<Bytes> Service::asked(const wire::DeliveryAsk& message) {
    const auto now = clock_.now();
    FB_TRY(ledger_.transact([&](LedgerTx& tx) { return takeAsk(tx, message, now); }));
    return wire::encode(wire::EnrolResponse{});
}

Result<Bytes> Service::listed(const wire::DeliveryList&) {
    wire::DeliveryListing out;
    FB_TRY(ledger_.read([&](LedgerTx& tx) -> Status {
        FB_ASSIGN(out.deliveries, tx.deliveries());
        return {};
    }));
    return wire::encode(out);
}

Result<Bytes> Service::settled(const wire::DeliverySettle& message) {
    const auto now = clock_.now();
    FB_TRY(ledger_.transact([&](LedgerTx& tx) { return settleAsk(tx, message, now); }));
    return wire::encode(wire::EnrolResponse{});
}

} // namespace feltbog::sync::server
