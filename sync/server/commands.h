// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <map>
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

[[nodiscard]] Status serve(const Options& options);        // --data DIR [--host 127.0.0.1] [--port 8437]
[[nodiscard]] Status code(const Options& options);         // --data DIR [--valid-hours 48]
[[nodiscard]] Status listAside(const Options& options);    // --data DIR
[[nodiscard]] Status releaseAside(const Options& options); // --data DIR --device ID [--seq N] | --all ja

[[nodiscard]] Result<std::filesystem::path> dataDir(const Options& options);
// A whole number from..to, or `otherwise` when the option is not there. Errors: Usage.
[[nodiscard]] Result<int> number(const Options& options, const std::string& name, int otherwise, int from,
                                 int to);

} // namespace feltbog::sync::server
