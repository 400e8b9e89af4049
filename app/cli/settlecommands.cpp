// SPDX-License-Identifier: MPL-2.0
#include "app/cli/commands.h"

#include "core/settle/end.h"
#include "core/settle/publish.h"
#include "core/settle/years.h"
#include "platforms/linux/datadir.h"

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

Status publishReport(const std::filesystem::path& dir, const std::string& period,
                     const std::string& audience) {
    FB_ASSIGN(const auto device, openDevice(dir));
    const auto whom = report::audienceOf(audience);
    if (!whom) return fail(ErrorCode::Usage, "--audience");
    FB_ASSIGN(const auto plan, device->notebook->plan());
    FB_ASSIGN(const auto asked, progress::parsePeriod(*plan, period, device->notebook->today()));
    FB_ASSIGN(const auto id, settle::publishReport(*device->notebook, asked, *whom));
    std::cout << "Rapporten er udgivet: " << id.hex() << "\n";
    return {};
}

// Works on a device's folder and on a server's.
Status reports(const std::filesystem::path& dir, const std::string& id, const std::string& format) {
    FB_ASSIGN(const auto store, platform::openStore(dir, store::Db::Mode::Existing));
    if (!id.empty()) {
        FB_ASSIGN(const auto report,
                  settle::publishedReport(*store, EventId::fromHex(id).value_or(EventId{})));
        std::cout << (format == "json" ? report.json : report.text);
        return {};
    }
    FB_ASSIGN(const auto all, settle::publishedReports(*store));
    if (all.empty()) std::cout << "Ingen rapporter er udgivet.\n";
    for (const auto& report : all)
        std::cout << report.id.hex() << " " << report.on.danish() << " " << report::word(report.audience)
                  << " " << report.period << "\n";
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
