// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/service/settings.h"
#include "app/service/undo.h"
#include "core/progress/live.h"
#include "core/record/notebook.h"

#include <QObject>

namespace feltbog::app {

// What every page works with: the notebook, the plan in force, the undo bar and the news that something
// was registered. Made by the composition root; lives as long as the app.
class Service : public QObject {
    Q_OBJECT

  public:
    Service(record::Notebook& notebook, UiSettings& settings, QObject* parent = nullptr);

    [[nodiscard]] record::Notebook& notebook() { return notebook_; }
    [[nodiscard]] UiSettings& settings() { return settings_; }
    [[nodiscard]] UndoState& undo() { return undo_; }
    [[nodiscard]] progress::LiveProgress& progress() { return progress_; }
    [[nodiscard]] Date today() const { return notebook_.today(); }
    // The newest plan on the device; empty before the first sync.
    [[nodiscard]] std::shared_ptr<const plan::Plan> plan();

    // A registration became durable: shows the undo bar and tells the pages.
    void saved(const QString& what, const RecordId& record);
    void saved(const QString& what, UndoState::Undo undo = {});
    void touched() { emit changed(); } // something was read from elsewhere: sync

    // Unsaved input of a page, kept in the encrypted draft table so that neither a flat battery nor the lock
    // costs anything. Each who shares the device has their own.
    void keepDraft(const std::string& page, const QByteArray& json);
    [[nodiscard]] QByteArray draft(const std::string& page);
    void dropDraft(const std::string& page);

  signals:
    void changed();

  private:
    [[nodiscard]] std::string draftKey(const std::string& page) const { return "ui." + page + whose_; }

    record::Notebook& notebook_;
    std::string whose_;
    UiSettings& settings_;
    UndoState undo_;
    progress::LiveProgress progress_;
};

} // namespace feltbog::app
