// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/models/rowmodel.h"
#include "app/pages/pagemodel.h"

namespace feltbog::app {

// One card, for when a family asks: Vis hvad der står, Slet kort og oplysninger.
class CardPage : public feltbog::app::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by App")
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString detail READ detail NOTIFY changed)
    Q_PROPERTY(int cards READ cards NOTIFY changed)         // of the same child, as answered
    Q_PROPERTY(QAbstractListModel* rows READ rows CONSTANT) // title, detail, sign
    Q_PROPERTY(int registrations READ registrations NOTIFY changed)
    Q_PROPERTY(int older READ older NOTIFY changed)

  public:
    CardPage(Service& service, const QString& token, QObject* parent);

    [[nodiscard]] QString name() const { return name_; }
    [[nodiscard]] QString detail() const { return detail_; }
    [[nodiscard]] int cards() const { return cards_; }
    [[nodiscard]] QAbstractListModel* rows() { return &rows_; }
    [[nodiscard]] int registrations() const { return registrations_; }
    [[nodiscard]] int older() const { return older_; }

    Q_INVOKABLE void forget(); // no way back: the page asks first

  signals:
    void changed();

  private:
    struct Row {
        QString title, detail, icon;
    };
    [[nodiscard]] Status read();

    Token token_;
    QString name_, detail_;
    RowModel<Row> rows_;
    int cards_ = 0, registrations_ = 0, older_ = 0;
};

} // namespace feltbog::app
