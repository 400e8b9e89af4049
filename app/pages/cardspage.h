// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/models/choicemodel.h"
#include "app/pages/pagemodel.h"
#include "app/service/cards.h"

#include <set>

namespace feltbog::app {

// Kort: all cards of a circle that can be read here, by who was seen last, and by search. Overlevering goes
// through them one by one with whoever takes over; where the two have come to is kept until all are through.
class CardsPage : public feltbog::app::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by App")
    Q_PROPERTY(feltbog::app::ChoiceModel* circles READ circles CONSTANT)
    Q_PROPERTY(QAbstractListModel* cards READ cards CONSTANT) // token, name, detail, picked, fresh
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY changed)
    // Overlevering: the card in turn; empty when all have been through.
    Q_PROPERTY(QString turnName READ turnName NOTIFY changed)
    Q_PROPERTY(QString turnDetail READ turnDetail NOTIFY changed)
    Q_PROPERTY(int through READ through NOTIFY changed)
    Q_PROPERTY(int all READ all NOTIFY changed)

  public:
    CardsPage(Service& service, QObject* parent);

    [[nodiscard]] ChoiceModel* circles() { return &circles_; }
    [[nodiscard]] QAbstractListModel* cards() { return cards_.get(); }
    [[nodiscard]] int count() const { return cards_->rowCount(); }
    [[nodiscard]] QString search() const { return search_; }
    void setSearch(const QString& search);
    [[nodiscard]] QString turnName() const { return turn_ ? turn_->name : QString(); }
    [[nodiscard]] QString turnDetail() const { return turn_ ? turn_->detail : QString(); }
    [[nodiscard]] int through() const { return int(through_.size()); }
    [[nodiscard]] int all() const { return all_; }

    Q_INVOKABLE void reload();
    Q_INVOKABLE void chooseCircle(const QString& key);
    Q_INVOKABLE void next(); // the card in turn has been talked about
    Q_INVOKABLE void beginAgain();

  signals:
    void changed();

  private:
    [[nodiscard]] std::string draftName() const;
    void readThrough();
    void keepThrough();

    ChoiceModel circles_;
    std::unique_ptr<RowModel<CardRow>> cards_;
    QString search_;
    std::optional<CardRow> turn_;
    std::set<QString> through_; // tokens
    int all_ = 0;
};

} // namespace feltbog::app
