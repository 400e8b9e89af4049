// SPDX-License-Identifier: MPL-2.0
#include "sync/server/commands.h"
#include "sync/server/http.h"

#include <cstdio>

namespace feltbog::sync::server {

Status routes(const Options&) {
    for (const auto& route : HttpServer::routes()) std::printf("%s\n", route.c_str());
    return {};
}

} // namespace feltbog::sync::server
