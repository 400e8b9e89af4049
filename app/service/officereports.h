// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/service/service.h"

#include <QJsonObject>

namespace feltbog::app {

// What the office showed a reader last (core/settle/forreaders.h), kept encrypted on the device so that it
// can be read without a net.
struct OfficeReports {
    struct Published {
        QString id, period;
        Date on;
        QJsonObject report;
    };
    Instant at; // when it was fetched
    QJsonObject whole;
    std::vector<Published> published; // the newest first

    [[nodiscard]] const Published* find(const QString& id) const;
};
// Nothing when it is not what an office says.
[[nodiscard]] std::optional<OfficeReports> readOfficeReports(const QByteArray& json, Instant at);
void keepOfficeReports(Service& service, const QByteArray& json, Instant at);
[[nodiscard]] std::optional<OfficeReports> keptOfficeReports(Service& service);
void dropOfficeReports(Service& service);

} // namespace feltbog::app
