// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/models/rowmodel.h"
#include "app/pages/pagemodel.h"
#include "core/people/doublets.h"

namespace feltbog::app {

// Mulige dubletter: made for two colleagues at one screen, who answer for the children they know. Answers can
// be taken back, at once or later.
class DoubletPage : public feltbog::app::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by App")
    // first, firstDetail, second, secondDetail, asked
    Q_PROPERTY(QAbstractListModel* questions READ questions CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int further READ further NOTIFY changed) // open questions that are not asked now
    // names, answer
    Q_PROPERTY(QAbstractListModel* answers READ answers CONSTANT)
    Q_PROPERTY(int answerCount READ answerCount NOTIFY changed)

  public:
    enum Answer { Same, Different, AskColleague };
    Q_ENUM(Answer)

    DoubletPage(Service& service, QObject* parent);

    [[nodiscard]] QAbstractListModel* questions() { return &questions_; }
    [[nodiscard]] int count() const { return questions_.rowCount(); }
    [[nodiscard]] int further() const { return further_; }
    [[nodiscard]] QAbstractListModel* answers() { return &answers_; }
    [[nodiscard]] int answerCount() const { return answers_.rowCount(); }

    Q_INVOKABLE void reload();
    Q_INVOKABLE void askFurther(); // from now on, all of them
    Q_INVOKABLE void answer(int row, Answer answer);
    Q_INVOKABLE void takeBack(int row); // of the answers

  signals:
    void changed();

  private:
    struct Face {
        Token token;
        QString name, detail;
    };
    struct Question {
        Face a, b;
        bool asked = false;
    };
    struct Answered {
        Token a, b;
        QString names, answer;
    };
    [[nodiscard]] Status readCircle(const plan::Plan& plan, const CircleId& circle,
                                    std::vector<Question>& questions, std::vector<Answered>& answers);
    void say(const Token& a, const Token& b, people::DoubletAnswer answer, const QString& what);

    RowModel<Question> questions_;
    RowModel<Answered> answers_;
    bool all_ = false;
    int further_ = 0;
};

} // namespace feltbog::app
