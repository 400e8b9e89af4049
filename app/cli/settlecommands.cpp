// SPDX-License-Identifier: MPL-2.0
#include "app/cli/commands.h"

#include "core/settle/end.h"
#include "core/settle/years.h"

#include <iostream>

namespace feltbog::cli {
namespace {

std::string shortName(const DeviceId& device) { return device.hex().substr(0, 8); }

Result<std::vector<DeviceId>> lostAmong(const settle::Closing& now, const std::vector<std::string>& names) {
    std::vector<DeviceId> out;
    for (const auto& name : names) {
        const auto before = out.size();
        for (const auto& device : now.devices)
            if (shortName(device.device) == name) out.push_back(device.device);
        if (out.size() == before) return fail(ErrorCode::Usage, "--lost " + name.substr(0, 8));
    }
    return out;
}

void print(const settle::Closing& now) {
    if (now.closed) {
        std::cout << "Planen er lukket den " << now.closed->danish() << ".\n";
        return;
    }
    std::cout << "Planen kan lukkes efter " << now.earliest.danish() << ".\n"
              << (now.announced ? "Lukningen er varslet den " + now.announced->danish()
                                : std::string("Lukningen er ikke varslet endnu"))
              << ".\n";
    for (const auto& device : now.devices)
        std::cout << "enhed " << shortName(device.device) << ", nr. " << device.seq << ", sidst "
                  << device.last.danish() << ": " << (device.ready ? "har sendt det sidste" : "mangler")
                  << "\n";
}

} // namespace

Status lockYear(const std::filesystem::path& dir, int year) {
    FB_ASSIGN(const auto device, openDevice(dir));
    FB_TRY(settle::lockYear(*device->notebook, year));
    std::cout << "Planår " << year << " er låst. Synkronisér, så alle får de låste tal.\n";
    return {};
}

Status closePlan(const CloseOptions& options) {
    FB_ASSIGN(const auto device, openDevice(options.dir));
    auto& notebook = *device->notebook;
    if (options.announce) {
        FB_TRY(settle::announceClosing(notebook));
        std::cout << "Lukningen er varslet. Synkronisér alle enheder to gange.\n";
    }
    FB_ASSIGN(const auto now, settle::closing(notebook));
    if (!options.forGood) {
        print(now);
        return {};
    }
    FB_ASSIGN(const auto lost, lostAmong(now, options.lost));
    FB_TRY(settle::closePlan(notebook, lost));
    std::cout
        << "Planen er lukket. Registreringer, kort og nøgler er slettet her. Synkronisér, så de slettes "
           "overalt.\n";
    return {};
}

} // namespace feltbog::cli
