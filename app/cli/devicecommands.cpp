// SPDX-License-Identifier: MPL-2.0
#include "app/cli/commands.h"
#include "app/qr/png.h"
#include "app/qr/terminal.h"
#include "core/trust/devices.h"
#include "sync/client/curltransport.h"
#include "sync/client/invite.h"
#include "sync/client/pass.h"

#include <algorithm>
#include <iostream>

namespace feltbog::cli {
namespace {

Result<trust::Grants> grantsOf(record::Notebook& notebook, const InviteOptions& options) {
    trust::Grants out;
    for (const auto& word : options.roles) {
        const auto role = trust::roleNamed(word);
        if (!role) return fail(ErrorCode::Usage, "--role gade, kursus, koordinator eller laeser");
        out.roles.add(*role);
    }
    FB_ASSIGN(const auto plan, notebook.plan());
    for (const auto& circle : plan->circles)
        if (options.circles.empty() ||
            std::find(options.circles.begin(), options.circles.end(), circle.key) != options.circles.end())
            out.circles.push_back(keys::circleId(circle.key));
    for (const auto& key : options.circles)
        if (std::none_of(plan->circles.begin(), plan->circles.end(),
                         [&](const auto& circle) { return circle.key == key; }))
            return fail(ErrorCode::CircleUnknown, key);
    std::sort(out.circles.begin(), out.circles.end());
    return out;
}

Result<DeviceId> deviceNamed(record::Notebook& notebook, const std::string& typed) {
    FB_ASSIGN(const auto all, trust::devices(notebook));
    for (const auto& device : all) // the first digits do, as they are shown
        if (!typed.empty() && device.id.hex().starts_with(typed)) return device.id;
    return fail(ErrorCode::DeviceUnknown);
}

Result<std::unique_ptr<sync::CurlTransport>> office(record::Notebook& notebook) {
    FB_ASSIGN(const auto url, sync::serverUrl(notebook));
    if (!url) return fail(ErrorCode::NotEnrolled);
    return std::make_unique<sync::CurlTransport>(*url);
}

Status show(const std::string& text, const InviteOptions& options) {
    std::cout << text << "\n";
    if (options.terminal.empty() && options.png.empty()) return {};
    FB_ASSIGN(const auto code, qr::encode(text));
    if (!options.terminal.empty())
        std::cout << qr::terminal(code, options.terminal == "lys" ? qr::Ground::Light : qr::Ground::Dark);
    if (options.png.empty()) return {};
    FB_ASSIGN(const Bytes file, qr::png(qr::picture(code)));
    return writePrivateFile(options.png, std::string(asText(file))); // who has it can join
}

} // namespace

Status organise(const OrganiseOptions& options) {
    FB_ASSIGN(const auto device, openDevice(options.dir));
    auto keys = trust::newOfflineKeys(device->random);
    const bool again = std::filesystem::exists(options.keyFile);
    if (again) {
        FB_ASSIGN(const Bytes file, readFile(options.keyFile));
        FB_ASSIGN(keys, trust::readOfflineKeys(asText(file)));
    } else { // first the file: keys that nobody has would be worse than a file without an organisation
        FB_TRY(writePrivateFile(options.keyFile, trust::writeOfflineKeys(keys)));
    }
    if (auto done = trust::organise(*device->notebook, keys, options.name); !done) {
        if (!again) std::filesystem::remove(options.keyFile);
        return done;
    }
    std::cout << "Organisationen har fået sine nøgler i " << options.keyFile.string()
              << ". Læg filen, hvor ingen enhed er, og slet den her. Enheden er nu koordinatorens.\n";
    return {};
}

Status invite(const InviteOptions& options) {
    FB_ASSIGN(const auto device, openDevice(options.dir));
    FB_ASSIGN(const auto grants, grantsOf(*device->notebook, options));
    FB_ASSIGN(const auto transport, office(*device->notebook));
    FB_ASSIGN(const auto invitation, sync::invite(*device->notebook, *transport, grants, options.label,
                                                  std::chrono::hours{options.validHours}));
    return show(trust::writeInvitation(invitation), options);
}

Status join(const std::filesystem::path& dir, const std::string& text) {
    FB_ASSIGN(const auto invitation, trust::readInvitation(text, platform::SystemClock().now()));
    FB_ASSIGN(const auto device, createDevice(dir));
    sync::CurlTransport transport(invitation.server);
    FB_TRY(sync::join(*device->notebook, transport, invitation));
    std::cout << "Enheden er tilmeldt " << invitation.server
              << ". Synkronisér den, og derefter koordinatorens enhed.\n";
    return {};
}

Status certify(const InviteOptions& options, const std::string& typed) {
    FB_ASSIGN(const auto device, openDevice(options.dir));
    FB_ASSIGN(const auto grants, grantsOf(*device->notebook, options));
    FB_ASSIGN(const auto id, deviceNamed(*device->notebook, typed));
    FB_TRY(trust::certify(*device->notebook, id, grants, options.label));
    std::cout << "Enheden har fået sin rolle. Synkronisér, så de andre får det at vide.\n";
    return {};
}

Status revoke(const std::filesystem::path& dir, const std::string& typed,
              const std::filesystem::path& keyFile) {
    FB_ASSIGN(const auto device, openDevice(dir));
    FB_ASSIGN(const auto id, deviceNamed(*device->notebook, typed));
    std::optional<trust::OfflineKeys> keys;
    if (!keyFile.empty()) {
        FB_ASSIGN(const Bytes file, readFile(keyFile));
        FB_ASSIGN(keys, trust::readOfflineKeys(asText(file)));
    }
    // What it sent until now counts, as far as the office can be asked; a lost tablet waits for no net.
    FB_ASSIGN(const auto url, sync::serverUrl(*device->notebook));
    if (url) {
        sync::CurlTransport transport(*url);
        if (const auto end = sync::runPass(*device->notebook, transport); !end.result)
            std::cerr << end.result.error().message() << "\n";
    }
    FB_TRY(trust::revoke(*device->notebook, id, keys ? &keys->root : nullptr));
    std::cout << "Enheden er lukket ude, og kredsene har fået nye nøgler. Synkronisér nu.\n";
    return {};
}

Status release(const std::filesystem::path& dir, const std::string& typed, std::uint64_t first,
               std::uint64_t last) {
    FB_ASSIGN(const auto device, openDevice(dir));
    FB_ASSIGN(const auto id, deviceNamed(*device->notebook, typed));
    FB_TRY(trust::release(*device->notebook, id, first, last));
    std::cout << "Registreringerne tæller nu med. Synkronisér, så de andre får det at vide.\n";
    return {};
}

Status listDevices(const std::filesystem::path& dir) {
    FB_ASSIGN(const auto device, openDevice(dir));
    FB_ASSIGN(const auto all, trust::devices(*device->notebook));
    for (const auto& one : all) {
        std::string roles;
        for (const auto role : trust::kRoles)
            if (one.grants.roles.has(role))
                roles += (roles.empty() ? "" : ", ") + std::string(trust::wordOf(role));
        const char* state = one.state == trust::Device::State::Revoked     ? "lukket ude"
                            : one.state == trust::Device::State::Certified ? "med"
                                                                           : "ukendt";
        std::cout << one.id.hex() << " " << state << " [" << roles << "] " << one.grants.circles.size()
                  << " kredse, " << one.events << " registreringer" << (one.self ? ", denne enhed" : "")
                  << (one.label.empty() ? "" : ": " + one.label) << "\n";
    }
    return {};
}

Status read(const std::filesystem::path& dir, bool audit) {
    FB_ASSIGN(const auto device, openDevice(dir));
    FB_ASSIGN(const auto transport, office(*device->notebook));
    FB_ASSIGN(const auto json, sync::read(*device->notebook, *transport,
                                          audit ? sync::wire::Reading::Audit : sync::wire::Reading::Report));
    std::cout << json << "\n";
    return {};
}

} // namespace feltbog::cli
