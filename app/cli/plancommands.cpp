// SPDX-License-Identifier: MPL-2.0
#include "app/cli/commands.h"
#include "core/plan/load.h"
#include "core/plan/practice.h"
#include "platforms/linux/filesecretstore.h"

#include <fstream>
#include <iostream>
#include <iterator>

namespace feltbog::cli {

Result<Bytes> readFile(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) return fail(ErrorCode::FileMissing, file.string());
    Bytes bytes{std::istreambuf_iterator<char>(in), {}};
    if (in.bad()) return fail(ErrorCode::FileMissing, file.string());
    return bytes;
}

Status writePrivateFile(const std::filesystem::path& file, const std::string& text) {
    const auto folder = file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
    return platform::FileSecretStore(folder).write(file.filename().string(), asBytes(text));
}

Status init(const InitOptions& options) {
    FB_ASSIGN(Bytes file, readFile(options.planFile));
    const Date today = civil(platform::SystemClock().now()).date;
    if (options.practice) {
        FB_ASSIGN(file, plan::practice(file, today));
    }
    FB_ASSIGN(const auto plan, plan::load(file)); // before anything is made
    if (std::filesystem::exists(options.dir / "feltbog.db"))
        return fail(ErrorCode::StoreExists, options.dir.string());
    FB_ASSIGN(const auto device, createDevice(options.dir));
    FB_TRY(device->notebook->publishPlan(file));
    keys::Keyring ring;
    const auto made = static_cast<std::uint64_t>(device->clock.now().time_since_epoch().count());
    for (const auto& circle : plan.circles)
        ring.keys.push_back(keys::newCircleKey(keys::circleId(circle.key), made, device->random));
    FB_TRY(device->notebook->addKeys(ring));
    std::cout << "Oprettet: " << plan.title << "\n"
              << plan.criteria.size() << " succeskriterier, " << ring.keys.size() << " kredse.\n";
    return {};
}

Status publishPlan(const std::filesystem::path& dir, const std::filesystem::path& planFile) {
    FB_ASSIGN(const Bytes file, readFile(planFile));
    FB_ASSIGN(const auto device, openDevice(dir));
    FB_TRY(device->notebook->publishPlan(file));
    FB_ASSIGN(const auto hash, device->notebook->planHash());
    std::cout << "Planen er lagt ud: version " << hash.hex().substr(0, 16)
              << ". Den kommer til de andre, når alle har synkroniseret.\n";
    return {};
}

Status checkPlan(const std::filesystem::path& planFile) {
    FB_ASSIGN(const Bytes file, readFile(planFile));
    const auto problems = plan::check(file);
    for (const auto& problem : problems)
        std::cout << problem.place << ": " << problem.what << " " << problem.cure << "\n";
    if (!problems.empty())
        return fail(ErrorCode::PlanInvalid,
                    std::to_string(problems.size()) + " fejl. Ret dem, og prøv igen.");
    std::cout << "Planen er i orden.\n";
    return {};
}

Status exportKeyring(const std::filesystem::path& dir, const std::filesystem::path& out) {
    FB_ASSIGN(const auto device, openDevice(dir));
    FB_ASSIGN(const auto ring, device->notebook->keyring());
    FB_TRY(writePrivateFile(out, keys::writeKeyring(ring)));
    std::cout << "Nøgler til " << ring.keys.size() << " kredse er skrevet til " << out.string()
              << ". Bær filen til den nye enhed, og slet den bagefter.\n";
    return {};
}

} // namespace feltbog::cli
