// SPDX-License-Identifier: MPL-2.0
#include "sync/server/delivery/pagerequest.h"

#include "sync/server/delivery/html.h"
#include "sync/server/delivery/pages.h"
#include "sync/tuning.h"

namespace feltbog::sync::server {
namespace {

constexpr std::string_view kRoot = "/aflever/";

std::string_view secretOf(const HttpRequest& request) {
    const auto rest = std::string_view(request.path).substr(kRoot.size());
    return rest.substr(0, rest.find('/'));
}

HttpResponse carried(PageReply reply) {
    HttpResponse out;
    out.status = reply.status;
    out.type = "text/html; charset=utf-8";
    out.body = std::move(reply.html);
    out.headers = {{"Content-Security-Policy", std::string(html::contentPolicy())},
                   {"Referrer-Policy", "no-referrer"},
                   {"X-Content-Type-Options", "nosniff"},
                   {"X-Robots-Tag", "noindex"}};
    // Relative, so that it holds behind a proxy that serves this under a folder of its own.
    if (!reply.location.empty()) out.headers.emplace_back("Location", std::move(reply.location));
    if (reply.status == 503)
        out.headers.emplace_back("Retry-After", std::to_string(tuning::kRetryAfter.count()));
    return out;
}

} // namespace

template <class Look>
HttpResponse PageRequests::answer(const std::string& address, Look look) {
    const auto now = std::chrono::steady_clock::now();
    const std::string key = address + "/aflever";
    if (const auto wait = strangers_.wait(key, now)) {
        auto response = carried({429, pages::tooOften(), {}});
        response.headers.emplace_back("Retry-After", std::to_string(wait->count()));
        return response;
    }
    PageReply reply = look();
    if (reply.status == 404) strangers_.pay(key, now);
    return carried(std::move(reply));
}

HttpResponse PageRequests::form(const HttpRequest& request, const std::string& address) {
    return answer(address, [&] { return desk_.form(secretOf(request)); });
}

HttpResponse PageRequests::take(const HttpRequest& request, const std::string& address) {
    return answer(address, [&] { return desk_.take(secretOf(request), request.body); });
}

HttpResponse PageRequests::receipt(const HttpRequest& request, const std::string& address) {
    return answer(address, [&] { return desk_.receipt(secretOf(request)); });
}

} // namespace feltbog::sync::server
