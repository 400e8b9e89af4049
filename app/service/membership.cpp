// SPDX-License-Identifier: MPL-2.0
#include "app/service/membership.h"

#include "app/service/text.h"

#include <QCoreApplication>

namespace feltbog::app {

QString roleNames(const QStringList& words) {
    QStringList out;
    for (const auto& role : roleChoices())
        if (words.contains(role.key)) out << role.name;
    return out.join(QStringLiteral(", "));
}

QString circleNames(const plan::Plan* plan, const QStringList& keys) {
    QStringList out;
    for (const auto& key : keys) out << (plan ? nameOf(plan->circles, s(key)) : key);
    return out.join(QStringLiteral(", "));
}

std::vector<Choice> roleChoices() {
    const auto tr = [](const char* text) { return QCoreApplication::translate("Roles", text); };
    return {{QStringLiteral("gade"), tr("Gadeplansmedarbejder"), {}, false},
            {QStringLiteral("kursus"), tr("Kursusleder"), {}, false},
            {QStringLiteral("koordinator"), tr("Koordinator"), {}, false},
            {QStringLiteral("laeser"), tr("Læser (kun rapporter)"), {}, false}};
}

// STUB
Result<Membership> membership(record::Notebook&) { return Membership{}; }
Result<std::vector<AuditLine>> auditLog(record::Notebook&) { return std::vector<AuditLine>{}; }
Result<Code> readCode(record::Notebook& n, const QString& text) {
    return Code{text, "00", "https://feltbog.nordby.example", "3F2A-91C0", n.now() + std::chrono::hours(24)};
}
Result<Code> makeCode(record::Notebook& n, sync::Transport&, const Grant&) {
    return readCode(
        n, "FELTBOG1 https://feltbog.nordby.example "
           "7Q2M-K0XR-94TB-D1WZ-5HJC-8VNE-3PGA-6FSY-2M4K-X9R0-TB7D-1W5Z-HJ3C-9VNE-7Q2M-K0XR-94TB-D1WZ-5HJC");
}
Status joinBy(record::Notebook&, sync::Transport&, const QString&) { return {}; }
Status shutOut(record::Notebook&, const QString&) { return {}; }
Result<std::optional<DeviceLine>> answered(record::Notebook&, const QString&) {
    return std::optional<DeviceLine>{};
}

} // namespace feltbog::app
