// SPDX-License-Identifier: MPL-2.0
#include "tests/faults/disk/simfile.h"

#include <algorithm>

namespace feltbog::testing {
namespace {

constexpr std::uint64_t kTearAt = 512; // a write of many sectors can end between any two of them

void put(Bytes& content, std::uint64_t offset, ByteView bytes) {
    if (content.size() < offset + bytes.size()) content.resize(offset + bytes.size(), 0);
    std::copy(bytes.begin(), bytes.end(), content.begin() + static_cast<std::ptrdiff_t>(offset));
}

enum class Fate { Kept, Dropped, Torn, Garbage };

// How a disk lost its power this time; one mood for a whole file, so that the simple outcomes stay likely.
enum class Mood { AllKept, AllDropped, CutOff, Reordered, Anything };
constexpr std::uint64_t kMoods = 5;

Fate fateOf(Mood mood, std::size_t at, std::size_t cut, Chance& chance) {
    switch (mood) {
    case Mood::AllKept:
        return Fate::Kept;
    case Mood::AllDropped:
        return Fate::Dropped;
    case Mood::CutOff:
        if (at == cut) return chance.coin() ? Fate::Torn : Fate::Garbage;
        return at < cut ? Fate::Kept : Fate::Dropped;
    case Mood::Reordered:
        return chance.coin() ? Fate::Kept : Fate::Dropped;
    case Mood::Anything:
        break;
    }
    return static_cast<Fate>(chance.below(4));
}

} // namespace

void SimFile::apply(Bytes& content, const Change& change) {
    if (change.truncation)
        content.resize(change.at, 0);
    else
        put(content, change.at, change.bytes);
}

// Some of the sectors, at least one, do not get what was written.
void SimFile::tear(Bytes& content, const Change& change, bool garbage, Chance& chance) {
    const auto end = change.at + change.bytes.size();
    const auto sectors = (end - 1) / kTearAt - change.at / kTearAt + 1;
    const auto victim = chance.below(sectors);
    std::uint64_t sector = 0;
    for (std::uint64_t at = change.at; at < end; ++sector) {
        const auto next = std::min(end, (at / kTearAt + 1) * kTearAt);
        const auto bytes = ByteView(change.bytes).subspan(at - change.at, next - at);
        const bool lost = sector == victim || chance.coin();
        if (!lost) {
            put(content, at, bytes);
        } else if (garbage) {
            Bytes noise(bytes.size());
            for (auto& byte : noise) byte = static_cast<std::uint8_t>(chance.next());
            put(content, at, noise);
        }
        at = next;
    }
}

void SimFile::write(std::uint64_t offset, ByteView bytes) {
    if (bytes.empty()) return;
    put(now_, offset, bytes);
    unsynced_.push_back({false, offset, {bytes.begin(), bytes.end()}});
}

void SimFile::truncate(std::uint64_t size) {
    now_.resize(size, 0);
    unsynced_.push_back({true, size, {}});
}

void SimFile::sync() {
    for (const auto& change : unsynced_) apply(durable_, change);
    unsynced_.clear();
}

void SimFile::failSync(Chance& chance) {
    std::erase_if(unsynced_, [&](const Change& change) { return !change.truncation && chance.coin(); });
}

void SimFile::damage(std::uint64_t offset, ByteView bytes) {
    put(now_, offset, bytes);
    put(durable_, offset, bytes);
}

void SimFile::losePower(Chance& chance, Damage& report) {
    const auto mood = static_cast<Mood>(chance.below(kMoods));
    const auto cut = unsynced_.empty() ? 0 : chance.below(unsynced_.size());
    bool dropped = false;
    for (std::size_t i = 0; i < unsynced_.size(); ++i) {
        const auto& change = unsynced_[i];
        auto fate = fateOf(mood, i, cut, chance);
        if (change.truncation && fate != Fate::Kept) fate = Fate::Dropped; // a size is old or new
        switch (fate) {
        case Fate::Kept:
            apply(durable_, change);
            ++report.kept;
            if (dropped) ++report.reordered;
            break;
        case Fate::Dropped:
            ++report.dropped;
            dropped = true;
            break;
        case Fate::Torn:
            tear(durable_, change, false, chance);
            ++report.torn;
            break;
        case Fate::Garbage:
            tear(durable_, change, true, chance);
            ++report.garbage;
            break;
        }
    }
    unsynced_.clear();
    now_ = durable_;
}

} // namespace feltbog::testing
