// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/ports/secretstore.h"

#include <map>

namespace feltbog::testing {

// When the program is killed: so many more operations of all stores are carried out, and then none.
struct Fuse {
    int left = -1; // never
    [[nodiscard]] bool blown() {
        if (left > 0) --left;
        return left == 0;
    }
};

// A folder, or a keychain.
class MemoryStore : public ports::SecretStore {
  public:
    explicit MemoryStore(Fuse& fuse) : fuse_(fuse) {}

    [[nodiscard]] Result<std::optional<Bytes>> read(std::string_view name) override {
        if (fuse_.blown()) return fail(ErrorCode::FileMissing);
        const auto it = kept.find(std::string(name));
        return it == kept.end() ? std::optional<Bytes>{} : std::optional(it->second);
    }
    [[nodiscard]] Status write(std::string_view name, ByteView secret) override {
        if (fuse_.blown()) return fail(ErrorCode::FileWrite);
        kept[std::string(name)] = Bytes(secret.begin(), secret.end());
        return {};
    }
    [[nodiscard]] Status erase(std::string_view name) override {
        if (fuse_.blown()) return fail(ErrorCode::FileWrite);
        kept.erase(std::string(name));
        return {};
    }

    std::map<std::string, Bytes> kept;

  private:
    Fuse& fuse_;
};

// Answers as GNOME Keyring does behind QtKeychain (tst_keychain::aLockedOneSaysNothingIsThere).
class MemoryKeychain final : public MemoryStore {
  public:
    enum class Is { Open, Locked, Gone, Forgetful };
    using MemoryStore::MemoryStore;

    [[nodiscard]] Result<std::optional<Bytes>> read(std::string_view name) override {
        ++asked;
        if (is == Is::Gone) return fail(ErrorCode::KeychainClosed);
        return is == Is::Locked ? Result(std::optional<Bytes>{}) : MemoryStore::read(name);
    }
    [[nodiscard]] Status write(std::string_view name, ByteView secret) override {
        ++asked;
        if (is == Is::Gone || is == Is::Locked) return fail(ErrorCode::KeychainClosed);
        return is == Is::Forgetful ? Status{} : MemoryStore::write(name, secret);
    }
    [[nodiscard]] Status erase(std::string_view name) override {
        ++asked;
        if (is == Is::Gone) return fail(ErrorCode::KeychainClosed);
        return is == Is::Locked ? Status{} : MemoryStore::erase(name);
    }

    Is is = Is::Open;
    int asked = 0;
};

} // namespace feltbog::testing
