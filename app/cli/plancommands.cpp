// SPDX-License-Identifier: MPL-2.0
#include "app/cli/commands.h"
#include "core/plan/diff.h"
#include "core/plan/load.h"
#include "core/plan/migrate.h"
#include "core/plan/practice.h"
#include "platforms/linux/filesecretstore.h"

#include <array>
#include <fstream>
#include <iostream>

namespace feltbog::cli {
namespace {

constexpr std::size_t kMostOfAFile = 64UL * 1024 * 1024; // no plan, spreadsheet or key is near it

// A plan that is in order; where several are read, the message says which is not.
Result<Bytes> planIn(const std::filesystem::path& planFile) {
    FB_ASSIGN(Bytes file, readFile(planFile));
    if (const auto plan = plan::load(file); !plan)
        return fail(plan.error().code, planFile.string() + ": " + plan.error().detail);
    return file;
}

const char* heading(plan::Touch touch) {
    switch (touch) {
    case plan::Touch::Lost:
        return "Advarsel: nøgler, der kan stå i registreringer og rapporter";
    case plan::Touch::Figures:
        return "Ændrer tal eller vurderinger, der er vist";
    case plan::Touch::Ahead:
        return "Nyt, og det, der gælder fremover";
    case plan::Touch::Names:
        return "Kun navne, tekster og opstilling";
    }
    return "";
}

} // namespace

Result<Bytes> readFile(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) return fail(ErrorCode::FileMissing, file.string());
    Bytes bytes;
    std::array<char, 64UL * 1024> part{};
    while (in.read(part.data(), part.size()) || in.gcount() > 0) { // a folder opens, and cannot be read
        bytes.insert(bytes.end(), part.begin(), part.begin() + in.gcount());
        if (bytes.size() > kMostOfAFile)
            return fail(ErrorCode::FileMissing, file.string() + " (mere end 64 MB)");
    }
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
    for (const auto& problem : problems) std::cout << problem.sentence() << "\n";
    if (!problems.empty())
        return fail(ErrorCode::PlanInvalid,
                    std::to_string(problems.size()) + " fejl. Ret dem, og prøv igen.");
    std::cout << "Planen er i orden.\n";
    return {};
}

Status diffPlans(const std::filesystem::path& before, const std::filesystem::path& after) {
    FB_ASSIGN(const Bytes old, planIn(before));
    FB_ASSIGN(const Bytes now, planIn(after));
    const Date today = civil(platform::SystemClock().now()).date;
    FB_ASSIGN(const auto changes, plan::diff(old, now, today));
    if (changes.empty()) std::cout << "De to planer siger det samme.\n";
    for (std::size_t i = 0; i < changes.size(); ++i) {
        if (i == 0 || changes[i - 1].touch != changes[i].touch)
            std::cout << (i == 0 ? "" : "\n") << heading(changes[i].touch) << "\n";
        std::cout << "- " << changes[i].text << "\n";
    }
    return {};
}

Status migratePlan(const std::filesystem::path& planFile, const std::filesystem::path& out) {
    FB_ASSIGN(const Bytes file, planIn(planFile));
    FB_ASSIGN(const Bytes migrated, plan::migrate(file));
    if (out.empty()) {
        std::cout << asText(migrated);
        return {};
    }
    std::ofstream to(out, std::ios::binary);
    to << asText(migrated);
    if (!to.flush()) return fail(ErrorCode::FileWrite, out.string());
    std::cout << (file == migrated ? "Planen var allerede i format 2" : "Planen er skrevet i format 2")
              << ": " << out.string() << "\n";
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
