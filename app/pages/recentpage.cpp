// SPDX-License-Identifier: MPL-2.0
#include "app/pages/recentpage.h"

#include "app/service/reading.h"
#include "app/service/recordtext.h"
#include "app/service/text.h"
#include "core/record/recent.h"

#include <algorithm>

namespace feltbog::app {
namespace {

constexpr std::size_t kPage = 40;

QString editorOf(const record::RecentRow& row) {
    if (row.deleted) return {};
    switch (row.kind) {
    case log::Kind::Contact:
        return QStringLiteral("contact");
    case log::Kind::Tally:
        return QStringLiteral("tally");
    case log::Kind::Event:
        return QStringLiteral("arrangement");
    case log::Kind::Enquiry:
        return QStringLiteral("enquiry");
    case log::Kind::Occurrence:
        return QStringLiteral("occurrence");
    case log::Kind::Outcome:
        return QStringLiteral("outcome");
    case log::Kind::Reading:
        return QStringLiteral("reading");
    case log::Kind::Session:
        return row.status == "aflyst" ? QString() : QStringLiteral("session");
    default:
        return {};
    }
}

QString stateOf(const record::RecentRow& row) {
    if (row.deleted) return RecentPage::tr("Slettet");
    if (!row.own) return RecentPage::tr("Fra en kollega");
    return row.waiting ? RecentPage::tr("Gemt på tabletten") : RecentPage::tr("Sendt til kontoret");
}

} // namespace

RecentPage::RecentPage(Service& service, QObject* parent)
    : PageModel(service, parent), rows_({{"record", [](const Row& r) { return QVariant(r.record); }},
                                         {"title", [](const Row& r) { return QVariant(r.title); }},
                                         {"detail", [](const Row& r) { return QVariant(r.detail); }},
                                         {"sign", [](const Row& r) { return QVariant(r.icon); }},
                                         {"time", [](const Row& r) { return QVariant(r.time); }},
                                         {"day", [](const Row& r) { return QVariant(r.day); }},
                                         {"stage", [](const Row& r) { return QVariant(r.stage); }},
                                         {"deleted", [](const Row& r) { return QVariant(r.deleted); }},
                                         {"conflict", [](const Row& r) { return QVariant(r.conflict); }},
                                         {"editor", [](const Row& r) { return QVariant(r.editor); }},
                                         {"course", [](const Row& r) { return QVariant(r.course); }}},
                                        this) {
    connect(&service, &Service::changed, this, &RecentPage::reload);
    reload();
}

Result<std::vector<RecentPage::Row>> RecentPage::read(std::size_t limit, std::size_t skip) {
    FB_ASSIGN(auto recent, record::recent(notebook(), limit + 1, skip));
    const auto plan = this->plan();
    const Date today = service().today();
    more_ = recent.size() > limit;
    if (more_) recent.pop_back();
    std::vector<Row> rows;
    rows.reserve(recent.size());
    for (const auto& row : recent) {
        const auto text = recordText(row, plan.get(), today);
        QString day = dayText(civil(row.saved).date, today);
        day[0] = day[0].toUpper();
        conflicts_ += row.conflict ? 1 : 0;
        rows.push_back({hex(row.record), text.title, text.detail, text.icon, clockText(row.saved), day,
                        stateOf(row), row.deleted, row.conflict, editorOf(row),
                        row.course.none() ? QString() : hex(row.course)});
    }
    return rows;
}

void RecentPage::reload() {
    conflicts_ = 0;
    auto rows = read(std::max(kPage, rows_.rows().size()), 0);
    if (!rows) return fail(rows.error());
    rows_.set(std::move(*rows));
    emit changed();
}

void RecentPage::showMore() {
    auto rows = read(kPage, rows_.rows().size());
    if (!rows) return fail(rows.error());
    rows_.append(std::move(*rows));
    emit changed();
}

void RecentPage::remove(const QString& record) {
    const auto id = recordId(record);
    if (!id) return;
    attempt([this, id = *id](bool) -> Status {
        FB_TRY(record::deleteRecord(notebook(), id));
        service().saved(tr("Slettet"), [&book = notebook(), id] { return record::restoreRecord(book, id); });
        return {};
    });
}

void RecentPage::restore(const QString& record) {
    const auto id = recordId(record);
    if (!id) return;
    attempt([this, id = *id](bool) -> Status {
        FB_TRY(record::restoreRecord(notebook(), id));
        service().saved(tr("Sletningen er fortrudt"));
        return {};
    });
}

void RecentPage::undoLast() {
    attempt([this](bool) -> Status {
        FB_ASSIGN(const auto row, record::undoLast(notebook()));
        const auto plan = this->plan();
        service().saved(tr("Fortrudt: %1").arg(recordText(row, plan.get(), service().today()).title),
                        [&book = notebook(), id = row.record] { return record::restoreRecord(book, id); });
        return {};
    });
}

} // namespace feltbog::app
