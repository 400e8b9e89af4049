// SPDX-License-Identifier: MPL-2.0
#include "app/service/cards.h"

#include "app/models/cardfieldchoices.h"
#include "app/service/reading.h"
#include "app/service/text.h"
#include "core/base/text.h"
#include "core/keys/crypto.h"

#include <QCoreApplication>

namespace feltbog::app {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cards)
};

QString withFields(const QString& detail, const people::Person& person) {
    return person.fields.empty() ? detail : detail + QStringLiteral(" · ") + cardFieldText(person.fields);
}

template <class Detail>
Result<std::vector<CardRow>> rowsOf(record::Notebook& notebook, const CircleId& circle, const QString& search,
                                    Detail detail) {
    FB_ASSIGN(const auto people, people::people(notebook, circle));
    std::vector<CardRow> rows;
    for (const auto& person : people)
        if (matches(person.callName, s(search)))
            rows.push_back({hex(person.token), q(person.callName), detail(person), false, false});
    return rows;
}

} // namespace

std::unique_ptr<RowModel<CardRow>> cardModel() {
    using Model = RowModel<CardRow>;
    return std::make_unique<Model>(
        std::vector<Model::Role>{{"token", [](const CardRow& r) { return QVariant(r.token); }},
                                 {"name", [](const CardRow& r) { return QVariant(r.name); }},
                                 {"detail", [](const CardRow& r) { return QVariant(r.detail); }},
                                 {"picked", [](const CardRow& r) { return QVariant(r.picked); }},
                                 {"fresh", [](const CardRow& r) { return QVariant(r.fresh); }}},
        nullptr);
}

int cutCards(std::vector<CardRow>& rows, std::size_t most) {
    const int all = int(rows.size());
    std::size_t at = 0;
    std::erase_if(rows, [&](const CardRow& row) { return ++at > most && !row.picked; });
    return all;
}

CircleId circleOf(const plan::Plan& plan, std::string_view activity) {
    const auto ref = plan::findActivity(plan, activity);
    return ref ? keys::circleId(ref.activity->circle) : CircleId{};
}

QString personDetail(const plan::Plan& plan, std::string_view unit, std::string_view band) {
    const QString what = unitName(plan, unit, 1);
    return band.empty() ? what : what + QStringLiteral(", ") + bandName(band);
}

QString briefDetail(const plan::Plan& plan, std::string_view unit, std::string_view band) {
    return band.empty() ? unitName(plan, unit, 1) : bandName(band);
}

QString cardName(record::Notebook& notebook, const Token& token) {
    const auto person = people::person(notebook, token);
    return person && !person->callName.empty() ? q(person->callName)
                                               : Words::tr("Kort, der ikke kan åbnes her");
}

QString cardDetail(const plan::Plan& plan, const people::Person& person, Date today) {
    QString detail = withFields(personDetail(plan, person.unit, person.band), person);
    if (person.lastSeen) detail += Words::tr(" · sidst set %1").arg(dayText(*person.lastSeen, today));
    return detail;
}

Result<std::vector<CardRow>> cardsOf(record::Notebook& notebook, const plan::Plan& plan,
                                     std::string_view activity, const QString& search) {
    return rowsOf(notebook, circleOf(plan, activity), search, [&](const people::Person& person) {
        return withFields(briefDetail(plan, person.unit, person.band), person);
    });
}

Result<std::vector<CardRow>> cardsIn(record::Notebook& notebook, const plan::Plan& plan,
                                     const CircleId& circle, const QString& search) {
    return rowsOf(notebook, circle, search,
                  [&](const people::Person& person) { return cardDetail(plan, person, notebook.today()); });
}

} // namespace feltbog::app
