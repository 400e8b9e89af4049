// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/plan/questionnaire.h"

#include <QString>
#include <QVariantMap>

namespace feltbog::app {

// A language that a form can be answered in. The questions are the plan's; what stands around them is one
// file a language in app/forms. A language without a file has its name and direction from the system, and
// Danish words around its questions.
struct FormLanguage {
    QString code;
    QString name;   // in the language itself
    QString called; // as staff say it: "arabisk"
    bool rightToLeft = false;
    bool unchecked = false; // no native speaker has read the words in the file, or there is none
    QVariantMap words;
};
[[nodiscard]] FormLanguage formLanguage(const QString& code);

// The languages of a form, Danish first; `unchecked` also where the plan says so of the questions.
[[nodiscard]] std::vector<FormLanguage> languagesOf(const plan::Questionnaire& form);

// The text in that language, else in Danish.
[[nodiscard]] QString inLanguage(const plan::Words& words, const QString& code);

} // namespace feltbog::app
