// SPDX-License-Identifier: MPL-2.0
#include "app/service/auditlog.h"

#include "app/service/membership.h"
#include "app/service/text.h"
#include "core/log/hlc.h"
#include "core/trust/devices.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <set>

namespace feltbog::app {
namespace {

constexpr std::size_t kLines = 200; // what anybody scrolls through

// What a statement says, in words; empty for what is no news to anybody.
class Words {
    Q_DECLARE_TR_FUNCTIONS(feltbog::app::Words)
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
    // What the server noted. What stands in the statements too is left out.
    static QString ofServer(const QString& what, int count) {
        if (what == "tilmeldt" || what.startsWith("inviteret")) return {};
        if (what == "afvist-lukket") return tr("Blev afvist: enheden er lukket ude");
        if (what == "afvist-synk") return tr("Blev afvist: enheden er ikke godkendt til at synkronisere");
        if (what == "afvist-invitation") return tr("Blev afvist: kun koordinatorer kan invitere");
        if (what == "afvist-rapport") return tr("Blev afvist: rollen giver ikke adgang til rapporten");
        if (what == "afvist-tal") return tr("Blev afvist: kun koordinatorer kan bede andre om tal");
        if (what == "bedt-om-tal") return tr("Bad en part om tal");
        if (what == "tal-afleveret") return tr("Tal blev afleveret over et link");
        if (what == "tal-godkendt") return tr("Godkendte tal fra en part");
        if (what == "tal-afvist") return tr("Afviste tal fra en part");
        if (what == "tal-trukket-tilbage") return tr("Trak et link til en part tilbage");
        if (what == "afvist-log") return tr("Blev afvist: kun koordinatorer kan se, hvem der gjorde hvad");
        const QString aside = tr("%n registrering(er) er sat til side", nullptr, count);
        if (what == "til-side-rolle") return aside + tr(": uden for enhedens rolle");
        if (what == "til-side-lukket") return aside + tr(": enheden er lukket ude");
        return what.startsWith("til-side-") ? aside : what;
    }

  private:
    const trust::Trust& trust_;
    const plan::Plan* plan_;
};

} // namespace

Result<std::vector<AuditLine>> auditLog(record::Notebook& notebook, const QByteArray& fromServer) {
    FB_ASSIGN(const auto trust, trust::trustOf(notebook));
    const auto known = notebook.plan();
    const Words words(trust, known ? known->get() : nullptr);
    std::vector<AuditLine> out;
    for (const auto& p : trust.statements())
        out.push_back(
            {log::HybridClock::instant(p.hlc),
             std::visit(words, p.statement.says),
             p.statement.issuer.none() ? Words::tr("Organisationens egen nøgle") : words.name(p.chain),
             {}});
    for (const auto& value : QJsonDocument::fromJson(fromServer).array()) {
        const auto entry = value.toObject();
        const auto what = Words::ofServer(entry["what"].toString(), entry["count"].toInt());
        const auto device = DeviceId::fromHex(s(entry["device"].toString()));
        if (!what.isEmpty() && device)
            out.push_back({Instant{std::chrono::milliseconds{qint64(entry["at"].toDouble())}},
                           what,
                           words.name(*device),
                           {}});
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const AuditLine& a, const AuditLine& b) { return a.at > b.at; });
    if (out.size() > kLines) out.resize(kLines);
    for (auto& line : out) line.when = whenText(line.at, notebook.today());
    return out;
}

} // namespace feltbog::app
