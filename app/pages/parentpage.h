// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/models/choicemodel.h"
#include "app/models/filledform.h"
#include "app/pages/pagemodel.h"
#include "app/service/formlanguage.h"

namespace feltbog::app {

// A form that a parent answers: who sees it and in which language, one question at a time, thanks. Holds
// nothing that is staff's.
class ParentPage : public feltbog::app::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by App")
    Q_PROPERTY(Stage stage READ stage NOTIFY stepChanged)
    Q_PROPERTY(feltbog::app::ChoiceModel* languages READ languages CONSTANT) // detail: unchecked
    Q_PROPERTY(QString language READ language NOTIFY stepChanged)
    Q_PROPERTY(QString aloud READ aloud NOTIFY stepChanged) // the page as it is read out
    Q_PROPERTY(bool rightToLeft READ rightToLeft NOTIFY stepChanged)
    Q_PROPERTY(bool unchecked READ unchecked NOTIFY stepChanged) // the translation
    Q_PROPERTY(QVariantMap say READ say NOTIFY stepChanged)      // the words around the questions
    Q_PROPERTY(QString seenBy READ seenBy NOTIFY stepChanged)
    Q_PROPERTY(int at READ at NOTIFY stepChanged) // from 1
    Q_PROPERTY(int count READ count CONSTANT)
    Q_PROPERTY(QString progress READ progress NOTIFY stepChanged)
    Q_PROPERTY(QString kind READ kind NOTIFY stepChanged) // scale, faces, choice, number, text
    Q_PROPERTY(QString text READ text NOTIFY stepChanged)
    Q_PROPERTY(QStringList options READ options NOTIFY stepChanged)
    Q_PROPERTY(int chosen READ chosen NOTIFY answerChanged) // from 1; 0: none
    Q_PROPERTY(QString digits READ digits NOTIFY answerChanged)
    Q_PROPERTY(QString words READ words NOTIFY answerChanged)
    Q_PROPERTY(bool answered READ answered NOTIFY answerChanged)
    Q_PROPERTY(QString fault READ fault NOTIFY answerChanged)     // with what is written, in words
    Q_PROPERTY(bool stopped READ stopped NOTIFY answerChanged)    // until it is mended
    Q_PROPERTY(QString forward READ forward NOTIFY answerChanged) // next, skip or finish, in words
    Q_PROPERTY(QString ending READ ending NOTIFY stepChanged)     // what stands on the last page

  public:
    enum class Stage { Welcome, Question, End };
    Q_ENUM(Stage)

    ParentPage(Service& service, const QString& form, QObject* parent);

    [[nodiscard]] Stage stage() const;
    [[nodiscard]] ChoiceModel* languages() { return &languages_; }
    [[nodiscard]] QString language() const { return language_.code; }
    [[nodiscard]] QString aloud() const;
    [[nodiscard]] bool rightToLeft() const { return language_.rightToLeft; }
    [[nodiscard]] bool unchecked() const;
    [[nodiscard]] QVariantMap say() const { return language_.words; }
    [[nodiscard]] QString seenBy() const;
    [[nodiscard]] int at() const { return form_.draft().step; }
    [[nodiscard]] int count() const { return form_.count(); }
    [[nodiscard]] QString progress() const;
    [[nodiscard]] QString kind() const { return form_.kind(now()); }
    [[nodiscard]] QString text() const;
    [[nodiscard]] QStringList options() const { return form_.options(now()); }
    [[nodiscard]] int chosen() const { return form_.chosen(now()); }
    [[nodiscard]] QString digits() const { return form_.digits(now()); }
    [[nodiscard]] QString words() const { return form_.text(now()); }
    [[nodiscard]] bool answered() const { return form_.answered(now()); }
    [[nodiscard]] QString fault() const;
    [[nodiscard]] bool stopped() const;
    [[nodiscard]] QString forward() const;
    [[nodiscard]] QString ending() const { return language_.words[ending_].toString(); }

    Q_INVOKABLE void speak(const QString& language);
    Q_INVOKABLE void choose(int option);
    Q_INVOKABLE void digit(const QString& digit);
    Q_INVOKABLE void rub(); // the last digit
    Q_INVOKABLE void write(const QString& text);
    Q_INVOKABLE void next(); // also skips; after the last question it saves
    Q_INVOKABLE void back();

  signals:
    void stepChanged();
    void answerChanged();

  private:
    [[nodiscard]] int now() const { return form_.draft().step - 1; }
    [[nodiscard]] QString word(const char* key) const { return language_.words[key].toString(); }
    void go(int step);
    void finish();

    FilledForm form_;
    ChoiceModel languages_;
    FormLanguage language_;
    QString ending_; // empty: not there yet
};

} // namespace feltbog::app
