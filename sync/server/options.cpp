// SPDX-License-Identifier: MPL-2.0
#include "sync/server/commands.h"

#include <charconv>

namespace feltbog::sync::server {

Result<std::filesystem::path> dataDir(const Options& options) {
    const auto it = options.find("data");
    if (it == options.end() || it->second.empty()) return fail(ErrorCode::Usage, "--data DIR");
    return std::filesystem::path(it->second);
}

Result<int> number(const Options& options, const std::string& name, int otherwise, int from, int to) {
    const auto it = options.find(name);
    if (it == options.end()) return otherwise;
    int value = 0;
    const auto& text = it->second;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < from || value > to)
        return fail(ErrorCode::Usage, "--" + name + " " + std::to_string(from) + "-" + std::to_string(to));
    return value;
}

} // namespace feltbog::sync::server
