// SPDX-License-Identifier: MPL-2.0
#include "core/progress/level.h"

#include <algorithm>

namespace feltbog::progress {
namespace {

constexpr double kThousandths = 1000; // readings are stored in these

enum Status : std::int32_t { Plain, Estimated, Missing, Broken }; // places in plan::readingStatuses

std::int32_t statusOf(const View& view, const Fact& reading) {
    const auto& all = plan::readingStatuses;
    const auto at = std::find(all.begin(), all.end(), view.facts.texts().of(reading.status));
    return at == all.end() ? 0 : static_cast<std::int32_t>(at - all.begin());
}

// Of several readings for one day the one with the latest event id stands.
std::vector<Mark> ofSeries(const Marks& marks, std::int32_t series) {
    std::vector<Mark> out;
    for (const auto& [mark, times] : marks)
        if (mark.what == series && times > 0) out.push_back(mark);
    std::sort(out.begin(), out.end(),
              [](const Mark& a, const Mark& b) { return std::tie(a.day, a.id) < std::tie(b.day, b.id); });
    std::vector<Mark> standing;
    for (const Mark& mark : out) {
        if (!standing.empty() && standing.back().day == mark.day) standing.pop_back();
        standing.push_back(mark);
    }
    return standing;
}

double numberOf(const Mark& mark) { return static_cast<double>(mark.n) / kThousandths; }

std::optional<double> taken(const std::vector<Mark>& given, plan::Take take, DateRange range) {
    if (given.empty()) return std::nullopt;
    if (take == plan::Take::Latest) return numberOf(given.back());
    std::int64_t sum = 0, count = 0;
    for (const Mark& mark : given)
        if (range.holds(mark.day)) {
            sum += mark.n;
            ++count;
        }
    if (count == 0) return std::nullopt;
    const double whole = static_cast<double>(sum) / kThousandths;
    return take == plan::Take::Sum ? whole : whole / static_cast<double>(count);
}

} // namespace

Figure readings(const View& view, const plan::Measure& m, const Span& span) {
    Figure out;
    const auto& texts = view.facts.texts();
    std::vector<Text> series;
    for (const auto& key : m.series) series.push_back(texts.find(key));
    view.each(log::Kind::Reading, [&](const Fact& f) {
        const auto at = std::find(series.begin(), series.end(), f.type);
        if (at == series.end() || f.day > span.range.to) return;
        add(out.marks, {.what = static_cast<std::int32_t>(at - series.begin()),
                        .day = f.day,
                        .n = f.n,
                        .status = statusOf(view, f),
                        .id = view.facts.idAt(f.pos)});
    });
    return out;
}

std::vector<SeriesLevel> levels(const plan::Measure& m, const Marks& marks, DateRange range) {
    std::vector<SeriesLevel> out;
    for (std::int32_t i = 0; i < static_cast<std::int32_t>(m.series.size()); ++i) {
        SeriesLevel level;
        const auto all = ofSeries(marks, i);
        level.missing = !all.empty() && all.back().status == Missing;
        std::vector<Mark> given;
        for (const Mark& mark : all) {
            if (mark.status == Missing) continue;
            if (mark.status == Broken) {
                given.clear(); // what was counted before cannot be compared with what is counted now
                level.broken = mark.day;
            }
            given.push_back(mark);
        }
        level.readings = static_cast<std::int64_t>(given.size());
        level.value = taken(given, m.take, range);
        if (!given.empty()) {
            level.day = given.back().day;
            level.estimated = given.back().status == Estimated;
            level.firstSeen = numberOf(given.front());
            level.firstDay = given.front().day;
        }
        out.push_back(level);
    }
    return out;
}

} // namespace feltbog::progress
