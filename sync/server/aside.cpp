// SPDX-License-Identifier: MPL-2.0
#include "core/log/hlc.h"
#include "platforms/linux/datadir.h"
#include "platforms/linux/system.h"
#include "sync/server/commands.h"
#include "sync/server/release.h"
#include "sync/server/sqliteledger.h"

#include <cstdio>

// The events set aside: `feltbogd aside` lists them, `feltbogd release` lets them count.
namespace feltbog::sync::server {
namespace {

Result<Selection> selection(const Options& options) {
    Selection out;
    if (const auto it = options.find("device"); it != options.end()) {
        out.device = DeviceId::fromHex(it->second);
        if (!out.device) return fail(ErrorCode::Usage, "--device ID");
    }
    constexpr int kNone = 0;
    constexpr int kMost = 2'000'000'000;
    FB_ASSIGN(const int seq, number(options, "seq", kNone, 1, kMost));
    if (seq != kNone) out.seq = static_cast<std::uint64_t>(seq);
    if (out.seq && !out.device) return fail(ErrorCode::Usage, "--seq N kræver --device ID");
    if (!out.device && !options.contains("all")) return fail(ErrorCode::Usage, "--device ID eller --all ja");
    return out;
}

} // namespace

Status listAside(const Options& options) {
    FB_ASSIGN(const auto dir, dataDir(options));
    FB_ASSIGN(const auto store, platform::openStore(dir, store::Db::Mode::Existing));
    SqliteLedger ledger(*store);
    return ledger.read([](LedgerTx& tx) {
        return tx.eachAside([](SetAside&& entry) -> Status {
            const auto& e = entry.event.envelope;
            const auto day = civil(log::HybridClock::instant(e.hlc)).date;
            std::printf("%s %llu %s %d %s\n", e.device.hex().c_str(), static_cast<unsigned long long>(e.seq),
                        day.iso().c_str(), static_cast<int>(e.kind), entry.reason.c_str());
            return {};
        });
    });
}

Status releaseAside(const Options& options) {
    FB_ASSIGN(const auto dir, dataDir(options));
    FB_ASSIGN(const auto which, selection(options));
    platform::SystemRandom random;
    platform::SystemClock clock;
    FB_ASSIGN(const auto store, platform::openStore(dir, store::Db::Mode::Existing));
    SqliteLedger ledger(*store);
    FB_ASSIGN(const auto count, release(ledger, clock, random, which));
    std::printf("%zu registreringer tæller nu med.\n", count);
    return {};
}

} // namespace feltbog::sync::server
