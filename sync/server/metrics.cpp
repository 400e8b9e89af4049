// SPDX-License-Identifier: MPL-2.0
#include "sync/server/metrics.h"

#include "sync/tuning.h"

#include <algorithm>
#include <cstdio>

namespace feltbog::sync::server {
namespace {

std::string number(double value) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.9g", value);
    return text.data();
}

// One family after another; all series of a family stand together, as the format asks.
class Page {
  public:
    void family(const std::string& name, const char* type, const char* help) {
        name_ = name;
        text_ += "# HELP " + name + " " + help + "\n# TYPE " + name + " " + type + "\n";
    }
    void series(const std::string& value, const std::string& labels = {}, const char* suffix = "") {
        text_ += name_ + suffix + (labels.empty() ? "" : "{" + labels + "}") + " " + value + "\n";
    }
    void gauge(const std::string& name, const char* help, const std::optional<std::uint64_t>& value) {
        if (!value) return;
        family(name, "gauge", help);
        series(std::to_string(*value));
    }
    [[nodiscard]] const std::string& text() const { return text_; }

  private:
    std::string name_;
    std::string text_;
};

std::string label(const char* name, const std::string& value) {
    return std::string(name) + "=\"" + value + "\"";
}

} // namespace

void Metrics::count(const Exchange& exchange) {
    const std::lock_guard lock(mutex_);
    auto it = routes_.find(exchange.note.route);
    if (it == routes_.end()) it = routes_.emplace(exchange.note.route, Route{}).first;
    auto& route = it->second;
    const double took = exchange.took.count();
    const auto bound = std::lower_bound(kBounds.begin(), kBounds.end(), took);
    ++route.byStatus[exchange.status];
    ++route.took[static_cast<std::size_t>(bound - kBounds.begin())];
    route.seconds += took;
    route.bytesIn += exchange.bytesIn;
    route.bytesOut += exchange.bytesOut;
    taken_ += exchange.note.taken;
    given_ += exchange.note.given;
}

std::string Metrics::text(const Gauges& gauges) const {
    Page page;
    const std::lock_guard lock(mutex_);
    page.family("feltbog_build_info", "gauge", "Version of the program and of the protocol; always 1.");
    page.series("1", label("version", FELTBOG_VERSION) + "," +
                         label("protocol", std::to_string(tuning::kProtocol)));
    page.family("feltbog_http_requests_total", "counter",
                "Requests by route and status; status 0 broke off before an answer.");
    for (const auto& [name, route] : routes_)
        for (const auto& [status, count] : route.byStatus)
            page.series(std::to_string(count),
                        label("route", name) + "," + label("status", std::to_string(status)));
    page.family("feltbog_http_request_seconds", "histogram",
                "From the last byte of the request to the last byte of the answer.");
    for (const auto& [name, route] : routes_) {
        std::uint64_t sum = 0;
        for (std::size_t i = 0; i <= kBounds.size(); ++i) {
            sum += route.took[i];
            const std::string bound = i == kBounds.size() ? "+Inf" : number(kBounds[i]);
            page.series(std::to_string(sum), label("route", name) + "," + label("le", bound), "_bucket");
        }
        page.series(number(route.seconds), label("route", name), "_sum");
        page.series(std::to_string(sum), label("route", name), "_count");
    }
    const auto perRoute = [&](const char* name, const char* help, std::uint64_t Route::*field) {
        page.family(name, "counter", help);
        for (const auto& [route, figures] : routes_)
            page.series(std::to_string(figures.*field), label("route", route));
    };
    perRoute("feltbog_http_received_bytes_total", "Bytes of requests, heads included.", &Route::bytesIn);
    perRoute("feltbog_http_sent_bytes_total", "Bytes of answers, heads included.", &Route::bytesOut);
    page.family("feltbog_events_received_total", "counter", "Events in requests that were answered.");
    page.series(std::to_string(taken_));
    page.family("feltbog_events_sent_total", "counter", "Events in answers.");
    page.series(std::to_string(given_));
    page.gauge("feltbog_store_readable", "1 when the store could be read just now.", gauges.storeReadable);
    page.gauge("feltbog_events_stored", "Events that stand in the server's order.", gauges.events);
    page.gauge("feltbog_events_set_aside", "Events that somebody must look at.", gauges.aside);
    page.gauge("feltbog_devices", "Devices that have been enrolled.", gauges.devices);
    page.gauge("feltbog_store_bytes", "Size of the store on disk.", gauges.storeBytes);
    page.gauge("feltbog_connections", "Open connections.", gauges.connections);
    page.gauge("feltbog_requests_waiting", "Whole requests that no thread has taken yet.", gauges.waiting);
    page.gauge("process_resident_memory_bytes", "Memory of the process.", gauges.residentBytes);
    if (gauges.backupAgeSeconds) {
        page.family("feltbog_backup_age_seconds", "gauge", "Age of the last backup that was verified.");
        page.series(number(*gauges.backupAgeSeconds));
    }
    return page.text();
}

} // namespace feltbog::sync::server
