// SPDX-License-Identifier: MPL-2.0
#include "app/service/approot.h"

#include "app/service/text.h"
#include "core/record/round.h"
#include "sync/client/session.h"

namespace feltbog::app {

Result<std::unique_ptr<AppRoot>> AppRoot::open(store::Store& store, record::Notebook::Ports ports,
                                               const QString& settingsFile,
                                               SyncRunner::TransportMaker transport,
                                               ports::Connectivity& network, const QString& serverUrl,
                                               const Unlocked& unlocked) {
    FB_ASSIGN(const auto identity, store::identity(store));
    if (!identity) FB_TRY(record::Notebook::create(store, ports));
    FB_ASSIGN(auto notebook, record::Notebook::open(store, ports, unlocked.actor));
    QString url = serverUrl;
    if (url.isEmpty()) {
        FB_ASSIGN(const auto known, sync::serverUrl(*notebook));
        if (known) url = q(*known);
    }
    FB_ASSIGN(const auto before, sync::before(*notebook));
    std::unique_ptr<AppRoot> root(new AppRoot(std::move(notebook), settingsFile, std::move(transport),
                                              network, before, url, unlocked.gate));
    // Without a plan there is no round to end; any other fault here shows again on the page it belongs to.
    const auto forgotten = record::endForgottenRound(root->notebook());
    if (forgotten && *forgotten) root->service_.saved(UndoState::tr("En glemt runde er afsluttet og gemt."));
    return root;
}

AppRoot::AppRoot(std::unique_ptr<record::Notebook> notebook, const QString& settingsFile,
                 SyncRunner::TransportMaker transport, ports::Connectivity& network,
                 const sync::Before& before, const QString& serverUrl, LockGate* gate)
    : notebook_(std::move(notebook)), settings_(settingsFile, nullptr), service_(*notebook_, settings_),
      sync_(*notebook_, std::move(transport), network, before, serverUrl), facade_(service_, sync_, gate) {
    AppForeign::instance = &facade_;
    // Queued: after the translator has changed, what pages hold as text is made again.
    QObject::connect(&settings_, &UiSettings::languageChanged, &service_, &Service::touched,
                     Qt::QueuedConnection);
}

AppRoot::~AppRoot() { AppForeign::instance = nullptr; }

} // namespace feltbog::app
