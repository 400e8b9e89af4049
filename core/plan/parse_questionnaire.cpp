// SPDX-License-Identifier: MPL-2.0
#include "core/plan/parse_questionnaire.h"

namespace feltbog::plan {
namespace {

Words parseWords(Reader& r) {
    Words words;
    for (const auto& language : r.fields()) words[language] = r.text(language.c_str());
    return words;
}

Question parseQuestion(Reader& r) {
    return {.key = r.text("key"),
            .kind = r.choice<QuestionKind>("kind"),
            .text = r.object("text", parseWords),
            .options = r.listIf("options", parseWords)};
}

} // namespace

Questionnaire parseQuestionnaire(Reader& r) {
    return {.key = r.text("key"),
            .name = r.text("name"),
            .activity = r.text("activity"),
            .linked = r.flagOr("linked"),
            .seenBy = r.object("seen_by", parseWords),
            .questions = r.list("questions", parseQuestion),
            .unchecked = r.textsIf("unchecked")};
}

} // namespace feltbog::plan
