// SPDX-License-Identifier: MPL-2.0
#include "app/pages/parentpage.h"

#include "app/service/text.h"

#include <algorithm>

namespace feltbog::app {

ParentPage::ParentPage(Service& service, const QString& form, QObject* parent)
    : PageModel(service, parent), form_(service, form), languages_(ChoiceModel::Pick::One, this) {
    language_ = formLanguage(form_.form() ? form_.draft().language : QStringLiteral("da"));
    if (!form_.form()) { // the plan has it no more
        ending_ = QStringLiteral("kept");
        return;
    }
    std::vector<Choice> choices;
    for (const auto& one : languagesOf(*form_.form()))
        choices.push_back({one.code, one.name, one.unchecked ? one.words["unchecked"].toString() : QString(),
                           one.code == language_.code});
    languages_.setChoices(std::move(choices));
}

ParentPage::Stage ParentPage::stage() const {
    if (!ending_.isEmpty()) return Stage::End;
    return at() == 0 ? Stage::Welcome : Stage::Question;
}

bool ParentPage::unchecked() const {
    const auto& all = languages_.rows();
    return std::any_of(all.begin(), all.end(),
                       [](const Choice& c) { return c.selected && !c.detail.isEmpty(); });
}

QString ParentPage::seenBy() const {
    return form_.form() ? inLanguage(form_.form()->seenBy, language_.code) : QString();
}

QString ParentPage::progress() const { return word("progress").arg(at()).arg(count()); }

QString ParentPage::text() const {
    const auto* asked = form_.question(now());
    return asked ? inLanguage(asked->text, language_.code) : QString();
}

QString ParentPage::aloud() const {
    const QString pause = QStringLiteral(".\n");
    if (stage() == Stage::End) return ending();
    if (stage() == Stage::Welcome)
        return QStringList({word("whoSees"), seenBy(), word("voluntary")}).join(pause);
    return (QStringList(text()) + options()).join(pause);
}

QString ParentPage::fault() const {
    switch (form_.fault(now())) {
    case FilledForm::Fault::Cpr:
        return word("cpr");
    case FilledForm::Fault::TooLong:
        return word("tooLong");
    case FilledForm::Fault::Personal:
        return word("personal");
    case FilledForm::Fault::None:
        break;
    }
    return {};
}

bool ParentPage::stopped() const {
    const auto fault = form_.fault(now());
    return fault == FilledForm::Fault::Cpr || fault == FilledForm::Fault::TooLong;
}

QString ParentPage::forward() const {
    if (at() == count()) return word("finish");
    return word(answered() ? "next" : "skip");
}

void ParentPage::speak(const QString& language) {
    languages_.choose(language);
    language_ = formLanguage(language);
    form_.setLanguage(language);
    emit stepChanged();
    emit answerChanged();
}

void ParentPage::choose(int option) {
    form_.choose(now(), option);
    emit answerChanged();
}

void ParentPage::digit(const QString& digit) {
    const QString before = form_.digits(now());
    form_.putNumber(now(), before == QLatin1String("0") ? digit : before + digit);
    emit answerChanged();
}

void ParentPage::rub() {
    form_.putNumber(now(), form_.digits(now()).chopped(form_.digits(now()).isEmpty() ? 0 : 1));
    emit answerChanged();
}

void ParentPage::write(const QString& text) {
    form_.putText(now(), text);
    emit answerChanged();
}

void ParentPage::go(int step) {
    form_.setStep(step);
    emit stepChanged();
    emit answerChanged();
}

void ParentPage::next() {
    if (stage() == Stage::End || stopped()) return;
    if (at() < count()) return go(at() + 1);
    finish();
}

void ParentPage::back() {
    if (stage() == Stage::Question) go(at() - 1);
}

// What goes wrong is for staff: the form stays among those begun, with everything in it.
void ParentPage::finish() {
    if (form_.answeredCount() == 0) {
        ending_ = QStringLiteral("thanksNone"); // the draft goes when staff have the device again
    } else if (const auto made = form_.save({})) {
        ending_ = QStringLiteral("thanks");
        service().saved(tr("Gemt på tabletten: spørgeskema"), *made);
    } else {
        ending_ = QStringLiteral("kept");
        fail(made.error());
    }
    emit stepChanged();
    emit answerChanged();
}

} // namespace feltbog::app
