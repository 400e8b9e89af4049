// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/ports/secretstore.h"

#include <QObject>
#include <QThread>

#include <chrono>

namespace feltbog::platform {

// The keychain of whoever is logged in on a desktop: the Secret Service (GNOME Keyring and others) or
// KWallet, through QtKeychain. Any thread may ask; it waits. One per process, since QtKeychain's queue
// belongs for good to the thread that asked it first: here one of its own, so that no thread of the app has
// to run an event loop for it. Every error is KeychainClosed. A keychain that is locked may also say that
// nothing is there (read), or that it is gone (erase).
class Keychain final : public ports::SecretStore {
  public:
    // The system asks for the keychain's password in a window of its own when it is locked: time to type it.
    static constexpr std::chrono::milliseconds kPatience = std::chrono::seconds{60};

    explicit Keychain(std::chrono::milliseconds patience = kPatience);
    ~Keychain() override;
    Keychain(const Keychain&) = delete;
    Keychain& operator=(const Keychain&) = delete;

    [[nodiscard]] Result<std::optional<Bytes>> read(std::string_view name) override;
    [[nodiscard]] Status write(std::string_view name, ByteView secret) override;
    [[nodiscard]] Status erase(std::string_view name) override;

  private:
    struct Answer;
    template <class Job, class Prepare>
    [[nodiscard]] Result<Answer> ask(std::string_view name, const Prepare& prepare);

    std::chrono::milliseconds patience_;
    QThread thread_;
    QObject desk_; // in that thread: where jobs are made
};

} // namespace feltbog::platform
