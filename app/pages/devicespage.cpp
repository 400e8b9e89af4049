// SPDX-License-Identifier: MPL-2.0
#include "app/pages/devicespage.h"

#include "app/service/text.h"
#include "sync/client/invite.h"

namespace feltbog::app {

DevicesPage::DevicesPage(Service& service, SyncRunner& sync, QObject* parent)
    : PageModel(service, parent), sync_(sync),
      rows_({{"device", [](const Row& r) { return QVariant(r.device.id); }},
             {"name", [](const Row& r) { return QVariant(r.device.name); }},
             {"roles", [](const Row& r) { return QVariant(r.roles); }},
             {"circles", [](const Row& r) { return QVariant(r.circles); }},
             {"state_", [](const Row& r) { return QVariant(r.state); }},
             {"heard", [](const Row& r) { return QVariant(r.heard); }},
             {"own", [](const Row& r) { return QVariant(r.device.own); }},
             {"in_", [](const Row& r) { return QVariant(r.device.certified); }},
             {"waits_", [](const Row& r) { return QVariant(r.waits); }}},
            this),
      audit_({{"what", [](const AuditLine& l) { return QVariant(l.what); }},
              {"who", [](const AuditLine& l) { return QVariant(l.who); }},
              {"when", [](const AuditLine& l) { return QVariant(l.when); }}},
             this) {
    connect(&service, &Service::changed, this, &DevicesPage::reload);
    reload();
    if (coordinator_) ask();
}

void DevicesPage::ask() {
    const auto json = std::make_shared<std::string>();
    sync_.errand(
        {},
        [&notebook = notebook(), json](sync::Transport& there) -> Status {
            FB_ASSIGN(*json, sync::read(notebook, there, sync::wire::Reading::Audit));
            return {};
        },
        this,
        [this, json](const Status& done) {
            if (done) fromServer_ = QByteArray::fromStdString(*json);
            reload(); // without a net the statements that are here are still shown
        });
}

void DevicesPage::reload() {
    const auto known = membership(notebook());
    if (!known) return fail(known.error());
    auto lines = auditLog(notebook(), fromServer_);
    if (!lines) return fail(lines.error());
    const auto plan = this->plan();
    const Date today = service().today();
    std::vector<Row> rows;
    int in = 0, waiting = 0;
    for (const auto& device : known->devices) {
        const bool waits = known->organised && !device.certified && !device.shutOut;
        in += device.certified ? 1 : 0;
        waiting += waits ? 1 : 0;
        rows.push_back(
            {device, roleNames(device.grant.roles), circleNames(plan.get(), device.grant.circles),
             device.shutOut     ? tr("Lukket ude")
             : device.certified ? QString()
             : known->organised ? tr("Venter på godkendelse")
                                : QString(),
             device.heard ? tr("Hørt fra %1").arg(whenText(*device.heard, today)) : tr("Ikke hørt fra endnu"),
             waits});
    }
    coordinator_ = known->coordinator();
    hindrance_ = known->organised ? coordinator_ ? QString() : tr("Kun en koordinator kan ændre noget her.")
                                  : tr("Organisationen er ikke oprettet endnu. Indtil da kan alle tilmeldte "
                                       "enheder registrere alt.");
    summary_ = known->organised ? tr("%n i brug", nullptr, in) : QString();
    if (waiting > 0) summary_ += QStringLiteral(" · ") + tr("%n venter på godkendelse", nullptr, waiting);
    rows_.set(std::move(rows));
    audit_.set(std::move(*lines));
    emit changed();
}

void DevicesPage::shutOut(const QString& device) {
    const bool done = attempt([&](bool) { return feltbog::app::shutOut(notebook(), device); });
    reload();
    if (done && !sync_.running()) sync_.start(); // the office hears of it at once, if it can
}

} // namespace feltbog::app
