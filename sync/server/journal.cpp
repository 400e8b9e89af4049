// SPDX-License-Identifier: MPL-2.0
#include "sync/server/journal.h"

#include <array>
#include <cstdio>

namespace feltbog::sync::server {
namespace {

std::string rfc3339(Instant now) {
    const auto ms = now.time_since_epoch().count();
    const auto seconds = static_cast<std::time_t>(ms / 1000);
    std::tm utc{};
    ::gmtime_r(&seconds, &utc);
    std::array<char, 32> day{};
    std::strftime(day.data(), day.size(), "%Y-%m-%dT%H:%M:%S", &utc);
    std::array<char, 8> fraction{};
    std::snprintf(fraction.data(), fraction.size(), ".%03dZ", static_cast<int>(ms % 1000));
    return std::string(day.data()) + fraction.data();
}

std::string field(std::string_view name, std::string_view value) {
    return ",\"" + std::string(name) + "\":" + std::string(value);
}
std::string field(std::string_view name, std::uint64_t value) { return field(name, std::to_string(value)); }
std::string word(std::string_view name, std::string_view value) {
    return field(name, "\"" + std::string(value) + "\"");
}
std::string all(std::initializer_list<Journal::Field> fields) {
    std::string out;
    for (const auto& [name, value] : fields) out += field(name, value);
    return out;
}

} // namespace

std::string Journal::wordFor(const DeviceId& device) const {
    const Hash hash = keys::saltedHash(keys::Domain::Request, salt_, device.bytes);
    return toHex(hash.bytes).substr(0, 12);
}

void Journal::request(const Exchange& exchange) {
    const auto& note = exchange.note;
    const auto micros = std::chrono::duration_cast<std::chrono::microseconds>(exchange.took).count();
    std::array<char, 32> took{};
    std::snprintf(took.data(), took.size(), "%.3f", static_cast<double>(micros) / 1000);
    std::string rest = word("route", note.route) +
                       field("status", static_cast<std::uint64_t>(exchange.status)) +
                       field("ms", took.data()) + field("bytes_in", exchange.bytesIn) +
                       field("bytes_out", exchange.bytesOut) + field("events_in", note.taken) +
                       field("events_out", note.given);
    if (!note.device.empty()) rest += word("device", note.device);
    const bool failed = exchange.status == 500 || exchange.status == 507; // not for want of room
    const std::lock_guard lock(mutex_);
    rest += field("request", ++requests_);
    if (failed || level_ == Level::Info) write(failed ? "error" : "info", "request", rest);
}

void Journal::event(std::string_view name, std::initializer_list<Field> fields) {
    const std::lock_guard lock(mutex_);
    if (level_ == Level::Info) write("info", name, all(fields));
}

void Journal::failure(std::string_view name, std::initializer_list<Field> fields) {
    const std::lock_guard lock(mutex_);
    write("error", name, all(fields));
}

void Journal::write(std::string_view level, std::string_view event, const std::string& rest) {
    const std::string lost = lost_ > 0 ? field("lost", lost_) : std::string();
    const std::string line = "{\"time\":\"" + rfc3339(clock_.now()) + "\"" + word("level", level) +
                             word("event", event) + rest + lost + "}\n";
    lost_ = sink_(line) ? 0 : lost_ + 1;
}

} // namespace feltbog::sync::server
