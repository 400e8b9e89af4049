// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/models/choicemodel.h"
#include "core/people/cardfields.h"

namespace feltbog::app {

// One field of a new card: chosen from a list, or (a year) written.
class CardFieldChoice : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a page")
    Q_PROPERTY(QString key READ key CONSTANT)
    Q_PROPERTY(QString label READ label CONSTANT)
    Q_PROPERTY(bool written READ isWritten CONSTANT)
    Q_PROPERTY(QString text MEMBER text_ NOTIFY changed)
    Q_PROPERTY(feltbog::app::ChoiceModel* choices READ choices CONSTANT)

  public:
    CardFieldChoice(plan::CardField field, QObject* parent);

    [[nodiscard]] QString key() const { return key_; }
    [[nodiscard]] QString label() const { return label_; }
    [[nodiscard]] bool isWritten() const { return choices_.count() == 0; }
    [[nodiscard]] ChoiceModel* choices() { return &choices_; }
    [[nodiscard]] QString value() const;
    void clear();

  signals:
    void changed();

  private:
    QString key_, label_, text_;
    ChoiceModel choices_;
};

// The fields the plan has switched on for cards; none for most plans.
class CardFieldChoices : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a page")
    Q_PROPERTY(QVariantList all READ all CONSTANT) // CardFieldChoice

  public:
    CardFieldChoices(const plan::Plan* plan, QObject* parent);

    [[nodiscard]] QVariantList all() const;
    [[nodiscard]] people::CardFields values() const;
    void clear();

  private:
    QList<CardFieldChoice*> all_;
};

// "2009 · pige", what stands on a card beside the kaldenavn.
[[nodiscard]] QString cardFieldText(const people::CardFields& fields);

} // namespace feltbog::app
