// SPDX-License-Identifier: MPL-2.0
#include "core/record/answer.h"

#include "core/record/check.h"
#include "core/record/firstevent.h"
#include "core/record/limits.h"
#include "core/store/row.h"

#include <nlohmann/json.hpp>

namespace feltbog::record {
namespace {

constexpr auto kGiven = std::to_array<std::string_view>({"", "mundtlig", "papir"});

// What the texts are bound to: they cannot be moved to another circle, questionnaire or person, nor be taken
// for a card.
Bytes textContext(const CircleId& circle, const std::string& questionnaire, const Token& token) {
    ByteWriter out;
    out.blob(asBytes("answer"));
    out.id(circle);
    out.id(token);
    out.blob(asBytes(questionnaire));
    return out.take();
}

Status checkChosen(const plan::Questionnaire& form, const std::string& key, std::int64_t n) {
    const auto* question = plan::find(form.questions, key);
    if (!question || question->kind == plan::QuestionKind::Text) return notChosen(key, "answers");
    const bool number = question->kind == plan::QuestionKind::Number;
    const auto most = number ? kMostHeads : static_cast<std::int64_t>(question->options.size());
    if (n < (number ? 0 : 1) || n > most)
        return fail(ErrorCode::FieldWrong,
                    "»" + shown(key) + "« skal være et svar fra " + (number ? "0" : "1") + " til " +
                        std::to_string(most),
                    "answers");
    return {};
}

Status checkTexts(const plan::Questionnaire& form, const std::map<std::string, std::string>& texts) {
    for (const auto& [key, text] : texts) {
        const auto* question = plan::find(form.questions, key);
        if (!question || question->kind != plan::QuestionKind::Text) return notChosen(key, "texts");
        FB_TRY(checkText(text, "texts"));
    }
    return {};
}

Status checkLinked(const plan::Questionnaire& form, const std::optional<Token>& token) {
    if (form.linked == token.has_value()) return {};
    return form.linked
               ? fail(ErrorCode::FieldMissing, "person", "person")
               : fail(ErrorCode::FieldWrong, "»person« skal være tomt: skemaet er uden navn", "person");
}

Status sealTexts(Notebook& notebook, const plan::Plan& plan, const std::map<std::string, std::string>& texts,
                 Draft& draft) {
    FB_ASSIGN(const auto ring, notebook.keyring());
    const auto* key = ring.newest(draft.circle);
    if (!key) return keyMissing(plan, draft.circle, "texts");
    const auto token = draft.priv.members.empty() ? Token{} : draft.priv.members.front().token;
    draft.priv.key = key->id;
    draft.priv.sealed = keys::seal(key->secret, asBytes(nlohmann::json(texts).dump()),
                                   textContext(draft.circle, draft.open.type, token), notebook.random());
    return {};
}

} // namespace

Result<RecordId> recordAnswer(Notebook& notebook, const Answer& answer) {
    FB_ASSIGN(const PlanPtr plan, notebook.plan());
    FB_ASSIGN(const Date date, checkDate(notebook, *plan, answer.entry));
    const auto* form = plan::find(plan->questionnaires, answer.questionnaire);
    if (!form) return notChosen(answer.questionnaire, "questionnaire");
    FB_TRY(checkWord(plan::answerOccasions, answer.occasion, "occasion"));
    FB_TRY(checkWord(kGiven, answer.given, "given"));
    FB_TRY(checkLinked(*form, answer.token));
    for (const auto& [key, n] : answer.chosen) FB_TRY(checkChosen(*form, key, n));
    FB_TRY(checkTexts(*form, answer.texts));
    auto texts = answer.texts;
    std::erase_if(texts, [](const auto& entry) { return entry.second.empty(); });
    if (answer.chosen.empty() && texts.empty()) return fail(ErrorCode::AnswersMissing, {}, "answers");

    Draft draft{log::Kind::Answer, circleOf(*plan, form->activity), {}, {}};
    draft.open.date = date;
    draft.open.activity = form->activity;
    draft.open.type = form->key;
    draft.open.status = answer.occasion;
    draft.open.reason = answer.given;
    draft.open.numbers = answer.chosen;
    if (answer.token) {
        FB_ASSIGN(const auto member,
                  memberOn(notebook, *plan, date, {*answer.token, {}, {}}, answer.entry.corrects));
        draft.priv.members = {member};
    }
    if (!texts.empty()) FB_TRY(sealTexts(notebook, *plan, texts, draft));
    FB_TRY(markCorrection(notebook, answer.entry, draft.open));
    return saveOne(notebook, draft);
}

Result<std::map<std::string, std::string>> textsOf(Notebook& notebook, const RecordId& record) {
    std::optional<log::Event> event;
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        store::Query q(db, "SELECT " FELTBOG_EVENT_COLUMNS " FROM fact f JOIN event e ON e.pos = f.pos"
                           " JOIN device d ON d.no = e.device"
                           " WHERE f.record = ? AND f.kind = 36 AND f.part = 0 AND f.aside = 0");
        FB_ASSIGN(event,
                  store::first(q.with(record), [](store::Query& row) { return store::readEvent(row); }));
        return {};
    }));
    const auto open = event && event->open ? log::decodeOpen(event->open->bytes) : std::nullopt;
    if (!open) return fail(ErrorCode::RecordUnknown, record.hex().substr(0, 8), "record");
    std::map<std::string, std::string> out;
    const auto priv = event->priv ? log::decodePrivate(event->priv->bytes) : std::nullopt;
    if (!priv || priv->sealed.empty()) return out;
    FB_ASSIGN(const PlanPtr plan, notebook.plan());
    FB_ASSIGN(const auto ring, notebook.keyring());
    const auto* key = ring.find(priv->key);
    if (!key) return keyMissing(*plan, event->envelope.circle, "record");
    const auto token = priv->members.empty() ? Token{} : priv->members.front().token;
    FB_ASSIGN(const auto clear,
              keys::open(key->secret, priv->sealed, textContext(event->envelope.circle, open->type, token)));
    const auto texts = nlohmann::json::parse(clear.begin(), clear.end(), nullptr, false);
    if (texts.is_object())
        for (const auto& [question, text] : texts.items())
            if (text.is_string()) out[question] = text.get<std::string>();
    return out;
}

} // namespace feltbog::record
