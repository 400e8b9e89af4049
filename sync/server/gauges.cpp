// SPDX-License-Identifier: MPL-2.0
#include "sync/server/gauges.h"

#include <algorithm>
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

} // namespace

Gauges gaugesOf(Ledger& ledger) {
    Gauges gauges;
    gauges.residentBytes = residentBytes();
    std::uint64_t events = 0, aside = 0, devices = 0;
    const auto read = ledger.read([&](LedgerTx& tx) -> Status {
        // The server's numbers have no gaps, so the last one is the count.
        FB_ASSIGN(const auto mark, tx.mark());
        FB_ASSIGN(const auto chains, tx.chains());
        events = mark.seq;
        devices = static_cast<std::uint64_t>(
            std::count_if(chains.begin(), chains.end(), [](const Chain& chain) { return chain.enrolled; }));
        aside = 0;
        return tx.eachAside([&](SetAside&&) -> Status {
            ++aside;
            return {};
        });
    });
    gauges.storeReadable = read ? 1 : 0;
    if (!read) return gauges;
    gauges.events = events;
    gauges.aside = aside;
    gauges.devices = devices;
    return gauges;
}

std::uint64_t bytesOf(const std::filesystem::path& store) {
    std::uint64_t sum = 0;
    for (const char* part : {"", "-wal"}) {
        std::error_code error;
        const auto size = std::filesystem::file_size(store.string() + part, error);
        if (!error) sum += size;
    }
    return sum;
}

Status readable(Ledger& ledger) {
    return ledger.read([](LedgerTx& tx) -> Status {
        FB_TRY(tx.mark());
        return {};
    });
}

} // namespace feltbog::sync::server
