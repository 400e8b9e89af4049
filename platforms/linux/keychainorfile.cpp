// SPDX-License-Identifier: MPL-2.0
#include "platforms/linux/keychainorfile.h"

#include <algorithm>
#include <array>

namespace feltbog::platform {
namespace {

// The first byte of a note; its entry's name follows.
constexpr char kCounts = '+', kBegun = '-';

std::string noteName(std::string_view name) { return std::string(name) + ".keychain"; }

Error notUsed() { return fail(ErrorCode::KeychainClosed, "det kan kun appen"); }

} // namespace

Result<std::optional<KeychainOrFile::Note>> KeychainOrFile::noteOf(std::string_view name) {
    FB_ASSIGN(const auto kept, ports_.files.read(noteName(name)));
    if (!kept) return std::optional<Note>{};
    const auto text = asText(*kept);
    // A damaged one names no entry, and the secret is not taken for missing.
    if (text.empty()) return std::optional(Note{"", true});
    return std::optional(Note{std::string(text.substr(1)), text.front() != kBegun});
}

Status KeychainOrFile::write(std::string_view name, const Note& note) {
    return ports_.files.write(noteName(name), asBytes((note.counts ? kCounts : kBegun) + note.entry));
}

std::string KeychainOrFile::newEntry() {
    std::array<std::uint8_t, 16> id{};
    ports_.random.fill(id);
    return toHex(id);
}

// A keychain that is locked may answer as one that is empty; either way the secret is not lost by it.
Result<Bytes> KeychainOrFile::fromKeychain(const Note& note) {
    if (!ports_.keychain) return notUsed();
    FB_ASSIGN(auto secret, ports_.keychain->read(note.entry));
    if (!secret) return fail(ErrorCode::KeychainClosed, "den er låst eller tømt");
    return std::move(*secret);
}

Result<std::optional<Bytes>> KeychainOrFile::read(std::string_view name) {
    FB_ASSIGN(const auto note, noteOf(name));
    if (note && note->counts) {
        FB_ASSIGN(auto secret, fromKeychain(*note));
        FB_TRY(ports_.files.erase(name)); // a move was cut off before this
        return std::optional(std::move(secret));
    }
    FB_ASSIGN(auto secret, ports_.files.read(name));
    // Where it cannot be moved it stays a file, which is no worse than before.
    if (secret && toKeychain(name, *secret)) FB_TRY(ports_.files.erase(name));
    return secret;
}

Status KeychainOrFile::write(std::string_view name, ByteView secret) {
    return toKeychain(name, secret) ? ports_.files.erase(name) : toFile(name, secret);
}

// The note first, so that no entry is ever in the keychain that erase() does not find; then the secret; and
// when the keychain has given it back, the keychain counts.
Status KeychainOrFile::toKeychain(std::string_view name, ByteView secret) {
    if (failed_ || !ports_.keychain || !ports_.moves) return notUsed();
    failed_ = true; // until it turns out to work
    FB_TRY(probe());
    FB_ASSIGN(const auto there, noteOf(name));
    const Note note{there ? there->entry : newEntry(), true};
    if (!there) FB_TRY(write(name, Note{note.entry, false}));
    FB_TRY(ports_.keychain->write(note.entry, secret));
    FB_ASSIGN(const auto back, fromKeychain(note));
    if (!std::equal(back.begin(), back.end(), secret.begin(), secret.end()))
        return fail(ErrorCode::KeychainClosed, "den gav noget andet tilbage");
    FB_TRY(write(name, note));
    failed_ = false;
    return {};
}

Status KeychainOrFile::toFile(std::string_view name, ByteView secret) {
    FB_TRY(ports_.files.write(name, secret));
    FB_ASSIGN(const auto note, noteOf(name));
    // The entry it told of is out of reach; the next one gets another name.
    return note && note->counts ? ports_.files.erase(noteName(name)) : Status{};
}

Status KeychainOrFile::erase(std::string_view name) {
    FB_TRY(ports_.files.erase(name));
    FB_ASSIGN(const auto note, noteOf(name));
    if (!note) return {};
    // Only of a keychain that is open is it believed that nothing is there any more.
    auto gone = ports_.keychain ? probe() : Status(notUsed());
    if (gone) gone = ports_.keychain->erase(note->entry);
    if (!gone) return note->counts ? gone : Status{}; // what had only begun was never used
    return ports_.files.erase(noteName(name));
}

Status KeychainOrFile::probe() {
    const auto entry = newEntry();
    const std::string value = newEntry();
    FB_TRY(ports_.keychain->write(entry, asBytes(value)));
    FB_ASSIGN(const auto back, ports_.keychain->read(entry));
    FB_TRY(ports_.keychain->erase(entry));
    FB_ASSIGN(const auto after, ports_.keychain->read(entry));
    if (!back || asText(*back) != value || after)
        return fail(ErrorCode::KeychainClosed, "den gemmer ikke det, den får");
    return {};
}

} // namespace feltbog::platform
