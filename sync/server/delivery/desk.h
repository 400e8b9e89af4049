// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/ports/clock.h"
#include "sync/server/ledger.h"

namespace feltbog::sync::server {

struct PageReply {
    int status = 200;
    std::string html;
    std::string location; // where a browser is sent on to; empty: nowhere
};

// Where a partner delivers figures: pages for whoever has a one-time link. To look at a page changes nothing,
// so a mail program that follows links uses none up. Safe from several threads.
class DeliveryDesk {
  public:
    DeliveryDesk(Ledger& ledger, const ports::Clock& clock) : ledger_(ledger), clock_(clock) {}

    // `secret` as it stands in the address. 404: no such link, in the same words whatever was tried; 410: it
    // was used, withdrawn or is out of date; 503: the store cannot answer now.
    [[nodiscard]] PageReply form(std::string_view secret);
    // 303 when all of it was taken in; 422 with the form as it was typed, and nothing taken in.
    [[nodiscard]] PageReply take(std::string_view secret, std::string_view body);
    [[nodiscard]] PageReply receipt(std::string_view secret);

  private:
    [[nodiscard]] Result<std::optional<wire::Delivery>> behind(std::string_view secret);
    // What stands in the way of delivering, if anything does.
    [[nodiscard]] std::optional<PageReply> closed(const wire::Delivery& delivery) const;

    Ledger& ledger_;
    const ports::Clock& clock_;
};

} // namespace feltbog::sync::server
