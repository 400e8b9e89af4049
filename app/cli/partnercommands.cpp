// SPDX-License-Identifier: MPL-2.0
#include "app/cli/partnercommands.h"

#include "app/cli/commands.h"
#include "core/partners/takefile.h"
#include "sync/client/curltransport.h"
#include "sync/client/partners.h"
#include "sync/client/session.h"

#include <algorithm>
#include <iostream>

namespace feltbog::cli {
namespace {

using sync::Standing;
using sync::wire::Delivery;

// A device with its way to the office.
struct Road {
    std::unique_ptr<Device> device;
    std::unique_ptr<sync::CurlTransport> transport;
};
Result<Road> roadOf(const std::filesystem::path& dir) {
    Road out;
    FB_ASSIGN(out.device, openDevice(dir));
    FB_ASSIGN(const auto url, sync::serverUrl(*out.device->notebook));
    if (!url) return fail(ErrorCode::NotEnrolled);
    out.transport = std::make_unique<sync::CurlTransport>(*url);
    return out;
}

// The only one whose number begins so.
Result<Delivery> named(Road& road, const std::string& typed) {
    FB_ASSIGN(const auto all, sync::deliveries(*road.device->notebook, *road.transport));
    const auto fits = [&](const Delivery& d) { return !typed.empty() && d.ask.id.hex().starts_with(typed); };
    const auto found = std::find_if(all.begin(), all.end(), fits);
    if (found == all.end() || std::find_if(found + 1, all.end(), fits) != all.end())
        return fail(ErrorCode::DeliveryUnknown,
                    typed.size() <= 32 && fromHex(typed + typed) ? typed : "nummeret");
    return *found;
}

const char* wordOf(Standing standing) {
    switch (standing) {
    case Standing::Waiting:
        return "venter";
    case Standing::Missing:
        return "mangler";
    case Standing::Delivered:
        return "afleveret";
    case Standing::Approved:
        return "godkendt";
    case Standing::Unwritten:
        return "godkendt, men ikke skrevet: godkend igen";
    case Standing::Rejected:
        return "afvist";
    case Standing::Withdrawn:
        return "trukket tilbage";
    }
    return "";
}

std::string clock(Instant at) {
    const auto local = civil(at);
    return local.date.danish() + " kl. " + std::to_string(local.minutes / 60) + "." +
           std::to_string(100 + local.minutes % 60).substr(1);
}

void showFigures(const Delivery& d) {
    for (std::size_t f = 0; f < d.ask.figures.size(); ++f) {
        const auto& figure = d.ask.figures[f];
        const bool given = f < d.given.size();
        std::cout << "  " << figure.key << " pr. " << figure.on.danish() << ": " << figure.name;
        if (given && d.given[f].missing()) std::cout << " - ingen data (" << d.given[f].reason << ")";
        for (std::size_t n = 0; n < figure.numbers.size(); ++n) {
            const auto& number = figure.numbers[n];
            if (given && d.given[f].missing()) break;
            std::cout << (n == 0 ? " - " : "; ") << number.name << (number.name.empty() ? "" : " ")
                      << (given ? partners::writeNumber(d.given[f].values[n]) : "mangler");
            if (number.last)
                std::cout << " (sidst " << partners::writeNumber(number.last->value) << " pr. "
                          << number.last->on.danish() << ")";
        }
        if (!figure.unit.empty()) std::cout << " [" << figure.unit << "]";
        std::cout << "\n";
    }
    if (!d.remark.empty()) std::cout << "  Bemærkning: " << d.remark << "\n";
    if (!d.reason.empty()) std::cout << "  Afvist fordi: " << d.reason << "\n";
}

} // namespace

Status ask(const AskOptions& options) {
    FB_ASSIGN(const auto on, Date::parse(options.on));
    FB_ASSIGN(const auto due, Date::parse(options.due));
    FB_ASSIGN(const auto road, roadOf(options.dir));
    FB_ASSIGN(const auto link, sync::ask(*road.device->notebook, *road.transport,
                                         {options.partner, options.figures, on, due}));
    std::cout << link.url << "\n";
    std::cerr << "Send linket til " << link.ask.partner << ". Det virker én gang, til og med "
              << civil(link.ask.expires).date.danish() << ", og vises kun her. Anmodning "
              << link.ask.id.hex().substr(0, 8) << ".\n";
    return {};
}

Status deliveries(const std::filesystem::path& dir, bool missingOnly) {
    FB_ASSIGN(const auto road, roadOf(dir));
    FB_ASSIGN(const auto all, sync::deliveries(*road.device->notebook, *road.transport));
    for (const auto& d : all) {
        FB_ASSIGN(const auto standing, sync::standingOf(*road.device->notebook, d));
        const bool missing = standing == Standing::Missing || standing == Standing::Waiting;
        if (missingOnly && !missing) continue;
        std::cout << d.ask.id.hex().substr(0, 8) << "  senest " << d.ask.due.danish() << "  "
                  << wordOf(standing);
        if (d.delivered != Instant{}) std::cout << " (" << clock(d.delivered) << ")";
        if (missing && d.ask.expires < road.device->clock.now()) std::cout << ", linket er udløbet";
        std::cout << "  " << d.ask.partner << "\n";
        showFigures(d);
    }
    if (all.empty()) std::cout << "Der er ikke bedt om tal fra nogen endnu.\n";
    return {};
}

Status approve(const std::filesystem::path& dir, const std::string& id, bool confirmed) {
    FB_ASSIGN(auto road, roadOf(dir));
    FB_ASSIGN(const auto delivery, named(road, id));
    showFigures(delivery);
    FB_TRY(sync::approve(*road.device->notebook, *road.transport, delivery, confirmed));
    std::cout << "Tallene fra " << delivery.ask.partner
              << " er registreret. Synkronisér, så de andre får dem.\n";
    return {};
}

Status reject(const std::filesystem::path& dir, const std::string& id, const std::string& reason) {
    FB_ASSIGN(auto road, roadOf(dir));
    FB_ASSIGN(const auto delivery, named(road, id));
    FB_TRY(sync::reject(*road.device->notebook, *road.transport, delivery.ask.id, reason));
    std::cout << "Leverancen fra " << delivery.ask.partner << " er afvist. Bed om tallene igen med ask.\n";
    return {};
}

Status withdraw(const std::filesystem::path& dir, const std::string& id) {
    FB_ASSIGN(auto road, roadOf(dir));
    FB_ASSIGN(const auto delivery, named(road, id));
    FB_TRY(sync::withdraw(*road.device->notebook, *road.transport, delivery.ask.id));
    std::cout << "Linket til " << delivery.ask.partner << " virker ikke mere.\n";
    return {};
}

Status takeFigures(const std::filesystem::path& dir, const std::filesystem::path& file, bool confirmed) {
    FB_ASSIGN(const auto device, openDevice(dir));
    FB_ASSIGN(const Bytes bytes, readFile(file));
    FB_ASSIGN(const auto taken, partners::takeFile(*device->notebook, asText(bytes), confirmed));
    for (const auto& problem : taken.problems)
        std::cerr << "Linje " << problem.line << ": " << problem.error.message() << "\n";
    if (!taken.problems.empty()) return fail(ErrorCode::FileRefused, std::to_string(taken.problems.size()));
    std::cout << taken.figures << " tal registreret.\n";
    return {};
}

} // namespace feltbog::cli
