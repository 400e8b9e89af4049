// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/models/choicemodel.h"
#include "app/models/datechoice.h"
#include "app/models/numbersmodel.h"
#include "app/pages/pagemodel.h"

namespace feltbog::app {

// Henvendelse: somebody asked for help. "Mødt før i år?" is answered, or the resident has a paper code. A
// code stays on the page and in no draft: whoever comes back after a lock reads it on the slip.
class EnquiryPage : public feltbog::app::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by App")
    Q_PROPERTY(feltbog::app::ChoiceModel* types READ types CONSTANT)
    Q_PROPERTY(feltbog::app::ChoiceModel* metBefore READ metBefore CONSTANT)
    Q_PROPERTY(feltbog::app::ChoiceModel* openings READ openings CONSTANT) // open doors where nobody may come
    Q_PROPERTY(feltbog::app::NumbersModel* numbers READ numbers CONSTANT)
    Q_PROPERTY(feltbog::app::DateChoice* date READ date CONSTANT)
    Q_PROPERTY(Way way READ way WRITE setWay NOTIFY changed)
    Q_PROPERTY(int people READ people WRITE setPeople NOTIFY changed)
    Q_PROPERTY(QString code READ code WRITE setCode NOTIFY changed) // drawn, or typed from a slip
    Q_PROPERTY(QString codeShown READ codeShown NOTIFY changed)     // "7K3 Q9XM", to be written on a slip
    Q_PROPERTY(bool codeRead READ codeRead NOTIFY changed) // the code typed is right, check sign and all
    Q_PROPERTY(bool correcting READ correcting CONSTANT)

  public:
    enum Way { Asked, NewCode, OldCode };
    Q_ENUM(Way)

    EnquiryPage(Service& service, const QString& corrects, QObject* parent);

    [[nodiscard]] ChoiceModel* types() { return &types_; }
    [[nodiscard]] ChoiceModel* metBefore() { return &metBefore_; }
    [[nodiscard]] ChoiceModel* openings() { return &openings_; }
    [[nodiscard]] NumbersModel* numbers() { return &numbers_; }
    [[nodiscard]] DateChoice* date() { return &date_; }
    [[nodiscard]] Way way() const { return way_; }
    void setWay(Way way);
    [[nodiscard]] int people() const { return people_; }
    void setPeople(int people);
    [[nodiscard]] QString code() const { return code_; }
    void setCode(const QString& code);
    [[nodiscard]] QString codeShown() const;
    [[nodiscard]] bool codeRead() const;
    [[nodiscard]] bool correcting() const { return corrects_.has_value(); }

    Q_INVOKABLE void save();
    Q_INVOKABLE void nobodyCame(); // to the opening chosen

  signals:
    void changed();

  private:
    void drawCode();
    void showNumbers();
    void keep();
    void restore();
    [[nodiscard]] Status startFrom(const RecordId& record);

    std::optional<RecordId> corrects_;
    ChoiceModel types_, metBefore_, openings_;
    NumbersModel numbers_;
    DateChoice date_;
    Way way_ = Asked;
    int people_ = 1;
    QString code_;
    bool loading_ = true;
};

} // namespace feltbog::app
