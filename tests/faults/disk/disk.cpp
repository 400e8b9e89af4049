// SPDX-License-Identifier: MPL-2.0
#include "tests/faults/disk/disk.h"

#include "tests/faults/disk/state.h"
#include "tests/faults/disk/vfs.h"

namespace feltbog::testing {
namespace {

bool isBoundary(Call call) {
    return call == Call::Write || call == Call::Sync || call == Call::Truncate || call == Call::Delete ||
           call == Call::Rename;
}

bool concerns(Fault fault, Call call) {
    switch (fault) {
    case Fault::IoError:
        return true;
    case Fault::ShortRead:
        return call == Call::Read;
    case Fault::Full:
        return call == Call::Write;
    }
    return false;
}

Outcome outcomeOf(Fault fault) {
    switch (fault) {
    case Fault::ShortRead:
        return Outcome::ShortRead;
    case Fault::Full:
        return Outcome::Full;
    case Fault::IoError:
        break;
    }
    return Outcome::IoError;
}

} // namespace

Outcome DiskState::begin(Call call) {
    if (!power) return Outcome::Off;
    ++calls;
    if (isBoundary(call) && ++operations == cutAt) {
        power = false;
        return Outcome::Cut;
    }
    const bool meant = failAt != 0 && (forEver ? calls >= failAt : calls == failAt);
    if (!meant || !concerns(fault, call)) return Outcome::Done;
    ++faultsMet;
    return outcomeOf(fault);
}

std::shared_ptr<Node> DiskState::find(const std::string& name) const {
    const auto known = names.find(name);
    return known == names.end() ? nullptr : known->second.now;
}

std::uint64_t DiskState::used() const {
    std::uint64_t sum = 0;
    for (const auto& [name, entry] : names)
        if (entry.now) sum += entry.now->file.size();
    return sum;
}

void DiskState::syncFolder() {
    for (auto& [name, entry] : names) entry.durable = entry.now;
}

void DiskState::losePower() {
    for (auto& [name, entry] : names) {
        if (entry.now != entry.durable) { // made or deleted, and the folder not synced
            if (chance.coin()) {
                entry.now = entry.durable;
                ++damage.files;
            }
            entry.durable = entry.now;
        }
        if (entry.now) entry.now->file.losePower(chance, damage);
    }
    forgetProcesses();
}

void DiskState::forgetProcesses() {
    ++boot;
    for (auto& [name, entry] : names) {
        if (!entry.now) continue;
        entry.now->locks = {};
        entry.now->memory.reset();
    }
}

Disk::Disk(std::string name, std::uint64_t seed) : state_(std::make_shared<DiskState>(seed)) {
    path_ = mount(std::move(name), state_);
}

Disk::~Disk() {
    const std::lock_guard lock(state_->mutex);
    state_->power = false;
    ++state_->boot;
}

std::filesystem::path Disk::path(std::string_view file) const { return path_ / file; }

std::uint64_t Disk::operations() const {
    const std::lock_guard lock(state_->mutex);
    return state_->operations;
}

void Disk::cutPowerAt(std::uint64_t operation) {
    const std::lock_guard lock(state_->mutex);
    state_->cutAt = operation;
}

void Disk::cutPower() {
    const std::lock_guard lock(state_->mutex);
    state_->power = false;
}

void Disk::powerOn() {
    const std::lock_guard lock(state_->mutex);
    state_->cutAt = 0;
    if (state_->power) return;
    state_->losePower();
    state_->power = true;
}

bool Disk::hasPower() const {
    const std::lock_guard lock(state_->mutex);
    return state_->power;
}

void Disk::killProcesses() {
    const std::lock_guard lock(state_->mutex);
    state_->forgetProcesses();
}

void Disk::reseed(std::uint64_t seed) {
    const std::lock_guard lock(state_->mutex);
    state_->chance = Chance(seed);
}

Damage Disk::damage() const {
    const std::lock_guard lock(state_->mutex);
    return state_->damage;
}

std::uint64_t Disk::calls() const {
    const std::lock_guard lock(state_->mutex);
    return state_->calls;
}

void Disk::failAt(std::uint64_t call, Fault fault, bool forEver) {
    const std::lock_guard lock(state_->mutex);
    state_->failAt = call;
    state_->fault = fault;
    state_->forEver = forEver;
}

void Disk::onCall(std::function<void()> hook) {
    const std::lock_guard lock(state_->mutex);
    state_->onCall = std::move(hook);
}

void Disk::healFaults() { failAt(0, Fault::IoError, false); }

std::uint64_t Disk::faultsMet() const {
    const std::lock_guard lock(state_->mutex);
    return state_->faultsMet;
}

void Disk::capacity(std::optional<std::uint64_t> bytes) {
    const std::lock_guard lock(state_->mutex);
    state_->capacity = bytes;
}

std::uint64_t Disk::used() const {
    const std::lock_guard lock(state_->mutex);
    return state_->used();
}

void Disk::ignoreSyncs(bool ignore) {
    const std::lock_guard lock(state_->mutex);
    state_->ignoreSyncs = ignore;
}

Image Disk::image() const {
    const std::lock_guard lock(state_->mutex);
    Image out;
    for (const auto& [name, entry] : state_->names)
        if (entry.now) out.files[name] = entry.now->file.now();
    return out;
}

void Disk::restore(const Image& image) {
    const std::lock_guard lock(state_->mutex);
    auto& s = *state_;
    s.names.clear();
    for (const auto& [name, bytes] : image.files) {
        const auto node = std::make_shared<Node>();
        node->file = SimFile(bytes);
        s.names[name] = {node, node};
    }
    ++s.boot;
    s.power = true;
    s.operations = s.cutAt = s.calls = s.failAt = s.faultsMet = 0;
}

bool Disk::exists(std::string_view file) const {
    const std::lock_guard lock(state_->mutex);
    return state_->find(std::string(file)) != nullptr;
}

void Disk::overwrite(std::string_view file, std::uint64_t offset, ByteView bytes) {
    const std::lock_guard lock(state_->mutex);
    if (const auto node = state_->find(std::string(file))) node->file.damage(offset, bytes);
}

void Disk::remove(std::string_view file) {
    const std::lock_guard lock(state_->mutex);
    state_->names.erase(std::string(file));
}

} // namespace feltbog::testing
