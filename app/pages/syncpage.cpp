// SPDX-License-Identifier: MPL-2.0
#include "app/pages/syncpage.h"

#include "app/service/recordtext.h"
#include "app/service/text.h"
#include "core/log/hlc.h"
#include "core/record/recent.h"
#include "core/store/aside.h"
#include "core/store/events.h"

namespace feltbog::app {
namespace {

constexpr std::size_t kLooked = 400; // registrations searched for waiting ones: some days' work
constexpr std::size_t kShown = 6;

QString joined(const QString& a, const QString& b) { return a.isEmpty() ? b : a + QStringLiteral(" · ") + b; }

QString reasonText(const std::string& reason) {
    return reason == "fork" ? SyncPage::tr("findes i to udgaver") : SyncPage::tr("underskriften passer ikke");
}

} // namespace

SyncPage::SyncPage(Service& service, QObject* parent)
    : PageModel(service, parent), waitingRows_({{"title", [](const Row& r) { return QVariant(r.title); }},
                                                {"detail", [](const Row& r) { return QVariant(r.detail); }},
                                                {"sign", [](const Row& r) { return QVariant(r.icon); }}},
                                               this),
      asideRows_({{"title", [](const Row& r) { return QVariant(r.title); }},
                  {"detail", [](const Row& r) { return QVariant(r.detail); }},
                  {"sign", [](const Row& r) { return QVariant(r.icon); }}},
                 this) {
    connect(&service, &Service::changed, this, &SyncPage::reload);
    reload();
}

void SyncPage::reload() {
    const auto state = record::today(notebook());
    if (!state) return fail(state.error());
    waiting_ = int(state->waiting);
    setAside_ = int(state->setAside);
    lastSent_ = state->lastSent ? tr("Sidst sendt %1").arg(whenText(*state->lastSent, service().today()))
                                : tr("Ikke sendt endnu");
    const auto self = notebook().identity();
    if (!self) return fail(self.error());
    const Status read = notebook().store().read([&](store::Db& db) -> Status {
        FB_ASSIGN(const auto own, store::device(db, self->device));
        if (own) {
            saved_ = int(own->headSeq);
            sent_ = int(own->ackedSeq);
            durable_ = int(own->durableSeq);
        }
        FB_ASSIGN(const Hash hash, store::digest(db));
        digest_ = q(hash.hex().substr(0, 8));
        FB_TRY(reloadWaiting());
        return reloadAside(db);
    });
    if (!read) fail(read.error());
    emit changed();
}

Status SyncPage::reloadWaiting() {
    FB_ASSIGN(const auto recent, record::recent(notebook(), kLooked));
    const auto plan = this->plan();
    const Date today = service().today();
    std::vector<Row> rows;
    waitingMore_ = false;
    for (const auto& row : recent) {
        if (!row.own || !row.waiting) continue;
        if (rows.size() == kShown) {
            waitingMore_ = true;
            break;
        }
        const auto text = recordText(row, plan.get(), today);
        rows.push_back(
            {text.title, joined(text.detail, tr("gemt %1").arg(whenText(row.saved, today))), text.icon});
    }
    waitingRows_.set(std::move(rows));
    return {};
}

Status SyncPage::reloadAside(store::Db& db) {
    FB_ASSIGN(const auto list, store::asideAtServer(db));
    const auto plan = this->plan();
    const Date today = service().today();
    std::vector<Row> rows;
    for (const auto& aside : list) {
        if (rows.size() == kShown) break;
        FB_ASSIGN(const auto events, store::chain(db, aside.device, aside.seq, 1));
        if (events.empty() || log::hashOf(events.front().envelope) != aside.hash) continue;
        const auto text = recordText(events.front(), plan.get(), today);
        const auto saved = log::HybridClock::instant(events.front().envelope.hlc);
        rows.push_back({text.title,
                        joined(tr("gemt %1").arg(whenText(saved, today)), reasonText(aside.reason)),
                        text.icon});
    }
    asideRows_.set(std::move(rows));
    return {};
}

} // namespace feltbog::app
