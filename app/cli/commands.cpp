// SPDX-License-Identifier: MPL-2.0
#include "app/cli/commands.h"

#include "core/plan/load.h"
#include "core/report/report.h"
#include "core/store/events.h"
#include "core/store/plans.h"
#include "core/store/rebuild.h"
#include "core/store/verify.h"
#include "sync/client/curltransport.h"
#include "sync/client/pass.h"
#include "sync/client/session.h"

#include <iostream>

namespace feltbog::cli {

Result<std::unique_ptr<Device>> openDevice(const std::filesystem::path& dir) {
    auto device = std::make_unique<Device>();
    FB_ASSIGN(device->store, openStore(dir, store::Db::Mode::Existing, &device->actor));
    FB_ASSIGN(device->notebook,
              record::Notebook::open(*device->store, {device->clock, device->random}, device->actor));
    return device;
}

Result<std::unique_ptr<Device>> createDevice(const std::filesystem::path& dir) {
    auto device = std::make_unique<Device>();
    FB_ASSIGN(device->store, openStore(dir, store::Db::Mode::Create, &device->actor));
    FB_ASSIGN(const auto existing, store::identity(*device->store));
    if (!existing) FB_TRY(record::Notebook::create(*device->store, {device->clock, device->random}));
    FB_ASSIGN(device->notebook,
              record::Notebook::open(*device->store, {device->clock, device->random}, device->actor));
    return device;
}

Status enrol(const EnrolOptions& options) {
    keys::Keyring ring;
    if (!options.keyring.empty()) {
        FB_ASSIGN(const Bytes file, readFile(options.keyring));
        FB_ASSIGN(ring, keys::readKeyring(asText(file)));
    }
    FB_ASSIGN(const auto device, createDevice(options.dir));
    FB_TRY(device->notebook->addKeys(ring));
    sync::CurlTransport transport(options.server);
    FB_TRY(sync::enrol(*device->notebook, transport, options.server, options.code));
    std::cout << "Enheden er tilmeldt " << options.server << ".\n";
    return {};
}

Status sync(const std::filesystem::path& dir) {
    FB_ASSIGN(const auto device, openDevice(dir));
    return sync(*device->notebook);
}

Status sync(record::Notebook& notebook) {
    FB_ASSIGN(const auto url, sync::serverUrl(notebook));
    if (!url) return fail(ErrorCode::NotEnrolled);
    sync::CurlTransport transport(*url);
    const auto end = sync::runPass(notebook, transport);
    FB_ASSIGN(const auto done, end.result);
    std::cout << "Sendt " << done.sent << ", hentet " << done.fetched << ". "
              << (done.serverAgrees ? "Enhed og server har det samme."
                                    : "Der er mere at hente: synkronisér igen.")
              << "\n"
              << "digest " << done.digest << "\n";
    return {};
}

namespace {

Result<plan::Plan> planOf(store::Store& store) {
    std::optional<store::StoredPlan> stored;
    FB_TRY(store.read([&](store::Db& db) -> Status {
        FB_ASSIGN(stored, store::newestPlan(db));
        return {};
    }));
    if (!stored) return fail(ErrorCode::PlanMissing);
    return plan::load(stored->file);
}

} // namespace

// Works on a device's folder and on a server's: both count with the same engine.
Status progress(const ProgressOptions& options) {
    FB_ASSIGN(const auto store, openStore(options.dir, store::Db::Mode::Existing));
    FB_ASSIGN(const auto plan, planOf(*store));
    Date asOf = civil(platform::SystemClock().now()).date;
    if (!options.asOf.empty()) {
        FB_ASSIGN(asOf, Date::parse(options.asOf));
    }
    FB_ASSIGN(const auto period, progress::parsePeriod(plan, options.period, asOf));
    FB_ASSIGN(const auto figures, progress::evaluate(*store, plan, period));
    if (options.format == "json")
        std::cout << report::asJson(plan, figures);
    else if (options.format == "csv")
        std::cout << report::asCsv(plan, figures);
    else
        std::cout << report::asText(plan, figures);
    return {};
}

Status verify(const std::filesystem::path& dir) {
    FB_ASSIGN(const auto store, openStore(dir, store::Db::Mode::Existing));
    FB_ASSIGN(const auto found, store::verify(*store));
    for (const auto& problem : found.problems) std::cout << problem << "\n";
    std::cout << found.events << " registreringer fra " << found.devices << " enheder, " << found.heads
              << " underskrifter, " << found.erased << " slettede indhold, " << found.uninterpreted
              << " ulæste.\n"
              << "digest " << found.digest << "\n";
    if (found.wanted > 0)
        std::cout << found.wanted
                  << " registreringer er kommet uden deres indhold; det hentes, når nogen har det.\n";
    if (!found.problems.empty())
        return fail(ErrorCode::StoreCorrupt, std::to_string(found.problems.size()) + " fejl fundet");
    std::cout << "Alt passer.\n";
    return {};
}

Status digest(const std::filesystem::path& dir) {
    FB_ASSIGN(const auto store, openStore(dir, store::Db::Mode::Existing));
    return store->read([](store::Db& db) -> Status {
        FB_ASSIGN(const auto log, store::digest(db));
        FB_ASSIGN(const auto projections, store::projectionDigest(db));
        std::cout << "log " << log.hex() << "\ntaellinger " << projections.hex() << "\n";
        return {};
    });
}

Status rebuild(const std::filesystem::path& dir) {
    FB_ASSIGN(const auto store, openStore(dir, store::Db::Mode::Existing));
    FB_TRY(store::rebuildProjections(*store));
    std::cout << "Tællingerne er bygget op igen fra registreringerne.\n";
    return {};
}

} // namespace feltbog::cli
