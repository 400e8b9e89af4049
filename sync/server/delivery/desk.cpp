// SPDX-License-Identifier: MPL-2.0
#include "sync/server/delivery/desk.h"

#include "sync/server/delivery/pages.h"
#include "sync/tuning.h"

namespace feltbog::sync::server {
namespace {

using wire::AskState;

constexpr std::size_t kSecretBytes = 16;

std::optional<Hash> hashOf(std::string_view secret) {
    const auto bytes = fromHex(secret);
    if (!bytes || bytes->size() != kSecretBytes) return std::nullopt;
    return wire::secretHash(*bytes);
}

PageReply unknown() { return {404, pages::unknown(), {}}; }
PageReply failed() { return {503, pages::failed(), {}}; }

} // namespace

Result<std::optional<wire::Delivery>> DeliveryDesk::behind(std::string_view secret) {
    std::optional<wire::Delivery> out;
    const auto hash = hashOf(secret);
    if (!hash) return out;
    FB_TRY(ledger_.read([&](LedgerTx& tx) -> Status {
        FB_ASSIGN(out, tx.deliveryBehind(*hash));
        return {};
    }));
    return out;
}

std::optional<PageReply> DeliveryDesk::closed(const wire::Delivery& delivery) const {
    if (delivery.state == AskState::Withdrawn) return PageReply{410, pages::withdrawn(), {}};
    if (delivery.state != AskState::Waiting) return PageReply{410, pages::used(delivery), {}};
    if (delivery.ask.expires < clock_.now()) return PageReply{410, pages::expired(delivery), {}};
    return std::nullopt;
}

PageReply DeliveryDesk::form(std::string_view secret) {
    const auto delivery = behind(secret);
    if (!delivery) return failed();
    if (!*delivery) return unknown();
    if (auto reply = closed(**delivery)) return *reply;
    const auto& ask = (*delivery)->ask;
    return {200, pages::form(ask, nothingTyped(ask), {}), {}};
}

PageReply DeliveryDesk::receipt(std::string_view secret) {
    const auto delivery = behind(secret);
    if (!delivery) return failed();
    if (!*delivery) return unknown();
    const auto& it = **delivery;
    const bool fresh = it.state != AskState::Waiting && it.state != AskState::Withdrawn &&
                       clock_.now() < it.delivered + tuning::kReceiptShown;
    if (fresh) return {200, pages::receipt(it), {}};
    return form(secret); // says how it stands with the link
}

PageReply DeliveryDesk::take(std::string_view secret, std::string_view body) {
    const auto known = behind(secret);
    if (!known) return failed();
    if (!*known) return unknown();
    if (auto reply = closed(**known)) return *reply;
    const auto& ask = (*known)->ask;
    const auto typed = typedIn(body, ask);
    if (!typed) return {400, pages::unreadable(), {}};
    auto judged = judge(*typed, ask);
    if (!judged.problems.empty()) return {422, pages::form(ask, *typed, {judged.problems, false}), {}};
    std::optional<PageReply> late; // somebody was quicker
    const auto saved = ledger_.transact([&](LedgerTx& tx) -> Status {
        late.reset();
        FB_ASSIGN(auto now, tx.deliveryBehind(ask.secret));
        if (!now) {
            late = unknown();
            return {};
        }
        late = closed(*now);
        if (late) return {};
        now->state = AskState::Delivered;
        now->delivered = clock_.now();
        now->given = judged.given;
        now->remark = judged.remark;
        FB_TRY(tx.putDelivery(*now));
        return tx.note({now->delivered, {}, "tal-afleveret", now->given.size()});
    });
    if (!saved) return {503, pages::form(ask, *typed, {{}, true}), {}};
    if (late) return *late;
    return {303, pages::moved(), std::string(secret) + "/tak"};
}

} // namespace feltbog::sync::server
