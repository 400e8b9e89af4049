// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/service/service.h"

#include <QObject>
#include <QQmlEngine>

#include <functional>

namespace feltbog::app {

// What all pages share: an error beside its field, and a question that waits for an answer. Nothing the
// user entered is touched by either.
class PageModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("what pages share")
    Q_PROPERTY(QString error READ error NOTIFY messageChanged)
    Q_PROPERTY(QString errorField READ errorField NOTIFY messageChanged) // empty: the page as a whole
    Q_PROPERTY(QString question READ question NOTIFY messageChanged)     // "... Er det rigtigt?"; empty: none

  public:
    PageModel(Service& service, QObject* parent);

    [[nodiscard]] QString error() const { return error_; }
    [[nodiscard]] QString errorField() const { return field_; }
    [[nodiscard]] QString question() const { return question_; }

    Q_INVOKABLE void answerYes(); // Ja: does it, confirmed
    Q_INVOKABLE void answerNo();  // Ret tallet: back to the page, everything as it was
    Q_INVOKABLE void clearError();

  signals:
    void messageChanged();
    void done(); // the page's work is saved

  protected:
    // `confirmed` says that the question the action asked has been answered Ja.
    using Action = std::function<Status(bool confirmed)>;
    bool attempt(Action action, bool confirmed = false);
    void fail(const Error& error);
    void failText(const QString& text, const QString& field = {});

    [[nodiscard]] Service& service() { return service_; }
    [[nodiscard]] record::Notebook& notebook() { return service_.notebook(); }
    [[nodiscard]] std::shared_ptr<const plan::Plan> plan() { return service_.plan(); }

  private:
    Service& service_;
    Action waiting_;
    QString error_, field_, question_;
};

} // namespace feltbog::app
