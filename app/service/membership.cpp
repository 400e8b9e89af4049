// SPDX-License-Identifier: MPL-2.0
#include "app/service/membership.h"

#include "app/service/text.h"
#include "core/store/standing.h"
#include "core/trust/devices.h"
#include "sync/client/invite.h"
#include "sync/client/session.h"

#include <QCoreApplication>
#include <algorithm>

namespace feltbog::app {
namespace {

trust::Grants grantsOf(const Grant& grant) {
    trust::Grants out;
    for (const auto& word : grant.roles)
        if (const auto role = trust::roleNamed(s(word))) out.roles.add(*role);
    for (const auto& key : grant.circles) out.circles.push_back(keys::circleId(s(key)));
    std::sort(out.circles.begin(), out.circles.end());
    return out;
}

Code codeOf(const trust::Invitation& invitation) {
    const QString hex = q(invitation.organisation.hex()).toUpper();
    return {q(trust::writeInvitation(invitation)), q(trust::idOf(invitation.secret).hex()),
            q(invitation.server), hex.left(4) + QLatin1Char('-') + hex.mid(4, 4), invitation.expires};
}

} // namespace

QString roleNames(const QStringList& words) {
    QStringList out;
    for (const auto& role : roleChoices())
        if (words.contains(role.key)) out << role.name;
    return out.join(QStringLiteral(", "));
}

QString circleNames(const plan::Plan* plan, const QStringList& keys) {
    if (plan && plan->circles.size() > 1 && std::size_t(keys.size()) == plan->circles.size())
        return QCoreApplication::translate("Devices", "Alle kredse");
    QStringList out;
    for (const auto& key : keys) out << (plan ? nameOf(plan->circles, s(key)) : key);
    return out.join(QStringLiteral(", "));
}

std::vector<Choice> roleChoices() {
    const auto choice = [](trust::Role role, const char* name) {
        return Choice{q(trust::wordOf(role)), QCoreApplication::translate("Roles", name), {}, false};
    };
    return {choice(trust::Role::StreetWorker, QT_TRANSLATE_NOOP("Roles", "Gadeplansmedarbejder")),
            choice(trust::Role::CourseLeader, QT_TRANSLATE_NOOP("Roles", "Kursusleder")),
            choice(trust::Role::Coordinator, QT_TRANSLATE_NOOP("Roles", "Koordinator")),
            choice(trust::Role::Reader, QT_TRANSLATE_NOOP("Roles", "Læser (kun rapporter)"))};
}

Grant grantOf(const plan::Plan* plan, const trust::Grants& grants, const std::string& label) {
    Grant out{{}, {}, q(label)};
    for (const auto role : trust::kRoles)
        if (grants.roles.has(role)) out.roles << q(trust::wordOf(role));
    std::size_t named = 0;
    for (const auto& circle : plan ? plan->circles : std::vector<plan::Named>{}) // in the plan's order
        if (grants.in(keys::circleId(circle.key))) out.circles << q(circle.key), ++named;
    if (named < grants.circles.size()) // of a plan that is not here
        out.circles << QCoreApplication::translate("Devices", "%n kreds(e) uden for planen", nullptr,
                                                   int(grants.circles.size() - named));
    return out;
}

QString deviceName(const DeviceId& id, const std::string& label) {
    return label.empty() ? QCoreApplication::translate("Devices", "Enhed %1").arg(q(id.hex().substr(0, 6)))
                         : q(label);
}

Result<Membership> membership(record::Notebook& notebook) {
    Membership out;
    FB_ASSIGN(const auto trust, trust::trustOf(notebook));
    FB_ASSIGN(const auto all, trust::devices(notebook));
    const auto known = notebook.plan();
    const auto* plan = known ? known->get() : nullptr;
    out.organised = !trust.open();
    for (const auto& d : all) {
        using enum trust::Device::State;
        DeviceLine line{q(d.id.hex()),
                        deviceName(d.id, d.label),
                        grantOf(plan, d.grants, d.label),
                        d.self,
                        d.state == Certified,
                        d.state == Revoked,
                        {}};
        if (d.events > 0) line.heard = d.lastWrote;
        if (d.self) out.self = line;
        out.devices.push_back(std::move(line));
    }
    const auto rank = [](const DeviceLine& d) { return d.shutOut ? 2 : d.certified ? 1 : 0; };
    std::stable_sort(out.devices.begin(), out.devices.end(), [&](const DeviceLine& a, const DeviceLine& b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : danishLess(a.name, b.name);
    });
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        FB_ASSIGN(const auto print, store::organisationPrint(db));
        out.introduced = print && !out.certified() && !(out.self && out.self->shutOut);
        return {};
    }));
    return out;
}

Result<Code> readCode(record::Notebook& notebook, const QString& text) {
    FB_ASSIGN(const auto invitation, trust::readInvitation(s(text), notebook.now()));
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        FB_ASSIGN(const auto print, store::organisationPrint(db));
        if (print && *print != invitation.organisation) return fail(ErrorCode::OtherOrganisation);
        return {};
    }));
    FB_ASSIGN(const auto server, sync::serverUrl(notebook));
    if (server && *server != invitation.server) return fail(ErrorCode::AlreadyEnrolledHere, *server);
    return codeOf(invitation);
}

Result<Code> makeCode(record::Notebook& notebook, sync::Transport& transport, const Grant& grant) {
    FB_ASSIGN(const auto invitation, sync::invite(notebook, transport, grantsOf(grant), s(grant.label)));
    return codeOf(invitation);
}

Status joinBy(record::Notebook& notebook, sync::Transport& transport, const QString& text) {
    FB_ASSIGN(const auto invitation, trust::readInvitation(s(text), notebook.now()));
    return sync::join(notebook, transport, invitation);
}

Status shutOut(record::Notebook& notebook, const QString& device) {
    const auto id = DeviceId::fromHex(s(device));
    return id ? trust::revoke(notebook, *id) : Status(fail(ErrorCode::DeviceUnknown));
}

Status letIn(record::Notebook& notebook, const QString& device, const Grant& grant) {
    const auto id = DeviceId::fromHex(s(device));
    return id ? trust::certify(notebook, *id, grantsOf(grant), s(grant.label))
              : Status(fail(ErrorCode::DeviceUnknown));
}

Result<std::optional<DeviceLine>> answered(record::Notebook& notebook, const QString& id) {
    const auto invitation = trust::InvitationId::fromHex(s(id));
    if (!invitation) return std::optional<DeviceLine>{};
    FB_ASSIGN(const auto device, trust::answered(notebook, *invitation));
    FB_ASSIGN(const auto known, membership(notebook));
    for (const auto& line : known.devices)
        if (line.id == q(device.hex())) return std::optional(line);
    return std::optional<DeviceLine>{};
}

} // namespace feltbog::app
