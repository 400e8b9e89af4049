// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/models/cardfieldchoices.h"
#include "app/models/choicemodel.h"
#include "app/models/datechoice.h"
#include "app/pages/pagemodel.h"
#include "app/service/cards.h"

namespace feltbog::app {

// Tilmeld: builds one row of the register (a child, a parent, or a family with its members) from cards
// known and new, and enrols it. New cards are made together with the enrolment or not at all.
class EnrolPage : public feltbog::app::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by App")
    Q_PROPERTY(QString courseName READ courseName CONSTANT)
    Q_PROPERTY(QString counted READ counted CONSTANT)         // "barn": what a row counts as
    Q_PROPERTY(QAbstractListModel* row READ row CONSTANT)     // token, name, detail: the row so far
    Q_PROPERTY(QAbstractListModel* cards READ cards CONSTANT) // token, name, detail, picked
    Q_PROPERTY(int members READ members NOTIFY changed)
    Q_PROPERTY(bool bandNeeded READ bandNeeded NOTIFY changed) // a known card has no age in this plan year
    Q_PROPERTY(feltbog::app::ChoiceModel* units READ units CONSTANT)
    Q_PROPERTY(feltbog::app::ChoiceModel* bands READ bands CONSTANT)
    Q_PROPERTY(feltbog::app::CardFieldChoices* cardFields READ cardFields CONSTANT)
    Q_PROPERTY(feltbog::app::DateChoice* date READ date CONSTANT)
    Q_PROPERTY(int cardCount READ cardCount NOTIFY changed)  // that match, shown or not
    Q_PROPERTY(bool moreCards READ moreCards NOTIFY changed) // than are shown
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY changed)

  public:
    EnrolPage(Service& service, const QString& course, QObject* parent);

    [[nodiscard]] QString courseName() const { return courseName_; }
    [[nodiscard]] QString counted() const { return counted_; }
    [[nodiscard]] QAbstractListModel* row() { return row_.get(); }
    [[nodiscard]] QAbstractListModel* cards() { return cards_.get(); }
    [[nodiscard]] int members() const { return row_->rowCount(); }
    [[nodiscard]] bool bandNeeded() const { return bandNeeded_; }
    [[nodiscard]] ChoiceModel* units() { return &units_; }
    [[nodiscard]] ChoiceModel* bands() { return &bands_; }
    [[nodiscard]] CardFieldChoices* cardFields() { return &cardFields_; }
    [[nodiscard]] DateChoice* date() { return &date_; }
    [[nodiscard]] int cardCount() const { return cardCount_; }
    [[nodiscard]] bool moreCards() const { return cards_->rowCount() < cardCount_; }
    [[nodiscard]] QString search() const { return search_; }
    void setSearch(const QString& search);

    Q_INVOKABLE void pick(const QString& token);      // into the row, or out of it
    Q_INVOKABLE bool addNew(const QString& callName); // unit and band as chosen
    Q_INVOKABLE void takeOut(int index);
    Q_INVOKABLE void enrol();

  signals:
    void changed();

  private:
    struct Member {
        std::optional<Token> token; // absent: new
        record::NewPerson person;
        QString name, detail;
    };
    void show();
    [[nodiscard]] Status enrolNow(bool confirmed);

    RecordId course_;
    std::string activity_;
    QString courseName_, counted_, search_;
    std::vector<Member> members_;
    std::unique_ptr<RowModel<CardRow>> row_, cards_;
    int cardCount_ = 0;
    ChoiceModel units_, bands_;
    CardFieldChoices cardFields_;
    DateChoice date_;
    bool bandNeeded_ = false;
};

} // namespace feltbog::app
