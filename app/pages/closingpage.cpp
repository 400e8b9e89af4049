// SPDX-License-Identifier: MPL-2.0
#include "app/pages/closingpage.h"

#include "app/service/membership.h"
#include "app/service/text.h"

namespace feltbog::app {

ClosingPage::ClosingPage(Service& service, SyncRunner& sync, QObject* parent)
    : PageModel(service, parent), sync_(sync),
      rows_({{"device", [](const Row& r) { return QVariant(r.device); }},
             {"name", [](const Row& r) { return QVariant(r.name); }},
             {"info", [](const Row& r) { return QVariant(r.detail); }},
             {"ready", [](const Row& r) { return QVariant(r.ready); }},
             {"lost", [](const Row& r) { return QVariant(r.lost); }}},
            this) {
    connect(&service, &Service::changed, this, &ClosingPage::reload);
    reload();
}

QString ClosingPage::word() const { return tr("LUK PLANEN"); }

void ClosingPage::reload() {
    if (const auto done = read(); !done) fail(done.error());
    emit changed();
}

Status ClosingPage::read() {
    FB_ASSIGN(const auto now, settle::closing(notebook()));
    FB_ASSIGN(const auto known, membership(notebook()));
    std::map<QString, const DeviceLine*> lines;
    for (const auto& line : known.devices) lines[line.id] = &line;
    std::vector<Row> rows;
    missing_ = 0;
    for (const auto& device : now.devices) {
        const QString id = q(device.device.hex());
        const auto* line = lines[id];
        if (line && line->shutOut) continue; // it has nothing more to say
        const bool lost = !device.ready && lost_.contains(id);
        missing_ += device.ready || lost ? 0 : 1;
        rows.push_back({id, line ? line->name : id.left(6),
                        device.ready ? tr("Har sendt det sidste")
                        : lost
                            ? tr("Opgivet. Det, den ikke har sendt, går tabt")
                            : tr("Mangler. Sidst hørt fra %1").arg(dayText(device.last, service().today())),
                        device.ready, lost});
    }
    rows_.set(std::move(rows));
    earliest_ = q(now.earliest.danish());
    announced_ = now.announced ? q(now.announced->danish()) : QString();
    closed_ = now.closed ? q(now.closed->danish()) : QString();
    step_ = now.closed                          ? Step::Closed
            : service().today() <= now.earliest ? Step::TooEarly
            : !now.announced                    ? Step::Announce
            : missing_ > 0                      ? Step::Collect
                                                : Step::Close;
    return {};
}

void ClosingPage::send() {
    service().touched();
    if (!sync_.running()) sync_.start(); // the others hear of it at the office
}

void ClosingPage::announce() {
    if (attempt([this](bool) { return settle::announceClosing(notebook()); })) send();
}

void ClosingPage::giveUp(const QString& device) {
    if (!lost_.insert(device).second) lost_.erase(device);
    clearError();
    reload();
}

void ClosingPage::close(const QString& typed) {
    if (step_ != Step::Close) return;
    if (typed.trimmed().toUpper() != word())
        return failText(tr("Skriv %1, så lukkes planen.").arg(word()), QStringLiteral("word"));
    const bool done = attempt([this](bool) -> Status {
        std::vector<DeviceId> lost;
        for (const auto& row : rows_.rows())
            if (const auto id = DeviceId::fromHex(s(row.device)); id && row.lost) lost.push_back(*id);
        FB_ASSIGN(const auto closed, settle::closePlan(notebook(), lost));
        return closed.none() ? Status(feltbog::fail(ErrorCode::Internal, "lukning")) : Status{};
    });
    if (done) send();
}

} // namespace feltbog::app
