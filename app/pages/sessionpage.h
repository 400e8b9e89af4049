// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/models/choicemodel.h"
#include "app/models/datechoice.h"
#include "app/models/headsmodel.h"
#include "app/models/numbersmodel.h"
#include "app/pages/pagemodel.h"
#include "app/service/cards.h"
#include "core/record/attendance.h"

namespace feltbog::app {

// Fremmøde: the register of one meeting. Every row begins as "ikke udfyldt", and stays so until somebody
// says otherwise: a register nobody filled in is not a full house.
class SessionPage : public feltbog::app::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by App")
    Q_PROPERTY(QString courseName READ courseName CONSTANT)
    Q_PROPERTY(bool correcting READ correcting CONSTANT)
    Q_PROPERTY(QAbstractListModel* rows READ rows CONSTANT)       // enrolment, name, detail, status
    Q_PROPERTY(QAbstractListModel* dropIns READ dropIns CONSTANT) // token, name, detail
    Q_PROPERTY(
        QAbstractListModel* cards READ cards CONSTANT) // token, name, detail, picked: kom uden tilmelding
    Q_PROPERTY(int cardCount READ cardCount NOTIFY changed)  // that match, shown or not
    Q_PROPERTY(bool moreCards READ moreCards NOTIFY changed) // than are shown
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY changed)
    Q_PROPERTY(int enrolled READ enrolled NOTIFY changed)
    Q_PROPERTY(int present READ present NOTIFY changed) // rows, drop-ins and heads
    Q_PROPERTY(int open READ openRows NOTIFY changed)   // rows not filled in
    Q_PROPERTY(feltbog::app::HeadsModel* heads READ heads CONSTANT)
    Q_PROPERTY(feltbog::app::NumbersModel* numbers READ numbers CONSTANT)
    Q_PROPERTY(feltbog::app::DateChoice* date READ date CONSTANT)
    Q_PROPERTY(feltbog::app::ChoiceModel* reasons READ reasons CONSTANT)

  public:
    // `session`: hex id of a saved session to correct; empty: a new one.
    SessionPage(Service& service, const QString& course, const QString& session, QObject* parent);

    [[nodiscard]] QString courseName() const { return courseName_; }
    [[nodiscard]] bool correcting() const { return corrects_.has_value(); }
    [[nodiscard]] QAbstractListModel* rows() { return &rows_; }
    [[nodiscard]] QAbstractListModel* dropIns() { return dropIns_.get(); }
    [[nodiscard]] QAbstractListModel* cards() { return cards_.get(); }
    [[nodiscard]] int cardCount() const { return cardCount_; }
    [[nodiscard]] bool moreCards() const { return cards_->rowCount() < cardCount_; }
    [[nodiscard]] QString search() const { return search_; }
    void setSearch(const QString& search);
    [[nodiscard]] int enrolled() const { return rows_.rowCount(); }
    [[nodiscard]] int present() const;
    [[nodiscard]] int openRows() const;
    [[nodiscard]] HeadsModel* heads() { return &heads_; }
    [[nodiscard]] NumbersModel* numbers() { return &numbers_; }
    [[nodiscard]] DateChoice* date() { return &date_; }
    [[nodiscard]] ChoiceModel* reasons() { return &reasons_; }

    Q_INVOKABLE void reload();
    Q_INVOKABLE void allPresent();
    Q_INVOKABLE void cycle(int index); // til stede, afbud, kom ikke, ikke udfyldt
    Q_INVOKABLE void mark(int index, const QString& status);
    Q_INVOKABLE void dropIn(const QString& token); // came without being enrolled, or not after all
    Q_INVOKABLE void save();
    Q_INVOKABLE void cancel(); // Mødegangen er aflyst, for the chosen reason

  signals:
    void changed();

  private:
    struct Row {
        QString enrolment, name, detail, status;
    };
    void keep();
    void restore();
    [[nodiscard]] std::string draftKey() const;
    void startFrom(const record::HeldSession& session);

    RecordId course_;
    std::optional<RecordId> corrects_;
    std::string activity_;
    QString courseName_, search_;
    int cardCount_ = 0;
    QStringList tokens_; // drop-ins
    RowModel<Row> rows_;
    std::unique_ptr<RowModel<CardRow>> dropIns_, cards_;
    HeadsModel heads_;
    NumbersModel numbers_;
    DateChoice date_;
    ChoiceModel reasons_;
    bool loading_ = true;
};

} // namespace feltbog::app
