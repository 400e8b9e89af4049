// SPDX-License-Identifier: MPL-2.0
#include "app/pages/reportspage.h"

#include "app/service/reading.h"
#include "app/service/text.h"
#include "core/settle/end.h"
#include "core/settle/years.h"

namespace feltbog::app {

QString publishedLine(const settle::Published& report) {
    const QString whom = report.audience == report::Audience::Outside
                             ? ReportsPage::tr("til styregruppe og bestyrelse")
                             : ReportsPage::tr("til jer selv");
    return ReportsPage::tr("Udgivet %1, %2").arg(q(report.on.danish()), whom);
}

ReportsPage::ReportsPage(Service& service, QObject* parent)
    : PageModel(service, parent), years_({{"number", [](const YearRow& r) { return QVariant(r.number); }},
                                          {"name", [](const YearRow& r) { return QVariant(r.name); }},
                                          {"detail", [](const YearRow& r) { return QVariant(r.detail); }},
                                          {"canLock", [](const YearRow& r) { return QVariant(r.canLock); }}},
                                         this),
      reports_({{"id", [](const ReportRow& r) { return QVariant(r.id); }},
                {"title", [](const ReportRow& r) { return QVariant(r.title); }},
                {"info", [](const ReportRow& r) { return QVariant(r.detail); }}},
               this),
      periods_(ChoiceModel::Pick::One, this), audiences_(ChoiceModel::Pick::One, this) {
    audiences_.setChoices({{QStringLiteral("ude"), tr("Styregruppe og bestyrelse"), {}, true},
                           {QStringLiteral("inde"), tr("Jer selv"), {}, false}});
    if (const auto plan = this->plan()) {
        std::vector<Choice> choices;
        const auto years = progress::planYears(*plan, service.today());
        for (std::size_t i = 0; i < years.size(); ++i)
            choices.push_back({QStringLiteral("aar:%1").arg(i + 1),
                               q(years[i].name),
                               {},
                               years[i].range.holds(service.today())});
        choices.push_back({QStringLiteral("hele"), tr("Hele perioden"), {}, false});
        periods_.setChoices(std::move(choices));
        if (periods_.current().isEmpty()) periods_.choose(QStringLiteral("hele"));
    }
    connect(&service, &Service::changed, this, &ReportsPage::reload);
    reload();
}

void ReportsPage::reload() {
    if (const auto done = read(); !done) fail(done.error());
    emit changed();
}

Status ReportsPage::read() {
    FB_ASSIGN(const auto years, settle::years(notebook()));
    std::vector<YearRow> yearRows;
    for (const auto& year : years) {
        const QString state = year.lock ? tr("Låst %1").arg(q(year.lock->on.danish()))
                              : year.over
                                  ? tr("Slut. Ikke låst endnu")
                                  : tr("Kan låses fra %1").arg(q((year.period.range.to + 1).danish()));
        yearRows.push_back({year.number, q(year.period.name), state, year.over && !year.lock});
    }
    years_.set(std::move(yearRows));
    FB_ASSIGN(const auto end, settle::closing(notebook()));
    over_ = service().today() > end.earliest;
    FB_ASSIGN(const auto published, settle::publishedReports(notebook().store()));
    std::vector<ReportRow> rows;
    for (const auto& report : published)
        rows.push_back({hex(report.id), q(report.period), publishedLine(report)});
    reports_.set(std::move(rows));
    return {};
}

bool ReportsPage::publish() {
    return attempt([this](bool) -> Status {
        FB_ASSIGN(const auto plan, notebook().plan());
        FB_ASSIGN(const auto period, progress::parsePeriod(*plan, s(periods_.current()), notebook().today()));
        const auto audience = report::audienceOf(s(audiences_.current()));
        FB_TRY(settle::publishReport(notebook(), period, audience.value_or(report::Audience::Outside)));
        service().touched();
        return {};
    });
}

bool ReportsPage::lockYear(int number) {
    return attempt([this, number](bool) -> Status {
        FB_TRY(settle::lockYear(notebook(), number));
        service().touched();
        return {};
    });
}

} // namespace feltbog::app
