// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/models/choicemodel.h"
#include "app/models/datechoice.h"
#include "app/pages/pagemodel.h"
#include "app/service/cards.h"

namespace feltbog::app {

// Brobygget til ...: help on to another offer, and the next step of those already begun.
class BridgingPage : public feltbog::app::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by App")
    Q_PROPERTY(feltbog::app::ChoiceModel* activities READ activities CONSTANT)
    Q_PROPERTY(feltbog::app::ChoiceModel* offers READ offers CONSTANT)
    Q_PROPERTY(feltbog::app::ChoiceModel* statuses READ statuses CONSTANT)
    Q_PROPERTY(feltbog::app::ChoiceModel* units READ units CONSTANT) // without a card
    Q_PROPERTY(feltbog::app::ChoiceModel* bands READ bands CONSTANT)
    Q_PROPERTY(feltbog::app::DateChoice* date READ date CONSTANT)
    Q_PROPERTY(QAbstractListModel* cards READ cards CONSTANT) // token, name, detail, picked
    Q_PROPERTY(
        QAbstractListModel* begun READ begun CONSTANT) // record, name, offer, status, next, nextName, day
    Q_PROPERTY(int cardCount READ cardCount NOTIFY changed)  // that match, shown or not
    Q_PROPERTY(bool moreCards READ moreCards NOTIFY changed) // than are shown
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY changed)
    Q_PROPERTY(int begunCount READ begunCount NOTIFY changed)
    Q_PROPERTY(bool withCard READ withCard WRITE setWithCard NOTIFY changed)
    Q_PROPERTY(bool bandNeeded READ bandNeeded NOTIFY changed)

  public:
    BridgingPage(Service& service, QObject* parent);

    [[nodiscard]] static QString statusText(std::string_view status); // "Mødt op"
    [[nodiscard]] ChoiceModel* activities() { return &activities_; }
    [[nodiscard]] ChoiceModel* offers() { return &offers_; }
    [[nodiscard]] ChoiceModel* statuses() { return &statuses_; }
    [[nodiscard]] ChoiceModel* units() { return &units_; }
    [[nodiscard]] ChoiceModel* bands() { return &bands_; }
    [[nodiscard]] DateChoice* date() { return &date_; }
    [[nodiscard]] QAbstractListModel* cards() { return cards_.get(); }
    [[nodiscard]] QAbstractListModel* begun() { return &begun_; }
    [[nodiscard]] int cardCount() const { return cardCount_; }
    [[nodiscard]] bool moreCards() const { return cards_->rowCount() < cardCount_; }
    [[nodiscard]] QString search() const { return search_; }
    void setSearch(const QString& search);
    [[nodiscard]] int begunCount() const { return begun_.rowCount(); }
    [[nodiscard]] bool withCard() const { return withCard_; }
    void setWithCard(bool with);
    [[nodiscard]] bool bandNeeded() const { return bandNeeded_ || !withCard_; }

    Q_INVOKABLE void reload();
    Q_INVOKABLE void pick(const QString& token);
    Q_INVOKABLE void save();
    Q_INVOKABLE void step(const QString& record, const QString& status);

  signals:
    void changed();

  private:
    struct BegunRow {
        QString record, name, offer, status, next, nextName, day;
    };
    ChoiceModel activities_, offers_, statuses_, units_, bands_;
    DateChoice date_;
    std::unique_ptr<RowModel<CardRow>> cards_;
    RowModel<BegunRow> begun_;
    QString token_, search_;
    int cardCount_ = 0;
    bool withCard_ = true;
    bool bandNeeded_ = false;
};

} // namespace feltbog::app
