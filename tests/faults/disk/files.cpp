// SPDX-License-Identifier: MPL-2.0
#include "tests/faults/disk/files.h"

#include "tests/faults/disk/state.h"
#include "tests/faults/disk/vfs.h"

namespace feltbog::testing {
namespace {

constexpr std::size_t kPiece = std::size_t{1} << 16;

// A call under the disk's lock.
template <class Work>
Status call(const Place& place, Call what, Work work) {
    if (!place.disk) return fail(ErrorCode::FileMissing, place.name);
    place.disk->announce();
    const std::lock_guard lock(place.disk->mutex);
    const auto outcome = place.disk->begin(what);
    if (outcome == Outcome::Done || outcome == Outcome::Cut) work(*place.disk, outcome);
    if (outcome == Outcome::Done) return {};
    return fail(outcome == Outcome::Full ? ErrorCode::DiskFull : ErrorCode::FileWrite, place.name);
}

Status syncFolder(const Place& place) {
    return call(place, Call::Sync, [](DiskState& disk, Outcome outcome) {
        if (outcome == Outcome::Done && !disk.ignoreSyncs) disk.syncFolder();
    });
}

} // namespace

Status DiskFiles::makeFolder(const std::filesystem::path&) { return {}; }

Result<std::vector<std::string>> DiskFiles::list(const std::filesystem::path& folder) {
    std::vector<std::string> names;
    FB_TRY(call(placeOf((folder / "").string()), Call::Open, [&](DiskState& disk, Outcome) {
        for (const auto& [name, entry] : disk.names)
            if (entry.now) names.push_back(name);
    }));
    return names;
}

Status DiskFiles::read(const std::filesystem::path& file, const std::function<void(ByteView)>& take) {
    Bytes content;
    bool there = false;
    const auto place = placeOf(file.string());
    FB_TRY(call(place, Call::Read, [&](DiskState& disk, Outcome) {
        const auto node = disk.find(place.name);
        there = node != nullptr;
        if (there) content = node->file.now();
    }));
    if (!there) return fail(ErrorCode::FileMissing, place.name);
    for (ByteView rest = content; !rest.empty(); rest = rest.subspan(std::min(kPiece, rest.size())))
        take(rest.first(std::min(kPiece, rest.size())));
    return {};
}

Status DiskFiles::write(const std::filesystem::path& file, ByteView bytes) {
    const auto place = placeOf(file.string());
    const auto fresh = placeOf(file.string() + ".new");
    std::shared_ptr<Node> node;
    FB_TRY(call(fresh, Call::Open, [&](DiskState& disk, Outcome) {
        auto& entry = disk.names[fresh.name];
        if (!entry.now) entry.now = std::make_shared<Node>();
        node = entry.now;
    }));
    FB_TRY(call(fresh, Call::Truncate, [&](DiskState&, Outcome) { node->file.truncate(0); }));
    for (std::size_t at = 0; at < bytes.size(); at += kPiece)
        FB_TRY(call(fresh, Call::Write, [&](DiskState&, Outcome) {
            node->file.write(at, bytes.subspan(at, std::min(kPiece, bytes.size() - at)));
        }));
    FB_TRY(call(fresh, Call::Sync, [&](DiskState& disk, Outcome outcome) {
        if (outcome == Outcome::Done && !disk.ignoreSyncs) node->file.sync();
    }));
    FB_TRY(call(place, Call::Rename, [&](DiskState& disk, Outcome) {
        disk.names[place.name].now = node;
        disk.names[fresh.name].now = nullptr;
    }));
    return syncFolder(place);
}

Status DiskFiles::append(const std::filesystem::path& file, ByteView bytes) {
    const auto place = placeOf(file.string());
    std::shared_ptr<Node> node;
    FB_TRY(call(place, Call::Open, [&](DiskState& disk, Outcome) {
        auto& entry = disk.names[place.name];
        if (!entry.now) entry.now = std::make_shared<Node>();
        node = entry.now;
    }));
    FB_TRY(call(place, Call::Write, [&](DiskState&, Outcome outcome) {
        node->file.write(node->file.size(), outcome == Outcome::Done ? bytes : bytes.first(bytes.size() / 2));
    }));
    FB_TRY(call(place, Call::Sync, [&](DiskState& disk, Outcome outcome) {
        if (outcome == Outcome::Done && !disk.ignoreSyncs) node->file.sync();
    }));
    return syncFolder(place);
}

Status DiskFiles::copy(const std::filesystem::path& from, const std::filesystem::path& to) {
    Bytes content;
    FB_TRY(read(from, [&](ByteView piece) { content.insert(content.end(), piece.begin(), piece.end()); }));
    return write(to, content);
}

// What is written over afterwards has no name any more: nobody who opens this disk sees it.
Status DiskFiles::takePlace(const std::filesystem::path& fresh, const std::filesystem::path& file) {
    const auto place = placeOf(file.string());
    const auto from = placeOf(fresh.string());
    FB_TRY(call(place, Call::Rename, [&](DiskState& disk, Outcome) {
        disk.names[place.name].now = disk.names[from.name].now;
        disk.names[from.name].now = nullptr;
    }));
    return syncFolder(place);
}

Status DiskFiles::remove(const std::filesystem::path& file) {
    const auto place = placeOf(file.string());
    bool there = false;
    FB_TRY(call(place, Call::Access,
                [&](DiskState& disk, Outcome) { there = disk.find(place.name) != nullptr; }));
    if (there)
        FB_TRY(call(place, Call::Delete,
                    [&](DiskState& disk, Outcome) { disk.names[place.name].now = nullptr; }));
    return syncFolder(place); // also when it is gone: it may be so only until the power goes
}

} // namespace feltbog::testing
