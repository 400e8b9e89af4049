// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/models/choicemodel.h"
#include "app/models/datechoice.h"
#include "app/pages/pagemodel.h"
#include "core/record/reading.h"

namespace feltbog::app {

// One series of Tal fra andre: its values, and a new one or another in the place of one.
class ReadingPage : public feltbog::app::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by App")
    Q_PROPERTY(QString name READ name CONSTANT)
    Q_PROPERTY(QString unit READ unit CONSTANT)
    Q_PROPERTY(QString source READ source CONSTANT)                    // who has it, and of whom it speaks
    Q_PROPERTY(QString value READ value WRITE setValue NOTIFY changed) // as typed
    Q_PROPERTY(feltbog::app::ChoiceModel* statuses READ statuses CONSTANT)
    Q_PROPERTY(feltbog::app::ChoiceModel* reasons READ reasons CONSTANT)
    Q_PROPERTY(feltbog::app::DateChoice* date READ date CONSTANT)
    Q_PROPERTY(bool missing READ missing NOTIFY changed)
    Q_PROPERTY(QString correctedDay READ correctedDay NOTIFY
                   changed) // of the value being corrected; empty: a new one
    Q_PROPERTY(QAbstractListModel* history READ history CONSTANT) // record, day_, value, note_
    Q_PROPERTY(int count READ count NOTIFY changed)

  public:
    ReadingPage(Service& service, const QString& series, const QString& corrects, QObject* parent);

    [[nodiscard]] QString name() const { return QString::fromStdString(series_.name); }
    [[nodiscard]] QString unit() const { return QString::fromStdString(series_.unitText); }
    [[nodiscard]] QString source() const;
    [[nodiscard]] QString value() const { return value_; }
    void setValue(const QString& value);
    [[nodiscard]] ChoiceModel* statuses() { return &statuses_; }
    [[nodiscard]] ChoiceModel* reasons() { return &reasons_; }
    [[nodiscard]] DateChoice* date() { return &date_; }
    [[nodiscard]] bool missing() const { return statuses_.current() == QLatin1String("mangler"); }
    [[nodiscard]] QString correctedDay() const { return correctedDay_; }
    [[nodiscard]] QAbstractListModel* history() { return &history_; }
    [[nodiscard]] int count() const { return history_.rowCount(); }

    Q_INVOKABLE void reload();
    Q_INVOKABLE void correct(const QString& record); // into the fields
    Q_INVOKABLE void startNew();                     // back to a new value, as it was
    Q_INVOKABLE void save();

  signals:
    void changed();

  private:
    struct Row {
        QString record, day, value, note;
    };
    [[nodiscard]] std::string draftKey() const { return "reading." + series_.key; }
    void keep();
    void restore();
    [[nodiscard]] QString fault() const;

    plan::Series series_;
    std::optional<RecordId> corrects_;
    std::vector<record::ReadingRow> readings_;
    ChoiceModel statuses_, reasons_;
    DateChoice date_;
    RowModel<Row> history_;
    QString value_, correctedDay_;
    bool loading_ = true;
};

} // namespace feltbog::app
