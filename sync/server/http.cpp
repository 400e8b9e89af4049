// SPDX-License-Identifier: MPL-2.0
#include "sync/server/http.h"

#include "sync/server/delivery/pagerequest.h"
#include "sync/server/limits.h"
#include "sync/server/listener.h"
#include "sync/tuning.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace feltbog::sync::server {
namespace {

using Now = std::chrono::steady_clock;

HttpResponse carried(Answer answer) {
    HttpResponse response;
    response.status = answer.status;
    response.body = asText(answer.body);
    response.note.taken = answer.taken;
    response.note.given = answer.given;
    return response;
}

HttpResponse failure(int status, ErrorCode code, std::string detail = {}) {
    const std::string name(fail(code).name());
    return carried({status, wire::encode(wire::Failure{name, std::move(detail)}), 0, 0});
}

HttpResponse busy(int status, std::chrono::seconds wait) {
    auto response = failure(status, ErrorCode::ServerBusy);
    response.headers.emplace_back("Retry-After", std::to_string(wait.count()));
    return response;
}

HttpResponse json(int status, std::string body) {
    HttpResponse response;
    response.status = status;
    response.type = "application/json";
    response.body = std::move(body);
    return response;
}

// Whether the service got as far as to check the signature, and found it right.
bool provesDevice(int status) {
    return status == 200 || status == 400 || status == 403 || status == 409 || status == 413;
}

// A path of the table may have one {part} that stands for any name.
bool fits(std::string_view pattern, std::string_view path) {
    const auto open = pattern.find('{');
    if (open == std::string_view::npos) return path == pattern;
    const auto behind = pattern.substr(pattern.find('}') + 1);
    if (!path.starts_with(pattern.substr(0, open)) || !path.ends_with(behind)) return false;
    path.remove_prefix(open);
    if (path.size() <= behind.size()) return false;
    path.remove_suffix(behind.size());
    return path.find('/') == std::string_view::npos;
}

} // namespace

struct HttpServer::Impl {
    enum class Side { Devices, Office };
    struct Route {
        Side side;
        const char* method;
        const char* path;
        HttpResponse (Impl::*answer)(const HttpRequest& request, const std::string& address);
    };
    static const std::array<Route, 13> kRoutes;

    // One of the two addresses.
    class Front final : public Handler {
      public:
        Front(Impl& impl, Side side) : impl_(impl), side_(side) {}
        HttpResponse answer(const HttpRequest& request, const std::string& address) override {
            return impl_.answer(side_, request, address);
        }
        HttpResponse refuse(int status) override { return Impl::refuse(status); }
        void ended(const Exchange& exchange) override {
            impl_.metrics.count(exchange);
            if (impl_.around.journal) impl_.around.journal->request(exchange);
        }

      private:
        Impl& impl_;
        Side side_;
    };

    Impl(Service& to, Surroundings by) : service(to), around(std::move(by)) {}

    HttpResponse answer(Side side, const HttpRequest& request, const std::string& address);
    static HttpResponse refuse(int status);
    template <Answer (Service::*asked)(std::string_view, std::string_view, ByteView)>
    HttpResponse device(const HttpRequest& request, const std::string& address) {
        return ofDevice(asked, request, address);
    }
    template <HttpResponse (PageRequests::*asked)(const HttpRequest&, const std::string&)>
    HttpResponse page(const HttpRequest& request, const std::string& address) {
        return (pages.*asked)(request, address);
    }
    HttpResponse ofDevice(Answer (Service::*asked)(std::string_view, std::string_view, ByteView),
                          const HttpRequest& request, const std::string& address);
    HttpResponse enrol(const HttpRequest& request, const std::string& address);
    HttpResponse succeed(const HttpRequest& request, const std::string& address);
    HttpResponse takeIn(Answer (Service::*asked)(ByteView), const HttpRequest& request,
                        const std::string& address);
    HttpResponse health(const HttpRequest& request, const std::string& address);
    HttpResponse figures(const HttpRequest& request, const std::string& address);

    Service& service;
    const Surroundings around;
    Metrics metrics;
    Buckets devices{{tuning::kDeviceBurst, tuning::kDevicePerSecond, tuning::kBuckets}};
    Buckets strangers{{tuning::kStrangerBurst, tuning::kStrangerPerSecond, tuning::kBuckets}};
    PageRequests pages{service.desk(), strangers};
    std::mutex healthMutex;
    Now::time_point healthAt;
    std::atomic<bool> healthy = true;
    Front devicesFront{*this, Side::Devices};
    Front officeFront{*this, Side::Office};
    Listener listener{devicesFront, tuning::kServerThreads};
    Listener office{officeFront, 1};
    bool officeBound = false;
};

const std::array<HttpServer::Impl::Route, 13> HttpServer::Impl::kRoutes = {{
    {Side::Devices, "POST", "/v1/sync", &Impl::device<&Service::sync>},
    {Side::Devices, "POST", "/v1/invite", &Impl::device<&Service::invite>},
    {Side::Devices, "POST", "/v1/read", &Impl::device<&Service::read>},
    {Side::Devices, "POST", "/v1/deliveries/ask", &Impl::device<&Service::ask>},
    {Side::Devices, "POST", "/v1/deliveries/list", &Impl::device<&Service::deliveries>},
    {Side::Devices, "POST", "/v1/deliveries/settle", &Impl::device<&Service::settle>},
    {Side::Devices, "POST", "/v1/enrol", &Impl::enrol},
    {Side::Devices, "POST", "/v1/succeed", &Impl::succeed},
    {Side::Devices, "GET", "/v1/health", &Impl::health},
    {Side::Devices, "GET", "/aflever/{hemmelighed}", &Impl::page<&PageRequests::form>},
    {Side::Devices, "POST", "/aflever/{hemmelighed}", &Impl::page<&PageRequests::take>},
    {Side::Devices, "GET", "/aflever/{hemmelighed}/tak", &Impl::page<&PageRequests::receipt>},
    {Side::Office, "GET", "/metrics", &Impl::figures},
}};

HttpResponse HttpServer::Impl::answer(Side side, const HttpRequest& request, const std::string& address) {
    const Route* route = nullptr;
    std::string allowed;
    for (const auto& r : kRoutes) {
        if (r.side != side || !fits(r.path, request.path)) continue;
        allowed += (allowed.empty() ? "" : ", ") + std::string(r.method);
        if (!route || request.method == r.method) route = &r;
    }
    if (!route) return failure(404, ErrorCode::Usage);
    HttpResponse response;
    if (request.method != route->method) {
        response = failure(405, ErrorCode::Usage);
        response.headers.emplace_back("Allow", allowed);
    } else {
        try {
            response = (this->*route->answer)(request, address);
        } catch (...) { // out of memory, or a fault of ours; rolled back, nothing was acknowledged
            response = failure(500, ErrorCode::ServerFailed);
        }
    }
    response.note.route = route->path;
    return response;
}

HttpResponse HttpServer::Impl::refuse(int status) {
    switch (status) {
    case 400:
        return failure(status, ErrorCode::MessageMalformed, "HTTP");
    case 408:
        return failure(status, ErrorCode::ServerBusy);
    case 413:
    case 431:
        return failure(status, ErrorCode::MessageTooLarge);
    case 503:
        return busy(status, tuning::kRetryAfter);
    default:
        return failure(status, ErrorCode::Usage);
    }
}

HttpResponse HttpServer::Impl::ofDevice(Answer (Service::*asked)(std::string_view, std::string_view,
                                                                 ByteView),
                                        const HttpRequest& request, const std::string& address) {
    const auto now = Now::now();
    const auto device = DeviceId::fromHex(request.header("feltbog-device"));
    const std::string key = device ? toHex(device->bytes) : std::string();
    // A device that has proven itself lately has a bucket of its own, and is not held up by what others at
    // its address do. A stranger who knows its id can empty another one only: that of the two together.
    const bool known = device && devices.knows(key);
    const std::string stranger = known ? address + "/" + key : address;
    if (const auto wait = strangers.wait(stranger, now)) return busy(429, *wait);
    if (const auto wait = known ? devices.wait(key, now) : std::nullopt) return busy(429, *wait);
    auto response = carried((service.*asked)(request.header("feltbog-device"),
                                             request.header("feltbog-signature"), asBytes(request.body)));
    if (response.status == 401) strangers.pay(stranger, now);
    if (!provesDevice(response.status)) return response;
    devices.pay(key, now);
    if (around.journal) response.note.device = around.journal->wordFor(*device);
    return response;
}

HttpResponse HttpServer::Impl::enrol(const HttpRequest& request, const std::string& address) {
    return takeIn(&Service::enrol, request, address);
}

HttpResponse HttpServer::Impl::succeed(const HttpRequest& request, const std::string& address) {
    return takeIn(&Service::succeed, request, address);
}

// Those who are no device yet.
HttpResponse HttpServer::Impl::takeIn(Answer (Service::*asked)(ByteView), const HttpRequest& request,
                                      const std::string& address) {
    const auto now = Now::now();
    if (const auto wait = strangers.wait(address, now)) return busy(429, *wait);
    auto response = carried((service.*asked)(asBytes(request.body)));
    if (response.status == 429) return busy(429, tuning::kWrongCodesWithin);
    if (response.status / 100 == 4) strangers.pay(address, now);
    return response;
}

HttpResponse HttpServer::Impl::health(const HttpRequest&, const std::string&) {
    const auto now = Now::now();
    // While one asks the store, the others are told what was so last: they must not fill the threads.
    if (const std::unique_lock lock(healthMutex, std::try_to_lock);
        lock && now - healthAt > tuning::kHealthCached) {
        healthy = !around.readable || around.readable().ok();
        healthAt = now;
    }
    auto response = json(healthy ? 200 : 503, std::string(R"({"status":")") + (healthy ? "ok" : "failed") +
                                                  R"(","protocol":)" + std::to_string(tuning::kProtocol) +
                                                  R"(,"version":")" FELTBOG_VERSION "\"}\n");
    if (!healthy) response.headers.emplace_back("Retry-After", std::to_string(tuning::kRetryAfter.count()));
    return response;
}

HttpResponse HttpServer::Impl::figures(const HttpRequest&, const std::string&) {
    Gauges gauges = around.gauges ? around.gauges() : Gauges{};
    const auto now = listener.figures();
    gauges.connections = now.connections;
    gauges.waiting = now.waiting;
    HttpResponse response;
    response.type = Metrics::kType;
    response.body = metrics.text(gauges);
    return response;
}

HttpServer::HttpServer(Service& service, Surroundings around)
    : impl_(std::make_unique<Impl>(service, std::move(around))) {}

HttpServer::~HttpServer() = default;

int HttpServer::bind(const std::string& host, int port) { return impl_->listener.bind(host, port); }

int HttpServer::bindMetrics(const std::string& host, int port) {
    const int bound = impl_->office.bind(host, port);
    impl_->officeBound = bound > 0;
    return bound;
}

bool HttpServer::serve() {
    std::thread office;
    if (impl_->officeBound) office = std::thread([this] { impl_->office.run(); });
    const bool served = impl_->listener.run();
    impl_->office.stop(); // last: how the stop goes on can be looked at
    if (office.joinable()) office.join();
    return served;
}

void HttpServer::stop() { impl_->listener.stop(); }

std::vector<std::string> HttpServer::routes() {
    std::vector<std::string> out;
    out.reserve(std::size(Impl::kRoutes));
    for (const auto& route : Impl::kRoutes) out.push_back(std::string(route.method) + " " + route.path);
    return out;
}

} // namespace feltbog::sync::server
