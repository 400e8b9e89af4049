// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QQmlEngine>
#include <QTimer>

#include <functional>

namespace feltbog::app {

// The bar under the page after a save: what was saved, and Fortryd. It stays until the next save or for
// kStay, and everything in it can also be undone later under Seneste.
class UndoState : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by App")
    Q_PROPERTY(bool shown READ shown NOTIFY changed)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)

  public:
    static constexpr std::chrono::seconds kStay{30};
    using Undo = std::function<Status()>;

    explicit UndoState(QObject* parent);

    [[nodiscard]] bool shown() const { return !text_.isEmpty(); }
    [[nodiscard]] bool canUndo() const { return undo_ != nullptr; }
    [[nodiscard]] QString text() const { return text_; }

    void show(const QString& text, Undo undo = {}); // without an undo: a message only
    Q_INVOKABLE void undo();
    Q_INVOKABLE void dismiss();

  signals:
    void changed();
    void undone();

  private:
    QString text_;
    Undo undo_;
    QTimer timer_;
};

} // namespace feltbog::app
