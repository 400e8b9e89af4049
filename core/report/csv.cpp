// SPDX-License-Identifier: MPL-2.0
#include "core/report/format.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace feltbog::report {
namespace {

// CSV as Danish Excel and LibreOffice open it without questions.
class Csv {
  public:
    void text(std::string_view cell) {
        // A cell that begins like this would be run as a formula (OWASP, "CSV injection").
        const bool formula =
            !cell.empty() && std::string_view("=+-@\t\r").find(cell.front()) != std::string_view::npos;
        const std::string safe = (formula ? "'" : "") + std::string(cell);
        if (safe.find_first_of(";\"\r\n") == std::string::npos) return add(safe);
        std::string quoted = "\"";
        for (const char c : safe) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
        add(quoted + "\"");
    }
    void number(std::optional<double> value) { // no thousands separator, at most two decimals
        std::string digits = value ? fmt::format("{}", std::round(*value * 100) / 100) : std::string{};
        std::replace(digits.begin(), digits.end(), '.', ',');
        add(digits);
    }
    void end() {
        out_ += "\r\n";
        first_ = true;
    }
    std::string take() { return std::move(out_); }

  private:
    void add(const std::string& cell) {
        if (!std::exchange(first_, false)) out_ += ';';
        out_ += cell;
    }
    std::string out_ = "\xEF\xBB\xBF"; // the mark by which Excel knows UTF-8
    bool first_ = true;
};

std::string revisedSince(const progress::Progress& progress, const plan::Criterion& c) {
    if (progress.lock)
        for (const auto& r : progress.lock->revised)
            if (r.criterion->id == c.id) return revision(r);
    return {};
}

} // namespace

std::string asCsv(const plan::Plan& plan, const progress::Progress& progress, const AgeTables& tables) {
    Csv csv;
    for (const auto* heading : {"Kriterium",
                                "Indsatsområde",
                                "Aktivitet",
                                "Succeskriterium",
                                "Enhed",
                                "Nu",
                                "Mål mindst",
                                "Mål højst",
                                "Forventet nu",
                                "Vurdering",
                                "Sendt",
                                "Venter",
                                "Skal ses efter",
                                "Bemærkning",
                                "Planens bemærkning",
                                "Periode",
                                "Opgjort til og med",
                                "Hændelser, der ikke kan læses",
                                "Aftryk",
                                "Låst",
                                "Rettet siden"})
        csv.text(heading);
    csv.end();
    for (const auto& p : progress.criteria) {
        const auto& c = *p.criterion;
        const bool counted = c.measure.has_value();
        csv.text(c.id);
        csv.text(areaName(plan, c));
        csv.text(activityName(plan, c));
        csv.text(c.text);
        csv.text(unit(plan, c));
        csv.number(p.value);
        csv.number(p.targetMin);
        csv.number(p.targetMax);
        csv.number(p.expected);
        csv.text(progress::danish(p.verdict));
        csv.number(counted ? std::optional(p.parts.synced) : std::nullopt);
        csv.number(counted ? std::optional(p.parts.waiting) : std::nullopt);
        csv.number(counted ? std::optional(p.parts.setAside) : std::nullopt);
        csv.text(p.note);
        csv.text(c.note);
        csv.text(periodLine(progress.period));
        csv.text(progress.period.asOf.danish());
        csv.number(static_cast<double>(progress.uninterpreted));
        csv.text(progress.digest);
        csv.text(progress.lock ? progress.lock->on.danish() : std::string());
        csv.text(revisedSince(progress, c));
        const auto* ages = tableOf(tables, c);
        csv.text(ages ? line(*ages) : std::string());
        csv.end();
    }
    return csv.take();
}

} // namespace feltbog::report
