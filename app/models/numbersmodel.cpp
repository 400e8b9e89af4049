// SPDX-License-Identifier: MPL-2.0
#include "app/models/numbersmodel.h"

#include "app/service/text.h"

#include <algorithm>

namespace feltbog::app {

NumbersModel::NumbersModel(QObject* parent)
    : RowModel({{"key", [](const NumberRow& r) { return QVariant(r.key); }},
                {"name", [](const NumberRow& r) { return QVariant(r.name); }},
                {"mark", [](const NumberRow& r) { return QVariant(r.mark); }},
                {"amount", [](const NumberRow& r) { return QVariant(r.value); }}},
               parent) {}

void NumbersModel::showFor(const plan::Plan& plan, const QString& type) {
    std::vector<NumberRow> rows;
    for (const auto& number : plan.numbers)
        if (std::find(number.on.begin(), number.on.end(), s(type)) != number.on.end())
            rows.push_back({q(number.key), q(number.name), number.mark, values_[q(number.key)]});
    set(std::move(rows));
    emit shapeChanged();
}

bool NumbersModel::marksOnly() const {
    return std::all_of(rows().begin(), rows().end(), [](const NumberRow& r) { return r.mark; });
}

void NumbersModel::put(const QString& key, int value) {
    values_[key] = std::max(0, value);
    refresh();
    emit edited();
}

void NumbersModel::flip(const QString& key) { put(key, values_[key] > 0 ? 0 : 1); }

void NumbersModel::clear() {
    values_.clear();
    refresh();
}

void NumbersModel::refresh() {
    changeAll([&](NumberRow& r) { r.value = values_[r.key]; });
}

record::Numbers NumbersModel::numbers() const {
    record::Numbers out;
    for (const auto& row : rows())
        if (row.value > 0) out[s(row.key)] = row.value;
    return out;
}

void NumbersModel::setNumbers(const record::Numbers& numbers) {
    values_.clear();
    for (const auto& [key, value] : numbers) values_[q(key)] = value;
    refresh();
}

QJsonObject NumbersModel::json() const {
    QJsonObject out;
    for (const auto& [key, value] : values_)
        if (value > 0) out.insert(key, value);
    return out;
}

void NumbersModel::restore(const QJsonObject& json) {
    values_.clear();
    for (auto it = json.begin(); it != json.end(); ++it) values_[it.key()] = it.value().toInteger();
    refresh();
}

} // namespace feltbog::app
