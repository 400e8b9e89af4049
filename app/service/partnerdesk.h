// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/service/service.h"
#include "app/service/syncrunner.h"
#include "sync/client/partners.h"

namespace feltbog::app {

// What partners have been asked for, as the office last said, and what a coordinator does about it. All of it
// is asked at the office, on the thread of a pass; between two pages the list stays as it was.
class PartnerDesk : public QObject {
    Q_OBJECT

  public:
    struct Row {
        sync::wire::Delivery delivery;
        sync::Standing standing{};
        bool expired = false; // the link, and nothing has come by it

        [[nodiscard]] bool open() const; // the partner may still deliver
        [[nodiscard]] bool waitsHere() const {
            return standing == sync::Standing::Delivered || standing == sync::Standing::Unwritten;
        }
    };
    using Told = std::function<void(const Status&)>;

    PartnerDesk(Service& service, SyncRunner& sync, QObject* parent = nullptr);

    [[nodiscard]] bool known() const { return rows_.has_value(); } // the office has been asked
    [[nodiscard]] bool working() const { return running_ > 0; }
    [[nodiscard]] QString trouble() const; // why the list is not there, or not the newest
    [[nodiscard]] const std::vector<Row>& rows() const;
    [[nodiscard]] const Row* find(const QString& id) const;

    // Why it could not be done. Nothing of it waits to be sent by itself, as a registration would.
    [[nodiscard]] static QString why(const Error& error);

    void fetch();
    // `told` hears the outcome, unless `whose` is gone by then.
    void ask(const sync::PartnerAsk& what, QObject* whose,
             std::function<void(const Result<sync::PartnerLink>&)> told);
    void approve(const Row& row, bool confirmed, QObject* whose, Told told);
    void reject(const Row& row, const QString& reason, QObject* whose, Told told);
    void withdraw(const Row& row, QObject* whose, Told told);

  signals:
    void changed();

  private:
    // Does it, and asks for the list once more; without work, for the list alone.
    void run(SyncRunner::Errand work, const QPointer<QObject>& whose, Told told);

    Service& service_;
    SyncRunner& sync_;
    std::optional<std::vector<Row>> rows_;
    std::optional<Error> trouble_;
    int running_ = 0;
};

} // namespace feltbog::app
