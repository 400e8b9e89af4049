// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/models/choicemodel.h"
#include "app/models/datechoice.h"
#include "app/pages/pagemodel.h"

namespace feltbog::app {

// Hurtig tælling: one tap, one meeting. Counts meetings, never persons.
class TallyPage : public feltbog::app::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by App")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(feltbog::app::ChoiceModel* activities READ activities CONSTANT)
    Q_PROPERTY(feltbog::app::ChoiceModel* areas READ areas CONSTANT)
    Q_PROPERTY(feltbog::app::ChoiceModel* places READ places CONSTANT)
    Q_PROPERTY(feltbog::app::DateChoice* date READ date CONSTANT)

  public:
    TallyPage(Service& service, const QString& corrects, QObject* parent);

    [[nodiscard]] int count() const { return count_; }
    [[nodiscard]] ChoiceModel* activities() { return &activities_; }
    [[nodiscard]] ChoiceModel* areas() { return &areas_; }
    [[nodiscard]] ChoiceModel* places() { return &places_; }
    [[nodiscard]] DateChoice* date() { return &date_; }

    Q_INVOKABLE void tap(int delta);
    Q_INVOKABLE void put(int count);
    Q_INVOKABLE void save();

  signals:
    void countChanged();

  private:
    void showPlaces();

    std::optional<RecordId> corrects_;
    ChoiceModel activities_, areas_, places_;
    DateChoice date_;
    int count_ = 0;
};

} // namespace feltbog::app
