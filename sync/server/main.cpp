// SPDX-License-Identifier: MPL-2.0
#include "sync/server/commands.h"

#include <algorithm>
#include <array>
#include <cstdio>

using namespace feltbog;
using namespace feltbog::sync::server;

namespace {

const std::array kCommands = {
    Command{"serve",
            "serve --data DIR [--host 127.0.0.1] [--port 8437] [--metrics HOST:PORT] [--log quiet|info]",
            {"data", "host", "port", "metrics", "log"},
            serve},
    Command{"code", "code --data DIR [--valid-hours 48]", {"data", "valid-hours"}, code},
    Command{"routes", "routes", {}, routes},
    Command{"aside", "aside --data DIR", {"data"}, listAside},
    Command{"release",
            "release --data DIR (--device ID [--seq N] | --all ja)",
            {"data", "device", "seq", "all"},
            releaseAside},
};

int usage(std::FILE* to) {
    std::fputs("Feltbogs server.\n", to);
    for (const auto& command : kCommands) std::fprintf(to, "  feltbogd %s\n", command.usage);
    return to == stdout ? 0 : 2;
}

Result<Options> parse(const Command& command, int argc, char** argv) {
    Options options;
    for (int i = 2; i < argc; i += 2) {
        const std::string_view word = argv[i];
        const auto name = word.starts_with("--") ? word.substr(2) : std::string_view();
        const bool known =
            std::find(command.options.begin(), command.options.end(), name) != command.options.end();
        if (!known || i + 1 >= argc) return fail(ErrorCode::Usage, std::string(word));
        options[std::string(name)] = argv[i + 1];
    }
    return options;
}

Status run(const Command& command, int argc, char** argv) {
    FB_ASSIGN(const auto options, parse(command, argc, argv));
    return command.run(options);
}

} // namespace

int main(int argc, char** argv) {
    const std::string_view wanted = argc > 1 ? argv[1] : "";
    if (wanted == "--help" || wanted == "-h") return usage(stdout);
    const auto command =
        std::find_if(kCommands.begin(), kCommands.end(), [&](const auto& c) { return wanted == c.name; });
    if (command == kCommands.end()) return usage(stderr);
    const auto done = run(*command, argc, argv);
    if (done) return 0;
    std::fprintf(stderr, "%s\n", done.error().message().c_str());
    return done.error().code == ErrorCode::Usage ? 2 : 1;
}
