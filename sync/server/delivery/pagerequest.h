// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sync/server/delivery/desk.h"
#include "sync/server/exchange.h"
#include "sync/server/limits.h"

namespace feltbog::sync::server {

// /aflever/{secret} and /aflever/{secret}/tak over HTTP. Who tries links that do not exist is slowed down by
// the address: in a bucket of its own, so that guessing holds up no device.
class PageRequests {
  public:
    PageRequests(DeliveryDesk& desk, Buckets& strangers) : desk_(desk), strangers_(strangers) {}

    [[nodiscard]] HttpResponse form(const HttpRequest& request, const std::string& address);
    [[nodiscard]] HttpResponse take(const HttpRequest& request, const std::string& address);
    [[nodiscard]] HttpResponse receipt(const HttpRequest& request, const std::string& address);

  private:
    template <class Look>
    [[nodiscard]] HttpResponse answer(const std::string& address, Look look);

    DeliveryDesk& desk_;
    Buckets& strangers_;
};

} // namespace feltbog::sync::server
