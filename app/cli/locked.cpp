// SPDX-License-Identifier: MPL-2.0
#include "app/cli/commands.h"

#include "core/lock/taps.h"
#include "core/trust/offlinekeys.h"
#include "platforms/linux/datadir.h"

#include <algorithm>
#include <cctype>
#include <iostream>
#include <termios.h>
#include <unistd.h>

// A data folder that opens with a PIN. A PIN is never an argument: those can be seen by everybody.
namespace feltbog::cli {
namespace {

// Nothing typed is shown while this lives, where a person types it.
class Quiet {
  public:
    Quiet() : on_(::isatty(STDIN_FILENO) != 0 && ::tcgetattr(STDIN_FILENO, &before_) == 0) {
        if (!on_) return;
        termios quiet = before_;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSANOW, &quiet);
    }
    ~Quiet() {
        if (!on_) return;
        ::tcsetattr(STDIN_FILENO, TCSANOW, &before_);
        std::cerr << "\n";
    }
    Quiet(const Quiet&) = delete;
    Quiet& operator=(const Quiet&) = delete;

  private:
    termios before_{};
    bool on_;
};

std::string ask(const char* what) {
    if (::isatty(STDIN_FILENO) != 0) std::cerr << what << ": ";
    std::string line;
    std::getline(std::cin, line);
    while (!line.empty() && std::isspace(static_cast<unsigned char>(line.back())) != 0) line.pop_back();
    return line;
}

std::string askPin() {
    const Quiet quiet;
    return ask("PIN");
}

// What was tapped while it was locked, by whoever opens it; nothing of it is lost when it cannot be now.
Status takeIn(platform::VaultPorts& system, const std::filesystem::path& dir,
              const lock::Vault::Opened& opened) {
    lock::Taps taps(dir / lock::kTaps, {system.files, system.clock, system.random});
    const std::optional<ActorId> actor =
        opened.actor.none() ? std::nullopt : std::optional<ActorId>(opened.actor);
    FB_ASSIGN(const auto notebook,
              record::Notebook::open(*opened.store, {system.clock, system.random}, actor));
    const auto taken = taps.takeIn(*notebook, opened.key.get(), {});
    if (!taken) {
        std::cerr << taken.error().message() << "\n";
        return {};
    }
    if (*taken > 0) std::cout << *taken << " møder, talt mens enheden var låst, er taget ind.\n";
    return {};
}

Result<keys::BoxKey> recoveryKey(const std::filesystem::path& file) {
    FB_ASSIGN(const Bytes text, readFile(file));
    const auto keys = trust::readOfflineKeys(asText(text));
    return keys ? Result<keys::BoxKey>(keys->recovery) : fail(ErrorCode::RecoveryWrong);
}

} // namespace

Result<std::unique_ptr<store::Store>> openStore(const std::filesystem::path& dir, store::Db::Mode mode,
                                                std::optional<ActorId>* actor) {
    if (!platform::isLocked(dir)) return platform::openStore(dir, mode);
    platform::VaultPorts system(dir);
    FB_ASSIGN(auto vault, lock::Vault::at(dir, system.ports()));
    FB_ASSIGN(const auto who, vault.find(ask("Initialer")));
    FB_ASSIGN(auto opened, vault.unlock(who, askPin()));
    FB_TRY(takeIn(system, dir, opened));
    if (actor) *actor = opened.actor;
    return std::move(opened.store);
}

Result<store::DbKey> databaseKey(const std::filesystem::path& dir) {
    if (!platform::isLocked(dir)) return platform::databaseKey(dir);
    platform::VaultPorts system(dir);
    FB_ASSIGN(auto vault, lock::Vault::at(dir, system.ports()));
    FB_ASSIGN(const auto who, vault.find(ask("Initialer")));
    FB_ASSIGN(const auto key, vault.keyOf(who, askPin()));
    return store::DbKey::from(key.get().view()).value_or(store::DbKey{});
}

Status recover(const RecoverOptions& options) {
    platform::VaultPorts system(options.dir);
    FB_ASSIGN(const auto key, recoveryKey(options.recovery));
    FB_ASSIGN(auto opened, lock::Vault::recover(options.dir, system.ports(), key));
    FB_TRY(takeIn(system, options.dir, opened));
    if (options.initials.empty()) {
        FB_ASSIGN(const auto notebook, record::Notebook::open(*opened.store, {system.clock, system.random}));
        return sync(*notebook);
    }
    FB_TRY(lock::Vault::setPin(options.dir, system.ports(), opened.key, options.initials, askPin()));
    std::cout << options.initials << " har fået en ny PIN på enheden.\n";
    return {};
}

} // namespace feltbog::cli
