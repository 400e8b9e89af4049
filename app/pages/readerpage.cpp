// SPDX-License-Identifier: MPL-2.0
#include "app/pages/readerpage.h"

#include "app/service/text.h"
#include "sync/client/invite.h"

#include <QJsonArray>

namespace feltbog::app {

ReaderPage::ReaderPage(Service& service, SyncRunner& sync, QObject* parent)
    : PageModel(service, parent), sync_(sync),
      reports_({{"id", [](const Row& r) { return QVariant(r.id); }},
                {"title", [](const Row& r) { return QVariant(r.title); }},
                {"info", [](const Row& r) { return QVariant(r.detail); }}},
               this) {
    connect(&service, &Service::changed, this,
            [this] { show(std::move(office_)); }); // another day, a language
    show(keptOfficeReports(service));
    ask();
}

void ReaderPage::ask() {
    if (asking_) return;
    asking_ = true;
    trouble_.clear();
    emit changed();
    const auto json = std::make_shared<std::string>();
    sync_.errand(
        {},
        [&notebook = notebook(), json](sync::Transport& there) -> Status {
            FB_ASSIGN(*json, sync::read(notebook, there, sync::wire::Reading::Report));
            return {};
        },
        this,
        [this, json](const Status& done) {
            asking_ = false;
            if (done) return came(QByteArray::fromStdString(*json));
            trouble_ = q(done.error().message());
            if (done.error().code == ErrorCode::ServerUnreachable)
                trouble_ = tr("Ingen forbindelse til kontoret.");
            if (done.error().code == ErrorCode::DeviceRevoked) { // nothing is lost: it is the office's
                dropOfficeReports(service());
                show({});
            }
            emit changed();
        });
}

void ReaderPage::came(const QByteArray& json) {
    const auto now = notebook().now();
    auto office = readOfficeReports(json, now);
    if (office) {
        keepOfficeReports(service(), json, now);
        return show(std::move(office));
    }
    trouble_ = q(feltbog::fail(ErrorCode::ServerGarbage, "rapport").message());
    emit changed();
}

void ReaderPage::show(std::optional<OfficeReports> office) {
    office_ = std::move(office);
    today_ = service().today();
    std::vector<Row> rows;
    if (office_)
        for (const auto& one : office_->published)
            rows.push_back({one.id, one.period, tr("Udgivet %1").arg(q(one.on.danish()))});
    reports_.set(std::move(rows));
    emit changed();
}

QString ReaderPage::fetched() const {
    return office_ ? tr("Hentet %1").arg(whenText(office_->at, today_)) : QString();
}

QString ReaderPage::planTitle() const {
    return office_ ? office_->whole["plan"].toObject()["title"].toString() : QString();
}

QString ReaderPage::days() const {
    if (!office_) return {};
    const auto period = office_->whole["period"].toObject();
    const auto from = Date::parse(s(period["from"].toString())), to = Date::parse(s(period["to"].toString()));
    return from && to ? tr("%1 til %2").arg(q(from->danish()), q(to->danish())) : QString();
}

int ReaderPage::verdicts(const char* word) const {
    int out = 0;
    if (office_)
        for (const auto& each : office_->whole["criteria"].toArray())
            out += each.toObject()["verdict"].toString() == QLatin1String(word) ? 1 : 0;
    return out;
}

int ReaderPage::notYet() const {
    const auto all = office_ ? int(office_->whole["criteria"].toArray().size()) : 0;
    return all - reached() - onTrack() - behind();
}

} // namespace feltbog::app
