// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

// Figures from partners who have no device (sync/doc/delivery.md).
namespace feltbog::cli {

struct AskOptions {
    std::filesystem::path dir;
    std::string partner, on, due;
    std::vector<std::string> figures; // keys of the plan; none: all of the partner's
};
[[nodiscard]] Status ask(const AskOptions& options); // prints the link
// All of them by their due day, or only who is missing.
[[nodiscard]] Status deliveries(const std::filesystem::path& dir, bool missingOnly);
// `id`: the first digits do, as the list shows them.
[[nodiscard]] Status approve(const std::filesystem::path& dir, const std::string& id, bool confirmed);
[[nodiscard]] Status reject(const std::filesystem::path& dir, const std::string& id,
                            const std::string& reason);
[[nodiscard]] Status withdraw(const std::filesystem::path& dir, const std::string& id);
// A spreadsheet saved as CSV: all of it or nothing.
[[nodiscard]] Status takeFigures(const std::filesystem::path& dir, const std::filesystem::path& file,
                                 bool confirmed);

// Their words on the command line; `command` becomes the one that was chosen.
void addPartnerCommands(CLI::App& app, std::string& data, std::function<Status()>& command);

} // namespace feltbog::cli
