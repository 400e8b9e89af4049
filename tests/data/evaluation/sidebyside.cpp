// SPDX-License-Identifier: MPL-2.0
#include "sidebyside.h"

#include "core/plan/load.h"
#include "tests/testlib/fixture.h"

#include <cmath>
#include <map>
#include <stdexcept>

namespace feltbog::testdata {
namespace {

using nlohmann::json;
using progress::CriterionProgress;
using progress::Verdict;
using testing::must;

// The day an outside figure is for: the first of the month, year, school year or span it is printed for.
std::string firstDay(const std::string& period) {
    if (period.size() == 4 || (period.size() == 9 && period[4] == '-')) return period.substr(0, 4) + "-01-01";
    if (period.size() == 7 && period[4] == '/') return period.substr(0, 4) + "-08-01";
    if (period.size() == 7) return period + "-01";
    return period.substr(0, 10);
}

std::string periodOf(const json& row) {
    if (row.contains("counted")) return row["counted"];
    const std::string printed = row["period"];
    if (printed == "hele" || !row.contains("series")) return "hele";
    return firstDay(printed) + ".." + firstDay(printed);
}

// A criterion that asks for this row and nothing else.
json asked(const json& row, const std::string& id) {
    const auto measure =
        row.value("reads", json{{"op", "level"}, {"series", json::array({row.value("series", "")})}});
    const std::string op = measure["op"];
    return {{"id", id},
            {"level", "overall"},
            {"text", row["table"]},
            {"kind", op == "level"   ? "level-latest"
                     : op == "ratio" ? "ratio"
                                     : "unique-persons"},
            {"unit", "barn"},
            {"measure", measure},
            {"target", {{"per", "whole-period"}, {"direction", ">="}, {"value", 0}}},
            {"across_years", op == "distinct" ? "distinct" : "none"},
            {"data_source", "Evalueringen"},
            {"source_kind", "register"},
            {"decided", {{"by", "evaluering"}}}};
}

class Asking {
  public:
    Asking(store::Store& store, const json& plan, Date today)
        : store_(store), plan_(must(plan::load(bytes(plan)))), today_(today) {}

    const CriterionProgress& of(const std::string& id, const std::string& period) {
        auto found = answers_.find(period);
        if (found == answers_.end()) {
            const auto parsed = must(progress::parsePeriod(plan_, period, today_));
            found = answers_.emplace(period, must(progress::evaluate(store_, plan_, parsed))).first;
        }
        for (const auto& c : found->second.criteria)
            if (c.criterion->id == id) return c;
        throw std::runtime_error("no criterion " + id);
    }

  private:
    static Bytes bytes(const json& plan) {
        const auto text = plan.dump();
        return {text.begin(), text.end()};
    }
    store::Store& store_;
    plan::Plan plan_;
    Date today_;
    std::map<std::string, progress::Progress> answers_;
};

int decimals(double value) {
    for (int n = 0; n < 3; ++n)
        if (std::fabs(value * std::pow(10, n) - std::round(value * std::pow(10, n))) < 1e-9) return n;
    return 3;
}

bool sameAsPrinted(std::optional<double> ours, const json& printed) {
    if (printed.is_null() || !ours) return printed.is_null() && !ours;
    const double unit = std::pow(10, decimals(printed.get<double>()));
    return std::round(*ours * unit) == std::round(printed.get<double>() * unit);
}

bool judgedAlike(const json& row, Verdict verdict) {
    if (!row.contains("verdict")) return true;
    return (row["verdict"] == "opnået") == (verdict == Verdict::Reached);
}

// Of a series, only what was read for the day itself: what stood before it is not the printed figure.
std::optional<double> valueOf(const CriterionProgress& c, const json& row) {
    if (!row.contains("series") || c.series.empty()) return c.value;
    return c.series.front().day.iso() == firstDay(row["period"]) ? c.series.front().value : std::nullopt;
}

std::optional<double> changePercent(Asking& asking, const std::string& id, const std::string& span) {
    const auto reading = [&](const std::string& year) {
        return asking.of(id, year + "-01-01.." + year + "-01-01").value;
    };
    const auto from = reading(span.substr(0, 4)), to = reading(span.substr(5, 4));
    if (!from || !to) return std::nullopt;
    return 100 * (*to - *from) / *from;
}

} // namespace

std::vector<Row> sideBySide(store::Store& store, const json& plan, const json& printed, Date today) {
    auto asking = plan;
    const auto idOf = [](std::size_t i) { return "raekke-" + std::to_string(i + 1); };
    for (std::size_t i = 0; i < printed.size(); ++i)
        if (printed[i].contains("series") || printed[i].contains("reads"))
            asking["criteria"].push_back(asked(printed[i], idOf(i)));
    Asking ours(store, asking, today);
    std::vector<Row> rows;
    for (std::size_t i = 0; i < printed.size(); ++i) {
        const auto& row = printed[i];
        const std::string criterion = row["criterion"], derive = row.value("derive", "");
        const bool own = !row.contains("series") && !row.contains("reads");
        const auto& itself = ours.of(criterion, own ? periodOf(row) : "hele");
        Row out{.printed = row};
        if (derive == "change") {
            out.value = changePercent(ours, idOf(i), row["period"]);
        } else {
            out.value = own ? itself.value : valueOf(ours.of(idOf(i), periodOf(row)), row);
            if (derive == "over-goal" && out.value)
                out.value = 100 * (*out.value / itself.targetMin.value_or(NAN) - 1);
        }
        out.verdict = itself.verdict;
        if (itself.judgement) {
            out.judged = itself.judgement->verdict;
            out.shown = itself.judgement->text;
        }
        out.itself = own;
        out.agrees = sameAsPrinted(out.value, row["value"]);
        out.judgedAlike = judgedAlike(row, out.verdict);
        rows.push_back(std::move(out));
    }
    return rows;
}

} // namespace feltbog::testdata
