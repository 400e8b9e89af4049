// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/ports/random.h"
#include "core/ports/secretstore.h"

#include <string>

namespace feltbog::platform {

// Secrets in the machine's keychain where there is one that works, else as files of a folder; a secret found
// as a file is moved. Beside a secret NAME the file NAME.keychain names its entry, at random, so that no two
// folders meet in one keychain, and tells whether the keychain counts, and no more a file that is left. Where
// it counts and cannot be read (KeychainClosed) the secret is never taken for one that was not written. After
// a kill at any moment the one that counts has it. core/doc/keys.md tells it whole.
class KeychainOrFile final : public ports::SecretStore {
  public:
    struct Ports {
        ports::SecretStore& files;
        ports::SecretStore* keychain; // none: this program uses files only
        ports::Random& random;
        bool moves = true; // else what is in the keychain is used, and nothing comes to it
    };
    explicit KeychainOrFile(Ports ports) : ports_(ports) {}

    [[nodiscard]] Result<std::optional<Bytes>> read(std::string_view name) override;
    // What was there before need not be readable: then it is replaced as a file.
    [[nodiscard]] Status write(std::string_view name, ByteView secret) override;
    // KeychainClosed: only the entry is left, to be tried again.
    [[nodiscard]] Status erase(std::string_view name) override;

  private:
    struct Note {
        std::string entry;
        bool counts = false; // else writing the entry has begun, and no more is known
    };
    [[nodiscard]] Result<std::optional<Note>> noteOf(std::string_view name);
    [[nodiscard]] Status write(std::string_view name, const Note& note);
    [[nodiscard]] std::string newEntry();
    [[nodiscard]] Result<Bytes> fromKeychain(const Note& note);
    [[nodiscard]] Status toKeychain(std::string_view name, ByteView secret);
    [[nodiscard]] Status toFile(std::string_view name, ByteView secret);
    [[nodiscard]] Status probe();

    Ports ports_;
    bool failed_ = false; // the keychain, at a write: not asked for another before the next start
};

} // namespace feltbog::platform
