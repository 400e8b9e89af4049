// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/models/datechoice.h"
#include "app/models/headsmodel.h"
#include "app/models/newpersonchoices.h"
#include "app/pages/pagemodel.h"
#include "app/service/cards.h"
#include "core/record/encounter.h"

namespace feltbog::app {

// Ny kontakt: whom, what about, and what came of it. Who it was goes into the evening's round and not into
// the contact (core/record/encounter.h). Every tap is kept as a draft.
class ContactPage : public feltbog::app::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by App")
    Q_PROPERTY(QAbstractListModel* cards READ cards CONSTANT) // token, name, detail, picked, fresh
    Q_PROPERTY(int cardCount READ cardCount NOTIFY changed)   // known on the device, shown or not
    Q_PROPERTY(bool moreCards READ moreCards NOTIFY changed)  // than are shown
    Q_PROPERTY(int picked READ picked NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed) // heads, with and without card
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY changed)
    Q_PROPERTY(QString bandName READ bandName NOTIFY bandAsked) // whose age is asked for; empty: nobody's
    Q_PROPERTY(feltbog::app::NewPersonChoices* people READ people CONSTANT)
    Q_PROPERTY(feltbog::app::HeadsModel* heads READ heads CONSTANT) // without a card
    Q_PROPERTY(feltbog::app::ChoiceModel* types READ types CONSTANT)
    Q_PROPERTY(feltbog::app::ChoiceModel* themes READ themes CONSTANT)
    Q_PROPERTY(feltbog::app::ChoiceModel* areas READ areas CONSTANT)
    Q_PROPERTY(feltbog::app::ChoiceModel* places READ places CONSTANT)
    Q_PROPERTY(feltbog::app::ChoiceModel* offers READ offers CONSTANT)     // helped on to; of those picked
    Q_PROPERTY(feltbog::app::ChoiceModel* statuses READ statuses CONSTANT) // how far
    Q_PROPERTY(feltbog::app::ChoiceModel* times READ times CONSTANT)
    Q_PROPERTY(feltbog::app::ChoiceModel* activities READ activities CONSTANT)
    Q_PROPERTY(feltbog::app::DateChoice* date READ date CONSTANT)
    Q_PROPERTY(bool correcting READ correcting CONSTANT)

  public:
    static constexpr std::size_t kRecentCards =
        8; // so that Nyt barn is on a phone's screen; the others by search

    // `corrects`: hex id of the registration to correct; empty: a new one.
    ContactPage(Service& service, const QString& corrects, QObject* parent);

    [[nodiscard]] QAbstractListModel* cards() { return cards_.get(); }
    [[nodiscard]] int cardCount() const { return cardCount_; }
    [[nodiscard]] bool moreCards() const { return cards_->rowCount() < cardCount_; }
    [[nodiscard]] int picked() const { return int(picked_.size()); }
    [[nodiscard]] int total() const { return heads_.total() + picked(); }
    [[nodiscard]] QString search() const { return search_; }
    void setSearch(const QString& search);
    [[nodiscard]] QString bandName() const { return bandName_; }
    [[nodiscard]] NewPersonChoices* people() { return &people_; }
    [[nodiscard]] HeadsModel* heads() { return &heads_; }
    [[nodiscard]] ChoiceModel* types() { return &types_; }
    [[nodiscard]] ChoiceModel* themes() { return &themes_; }
    [[nodiscard]] ChoiceModel* areas() { return &areas_; }
    [[nodiscard]] ChoiceModel* places() { return &places_; }
    [[nodiscard]] ChoiceModel* offers() { return &offers_; }
    [[nodiscard]] ChoiceModel* statuses() { return &statuses_; }
    [[nodiscard]] ChoiceModel* times() { return &times_; }
    [[nodiscard]] ChoiceModel* activities() { return &activities_; }
    [[nodiscard]] DateChoice* date() { return &date_; }
    [[nodiscard]] bool correcting() const { return corrects_.has_value(); }

    Q_INVOKABLE void pick(const QString& token);                  // with them, or not after all
    Q_INVOKABLE void giveBand(const QString& band);               // the answer to bandName; empty: leave it
    Q_INVOKABLE bool addNew(const QString& callName, bool child); // a card, in the round at once, and picked
    Q_INVOKABLE void save();

  signals:
    void changed();
    void bandAsked();
    void added(); // a new card is made

  private:
    void offer(const plan::Plan& plan);
    void startFrom(const plan::Plan& plan, const log::OpenBody& body);
    void showPlaces();
    void showCards();
    void pickedAnew(); // after a change of who is picked
    void keep();
    void restore();
    void clear();
    [[nodiscard]] record::Contact contact(bool confirmed) const;
    [[nodiscard]] Status saveNew(bool confirmed);

    std::optional<RecordId> corrects_;
    std::unique_ptr<RowModel<CardRow>> cards_;
    std::vector<log::Member> picked_; // in the order of tapping; band: as judged now
    QString search_, bandToken_, bandName_;
    int cardCount_ = 0;
    NewPersonChoices people_;
    HeadsModel heads_;
    ChoiceModel types_, themes_, areas_, places_, offers_, statuses_, times_, activities_;
    DateChoice date_;
    bool loading_ = true;
};

} // namespace feltbog::app
