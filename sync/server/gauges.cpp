// SPDX-License-Identifier: MPL-2.0
#include "sync/server/gauges.h"

#include <fstream>
#include <unistd.h>

namespace feltbog::sync::server {
namespace {

std::optional<std::uint64_t> residentBytes() {
    std::ifstream in("/proc/self/statm");
    std::uint64_t size = 0, resident = 0;
    if (!(in >> size >> resident)) return std::nullopt;
    return resident * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
}

std::optional<std::uint64_t> bytesOf(const std::filesystem::path& file) {
    std::uint64_t sum = 0;
    for (const char* part : {"", "-wal"}) {
        std::error_code error;
        const auto size = std::filesystem::file_size(file.string() + part, error);
        if (!error) sum += size;
    }
    return sum;
}

Result<std::uint64_t> figure(store::Db& db, const char* sql) {
    store::Query q(db, sql);
    FB_TRY(q.step());
    return static_cast<std::uint64_t>(q.integer(0));
}

} // namespace

Gauges gaugesOf(store::Store& store) {
    Gauges gauges;
    gauges.residentBytes = residentBytes();
    gauges.storeBytes = bytesOf(store.file());
    const auto read = store.read([&](store::Db& db) -> Status {
        // The server's numbers have no gaps, so the last one is the count.
        FB_ASSIGN(gauges.events, figure(db, "SELECT coalesce(max(server_seq), 0) FROM event"));
        FB_ASSIGN(gauges.aside, figure(db, "SELECT count(*) FROM event WHERE aside IS NOT NULL"));
        FB_ASSIGN(gauges.devices, figure(db, "SELECT count(*) FROM device"));
        return {};
    });
    gauges.storeReadable = read ? 1 : 0;
    return gauges;
}

Status readable(store::Store& store) {
    return store.read([](store::Db& db) -> Status {
        FB_TRY(figure(db, "SELECT coalesce(max(server_seq), 0) FROM event"));
        return {};
    });
}

} // namespace feltbog::sync::server
