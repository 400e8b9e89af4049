// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/service/service.h"

namespace feltbog::app {

// A form that somebody has begun and not ended: what is answered so far, and for whom.
struct FormDraft {
    QString id;
    QString questionnaire;
    QString occasion; // foer, efter, senere
    QString given;    // empty: the person types; mundtlig, papir
    QString token;    // whose answers they are; empty: nobody's
    QString language = QStringLiteral("da");
    Date begun;
    int step = 0; // 0: before the first question
    std::map<std::string, std::int64_t> chosen{};
    std::map<std::string, std::string> texts{};

    [[nodiscard]] bool empty() const { return chosen.empty() && texts.empty(); }
    [[nodiscard]] bool parent() const { return given.isEmpty(); }
};

// Kept in the encrypted draft table, each with every answer: neither lock nor crash costs any. They stay
// until they are saved or thrown away.
class FormDrafts {
  public:
    explicit FormDrafts(Service& service) : service_(service) {}

    [[nodiscard]] std::vector<FormDraft> all(); // newest first
    [[nodiscard]] std::optional<FormDraft> find(const QString& id);
    void put(const FormDraft& draft);
    void drop(const QString& id);
    void dropEmpty(const QString& id); // when nothing is answered in it
    void dropForgotten();              // of whom nothing is to stand anywhere any more

  private:
    void write(const std::vector<FormDraft>& drafts);

    Service& service_;
};

} // namespace feltbog::app
