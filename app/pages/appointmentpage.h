// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/models/choicemodel.h"
#include "app/models/datechoice.h"
#include "app/pages/pagemodel.h"

namespace feltbog::app {

// One meeting on a day: when, how it went, its fixed agenda, and what must be delivered before it.
class AppointmentPage : public feltbog::app::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by App")
    Q_PROPERTY(QString name READ name CONSTANT)
    Q_PROPERTY(QString how READ how CONSTANT)
    Q_PROPERTY(QString note READ note CONSTANT)
    Q_PROPERTY(QStringList agenda READ agenda CONSTANT)
    Q_PROPERTY(bool known READ known CONSTANT) // it stands in the calendar already
    Q_PROPERTY(feltbog::app::DateChoice* date READ date CONSTANT)
    Q_PROPERTY(feltbog::app::ChoiceModel* statuses READ statuses CONSTANT)
    Q_PROPERTY(feltbog::app::ChoiceModel* minutes READ minutes CONSTANT)
    Q_PROPERTY(bool held READ held NOTIFY changed)
    Q_PROPERTY(QString needsLine READ needsLine CONSTANT)
    Q_PROPERTY(QAbstractListModel* needs READ needs CONSTANT) // what, from, there

  public:
    // `record`: hex; empty: a new one.
    AppointmentPage(Service& service, const QString& meeting, const QString& record, QObject* parent);

    [[nodiscard]] QString name() const { return name_; }
    [[nodiscard]] QString how() const { return how_; }
    [[nodiscard]] QString note() const { return note_; }
    [[nodiscard]] QStringList agenda() const { return agenda_; }
    [[nodiscard]] bool known() const { return record_.has_value(); }
    [[nodiscard]] DateChoice* date() { return &date_; }
    [[nodiscard]] ChoiceModel* statuses() { return &statuses_; }
    [[nodiscard]] ChoiceModel* minutes() { return &minutes_; }
    [[nodiscard]] bool held() const { return statuses_.current() == QLatin1String("holdt"); }
    [[nodiscard]] QString needsLine() const { return needsLine_; }
    [[nodiscard]] QAbstractListModel* needs() { return &needs_; }

    Q_INVOKABLE void chooseStatus(const QString& status);
    Q_INVOKABLE void chooseMinutes(const QString& minutes);
    Q_INVOKABLE void save();
    Q_INVOKABLE void remove();

  signals:
    void changed();

  private:
    struct Need {
        QString what, from;
        bool there = false;
    };
    [[nodiscard]] Status read();

    std::string meeting_;
    std::optional<RecordId> record_;
    DateChoice date_;
    ChoiceModel statuses_, minutes_;
    RowModel<Need> needs_;
    QString name_, how_, note_, needsLine_;
    QStringList agenda_;
};

} // namespace feltbog::app
