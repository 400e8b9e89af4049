// SPDX-License-Identifier: MPL-2.0
#include "core/lock/vault.h"

#include "core/base/text.h"
#include "core/base/uuid.h"
#include "core/record/notebook.h"

#include <algorithm>

namespace feltbog::lock {
namespace {

Result<keys::Lockbox> openBox(const std::filesystem::path& dir, keys::Lockbox::Ports ports) {
    return keys::Lockbox::open(dir / kLockbox, ports);
}

bool missing(const Error& error) { return error.code == ErrorCode::FileMissing; }

const keys::Lockbox::Actor* named(const keys::Lockbox& box, std::string_view initials) {
    const auto& all = box.actors();
    const auto it = std::find_if(all.begin(), all.end(), [&](const keys::Lockbox::Actor& actor) {
        return lowered(actor.initials) == lowered(initials);
    });
    return it == all.end() ? nullptr : &*it;
}

} // namespace

Status checkInitials(std::string_view initials) {
    if (!isUtf8(initials)) return fail(ErrorCode::InitialsWrong, {}, "initials");
    int letters = 0;
    for (std::size_t at = 0; at < initials.size(); ++letters) {
        const auto code = nextCode(initials, at);
        const bool letter = (code >= U'A' && code <= U'Z') || (code >= U'a' && code <= U'z') ||
                            (code >= 0xC0 && code <= 0x24F && code != 0xD7 && code != 0xF7);
        if (!letter) return fail(ErrorCode::InitialsWrong, {}, "initials");
    }
    return letters >= 1 && letters <= 4 ? Status{} : fail(ErrorCode::InitialsWrong, {}, "initials");
}

Result<Vault> Vault::at(std::filesystem::path dir, Ports ports) {
    FB_TRY(ports.files.makeFolder(dir));
    Vault out(std::move(dir), ports);
    auto box = openBox(out.dir_, out.boxPorts());
    if (box)
        out.box_.emplace(std::move(*box));
    else if (!missing(box.error()))
        return box.error();
    return out;
}

std::vector<Vault::Person> Vault::people() const {
    std::vector<Person> out;
    if (!box_) return out;
    for (const auto& actor : box_->actors()) {
        const auto wait = box_->wait(actor.id);
        out.push_back({actor.id, actor.initials, !actor.wrap, wait ? *wait : std::chrono::seconds{0}});
    }
    return out;
}

Result<ActorId> Vault::find(std::string_view initials) const {
    const auto* there = box_ ? named(*box_, initials) : nullptr;
    return there ? Result<ActorId>(there->id) : fail(ErrorCode::ActorUnknown, {}, "initials");
}

Result<Vault::Opened> Vault::openWith(keys::HeldKey held, const ActorId& actor) {
    const auto dbKey = store::DbKey::from(held.get().view()).value_or(store::DbKey{});
    FB_ASSIGN(auto store, store::Store::open(dir_ / kDatabase, dbKey, store::Db::Mode::Create));
    FB_ASSIGN(const auto who, store::identity(*store));
    if (!who)
        FB_TRY(record::Notebook::create(*store, {ports_.clock, ports_.random}, {},
                                        actor.none() ? std::nullopt : std::optional(actor)));
    FB_TRY(destroyKeyFile(held.get()));
    return Opened{std::move(store), std::move(held), actor};
}

std::vector<ActorId> Vault::withPin() const {
    std::vector<ActorId> out;
    for (const auto& one : box_->actors())
        if (one.wrap) out.push_back(one.id);
    return out;
}

Result<Vault::Opened> Vault::openFor(const keys::Secret& key, const ActorId& actor, std::string_view pin) {
    auto taken = key;
    FB_ASSIGN(auto held, renewal().follow(keys::HeldKey(taken)));
    FB_ASSIGN(auto opened, openWith(std::move(held), actor));
    FB_ASSIGN(auto now, renewal().renew(opened.store, std::move(opened.key), withPin()));
    const bool another = now.get() != key;
    if (!opened.store) {
        FB_ASSIGN(opened, openWith(std::move(now), actor));
    } else {
        opened.key = std::move(now);
    }
    if (another) {
        const auto& all = box_->actors();
        const auto it = std::find_if(all.begin(), all.end(), [&](const auto& a) { return a.id == actor; });
        FB_TRY(box_->becomeFor(opened.key.get()));
        FB_TRY(box_->let(actor, std::string(it->initials), pin, opened.key.get()));
    }
    FB_TRY(renewal().moved(actor, withPin())); // also what a power cut kept from being written
    return opened;
}

// What is in the box needs no file any more. Another key is not ours to destroy.
Status Vault::destroyKeyFile(const keys::Secret& inTheBox) {
    const auto kept = ports_.keyFile.read(kKeyFile);
    if (!kept || !*kept || keys::Secret::from(**kept) != inTheBox) return {};
    return ports_.keyFile.erase(kKeyFile);
}

// Who the notebook of an unlocked folder was made for; anybody, when there is none yet.
Result<ActorId> Vault::makesTheNotebook(const keys::Secret& key) {
    std::error_code failed;
    if (std::filesystem::exists(dir_ / kDatabase, failed)) {
        const auto dbKey = store::DbKey::from(key.view()).value_or(store::DbKey{});
        FB_ASSIGN(const auto store, store::Store::open(dir_ / kDatabase, dbKey, store::Db::Mode::Existing));
        FB_ASSIGN(const auto who, store::identity(*store));
        if (who) return who->actor;
    }
    return uuid4<ActorId>(ports_.random);
}

Result<Vault::Opened> Vault::begin(const std::string& initials, std::string_view pin) {
    if (box_) return fail(ErrorCode::StoreExists, dir_.string());
    FB_TRY(checkInitials(initials));
    FB_TRY(keys::checkPin(pin));
    std::error_code failed;
    FB_ASSIGN(const auto kept, ports_.keyFile.read(kKeyFile));
    keys::Secret key;
    if (kept) {
        const auto whole = keys::Secret::from(*kept);
        if (!whole) return fail(ErrorCode::SecretMissing, (dir_ / kKeyFile).string());
        key = *whole;
    } else if (std::filesystem::exists(dir_ / kDatabase, failed)) {
        return fail(ErrorCode::SecretMissing, (dir_ / kKeyFile).string());
    } else {
        ports_.random.fill(key.bytes);
    }
    FB_ASSIGN(const auto actor, makesTheNotebook(key));
    FB_ASSIGN(auto box, keys::Lockbox::create(dir_ / kLockbox, boxPorts(), key));
    FB_TRY(box.let(actor, initials, pin, key));
    box_.emplace(std::move(box));
    const keys::HeldKey held(key);
    return openFor(held.get(), actor, pin);
}

Result<Vault::Opened> Vault::unlock(const ActorId& actor, std::string_view pin) {
    if (!box_) return fail(ErrorCode::ActorUnknown);
    FB_ASSIGN(auto key, box_->unlock(actor, pin));
    const keys::HeldKey held(key);
    return openFor(held.get(), actor, pin);
}

Result<keys::HeldKey> Vault::keyOf(const ActorId& actor, std::string_view pin) {
    if (!box_) return fail(ErrorCode::ActorUnknown);
    FB_ASSIGN(auto key, box_->unlock(actor, pin));
    return renewal().follow(keys::HeldKey(key));
}

Status Vault::letIn(const keys::HeldKey& key, const std::string& initials, std::string_view pin) {
    FB_TRY(checkInitials(initials));
    // Someone whose PIN is used up comes back under the same initials.
    const auto* there = named(*box_, initials);
    if (there && there->wrap) return fail(ErrorCode::InitialsTaken, initials, "initials");
    return box_->let(there ? there->id : uuid4<ActorId>(ports_.random), initials, pin, key.get());
}

Status Vault::changePin(const keys::HeldKey& key, const ActorId& actor, std::string_view now,
                        std::string_view next) {
    FB_TRY(keys::checkPin(next)); // before a try is spent
    FB_ASSIGN(auto same, box_->unlock(actor, now));
    const keys::HeldKey wiped(same);
    const auto& all = box_->actors();
    const auto it = std::find_if(all.begin(), all.end(), [&](const auto& a) { return a.id == actor; });
    return box_->let(actor, std::string(it->initials), next, key.get());
}

Status Vault::setRecovery(const keys::BoxPublicKey& organisation, const keys::HeldKey& key) {
    return box_ ? box_->setRecovery(organisation, key.get()) : Status{};
}

Result<Vault::Opened> Vault::recover(const std::filesystem::path& dir, Ports ports,
                                     const keys::BoxKey& with) {
    FB_ASSIGN(auto key, keys::Lockbox::recover(dir / kLockbox, ports.files, with));
    Vault vault(dir, ports);
    FB_ASSIGN(auto held,
              vault.renewal().follow(keys::HeldKey(key))); // the box for recovery may be the old one
    return vault.openWith(std::move(held), {});
}

Status Vault::setPin(const std::filesystem::path& dir, Ports ports, const keys::HeldKey& key,
                     const std::string& initials, std::string_view pin) {
    FB_TRY(checkInitials(initials));
    FB_TRY(keys::checkPin(pin));
    const Vault vault(dir, ports);
    auto old = openBox(dir, vault.boxPorts());
    if (!old && old.error().code == ErrorCode::LockboxDamaged) FB_TRY(ports.files.remove(dir / kLockbox));
    auto box = old ? std::move(old) : keys::Lockbox::create(dir / kLockbox, vault.boxPorts(), key.get());
    if (!box) return box.error();
    const auto* there = named(*box, initials);
    return box->let(there ? there->id : uuid4<ActorId>(ports.random), initials, pin, key.get(),
                    keys::Lockbox::Closed::Replace);
}

Status Vault::destroyOnRevocation(store::Store& store) {
    FB_TRY(store.transact([](store::Db& db) { return store::Query(db, "DELETE FROM circle_key").run(); }));
    return box_ ? box_->destroy() : Status{};
}

} // namespace feltbog::lock
