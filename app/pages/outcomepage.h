// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/models/choicemodel.h"
#include "app/models/datechoice.h"
#include "app/pages/pagemodel.h"
#include "app/service/cards.h"

#include <QVariantList>

namespace feltbog::app {

// Resultat: somebody with a card reached something of the plan's outcome types, on a day. From a course's
// participant row the choice is among those of the row, and of what the course's circle counts.
class OutcomePage : public feltbog::app::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by App")
    Q_PROPERTY(feltbog::app::ChoiceModel* types READ types CONSTANT)
    Q_PROPERTY(feltbog::app::ChoiceModel* bands READ bands CONSTANT)
    Q_PROPERTY(feltbog::app::DateChoice* date READ date CONSTANT)
    Q_PROPERTY(QAbstractListModel* cards READ cards CONSTANT) // token, name, detail, picked
    Q_PROPERTY(int cardCount READ cardCount NOTIFY changed)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY changed)
    Q_PROPERTY(bool searchable READ searchable NOTIFY changed) // too many to look through
    Q_PROPERTY(bool bandNeeded READ bandNeeded NOTIFY changed)
    Q_PROPERTY(
        QVariantList followUps READ followUps NOTIFY changed) // what, after: what Opgaver asks about later
    Q_PROPERTY(bool correcting READ correcting CONSTANT)

  public:
    OutcomePage(Service& service, const QString& corrects, const QString& enrolment, QObject* parent);

    [[nodiscard]] ChoiceModel* types() { return &types_; }
    [[nodiscard]] ChoiceModel* bands() { return &bands_; }
    [[nodiscard]] DateChoice* date() { return &date_; }
    [[nodiscard]] QAbstractListModel* cards() { return cards_.get(); }
    [[nodiscard]] int cardCount() const { return cards_->rowCount(); }
    [[nodiscard]] QString search() const { return search_; }
    void setSearch(const QString& search);
    [[nodiscard]] bool searchable() const;
    [[nodiscard]] bool bandNeeded() const { return bandNeeded_; }
    [[nodiscard]] QVariantList followUps() const { return followUps_; }
    [[nodiscard]] bool correcting() const { return corrects_.has_value(); }

    Q_INVOKABLE void pick(const QString& token);
    Q_INVOKABLE void save();

  signals:
    void changed();

  private:
    void begin(const plan::Plan& plan, const QString& enrolment);
    [[nodiscard]] Status correct(const plan::Plan& plan);
    void reload();
    [[nodiscard]] Result<std::vector<CardRow>> found(const plan::Plan& plan);
    void keep();
    void restore();

    std::optional<RecordId> corrects_;
    std::vector<Token> only_; // of the row it came from; empty: the circle's cards
    ChoiceModel types_, bands_;
    DateChoice date_;
    std::unique_ptr<RowModel<CardRow>> cards_;
    QString token_, search_;
    QVariantList followUps_;
    bool bandNeeded_ = false, loading_ = true;
};

} // namespace feltbog::app
