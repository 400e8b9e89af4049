// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/models/rowmodel.h"
#include "app/pages/pagemodel.h"
#include "app/service/syncrunner.h"
#include "core/settle/end.h"

#include <set>

namespace feltbog::app {

// Luk planen: announced, then each device says that it has nothing more, then closed with a word that is
// typed.
class ClosingPage : public feltbog::app::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by App")
    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(QString earliest READ earliest NOTIFY changed)   // the day after which it can be closed
    Q_PROPERTY(QString announced READ announced NOTIFY changed) // on which day; empty: not yet
    Q_PROPERTY(QString closed READ closed NOTIFY changed)
    Q_PROPERTY(QAbstractListModel* rows READ rows CONSTANT) // device, name, info, ready, lost
    Q_PROPERTY(int missing READ missing NOTIFY changed)     // devices that neither said so nor are given up
    Q_PROPERTY(QString word READ word CONSTANT)             // what is typed

  public:
    enum class Step { TooEarly, Announce, Collect, Close, Closed };
    Q_ENUM(Step)

    ClosingPage(Service& service, SyncRunner& sync, QObject* parent);

    [[nodiscard]] Step step() const { return step_; }
    [[nodiscard]] QString earliest() const { return earliest_; }
    [[nodiscard]] QString announced() const { return announced_; }
    [[nodiscard]] QString closed() const { return closed_; }
    [[nodiscard]] QAbstractListModel* rows() { return &rows_; }
    [[nodiscard]] int missing() const { return missing_; }
    [[nodiscard]] QString word() const;

    Q_INVOKABLE void announce();
    Q_INVOKABLE void giveUp(const QString& device); // it will never come again; a second time: it may
    Q_INVOKABLE void close(const QString& typed);
    Q_INVOKABLE void reload();

  signals:
    void changed();

  private:
    struct Row {
        QString device, name, detail;
        bool ready = false, lost = false;
    };
    [[nodiscard]] Status read();
    void send();

    SyncRunner& sync_;
    RowModel<Row> rows_;
    std::set<QString> lost_;
    Step step_ = Step::TooEarly;
    QString earliest_, announced_, closed_;
    int missing_ = 0;
};

} // namespace feltbog::app
