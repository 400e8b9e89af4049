// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/models/choicemodel.h"
#include "core/record/notebook.h"
#include "core/trust/role.h"
#include "sync/client/transport.h"

#include <QString>

// What the pages about devices ask of core/trust and sync/client, in the words of the screens.
namespace feltbog::app {

// What a device may do: words of roles ("gade"), keys of circles in the plan, and what it is called.
struct Grant {
    QStringList roles, circles;
    QString label;
};
[[nodiscard]] QString roleNames(const QStringList& words); // "Gadeplansmedarbejder, Kursusleder"
[[nodiscard]] QString circleNames(const plan::Plan* plan, const QStringList& keys);
[[nodiscard]] std::vector<Choice> roleChoices();
[[nodiscard]] Grant grantOf(const plan::Plan* plan, const trust::Grants& grants, const std::string& label);
[[nodiscard]] QString deviceName(const DeviceId& id, const std::string& label); // "Enhed 3f2a91" without one

struct DeviceLine {
    QString id, name; // id in hex; the name is the label, or the beginning of the id
    Grant grant;
    bool own = false, certified = false, shutOut = false;
    std::optional<Instant> heard; // the newest that it saved and that is here
};
struct Membership {
    bool organised = false; // else everybody may do everything, and nobody can be invited
    std::optional<DeviceLine> self;
    bool introduced = false;         // this device has taken an invitation up
    std::vector<DeviceLine> devices; // who waits, who is in, who is shut out; each by name

    [[nodiscard]] bool certified() const { return self && self->certified; }
    [[nodiscard]] bool coordinator() const {
        return certified() && self->grant.roles.contains(QLatin1String("koordinator"));
    }
};
[[nodiscard]] Result<Membership> membership(record::Notebook& notebook);

// An invitation, as the one who shows it and the one who reads it see it.
struct Code {
    QString text;
    QString id;     // of the invitation, in hex
    QString office; // the server's address
    QString print;  // "3F2A-91C0": the same on both screens
    Instant until;
};
// Errors: InvitationWrong, InvitationExpired, OtherOrganisation, AlreadyEnrolledHere.
[[nodiscard]] Result<Code> readCode(record::Notebook& notebook, const QString& text);

// Blocking; on the thread of a pass.
[[nodiscard]] Result<Code> makeCode(record::Notebook& notebook, sync::Transport& transport,
                                    const Grant& grant);
[[nodiscard]] Status joinBy(record::Notebook& notebook, sync::Transport& transport, const QString& text);
[[nodiscard]] Status shutOut(record::Notebook& notebook, const QString& device);
// A certificate for a device that is here. Errors: RoleForbids, DeviceUnknown, TextTooLong, CprNumber.
[[nodiscard]] Status letIn(record::Notebook& notebook, const QString& device, const Grant& grant);
// The device that took the invitation up and has its certificate.
[[nodiscard]] Result<std::optional<DeviceLine>> answered(record::Notebook& notebook, const QString& id);

} // namespace feltbog::app
