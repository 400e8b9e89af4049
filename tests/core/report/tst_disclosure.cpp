// SPDX-License-Identifier: MPL-2.0
#include "core/report/disclosure.h"

#include <QTest>
#include <random>

using namespace feltbog::report;

namespace {

Table column(std::vector<std::int64_t> cells) { return {cells.size(), 1, std::move(cells)}; }

Table anyTable(std::mt19937_64& random) {
    std::uniform_int_distribution<std::size_t> size(1, 5);
    std::uniform_int_distribution<int> kind(0, 9), few(0, 6), many(5, 60);
    Table t{size(random), size(random), {}};
    for (std::size_t i = 0; i < t.rows * t.columns; ++i)
        t.cells.push_back(kind(random) < 6 ? few(random) : many(random));
    return t;
}

bool looksTheSame(const Table& a, const Table& b, const Hidden& h) {
    if (a.total() != b.total()) return false;
    for (std::size_t i = 0; i < a.cells.size(); ++i)
        if (!h.cells[i] && a.cells[i] != b.cells[i]) return false;
    for (std::size_t r = 0; r < a.rows; ++r)
        if (!h.rows[r] && a.row(r) != b.row(r)) return false;
    for (std::size_t c = 0; c < a.columns; ++c)
        if (!h.columns[c] && a.column(c) != b.column(c)) return false;
    return true;
}

// Tries every table of whole persons that looks the same.
void tryAll(const Table& t, const Hidden& h, Table& at, std::size_t place, std::int64_t left,
            std::vector<Bounds>& out) {
    if (place == t.cells.size()) {
        if (!looksTheSame(t, at, h)) return;
        for (std::size_t i = 0; i < out.size(); ++i)
            out[i] = {std::min(out[i].from, at.cells[i]), std::max(out[i].to, at.cells[i])};
        return;
    }
    const auto from = h.cells[place] ? 0 : t.cells[place], to = h.cells[place] ? left : t.cells[place];
    for (auto n = from; n <= to && n <= left; ++n) {
        at.cells[place] = n;
        tryAll(t, h, at, place + 1, left - n, out);
    }
}

} // namespace

class TestDisclosure : public QObject {
    Q_OBJECT
  private slots:
    void aSmallCellTakesAnotherWithIt() {
        const auto t = column({2, 10, 20, 0});
        const auto h = hide(t, 5);
        QCOMPARE(h.cells, (std::vector<bool>{true, true, false, false})); // 0 is nobody's secret
        QVERIFY(!h.all);
        const auto known = boundsOf(t, h, 0, 0);
        QCOMPARE(known.from, 0);
        QCOMPARE(known.to, 12);
    }

    void nothingIsHiddenWhereNothingIsSmall() {
        QCOMPARE(hide(column({5, 10, 0}), 5).cells, (std::vector<bool>{false, false, false}));
        QCOMPARE(hide(column({3, 10, 4}), 3).cells, (std::vector<bool>{false, false, false}));
        QCOMPARE(hide(column({2, 10, 4}), 1).cells, (std::vector<bool>{true, false, true})); // the floor
    }

    void aTotalThatTellsTooMuchHidesTheTable() {
        QVERIFY(hide(column({1, 1, 0}), 5).all);
        QVERIFY(hide(column({4, 0}), 5).all);
        QVERIFY(!hide(column({4}), 5).all); // the total itself, which is never hidden
    }

    // Two reports a month apart: 12 and then 14 would tell of two.
    void whatHardlyDiffersFromBeforeIsHidden() {
        const auto march = column({12, 30, 40}), april = column({14, 30, 48});
        const std::vector<Shown> before{{march, hide(march, 5)}};
        const auto h = hide(april, 5, before);
        QVERIFY(h.cells[0]);
        const auto known = boundsOf(april, h, 0, 0);
        QVERIFY(known.from <= 12 && known.to >= 16);
        QVERIFY(audit(april, h, 5, before));
        QVERIFY(!audit(april, hide(april, 5), 5, before));
        // What was hidden then tells nothing now.
        const auto few = column({2, 30, 40});
        const std::vector<Shown> hidden{{few, hide(few, 5)}};
        QCOMPARE(hide(column({6, 90, 140}), 5, hidden).cells, (std::vector<bool>{false, false, false}));
    }

    void theBoundsAreThoseOfTryingEveryTable() {
        std::mt19937_64 random(1);
        std::uniform_int_distribution<int> size(1, 3), n(0, 3), coin(0, 1);
        for (int i = 0; i < 2000; ++i) {
            Table t{static_cast<std::size_t>(size(random)),
                    static_cast<std::size_t>(std::min(size(random), 2)),
                    {}};
            for (std::size_t c = 0; c < t.rows * t.columns; ++c) t.cells.push_back(n(random));
            Hidden h{{}, std::vector<bool>(t.rows), std::vector<bool>(t.columns), false};
            for (std::size_t c = 0; c < t.cells.size(); ++c) h.cells.push_back(coin(random) == 1);
            for (auto* sums : {&h.rows, &h.columns})
                for (std::size_t s = 0; s < sums->size(); ++s) (*sums)[s] = coin(random) == 1;
            std::vector<Bounds> all(t.cells.size(), {1000, -1});
            Table at = t;
            tryAll(t, h, at, 0, t.total(), all);
            for (std::size_t c = 0; c < t.cells.size(); ++c) {
                const auto known = boundsOf(t, h, c / t.columns, c % t.columns);
                QVERIFY2(known.from == all[c].from && known.to == all[c].to,
                         qPrintable(QString("table %1 cell %2: %3-%4, tried %5-%6")
                                        .arg(i)
                                        .arg(c)
                                        .arg(known.from)
                                        .arg(known.to)
                                        .arg(all[c].from)
                                        .arg(all[c].to)));
            }
        }
    }

    void noHiddenCellCanBeWorkedOut() {
        std::mt19937_64 random(2);
        int withheld = 0, hidden = 0, cells = 0;
        for (int i = 0; i < 5000; ++i) {
            const Table t = anyTable(random);
            const auto smallest = i % 3 == 0 ? 3 : 5;
            const auto h = hide(t, smallest);
            QVERIFY2(h.all || audit(t, h, smallest), qPrintable(QString::number(i)));
            QCOMPARE(h, hide(t, smallest)); // the same everywhere
            withheld += h.all ? 1 : 0;
            for (std::size_t c = 0; c < t.cells.size(); ++c) {
                const bool small = t.cells[c] > 0 && t.cells[c] < smallest;
                if (t.cells.size() > 1) QVERIFY(h.cells[c] || !small);
                if (h.cells[c] && !h.all) {
                    const auto known = boundsOf(t, h, c / t.columns, c % t.columns);
                    if (small) QVERIFY(known.from <= 1 && known.to >= smallest - 1);
                }
                hidden += h.cells[c] && !small && !h.all ? 1 : 0;
                ++cells;
            }
        }
        qInfo("%d of 5000 tables withheld; %.1f %% of the cells hidden for the sake of others", withheld,
              100.0 * hidden / cells);
        QVERIFY(withheld < 2500);
    }

    void aSecondReportTellsNothingOfTheFirst() {
        std::mt19937_64 random(3);
        std::uniform_int_distribution<int> grow(0, 7);
        for (int i = 0; i < 2000; ++i) {
            const Table first = anyTable(random);
            Table second = first;
            for (auto& cell : second.cells) cell += std::max(grow(random) - 3, 0);
            const std::vector<Shown> before{{first, hide(first, 5)}};
            const auto h = hide(second, 5, before);
            QVERIFY(h.all || audit(second, h, 5, before));
            if (before[0].hidden.all || h.all || first.cells.size() == 1) continue;
            for (std::size_t c = 0; c < first.cells.size(); ++c) {
                const auto difference = second.cells[c] - first.cells[c];
                QVERIFY(h.cells[c] || before[0].hidden.cells[c] || difference == 0 || difference >= 5);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestDisclosure)
#include "tst_disclosure.moc"
