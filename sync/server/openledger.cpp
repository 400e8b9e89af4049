// SPDX-License-Identifier: MPL-2.0
#include "sync/server/openledger.h"

#include "platforms/linux/datadir.h"
#include "sync/server/packing.h"
#include "sync/server/postgres/ledger.h"
#include "sync/server/sqliteledger.h"
#include "sync/tuning.h"

#include "core/store/rebuild.h"

#include <condition_variable>
#include <cstdio>
#include <mutex>
#include <thread>

namespace feltbog::sync::server {

Result<OpenedLedger> openLedger(const Options& options, store::Db::Mode mode) {
    OpenedLedger out;
    if (const auto it = options.find("store"); it != options.end()) {
        FB_ASSIGN(out.ledger, postgres::openLedger(it->second));
        return out;
    }
    FB_ASSIGN(const auto dir, dataDir(options));
    // A server that runs beside this command projects by itself (KeepUp); two at it would be in each other's
    // way.
    FB_ASSIGN(out.store, platform::openStore(dir, mode, store::Unprojected::Leave));
    FB_ASSIGN(const bool figures, Figures::areIn(*out.store));
    if (figures) return fail(ErrorCode::StoreExists, dir.string());
    out.ledger = std::make_unique<SqliteLedger>(*out.store);
    return out;
}

Result<std::optional<OpenedFigures>> openFigures(const Options& options, Ledger& ledger) {
    std::optional<OpenedFigures> out;
    if (!options.contains("store")) return out;
    FB_ASSIGN(const auto dir, dataDir(options));
    out.emplace();
    FB_ASSIGN(out->store, platform::openStore(dir, store::Db::Mode::Create));
    FB_ASSIGN(out->figures, Figures::open(ledger, *out->store));
    return out;
}

struct KeepUp::Impl {
    explicit Impl(Step s) : step(std::move(s)), thread([this] { run(); }) {}
    ~Impl() {
        {
            const std::lock_guard lock(mutex);
            stopping = true;
        }
        wake.notify_one();
        thread.join();
    }
    // An error is no reason to stop: the ledger or the disk may be back at the next look.
    void run() {
        std::unique_lock lock(mutex);
        while (!stopping) {
            lock.unlock();
            const auto more = step();
            lock.lock();
            if (!more || !*more) wake.wait_for(lock, tuning::kFiguresEvery, [this] { return stopping; });
        }
    }

    Step step;
    std::mutex mutex;
    std::condition_variable wake;
    bool stopping = false;
    std::thread thread;
};

KeepUp::KeepUp(Step step) : impl_(std::make_unique<Impl>(std::move(step))) {}
KeepUp::~KeepUp() = default;

KeepUp::Step stepOf(Figures& figures, Ledger& ledger) {
    return [&figures, &ledger]() -> Result<bool> {
        FB_ASSIGN(const bool more, figures.step());
        if (!more) FB_TRY(packClosed(ledger));
        return more;
    };
}

KeepUp::Step stepOf(store::Store& store) {
    return [&store, seen = store::ServerMark{}]() mutable -> Result<bool> {
        bool more = false;
        FB_TRY(store.transact([&](store::Db& db) -> Status {
            FB_ASSIGN(const auto mark, store::serverMark(db));
            const bool quiet = mark == seen;
            seen = mark;
            if (!quiet) return {};
            FB_ASSIGN(more, store::projectPending(db, tuning::kProjectEvents));
            return {};
        }));
        return more;
    };
}

Status figures(const Options& options) {
    if (!options.contains("store")) return fail(ErrorCode::Usage, "--store postgresql://...");
    FB_ASSIGN(const auto opened, openLedger(options, store::Db::Mode::Existing));
    FB_ASSIGN(const auto kept, openFigures(options, *opened.ledger));
    return kept->figures->catchUp();
}

} // namespace feltbog::sync::server
