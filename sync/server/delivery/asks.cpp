// SPDX-License-Identifier: MPL-2.0
#include "sync/server/delivery/asks.h"

#include "core/guard/guard.h"
#include "sync/tuning.h"

#include <algorithm>

namespace feltbog::sync::server {
namespace {

using wire::AskState;
using wire::Delivery;

Status withoutCpr(const wire::Ask& ask) {
    FB_TRY(guard::refuseCpr(ask.partner, "partner"));
    FB_TRY(guard::refuseCpr(ask.title, "title"));
    for (const auto& figure : ask.figures) {
        FB_TRY(guard::refuseCpr(figure.name, "name"));
        FB_TRY(guard::refuseCpr(figure.unit, "unit"));
        for (const auto& number : figure.numbers) FB_TRY(guard::refuseCpr(number.name, "name"));
    }
    for (const auto& reason : ask.reasons) FB_TRY(guard::refuseCpr(reason.name, "reason"));
    return {};
}

bool isSettled(AskState state) { return state != AskState::Waiting && state != AskState::Delivered; }

// Those of years ago, and the oldest settled ones when there are too many.
Status makeRoom(LedgerTx& ledger, Instant now) {
    FB_ASSIGN(auto all, ledger.deliveries());
    std::sort(all.begin(), all.end(),
              [](const Delivery& a, const Delivery& b) { return a.ask.expires < b.ask.expires; });
    std::size_t left = all.size();
    for (const auto& old : all) {
        const bool past = old.ask.expires + tuning::kAskKept < now;
        if (!past && !(left >= tuning::kAsksKept && isSettled(old.state))) continue;
        FB_TRY(ledger.dropDelivery(old.ask.id));
        --left;
    }
    return left < tuning::kAsksKept ? Status{}
                                    : fail(ErrorCode::MessageTooLarge, "for mange åbne anmodninger");
}

std::string wordOf(AskState state) {
    switch (state) {
    case AskState::Waiting:
        return "ikke besvaret endnu";
    case AskState::Delivered:
        return "besvaret";
    case AskState::Approved:
        return "godkendt på en anden enhed";
    case AskState::Rejected:
        return "afvist";
    case AskState::Withdrawn:
        return "trukket tilbage";
    }
    return {};
}

const char* auditWord(AskState state) {
    return state == AskState::Approved   ? "tal-godkendt"
           : state == AskState::Rejected ? "tal-afvist"
                                         : "tal-trukket-tilbage";
}

} // namespace

Status takeAsk(LedgerTx& ledger, const wire::DeliveryAsk& message, Instant now) {
    FB_ASSIGN(const auto byId, ledger.delivery(message.ask.id));
    FB_ASSIGN(const auto bySecret, ledger.deliveryBehind(message.ask.secret));
    if (byId && bySecret && byId->ask.secret == message.ask.secret) return {}; // the same once more
    if (byId || bySecret || message.ask.id.none())
        return fail(ErrorCode::MessageMalformed, "findes i forvejen");
    FB_TRY(withoutCpr(message.ask));
    FB_TRY(makeRoom(ledger, now));
    Delivery delivery;
    delivery.ask = message.ask;
    delivery.ask.expires = std::min(message.ask.expires, now + tuning::kAskOpenMost);
    FB_TRY(ledger.putDelivery(delivery));
    return ledger.note({now, message.device, "bedt-om-tal", message.ask.figures.size()});
}

Status settleAsk(LedgerTx& ledger, const wire::DeliverySettle& message, Instant now) {
    FB_ASSIGN(auto delivery, ledger.delivery(message.id));
    if (!delivery) return fail(ErrorCode::DeliveryUnknown, message.id.hex().substr(0, 8));
    if (delivery->state == message.state && delivery->settledBy == message.device) return {};
    const auto before = message.state == AskState::Withdrawn ? AskState::Waiting : AskState::Delivered;
    if (delivery->state != before) return fail(ErrorCode::DeliveryState, wordOf(delivery->state));
    FB_TRY(guard::refuseCpr(message.reason, "reason"));
    delivery->state = message.state;
    delivery->settledBy = message.device;
    delivery->reason = message.reason;
    delivery->remark.clear(); // it was for whoever settles it
    FB_TRY(ledger.putDelivery(*delivery));
    return ledger.note({now, message.device, auditWord(message.state), 1});
}

} // namespace feltbog::sync::server
