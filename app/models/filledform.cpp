// SPDX-License-Identifier: MPL-2.0
#include "app/models/filledform.h"

#include "app/service/formlanguage.h"
#include "app/service/text.h"
#include "app/service/textguard.h"
#include "core/record/answer.h"
#include "core/record/check.h"
#include "core/record/limits.h"

namespace feltbog::app {

FilledForm::FilledForm(Service& service, const QString& id)
    : service_(service), drafts_(service), plan_(service.plan()) {
    const auto kept = drafts_.find(id);
    if (!kept || !plan_) return;
    draft_ = *kept;
    form_ = plan::find(plan_->questionnaires, s(draft_.questionnaire));
}

const plan::Question* FilledForm::question(int at) const {
    return at >= 0 && at < count() ? &form_->questions[std::size_t(at)] : nullptr;
}

void FilledForm::keep() {
    if (form_) drafts_.put(draft_);
}

void FilledForm::setLanguage(const QString& code) {
    draft_.language = code;
    keep();
}

void FilledForm::setStep(int step) {
    draft_.step = step;
    keep();
}

void FilledForm::choose(int at, int option) {
    const auto* asked = question(at);
    if (!asked || option < 1 || option > int(asked->options.size())) return;
    if (chosen(at) == option)
        draft_.chosen.erase(asked->key);
    else
        draft_.chosen[asked->key] = option;
    keep();
}

void FilledForm::putNumber(int at, const QString& digits) {
    const auto* asked = question(at);
    if (!asked || asked->kind != plan::QuestionKind::Number) return;
    bool whole = false;
    const qint64 n = digits.toLongLong(&whole);
    if (digits.isEmpty())
        draft_.chosen.erase(asked->key);
    else if (whole && n >= 0 && n <= record::kMostHeads)
        draft_.chosen[asked->key] = n;
    keep();
}

void FilledForm::putText(int at, const QString& text) {
    const auto* asked = question(at);
    if (!asked || asked->kind != plan::QuestionKind::Text) return;
    if (text.trimmed().isEmpty())
        draft_.texts.erase(asked->key);
    else
        draft_.texts[asked->key] = s(text);
    keep();
}

QString FilledForm::kind(int at) const {
    const auto* asked = question(at);
    return asked ? q(plan::word(asked->kind)) : QString();
}

QStringList FilledForm::options(int at) const {
    QStringList out;
    if (const auto* asked = question(at))
        for (const auto& option : asked->options) out << inLanguage(option, draft_.language);
    return out;
}

int FilledForm::chosen(int at) const {
    const auto* asked = question(at);
    if (!asked || asked->kind == plan::QuestionKind::Number) return 0;
    const auto it = draft_.chosen.find(asked->key);
    return it == draft_.chosen.end() ? 0 : int(it->second);
}

QString FilledForm::digits(int at) const {
    const auto* asked = question(at);
    if (!asked || asked->kind != plan::QuestionKind::Number) return {};
    const auto it = draft_.chosen.find(asked->key);
    return it == draft_.chosen.end() ? QString() : QString::number(it->second);
}

QString FilledForm::text(int at) const {
    const auto* asked = question(at);
    const auto it = asked ? draft_.texts.find(asked->key) : draft_.texts.end();
    return it == draft_.texts.end() ? QString() : q(it->second);
}

bool FilledForm::answered(int at) const {
    const auto* asked = question(at);
    return asked && (draft_.chosen.contains(asked->key) || draft_.texts.contains(asked->key));
}

int FilledForm::answeredCount() const {
    int n = 0;
    for (int at = 0; at < count(); ++at) n += answered(at);
    return n;
}

FilledForm::Fault FilledForm::fault(int at) const {
    const auto text = s(this->text(at));
    if (const auto fits = record::checkText(text, "texts"); !fits)
        return fits.error().code == ErrorCode::CprNumber ? Fault::Cpr : Fault::TooLong;
    return lookAt(text, plan_.get()).empty() ? Fault::None : Fault::Personal;
}

Result<RecordId> FilledForm::save(const record::Entry& entry) {
    if (!form_) return fail(ErrorCode::ChoiceUnknown, s(draft_.questionnaire), "questionnaire");
    record::Answer answer{entry,           form_->key, s(draft_.occasion), draft_.chosen, draft_.texts,
                          s(draft_.given), {}};
    answer.token = Token::fromHex(s(draft_.token));
    RecordId made;
    FB_TRY(service_.notebook().transact([&]() -> Status {
        FB_ASSIGN(made, record::recordAnswer(service_.notebook(), answer));
        drafts_.drop(draft_.id);
        return {};
    }));
    return made;
}

} // namespace feltbog::app
