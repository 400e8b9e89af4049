// SPDX-License-Identifier: MPL-2.0
#include "app/models/cardfieldchoices.h"

#include "app/service/text.h"

#include <QLocale>

namespace feltbog::app {
namespace {

using plan::CardField;

QString labelOf(CardField field) {
    switch (field) {
    case CardField::SchoolClass:
        return CardFieldChoices::tr("Klassetrin");
    case CardField::BirthYear:
        return CardFieldChoices::tr("Fødselsår");
    case CardField::BirthMonth:
        return CardFieldChoices::tr("Fødselsmåned");
    case CardField::Gender:
        return CardFieldChoices::tr("Køn");
    case CardField::Twin:
        return CardFieldChoices::tr("Tvilling nr.");
    }
    return {};
}

QString valueName(CardField field, const std::string& value) {
    switch (field) {
    case CardField::SchoolClass:
        return CardFieldChoices::tr("%1. klasse").arg(q(value));
    case CardField::BirthMonth:
        return QLocale().standaloneMonthName(q(value).toInt());
    case CardField::Gender:
        return value == "pige"    ? CardFieldChoices::tr("Pige eller kvinde")
               : value == "dreng" ? CardFieldChoices::tr("Dreng eller mand")
                                  : CardFieldChoices::tr("Andet");
    case CardField::Twin:
        return CardFieldChoices::tr("Nr. %1").arg(q(value));
    case CardField::BirthYear:
        break;
    }
    return q(value);
}

} // namespace

CardFieldChoice::CardFieldChoice(CardField field, QObject* parent)
    : QObject(parent), key_(q(plan::word(field))), label_(labelOf(field)),
      choices_(ChoiceModel::Pick::OneOrNone, this) {
    for (const auto& value : people::choicesOf(field)) choices_.add(q(value), valueName(field, value));
}

QString CardFieldChoice::value() const { return isWritten() ? text_.trimmed() : choices_.current(); }

void CardFieldChoice::clear() {
    choices_.clear();
    text_.clear();
    emit changed();
}

CardFieldChoices::CardFieldChoices(const plan::Plan* plan, QObject* parent) : QObject(parent) {
    if (!plan) return;
    for (const auto& on : plan->cardFields) all_ << new CardFieldChoice(on.field, this);
}

QVariantList CardFieldChoices::all() const {
    QVariantList out;
    for (auto* field : all_) out << QVariant::fromValue(field);
    return out;
}

people::CardFields CardFieldChoices::values() const {
    people::CardFields out;
    for (const auto* field : all_)
        if (const auto value = field->value(); !value.isEmpty()) out[s(field->key())] = s(value);
    return out;
}

void CardFieldChoices::clear() {
    for (auto* field : all_) field->clear();
}

QString cardFieldText(const people::CardFields& fields) {
    QStringList out;
    for (const auto& [name, value] : fields)
        if (const auto field = plan::fromWord<CardField>(name)) out << valueName(*field, value);
    return out.join(QStringLiteral(" · "));
}

} // namespace feltbog::app
