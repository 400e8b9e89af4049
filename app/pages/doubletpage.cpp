// SPDX-License-Identifier: MPL-2.0
#include "app/pages/doubletpage.h"

#include "app/service/cards.h"
#include "app/service/text.h"
#include "core/keys/crypto.h"

namespace feltbog::app {
namespace {

people::DoubletAnswer answerOf(DoubletPage::Answer answer) {
    switch (answer) {
    case DoubletPage::Same:
        return people::DoubletAnswer::Same;
    case DoubletPage::Different:
        return people::DoubletAnswer::Different;
    case DoubletPage::AskColleague:
        break;
    }
    return people::DoubletAnswer::AskColleague;
}

QString namesOf(const QString& a, const QString& b) { return DoubletPage::tr("%1 og %2").arg(a, b); }

} // namespace

DoubletPage::DoubletPage(Service& service, QObject* parent)
    : PageModel(service, parent),
      questions_({{"first", [](const Question& r) { return QVariant(r.a.name); }},
                  {"firstDetail", [](const Question& r) { return QVariant(r.a.detail); }},
                  {"second", [](const Question& r) { return QVariant(r.b.name); }},
                  {"secondDetail", [](const Question& r) { return QVariant(r.b.detail); }},
                  {"asked", [](const Question& r) { return QVariant(r.asked); }}},
                 this),
      answers_({{"names", [](const Answered& r) { return QVariant(r.names); }},
                {"answer", [](const Answered& r) { return QVariant(r.answer); }}},
               this) {
    connect(&service, &Service::changed, this, &DoubletPage::reload);
    reload();
}

void DoubletPage::reload() {
    const auto plan = this->plan();
    if (!plan) return;
    std::vector<Question> questions;
    std::vector<Answered> answers;
    further_ = 0;
    for (const auto& circle : plan->circles)
        if (const auto read = readCircle(*plan, keys::circleId(circle.key), questions, answers); !read)
            return fail(read.error());
    questions_.set(std::move(questions));
    answers_.set(std::move(answers));
    emit changed();
}

Status DoubletPage::readCircle(const plan::Plan& plan, const CircleId& circle,
                               std::vector<Question>& questions, std::vector<Answered>& answers) {
    const Date today = service().today();
    const auto face = [&](const people::Person& person) {
        return Face{person.token, q(person.callName), cardDetail(plan, person, today)};
    };
    FB_ASSIGN(const auto known, people::doubletQuestions(notebook(), circle));
    const auto shown = all_ ? known.open.size() : known.now;
    for (std::size_t i = 0; i < shown; ++i) {
        const auto& question = known.open[i];
        questions.push_back({face(question.a), face(question.b), question.asked});
    }
    further_ += int(known.open.size() - shown);
    FB_ASSIGN(const auto answered, people::doubletAnswers(notebook(), circle));
    for (const auto& pair : answered)
        answers.push_back({pair.a.token, pair.b.token, namesOf(q(pair.a.callName), q(pair.b.callName)),
                           pair.verdict == people::Verdict::Same ? tr("Samme barn") : tr("To børn")});
    return {};
}

void DoubletPage::askFurther() {
    all_ = true;
    reload();
}

void DoubletPage::answer(int row, Answer answer) {
    const auto* question = questions_.row(row);
    if (!question) return;
    const auto names = namesOf(question->a.name, question->b.name);
    const QString what = answer == Same        ? tr("%1: samme barn").arg(names)
                         : answer == Different ? tr("%1: to børn").arg(names)
                                               : tr("%1: en kollega spørges").arg(names);
    say(question->a.token, question->b.token, answerOf(answer), what);
}

void DoubletPage::takeBack(int row) {
    const auto* pair = answers_.row(row);
    if (!pair) return;
    say(pair->a, pair->b, people::DoubletAnswer::TakenBack, tr("Svaret er fortrudt: %1").arg(pair->names));
}

void DoubletPage::say(const Token& a, const Token& b, people::DoubletAnswer answer, const QString& what) {
    attempt([this, a, b, answer, what](bool) -> Status {
        FB_TRY(people::answerDoublet(notebook(), a, b, answer));
        if (answer == people::DoubletAnswer::TakenBack)
            service().saved(what);
        else
            service().saved(what, [&book = notebook(), a, b]() -> Status {
                FB_TRY(people::answerDoublet(book, a, b, people::DoubletAnswer::TakenBack));
                return {};
            });
        return {};
    });
}

} // namespace feltbog::app
