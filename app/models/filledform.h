// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/service/formdrafts.h"
#include "core/plan/plan.h"
#include "core/record/input.h"

#include <QStringList>

namespace feltbog::app {

// A questionnaire being answered. Every answer is kept as a draft at once; save() makes a registration of it
// and lets go of the draft in the same transaction.
class FilledForm {
  public:
    // What stands in the way of a text.
    enum class Fault { None, Personal, Cpr, TooLong }; // Personal: said, not refused

    FilledForm(Service& service, const QString& id);

    // Neither a form nor a question where the draft or the plan's questionnaire is not there any more.
    [[nodiscard]] const plan::Questionnaire* form() const { return form_; }
    [[nodiscard]] int count() const { return form_ ? int(form_->questions.size()) : 0; }
    [[nodiscard]] const plan::Question* question(int at) const;
    [[nodiscard]] const FormDraft& draft() const { return draft_; }

    void setLanguage(const QString& code);
    void setStep(int step);
    void choose(int question, int option); // from 1; again: takes it back
    void putNumber(int question, const QString& digits);
    void putText(int question, const QString& text);

    [[nodiscard]] QString kind(int question) const;
    [[nodiscard]] QStringList options(int question) const;
    [[nodiscard]] int chosen(int question) const;     // 0: none
    [[nodiscard]] QString digits(int question) const; // empty: no number
    [[nodiscard]] QString text(int question) const;
    [[nodiscard]] bool answered(int question) const;
    [[nodiscard]] int answeredCount() const;
    [[nodiscard]] Fault fault(int question) const;

    // Errors: of recordAnswer. The draft stays where it fails.
    [[nodiscard]] Result<RecordId> save(const record::Entry& entry);

  private:
    void keep();

    Service& service_;
    FormDrafts drafts_;
    FormDraft draft_;
    std::shared_ptr<const plan::Plan> plan_;
    const plan::Questionnaire* form_ = nullptr;
};

} // namespace feltbog::app
