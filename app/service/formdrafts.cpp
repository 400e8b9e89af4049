// SPDX-License-Identifier: MPL-2.0
#include "app/service/formdrafts.h"

#include "app/service/text.h"
#include "core/people/people.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace feltbog::app {
namespace {

constexpr auto kForms = "forms";

QJsonObject written(const FormDraft& draft) {
    QJsonObject chosen, texts;
    for (const auto& [question, n] : draft.chosen) chosen[q(question)] = qint64(n);
    for (const auto& [question, text] : draft.texts) texts[q(question)] = q(text);
    return {{"id", draft.id},
            {"questionnaire", draft.questionnaire},
            {"occasion", draft.occasion},
            {"given", draft.given},
            {"token", draft.token},
            {"language", draft.language},
            {"begun", q(draft.begun.iso())},
            {"step", draft.step},
            {"chosen", chosen},
            {"texts", texts}};
}

FormDraft read(const QJsonObject& json) {
    FormDraft out;
    out.id = json["id"].toString();
    out.questionnaire = json["questionnaire"].toString();
    out.occasion = json["occasion"].toString();
    out.given = json["given"].toString();
    out.token = json["token"].toString();
    out.language = json["language"].toString();
    if (const auto day = Date::parse(s(json["begun"].toString()))) out.begun = *day;
    out.step = json["step"].toInt();
    const auto chosen = json["chosen"].toObject();
    for (auto it = chosen.begin(); it != chosen.end(); ++it) out.chosen[s(it.key())] = it->toInteger();
    const auto texts = json["texts"].toObject();
    for (auto it = texts.begin(); it != texts.end(); ++it) out.texts[s(it.key())] = s(it->toString());
    return out;
}

auto withId(std::vector<FormDraft>& drafts, const QString& id) {
    return std::find_if(drafts.begin(), drafts.end(), [&](const FormDraft& d) { return d.id == id; });
}

} // namespace

std::vector<FormDraft> FormDrafts::all() {
    std::vector<FormDraft> out;
    for (const auto& one : QJsonDocument::fromJson(service_.draft(kForms)).array())
        out.push_back(read(one.toObject()));
    return out;
}

std::optional<FormDraft> FormDrafts::find(const QString& id) {
    auto drafts = all();
    const auto it = withId(drafts, id);
    return it == drafts.end() ? std::nullopt : std::optional(*it);
}

void FormDrafts::put(const FormDraft& draft) {
    auto drafts = all();
    if (const auto it = withId(drafts, draft.id); it != drafts.end())
        *it = draft;
    else
        drafts.insert(drafts.begin(), draft);
    write(drafts);
}

void FormDrafts::drop(const QString& id) {
    auto drafts = all();
    if (const auto it = withId(drafts, id); it != drafts.end()) {
        drafts.erase(it);
        write(drafts);
    }
}

void FormDrafts::dropEmpty(const QString& id) {
    if (const auto draft = find(id); draft && draft->empty()) drop(id);
}

void FormDrafts::dropForgotten() {
    auto drafts = all();
    const auto gone = std::erase_if(drafts, [this](const FormDraft& draft) {
        const auto token = Token::fromHex(s(draft.token));
        if (!token) return false;
        const auto person = people::person(service_.notebook(), *token);
        return !person && person.error().code == ErrorCode::PersonUnknown;
    });
    if (gone > 0) write(drafts);
}

void FormDrafts::write(const std::vector<FormDraft>& drafts) {
    if (drafts.empty()) return service_.dropDraft(kForms);
    QJsonArray out;
    for (const auto& draft : drafts) out.append(written(draft));
    service_.keepDraft(kForms, QJsonDocument(out).toJson(QJsonDocument::Compact));
}

} // namespace feltbog::app
