// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/models/datechoice.h"
#include "app/models/newpersonchoices.h"
#include "app/pages/pagemodel.h"
#include "app/service/cards.h"
#include "core/record/round.h"

namespace feltbog::app {

// Runde and Aftenens runde: begin, pick whom you met, count those without a card, end.
class RoundPage : public feltbog::app::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by App")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(QString activityName READ activityName NOTIFY changed)
    Q_PROPERTY(QString since READ since NOTIFY changed) // "i dag kl. 16.05"
    Q_PROPERTY(int met READ met NOTIFY changed)
    Q_PROPERTY(int uncarded READ uncarded NOTIFY changed)
    Q_PROPERTY(int cardCount READ cardCount NOTIFY changed)  // that match, shown or not
    Q_PROPERTY(bool moreCards READ moreCards NOTIFY changed) // than are shown
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged)
    Q_PROPERTY(QString bandName READ bandName NOTIFY bandAsked)   // whose age is asked for; empty: nobody's
    Q_PROPERTY(QAbstractListModel* cards READ cards CONSTANT)     // token, name, detail, picked, fresh
    Q_PROPERTY(QAbstractListModel* tallies READ tallies CONSTANT) // text, detail
    Q_PROPERTY(QAbstractListModel* leads READ leads CONSTANT)     // token, offer, text, detail
    Q_PROPERTY(feltbog::app::ChoiceModel* activities READ activities CONSTANT)
    Q_PROPERTY(feltbog::app::NewPersonChoices* people READ people CONSTANT)
    Q_PROPERTY(feltbog::app::ChoiceModel* metBefore READ metBefore CONSTANT)
    Q_PROPERTY(feltbog::app::DateChoice* date READ date CONSTANT)

  public:
    RoundPage(Service& service, QObject* parent);

    [[nodiscard]] bool isOpen() const { return round_.has_value(); }
    [[nodiscard]] QString activityName() const;
    [[nodiscard]] QString since() const;
    [[nodiscard]] int met() const;
    [[nodiscard]] int uncarded() const;
    [[nodiscard]] int cardCount() const { return cardCount_; }
    [[nodiscard]] bool moreCards() const { return cards_->rowCount() < cardCount_; }
    [[nodiscard]] QString search() const { return search_; }
    void setSearch(const QString& search);
    [[nodiscard]] QString bandName() const { return bandName_; }
    [[nodiscard]] QAbstractListModel* cards() { return cards_.get(); }
    [[nodiscard]] QAbstractListModel* tallies() { return &tallies_; }
    [[nodiscard]] QAbstractListModel* leads() { return &leads_; }
    [[nodiscard]] ChoiceModel* activities() { return &activities_; }
    [[nodiscard]] NewPersonChoices* people() { return &people_; }
    [[nodiscard]] ChoiceModel* metBefore() { return &metBefore_; }
    [[nodiscard]] DateChoice* date() { return &date_; }

    Q_INVOKABLE void reload();
    Q_INVOKABLE void start();
    Q_INVOKABLE void pick(const QString& token);                  // met, or taken back
    Q_INVOKABLE void giveBand(const QString& band);               // the answer to bandName; empty: leave it
    Q_INVOKABLE bool addNew(const QString& callName, bool child); // band: as chosen
    Q_INVOKABLE bool addUncarded(bool child, int count);          // band and metBefore: as chosen
    Q_INVOKABLE void takeBackUncarded(int row);                   // a row of tallies
    Q_INVOKABLE void takeBackLead(const QString& token, const QString& offer);
    Q_INVOKABLE void end();

  signals:
    void changed();
    void searchChanged();
    void bandAsked();
    void added(); // a new card, or people without a card, are in the round

  private:
    struct TallyRow {
        QString text, detail;
    };
    struct LeadRow {
        QString token, offer, text, detail;
    };
    void showCards();
    [[nodiscard]] bool readRound();
    [[nodiscard]] bool isMet(const CardRow& row) const;
    void showTallies();
    void showLeads();
    [[nodiscard]] std::string unit(bool child);

    std::optional<record::Round> round_;
    int cardCount_ = 0;
    QString search_, bandToken_, bandName_;
    std::unique_ptr<RowModel<CardRow>> cards_;
    RowModel<TallyRow> tallies_;
    RowModel<LeadRow> leads_;
    ChoiceModel activities_, metBefore_;
    NewPersonChoices people_;
    DateChoice date_;
};

} // namespace feltbog::app
