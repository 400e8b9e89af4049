// SPDX-License-Identifier: MPL-2.0
#include "app/models/headsmodel.h"

#include "app/service/text.h"

#include <algorithm>

namespace feltbog::app {
namespace {

bool overlaps(const plan::AgeRange& band, const plan::AgeRange& range) {
    return (!range.to || band.from <= *range.to) && (!band.to || *band.to >= range.from);
}

} // namespace

HeadsModel::HeadsModel(QObject* parent)
    : RowModel({{"band", [](const HeadRow& r) { return QVariant(r.band); }},
                {"name", [](const HeadRow& r) { return QVariant(r.name); }},
                {"heads", [](const HeadRow& r) { return QVariant(r.heads); }}},
               parent) {}

void HeadsModel::setBands(const plan::Plan& plan, const std::optional<plan::AgeRange>& ages) {
    const auto before = heads();
    std::vector<HeadRow> bands;
    for (const auto& band : plan.ageBands) bands.push_back({q(band.key), bandName(band.key), 0});
    if (ages) {
        std::stable_partition(bands.begin(), bands.end(), [&](const HeadRow& row) {
            const auto* band = plan::find(plan.ageBands, s(row.band));
            return band && overlaps(band->ages, *ages);
        });
    }
    bands.push_back({QString(), bandName({}), 0});
    set(std::move(bands));
    setHeads(before);
}

void HeadsModel::add(const QString& band, int delta) {
    for (int i = 0; i < rowCount(); ++i)
        if (row(i)->band == band) put(band, int(std::max<qint64>(0, row(i)->heads + delta)));
}

void HeadsModel::put(const QString& band, int heads) {
    for (int i = 0; i < rowCount(); ++i)
        if (row(i)->band == band) change(i, [&](HeadRow& r) { r.heads = std::max(0, heads); });
    emit totalChanged();
}

void HeadsModel::clear() { setHeads({}); }

int HeadsModel::total() const {
    qint64 sum = 0;
    for (const auto& r : rows()) sum += r.heads;
    return int(sum);
}

record::Heads HeadsModel::heads() const {
    record::Heads out;
    for (const auto& r : rows())
        if (r.heads > 0) out[s(r.band)] = r.heads;
    return out;
}

void HeadsModel::setHeads(const record::Heads& heads) {
    changeAll([&](HeadRow& r) {
        const auto at = heads.find(s(r.band));
        r.heads = at == heads.end() ? 0 : at->second;
    });
    emit totalChanged();
}

} // namespace feltbog::app
