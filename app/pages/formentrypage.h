// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/models/datechoice.h"
#include "app/models/filledform.h"
#include "app/models/rowmodel.h"
#include "app/pages/pagemodel.h"

namespace feltbog::app {

// A form that staff write, from what is said or stands on paper: all questions on one page.
class FormEntryPage : public feltbog::app::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by App")
    Q_PROPERTY(QString name READ name CONSTANT)
    Q_PROPERTY(QString detail READ detail CONSTANT) // who, when, how
    Q_PROPERTY(QString seenBy READ seenBy CONSTANT)
    Q_PROPERTY(feltbog::app::DateChoice* date READ date CONSTANT)
    // kind, text, options, chosen (from 1; 0: none), digits, words, fault
    Q_PROPERTY(QAbstractListModel* questions READ questions CONSTANT)

  public:
    FormEntryPage(Service& service, const QString& form, QObject* parent);
    ~FormEntryPage() override; // a form in which nothing was answered is not kept

    [[nodiscard]] QString name() const;
    [[nodiscard]] QString detail();
    [[nodiscard]] QString seenBy() const;
    [[nodiscard]] DateChoice* date() { return &date_; }
    [[nodiscard]] QAbstractListModel* questions() { return &questions_; }

    Q_INVOKABLE void choose(int question, int option);
    Q_INVOKABLE void putNumber(int question, const QString& digits);
    Q_INVOKABLE void write(int question, const QString& text);
    Q_INVOKABLE void save();

  private:
    struct Row {
        QString kind, text;
        QStringList options;
        int chosen = 0;
        QString digits, words, fault;
    };
    [[nodiscard]] Row rowOf(int question) const;
    void show(int question);

    FilledForm form_;
    DateChoice date_;
    RowModel<Row> questions_;
};

} // namespace feltbog::app
