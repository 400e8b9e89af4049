// SPDX-License-Identifier: MPL-2.0
#include "app/models/choicemodel.h"

namespace feltbog::app {

ChoiceModel::ChoiceModel(Pick pick, QObject* parent)
    : RowModel({{"key", [](const Choice& c) { return QVariant(c.key); }},
                {"name", [](const Choice& c) { return QVariant(c.name); }},
                {"detail", [](const Choice& c) { return QVariant(c.detail); }},
                {"selected", [](const Choice& c) { return QVariant(c.selected); }}},
               parent),
      pick_(pick) {}

void ChoiceModel::setChoices(std::vector<Choice> choices) {
    set(std::move(choices));
    emit countChanged();
    emit currentChanged();
}

void ChoiceModel::add(const QString& key, const QString& name, const QString& detail) {
    auto choices = rows();
    choices.push_back({key, name, detail, false});
    setChoices(std::move(choices));
}

void ChoiceModel::keep(const QStringList& keys) {
    changeAll([&](Choice& c) { c.selected = keys.contains(c.key); });
    emit currentChanged();
}

void ChoiceModel::choose(const QString& key) {
    const bool one = pick_ != Pick::Many;
    const bool clears = pick_ == Pick::OneOrNone && key == current();
    changeAll([&](Choice& c) {
        if (one)
            c.selected = c.key == key && !clears;
        else if (c.key == key)
            c.selected = !c.selected;
    });
    emit currentChanged();
}

QString ChoiceModel::current() const {
    for (const auto& c : rows())
        if (c.selected) return c.key;
    return {};
}

QString ChoiceModel::currentName() const {
    for (const auto& c : rows())
        if (c.selected) return c.name;
    return {};
}

QStringList ChoiceModel::chosen() const {
    QStringList keys;
    for (const auto& c : rows())
        if (c.selected) keys << c.key;
    return keys;
}

} // namespace feltbog::app
