// SPDX-License-Identifier: MPL-2.0
#include "app/service/officereports.h"

#include "app/service/text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace feltbog::app {
namespace {

constexpr const char* kDraft = "office";

} // namespace

const OfficeReports::Published* OfficeReports::find(const QString& id) const {
    for (const auto& one : published)
        if (one.id == id) return &one;
    return nullptr;
}

std::optional<OfficeReports> readOfficeReports(const QByteArray& json, Instant at) {
    OfficeReports out{at, QJsonDocument::fromJson(json).object(), {}};
    if (!out.whole["criteria"].isArray()) return std::nullopt;
    for (const auto& each : out.whole["published"].toArray()) {
        const auto one = each.toObject();
        if (const auto on = Date::parse(s(one["on"].toString())))
            out.published.push_back(
                {one["id"].toString(), one["period"].toString(), *on, one["report"].toObject()});
    }
    return out;
}

void keepOfficeReports(Service& service, const QByteArray& json, Instant at) {
    service.keepDraft(kDraft, QByteArray::number(qlonglong(at.time_since_epoch().count())) + '\n' + json);
}

std::optional<OfficeReports> keptOfficeReports(Service& service) {
    const QByteArray kept = service.draft(kDraft);
    const auto end = kept.indexOf('\n');
    if (end < 0) return std::nullopt;
    return readOfficeReports(kept.mid(end + 1),
                             Instant{std::chrono::milliseconds{kept.left(end).toLongLong()}});
}

void dropOfficeReports(Service& service) { service.dropDraft(kDraft); }

} // namespace feltbog::app
