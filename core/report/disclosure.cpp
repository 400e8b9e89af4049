// SPDX-License-Identifier: MPL-2.0
#include "core/report/disclosure.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace feltbog::report {
namespace {

constexpr std::int64_t kMuch = std::numeric_limits<std::int64_t>::max() / 4;

// A table as a flow: from the source to each row goes its sum, from rows to columns the cells, from columns
// to the sink their sums, and back from the sink the total. What is shown is fixed, what is hidden may be
// anything that keeps the flow. What can be known of an arc follows from how much may go round through it
// (Gusfield 1988: exact for two-way tables, and for whole numbers).
struct Arc {
    std::size_t from, to;
    std::int64_t value;
    bool hidden;
};

class Flow {
  public:
    Flow(const Table& t, const Hidden& h) : nodes_(t.rows + t.columns + 2) {
        const std::size_t source = t.rows + t.columns, sink = source + 1;
        for (std::size_t r = 0; r < t.rows; ++r)
            for (std::size_t c = 0; c < t.columns; ++c)
                arcs_.push_back({r, t.rows + c, t.at(r, c), h.cells[r * t.columns + c]});
        for (std::size_t r = 0; r < t.rows; ++r) arcs_.push_back({source, r, t.row(r), h.rows[r]});
        for (std::size_t c = 0; c < t.columns; ++c)
            arcs_.push_back({t.rows + c, sink, t.column(c), h.columns[c]});
        arcs_.push_back({sink, source, t.total(), false});
    }

    [[nodiscard]] Bounds bounds(std::size_t arc) const {
        const auto& a = arcs_[arc];
        if (!a.hidden) return {a.value, a.value};
        return {a.value - std::min(a.value, around(arc, a.from, a.to)), a.value + around(arc, a.to, a.from)};
    }

  private:
    // How much can go from one node to another beside the arc, by paths of ever the fewest arcs.
    [[nodiscard]] std::int64_t around(std::size_t without, std::size_t from, std::size_t to) const {
        std::vector<std::vector<std::int64_t>> room(nodes_, std::vector<std::int64_t>(nodes_, 0));
        for (std::size_t i = 0; i < arcs_.size(); ++i) {
            const auto& a = arcs_[i];
            if (i == without || !a.hidden) continue;
            room[a.from][a.to] += kMuch; // no two arcs join the same nodes
            room[a.to][a.from] += a.value;
        }
        std::int64_t sum = 0;
        while (sum < kMuch / 2) {
            std::vector<std::size_t> before(nodes_, nodes_), queue{from};
            before[from] = from;
            for (std::size_t i = 0; i < queue.size() && before[to] == nodes_; ++i)
                for (std::size_t n = 0; n < nodes_; ++n)
                    if (before[n] == nodes_ && room[queue[i]][n] > 0) {
                        before[n] = queue[i];
                        queue.push_back(n);
                    }
            if (before[to] == nodes_) break;
            std::int64_t some = kMuch;
            for (auto n = to; n != from; n = before[n]) some = std::min(some, room[before[n]][n]);
            for (auto n = to; n != from; n = before[n]) {
                room[before[n]][n] -= some;
                room[n][before[n]] += some;
            }
            sum += some;
        }
        return sum;
    }

    std::size_t nodes_;
    std::vector<Arc> arcs_;
};

// The arcs of a flow by number: cells, then rows, then columns.
std::size_t places(const Table& t) { return t.cells.size() + t.rows + t.columns; }
std::int64_t valueAt(const Table& t, std::size_t place) {
    if (place < t.cells.size()) return t.cells[place];
    place -= t.cells.size();
    return place < t.rows ? t.row(place) : t.column(place - t.rows);
}
bool hiddenAt(const Table& t, const Hidden& h, std::size_t place) {
    if (place < t.cells.size()) return h.cells[place];
    place -= t.cells.size();
    return place < t.rows ? h.rows[place] : h.columns[place - t.rows];
}
// Where there is one column, a row's sum is its cell; where there is one row, a column's; and one column's
// sum is the total, which is shown.
void hideAt(const Table& t, Hidden& h, std::size_t place) {
    if (place < t.cells.size()) {
        h.cells[place] = true;
        if (t.columns == 1) h.rows[place] = true;
        if (t.rows == 1) h.columns[place] = true;
        return;
    }
    place -= t.cells.size();
    if (place < t.rows) {
        h.rows[place] = true;
        if (t.columns == 1) h.cells[place] = true;
    } else {
        h.columns[place - t.rows] = true;
        if (t.rows == 1) h.cells[place - t.rows] = true;
    }
}
bool isTotal(const Table& t, std::size_t place) { // in other words
    if (place < t.cells.size()) return t.cells.size() == 1;
    place -= t.cells.size();
    return place < t.rows ? t.rows == 1 : t.columns == 1;
}

bool small(std::int64_t n, std::int64_t smallest) { return n > 0 && n < smallest; }

// What nobody may be able to rule out about a place; nothing where it need not be hidden.
std::optional<Bounds> mustCover(const Table& t, std::size_t place, std::int64_t smallest,
                                std::span<const Shown> before) {
    if (isTotal(t, place)) return std::nullopt;
    const auto value = valueAt(t, place);
    std::optional<Bounds> out;
    if (small(value, smallest)) out = Bounds{1, smallest - 1};
    for (const auto& earlier : before) {
        if (earlier.table.rows != t.rows || earlier.table.columns != t.columns || earlier.hidden.all)
            continue;
        if (hiddenAt(t, earlier.hidden, place)) continue;
        const auto was = valueAt(earlier.table, place);
        if (!small(value < was ? was - value : value - was, smallest)) continue;
        const Bounds span = value > was ? Bounds{was, was + smallest - 1}
                                        : Bounds{std::max<std::int64_t>(was - smallest + 1, 0), was};
        out = out ? Bounds{std::min(out->from, span.from), std::max(out->to, span.to)} : span;
    }
    return out;
}

// A place that is hidden and can be told too exactly.
std::optional<std::size_t> told(const Table& t, const Hidden& h, std::int64_t smallest,
                                std::span<const Shown> before) {
    const Flow flow(t, h);
    for (std::size_t place = 0; place < places(t); ++place) {
        const auto cover = mustCover(t, place, smallest, before);
        if (!cover) continue;
        const auto known = flow.bounds(place);
        if (known.from > cover->from || known.to < cover->to) return place;
    }
    return std::nullopt;
}

// The smallest number still shown that is worth hiding: first cells, then sums. A zero hides nothing.
std::optional<std::size_t> nextToHide(const Table& t, const Hidden& h, std::size_t told) {
    std::optional<std::size_t> best;
    const auto cells = t.cells.size();
    const auto near = [&](std::size_t place) { // in a row or column with what is told
        if (told >= cells) {
            const auto sum = told - cells;
            return sum < t.rows ? place / t.columns == sum : place % t.columns == sum - t.rows;
        }
        return place / t.columns == told / t.columns || place % t.columns == told % t.columns;
    };
    const auto look = [&](std::size_t from, std::size_t to, const auto& suits) {
        for (std::size_t place = from; place < to && from < to; ++place)
            if (!hiddenAt(t, h, place) && !isTotal(t, place) && valueAt(t, place) > 0 && suits(place) &&
                (!best || valueAt(t, place) < valueAt(t, *best)))
                best = place;
    };
    look(0, cells, near);
    if (!best) look(0, cells, [](std::size_t) { return true; });
    if (!best) look(cells, places(t), [](std::size_t) { return true; });
    return best;
}

} // namespace

std::int64_t Table::row(std::size_t row) const {
    std::int64_t sum = 0;
    for (std::size_t c = 0; c < columns; ++c) sum += at(row, c);
    return sum;
}
std::int64_t Table::column(std::size_t column) const {
    std::int64_t sum = 0;
    for (std::size_t r = 0; r < rows; ++r) sum += at(r, column);
    return sum;
}
std::int64_t Table::total() const { return std::accumulate(cells.begin(), cells.end(), std::int64_t{0}); }

Hidden hide(const Table& t, std::int64_t asked, std::span<const Shown> before) {
    const auto smallest = std::max(asked, kFloor);
    Hidden out{std::vector<bool>(t.cells.size()), std::vector<bool>(t.rows), std::vector<bool>(t.columns),
               false};
    for (std::size_t place = 0; place < places(t); ++place)
        if (mustCover(t, place, smallest, before)) hideAt(t, out, place);
    while (const auto open = told(t, out, smallest, before)) {
        const auto next = nextToHide(t, out, *open);
        if (!next) {
            out.all = true;
            for (std::size_t place = 0; place < places(t); ++place)
                if (!isTotal(t, place)) hideAt(t, out, place);
            break;
        }
        hideAt(t, out, *next);
    }
    return out;
}

Bounds boundsOf(const Table& t, const Hidden& h, std::size_t row, std::size_t column) {
    return Flow(t, h).bounds(row * t.columns + column);
}

bool audit(const Table& t, const Hidden& h, std::int64_t smallest, std::span<const Shown> before) {
    return !told(t, h, std::max(smallest, kFloor), before);
}

} // namespace feltbog::report
