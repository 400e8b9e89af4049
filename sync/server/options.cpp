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

Result<std::optional<Address>> address(const Options& options, const std::string& name) {
    const auto it = options.find(name);
    if (it == options.end()) return std::optional<Address>();
    const auto colon = it->second.rfind(':');
    if (colon == std::string::npos) return fail(ErrorCode::Usage, "--" + name + " HOST:PORT");
    Address out{it->second.substr(0, colon), 0};
    if (out.host.starts_with('[') && out.host.ends_with(']')) out.host = out.host.substr(1, colon - 2);
    FB_ASSIGN(out.port, number({{name, it->second.substr(colon + 1)}}, name, 0, 0, 65535));
    return std::optional(out);
}

Result<bool> oneOf(const Options& options, const std::string& name, std::string_view yes,
                   std::string_view no) {
    const auto it = options.find(name);
    if (it == options.end() || it->second == no) return false;
    if (it->second == yes) return true;
    return fail(ErrorCode::Usage, "--" + name + " " + std::string(no) + "|" + std::string(yes));
}

} // namespace feltbog::sync::server
