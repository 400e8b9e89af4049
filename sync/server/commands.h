// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// The subcommands of feltbogd. Each is one file: takes its options, prints to stdout, and answers with an
// error that main() prints. A new one is a line in main.cpp's table.
namespace feltbog::sync::server {

using Options = std::map<std::string, std::string>; // --name value

struct Command {
    const char* name;
    const char* usage;
    std::vector<std::string_view> options; // names it takes
    Status (*run)(const Options& options);
};

// --data DIR [--host 127.0.0.1] [--port 8437] [--metrics HOST:PORT] [--log quiet|info]
[[nodiscard]] Status serve(const Options& options);
[[nodiscard]] Status routes(const Options& options);       // method and path of everything that is answered
[[nodiscard]] Status code(const Options& options);         // --data DIR [--valid-hours 48]
[[nodiscard]] Status listAside(const Options& options);    // --data DIR
[[nodiscard]] Status releaseAside(const Options& options); // --data DIR --device ID [--seq N] | --all ja

[[nodiscard]] Result<std::filesystem::path> dataDir(const Options& options);
// A whole number from..to, or `otherwise` when the option is not there. Errors: Usage.
[[nodiscard]] Result<int> number(const Options& options, const std::string& name, int otherwise, int from,
                                 int to);

// HOST:PORT, an IPv6 host in brackets; nothing when the option is not there. Errors: Usage.
struct Address {
    std::string host;
    int port = 0;
};
[[nodiscard]] Result<std::optional<Address>> address(const Options& options, const std::string& name);
// Whether the option says `yes`; `no` when it is not there. Errors: Usage.
[[nodiscard]] Result<bool> oneOf(const Options& options, const std::string& name, std::string_view yes,
                                 std::string_view no);

} // namespace feltbog::sync::server
