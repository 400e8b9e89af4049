// SPDX-License-Identifier: MPL-2.0
#include "core/plan/checks.h"

#include <algorithm>

namespace feltbog::plan::checks {
namespace {

constexpr std::string_view kDanish = "da";

// Languages are data: two or three letters (ISO 639).
bool isLanguage(std::string_view code) {
    return (code.size() == 2 || code.size() == 3) &&
           std::all_of(code.begin(), code.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

void words(const Words& words, const Words& sameAs, const std::string& place, Problems& problems) {
    if (!words.contains(std::string(kDanish)))
        add(problems, place, "Den danske tekst mangler.", "Tilføj »da«.");
    for (const auto& [language, text] : sameAs)
        if (language != kDanish && !words.contains(language))
            add(problems, place, "Teksten på " + quoted(language) + " mangler.",
                "Skriv alle spørgeskemaets tekster på de samme sprog.");
    for (const auto& [language, text] : words) {
        if (!isLanguage(language))
            add(problems, place, quoted(language) + " er ikke et sprog.",
                "Skriv sproget med to eller tre små bogstaver, fx da, en, ar, tr.");
        if (!sameAs.contains(language))
            add(problems, place, quoted(language) + " er ikke blandt sprogene i \"seen_by\".",
                "Skriv alle spørgeskemaets tekster på de samme sprog.");
    }
}

void question(const Question& question, const Words& languages, const std::string& place,
              Problems& problems) {
    words(question.text, languages, place + ".text", problems);
    const bool chosen = question.kind == QuestionKind::Scale || question.kind == QuestionKind::Faces ||
                        question.kind == QuestionKind::Choice;
    if (chosen && question.options.size() < 2)
        add(problems, place + ".options", "Der skal være mindst to svar at vælge mellem.", "Tilføj svar.");
    if (!chosen && !question.options.empty())
        add(problems, place + ".options", "Spørgsmålet har ikke svar at vælge mellem.", "Fjern feltet.");
    for (std::size_t i = 0; i < question.options.size(); ++i)
        words(question.options[i], languages, at(place + ".options", i), problems);
}

} // namespace

void questionnaires(const Plan& plan, Problems& problems) {
    for (std::size_t i = 0; i < plan.questionnaires.size(); ++i) {
        const Questionnaire& form = plan.questionnaires[i];
        const std::string place = at("questionnaires", i);
        if (!findActivity(plan, form.activity))
            unknown(problems, place + ".activity", form.activity, "activities");
        words(form.seenBy, form.seenBy, place + ".seen_by", problems);
        if (form.questions.empty())
            add(problems, place + ".questions", "Listen er tom.", "Skriv mindst ét spørgsmål.");
        for (std::size_t q = 0; q < form.questions.size(); ++q)
            question(form.questions[q], form.seenBy, at(place + ".questions", q), problems);
        for (std::size_t u = 0; u < form.unchecked.size(); ++u)
            if (!form.seenBy.contains(form.unchecked[u]))
                unknown(problems, at(place + ".unchecked", u), form.unchecked[u], "spørgeskemaets sprog");
    }
}

} // namespace feltbog::plan::checks
