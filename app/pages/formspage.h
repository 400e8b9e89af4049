// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/models/choicemodel.h"
#include "app/pages/pagemodel.h"
#include "app/service/formdrafts.h"
#include "core/plan/plan.h"

namespace feltbog::app {

// Spørgeskema: which, for whom, on what occasion and in which way; and those that were begun. From a course:
// its questionnaires. From elsewhere: those that are nobody's.
class FormsPage : public feltbog::app::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by App")
    Q_PROPERTY(QString courseName READ courseName CONSTANT)
    Q_PROPERTY(feltbog::app::ChoiceModel* forms READ forms CONSTANT)
    Q_PROPERTY(feltbog::app::ChoiceModel* people READ people CONSTANT)
    Q_PROPERTY(feltbog::app::ChoiceModel* occasions READ occasions CONSTANT)
    Q_PROPERTY(feltbog::app::ChoiceModel* ways READ ways CONSTANT)
    Q_PROPERTY(bool linked READ linked NOTIFY changed) // the chosen one is kept with the participant
    Q_PROPERTY(QString seenBy READ seenBy NOTIFY changed)
    Q_PROPERTY(QString unchecked READ unchecked NOTIFY changed)    // its languages, "arabisk, tyrkisk"
    Q_PROPERTY(bool linkedElsewhere READ linkedElsewhere CONSTANT) // there are more, from a course's page
    Q_PROPERTY(QAbstractListModel* begun READ begun CONSTANT)      // form, title, detail
    Q_PROPERTY(int begunCount READ begunCount NOTIFY changed)

  public:
    FormsPage(Service& service, const QString& course, QObject* parent);

    [[nodiscard]] QString courseName() const { return courseName_; }
    [[nodiscard]] ChoiceModel* forms() { return &forms_; }
    [[nodiscard]] ChoiceModel* people() { return &people_; }
    [[nodiscard]] ChoiceModel* occasions() { return &occasions_; }
    [[nodiscard]] ChoiceModel* ways() { return &ways_; }
    [[nodiscard]] bool linked() const;
    [[nodiscard]] QString seenBy() const;
    [[nodiscard]] QString unchecked() const;
    [[nodiscard]] bool linkedElsewhere() const { return linkedElsewhere_; }
    [[nodiscard]] QAbstractListModel* begun() { return &begun_; }
    [[nodiscard]] int begunCount() const { return begun_.rowCount(); }

    Q_INVOKABLE void reload(); // what was begun
    Q_INVOKABLE void start();
    Q_INVOKABLE void goOn(const QString& form);
    Q_INVOKABLE void throwAway(const QString& form);

  signals:
    void changed();
    void handOver(const QString& form); // to the parent
    void enter(const QString& form);    // staff write it

  private:
    struct Begun {
        QString form, title, detail;
    };
    void showForms(const plan::Plan& plan, const std::string& activity);
    void showPeople(const RecordId& course);
    void open(const FormDraft& draft);
    [[nodiscard]] const plan::Questionnaire* chosen() const;

    std::shared_ptr<const plan::Plan> plan_;
    FormDrafts drafts_;
    ChoiceModel forms_, people_, occasions_, ways_;
    RowModel<Begun> begun_;
    QString courseName_;
    bool linkedElsewhere_ = false;
};

[[nodiscard]] QString occasionText(const QString& occasion); // Før, Efter, Senere
[[nodiscard]] QString wayText(const QString& given);

} // namespace feltbog::app
