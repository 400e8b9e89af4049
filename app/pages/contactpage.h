// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/models/choicemodel.h"
#include "app/models/datechoice.h"
#include "app/models/headsmodel.h"
#include "app/pages/pagemodel.h"

namespace feltbog::app {

// Ny kontakt: where, what kind, what about and how many; never who.
class ContactPage : public feltbog::app::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by App")
    Q_PROPERTY(feltbog::app::ChoiceModel* activities READ activities CONSTANT)
    Q_PROPERTY(feltbog::app::ChoiceModel* types READ types CONSTANT)
    Q_PROPERTY(feltbog::app::ChoiceModel* places READ places CONSTANT)
    Q_PROPERTY(feltbog::app::ChoiceModel* areas READ areas CONSTANT)
    Q_PROPERTY(feltbog::app::ChoiceModel* themes READ themes CONSTANT)
    Q_PROPERTY(feltbog::app::ChoiceModel* times READ times CONSTANT)
    Q_PROPERTY(feltbog::app::HeadsModel* heads READ heads CONSTANT)
    Q_PROPERTY(feltbog::app::DateChoice* date READ date CONSTANT)
    Q_PROPERTY(bool correcting READ correcting CONSTANT)

  public:
    // `corrects`: hex id of the registration to correct; empty: a new one.
    ContactPage(Service& service, const QString& corrects, QObject* parent);

    [[nodiscard]] ChoiceModel* activities() { return &activities_; }
    [[nodiscard]] ChoiceModel* types() { return &types_; }
    [[nodiscard]] ChoiceModel* places() { return &places_; }
    [[nodiscard]] ChoiceModel* areas() { return &areas_; }
    [[nodiscard]] ChoiceModel* themes() { return &themes_; }
    [[nodiscard]] ChoiceModel* times() { return &times_; }
    [[nodiscard]] HeadsModel* heads() { return &heads_; }
    [[nodiscard]] DateChoice* date() { return &date_; }
    [[nodiscard]] bool correcting() const { return corrects_.has_value(); }

    Q_INVOKABLE void save();

  private:
    void startFrom(const log::OpenBody& body);
    void showPlaces();
    void keep();
    void restore();
    void clear();

    std::optional<RecordId> corrects_;
    ChoiceModel activities_, types_, places_, areas_, themes_, times_;
    HeadsModel heads_;
    DateChoice date_;
    bool loading_ = true;
};

} // namespace feltbog::app
