// SPDX-License-Identifier: MPL-2.0
#include "app/pages/reportpage.h"

#include "app/pages/reportspage.h"
#include "app/service/officereports.h"
#include "app/service/text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace feltbog::app {
namespace {

QString figureOf(const QJsonObject& criterion) {
    const QString unit = criterion["kind"] == QStringLiteral("percent") ? QStringLiteral(" %") : QString();
    const auto value = criterion["value"];
    const auto goal = criterion["target_min"].isDouble() ? criterion["target_min"] : criterion["target_max"];
    QString out = value.isDouble() ? number(value.toDouble()) + unit : ReportPage::tr("ikke opgjort");
    if (value.isDouble() && goal.isDouble())
        out += ReportPage::tr(" (mål %1)").arg(number(goal.toDouble()) + unit);
    return out;
}

QString agesOf(const QJsonArray& ages) {
    QStringList out;
    for (const auto& each : ages) {
        const auto row = each.toObject();
        out << QStringLiteral("%1: %2").arg(row["ages"].toString(), row["persons"].isDouble()
                                                                        ? number(row["persons"].toDouble())
                                                                        : ReportPage::tr("skjult"));
    }
    return out.join(QStringLiteral(" · "));
}

} // namespace

ReportPage::ReportPage(Service& service, const QString& id, QObject* parent)
    : PageModel(service, parent), lines_({{"text", [](const Line& r) { return QVariant(r.text); }},
                                          {"figure", [](const Line& r) { return QVariant(r.figure); }},
                                          {"ages", [](const Line& r) { return QVariant(r.ages); }},
                                          {"note", [](const Line& r) { return QVariant(r.note); }}},
                                         this) {
    if (id.isEmpty()) return;
    if (const auto done = open(id); !done) fail(done.error());
}

Status ReportPage::open(const QString& id) {
    if (const auto office = keptOfficeReports(service())) {
        if (id == kAsOfNow) {
            show(tr("Hele perioden"),
                 tr("Som kontoret så det %1").arg(whenText(office->at, service().today())), office->whole);
            return {};
        }
        if (const auto* there = office->find(id)) {
            show(there->period, tr("Udgivet %1").arg(q(there->on.danish())), there->report);
            return {};
        }
    }
    FB_ASSIGN(const auto report,
              settle::publishedReport(notebook().store(), EventId::fromHex(s(id)).value_or(EventId{})));
    show(q(report.period), publishedLine(report),
         QJsonDocument::fromJson(QByteArray::fromStdString(report.json)).object());
    return {};
}

void ReportPage::show(const QString& title, const QString& detail, const QJsonObject& report) {
    std::vector<Line> lines;
    for (const auto& each : report["criteria"].toArray()) {
        const auto criterion = each.toObject();
        const bool counted = criterion["value"].isDouble();
        lines.push_back({criterion["text"].toString(), figureOf(criterion),
                         agesOf(criterion["by_age"].toArray()),
                         counted ? QString() : criterion["note"].toString(), counted});
    }
    // What has a figure first, as in Fremdrift.
    std::stable_partition(lines.begin(), lines.end(), [](const Line& line) { return line.counted; });
    lines_.set(std::move(lines));
    title_ = title;
    detail_ = detail;
    hiddenMeans_ = report["hidden_means"].toString();
}

} // namespace feltbog::app
