// SPDX-License-Identifier: MPL-2.0
#include "app/pages/admitpage.h"

#include "app/service/text.h"

namespace feltbog::app {

AdmitPage::AdmitPage(Service& service, SyncRunner& sync, const QString& device, QObject* parent)
    : GrantPage(service, parent), sync_(sync), device_(device) {
    if (!known()) return;
    for (const auto& line : known()->devices) {
        if (line.id != device_) continue;
        name_ = line.name;
        heard_ = line.heard ? tr("Hørt fra %1").arg(whenText(*line.heard, service.today()))
                            : tr("Ikke hørt fra endnu");
        beginWith(line.grant);
    }
}

void AdmitPage::admit() {
    if (!hindrance().isEmpty()) return;
    const auto grant = chosen();
    if (!grant) return;
    const bool certified =
        attempt([&, grant = *grant](bool) { return feltbog::app::letIn(notebook(), device_, grant); });
    if (!certified) return;
    service().touched();
    if (!sync_.running()) sync_.start(); // the device waits for it at the office
    emit done();
}

} // namespace feltbog::app
