// SPDX-License-Identifier: MPL-2.0
#include "platforms/linux/datadir.h"
#include "platforms/linux/system.h"
#include "sync/server/commands.h"
#include "sync/server/enrol.h"
#include "sync/server/sqliteledger.h"
#include "sync/tuning.h"

#include <cstdio>

namespace feltbog::sync::server {

Status code(const Options& options) {
    constexpr int kMonth = 31 * 24;
    FB_ASSIGN(const auto dir, dataDir(options));
    FB_ASSIGN(const int hours,
              number(options, "valid-hours", static_cast<int>(tuning::kEnrolCodeValid.count()), 1, kMonth));
    platform::SystemRandom random;
    const platform::SystemClock clock;
    FB_ASSIGN(const auto store, platform::openStore(dir, store::Db::Mode::Create));
    SqliteLedger ledger(*store);
    FB_ASSIGN(const auto made, newCode(ledger, random, clock.now(), std::chrono::hours(hours)));
    std::printf("%s\n", made.c_str());
    return {};
}

} // namespace feltbog::sync::server
