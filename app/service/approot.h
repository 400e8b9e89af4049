// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/service/appfacade.h"

#include <memory>

namespace feltbog::app {

// Who opened the notebook, and through which lock; nobody in particular, when there is none.
struct Unlocked {
    std::optional<ActorId> actor;
    LockGate* gate = nullptr;
};

// The long-lived objects of the app in the order they depend on each other. Made once by the program entry
// (and by tests) around an open store; outlives the QML engine.
class AppRoot {
  public:
    // Opens the notebook of the store, making its identity when it has none, and ends a round that nobody
    // ended. Errors: store errors.
    [[nodiscard]] static Result<std::unique_ptr<AppRoot>>
    open(store::Store& store, record::Notebook::Ports ports, const QString& settingsFile,
         SyncRunner::TransportMaker transport, ports::Connectivity& network, const QString& serverUrl,
         const Unlocked& unlocked = {});
    ~AppRoot();
    AppRoot(const AppRoot&) = delete;
    AppRoot& operator=(const AppRoot&) = delete;

    [[nodiscard]] record::Notebook& notebook() { return *notebook_; }
    [[nodiscard]] UiSettings& settings() { return settings_; }
    [[nodiscard]] Service& service() { return service_; }
    [[nodiscard]] AppFacade& facade() { return facade_; }

  private:
    AppRoot(std::unique_ptr<record::Notebook> notebook, const QString& settingsFile,
            SyncRunner::TransportMaker transport, ports::Connectivity& network, const sync::Before& before,
            const QString& serverUrl, LockGate* gate);

    std::unique_ptr<record::Notebook> notebook_;
    UiSettings settings_;
    Service service_;
    SyncRunner sync_;
    AppFacade facade_;
};

} // namespace feltbog::app
