// SPDX-License-Identifier: MPL-2.0
#include "app/service/auditlog.h"

#include "app/service/membership.h"
#include "app/service/text.h"
#include "core/log/hlc.h"
#include "core/trust/devices.h"

#include <QCoreApplication>
#include <ranges>
#include <set>

namespace feltbog::app {
namespace {

constexpr std::size_t kLines = 200; // what anybody scrolls through

QString tr(const char* text) { return QCoreApplication::translate("Audit", text); }

// What a statement says, in words; empty for what is no news to anybody.
class Words {
  public:
    Words(const trust::Trust& trust, const plan::Plan* plan) : trust_(trust), plan_(plan) {}

    QString name(const DeviceId& id) const {
        const auto* standing = trust_.of(id);
        return deviceName(id, standing ? standing->label : std::string());
    }
    QString operator()(const trust::Organisation& v) const {
        return tr("Organisationen blev oprettet: %1").arg(q(v.name));
    }
    QString operator()(const trust::Certificate& v) const {
        const Grant grant = grantOf(plan_, v.grants, v.label);
        return tr("%1 blev godkendt: %2")
            .arg(deviceName(v.device, v.label),
                 QStringList{roleNames(grant.roles), circleNames(plan_, grant.circles)}.join(
                     QStringLiteral(" · ")));
    }
    QString operator()(const trust::CircleKeys& v) const {
        std::set<CircleId> circles;
        for (const auto& key : v.keys) circles.insert(key.circle);
        QStringList names;
        for (const auto& circle : circles)
            names << circleNames(plan_, grantOf(plan_, {{}, {circle}}, {}).circles);
        return tr("Nøgler blev givet til kredsens enheder: %1").arg(names.join(QStringLiteral(", ")));
    }
    QString operator()(const trust::Revocation& v) const {
        return tr("%1 blev lukket ude").arg(name(v.device));
    }
    QString operator()(const trust::Introduction&) const { return tr("Meldte sig med en QR-kode"); }
    QString operator()(const trust::Release& v) const {
        return tr("%1: registrering %2 til %3 tæller alligevel")
            .arg(name(v.device), QString::number(v.first), QString::number(v.last));
    }
    QString operator()(const trust::Succession& v) const {
        return tr("Fortsætter som %1").arg(deviceName(v.device, {}));
    }

  private:
    const trust::Trust& trust_;
    const plan::Plan* plan_;
};

} // namespace

Result<std::vector<AuditLine>> auditLog(record::Notebook& notebook) {
    FB_ASSIGN(const auto trust, trust::trustOf(notebook));
    const auto known = notebook.plan();
    const Words words(trust, known ? known->get() : nullptr);
    const Date today = notebook.today();
    std::vector<AuditLine> out;
    for (const auto& p : std::views::reverse(trust.statements())) {
        if (out.size() == kLines) break;
        out.push_back({std::visit(words, p.statement.says),
                       p.statement.issuer.none() ? tr("Organisationens egen nøgle") : words.name(p.chain),
                       whenText(log::HybridClock::instant(p.hlc), today)});
    }
    return out;
}

} // namespace feltbog::app
