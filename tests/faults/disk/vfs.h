// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace feltbog::testing {

struct DiskState;

// Makes a disk reachable under the path that is returned, for as long as it lives. The first call makes
// "sim", wrapped by SQLite3MultipleCiphers, the default VFS of the program: time stands still there, waiting
// takes none, and random numbers come from a seed.
[[nodiscard]] std::filesystem::path mount(std::string name, const std::shared_ptr<DiskState>& disk);

// What a path below /sim stands for; no disk: it is none of ours.
struct Place {
    std::shared_ptr<DiskState> disk;
    std::string name;
};
[[nodiscard]] Place placeOf(std::string_view path);

// SQLite's own random numbers begin anew, so that a run can be repeated in one program.
void reseedSqlite(std::uint32_t seed);

} // namespace feltbog::testing
