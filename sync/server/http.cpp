// SPDX-License-Identifier: MPL-2.0
#include "sync/server/http.h"

#include "sync/tuning.h"

#include <atomic>
#include <httplib.h>
#include <thread>

namespace feltbog::sync::server {
namespace {

constexpr const char* kBinary = "application/octet-stream";

void give(httplib::Response& response, Answer answer) {
    response.status = answer.status;
    response.set_content(reinterpret_cast<const char*>(answer.body.data()), answer.body.size(), kBinary);
}

} // namespace

struct HttpServer::Impl {
    httplib::Server http;
    std::atomic<bool> ended = false;
};

HttpServer::HttpServer(Service& service) : impl_(std::make_unique<Impl>()) {
    auto& http = impl_->http;
    http.set_payload_max_length(tuning::kMessageBytes);
    http.set_read_timeout(tuning::kServerReadTimeout);
    http.set_write_timeout(tuning::kServerWriteTimeout);
    http.set_keep_alive_timeout(std::chrono::seconds(tuning::kKeepAlive).count());
    http.set_tcp_nodelay(true);
    http.Post("/v1/sync", [&service](const httplib::Request& request, httplib::Response& response) {
        give(response, service.sync(request.get_header_value("Feltbog-Device"),
                                    request.get_header_value("Feltbog-Signature"), asBytes(request.body)));
    });
    http.Post("/v1/enrol", [&service](const httplib::Request& request, httplib::Response& response) {
        give(response, service.enrol(asBytes(request.body)));
    });
    http.Post("/v1/succeed", [&service](const httplib::Request& request, httplib::Response& response) {
        give(response, service.succeed(asBytes(request.body)));
    });
    http.Get("/v1/health", [](const httplib::Request&, httplib::Response& response) {
        response.set_content("ok\n", "text/plain");
    });
    // The library would unpack a compressed body of any size before the limits here are asked.
    http.set_pre_routing_handler([](const httplib::Request& request, httplib::Response& response) {
        if (!request.has_header("Content-Encoding")) return httplib::Server::HandlerResponse::Unhandled;
        give(response, answerFor(fail(ErrorCode::MessageMalformed, "Content-Encoding")));
        response.set_header("Connection", "close");
        return httplib::Server::HandlerResponse::Handled;
    });
    // An exception is out of memory or a fault of ours; the transaction is rolled back, nothing was acked.
    // NOLINTNEXTLINE(performance-unnecessary-value-param): the signature is the library's
    http.set_exception_handler([](const httplib::Request&, httplib::Response& response, std::exception_ptr) {
        give(response, answerFor(fail(ErrorCode::ServerFailed)));
    });
}

HttpServer::~HttpServer() = default;

int HttpServer::bind(const std::string& host, int port) {
    if (port == 0) return impl_->http.bind_to_any_port(host);
    return impl_->http.bind_to_port(host, port) ? port : -1;
}

bool HttpServer::serve() {
    const bool served = impl_->http.listen_after_bind();
    impl_->ended = true;
    return served;
}

void HttpServer::waitUntilServing() {
    while (!impl_->http.is_running() && !impl_->ended)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
}

void HttpServer::stop() { impl_->http.stop(); }

} // namespace feltbog::sync::server
