// SPDX-License-Identifier: MPL-2.0
#include "core/progress/settled.h"
#include "core/report/format.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace feltbog::report {
namespace {

using Json = nlohmann::ordered_json;
using progress::FigureKind;
using progress::Period;

// Names that programs read: append, never rename.
const char* name(Period::Kind kind) {
    switch (kind) {
    case Period::Kind::PlanYear:
        return "plan-year";
    case Period::Kind::FourMonths:
        return "report-part";
    case Period::Kind::Whole:
        return "whole";
    case Period::Kind::Custom:
        return "custom";
    }
    return "";
}

// Whole numbers without a decimal point; the rest in full precision.
Json number(double value) {
    if (value == std::floor(value) && std::abs(value) < 1e15) return static_cast<std::int64_t>(value);
    return value;
}
Json number(std::optional<double> value) { return value ? number(*value) : Json(nullptr); }
Json text(const std::optional<std::string>& value) { return value ? Json(*value) : Json(nullptr); }

Json span(const progress::CriterionProgress& p) {
    if (!p.span) return nullptr;
    return {{"fewest", p.span->fewest}, {"most", p.span->most}, {"open_questions", p.span->open}};
}

Json series(const progress::CriterionProgress& p) {
    Json out = Json::array();
    for (const auto& s : p.series)
        out.push_back({{"key", s.series->key},
                       {"name", s.series->name},
                       {"value", number(s.value)},
                       {"date", s.value ? Json(s.day.iso()) : Json(nullptr)},
                       {"estimated", s.estimated},
                       {"missing", s.missing},
                       {"broken", s.broken ? Json(s.broken->iso()) : Json(nullptr)},
                       {"baseline", number(s.baseline)},
                       {"verdict", progress::word(s.verdict)}});
    return out;
}

// What only some criteria have: a criterion without has no such word.
void rest(Json& out, const progress::CriterionProgress& p) {
    if (p.whole) out["counted"] = {{"part", p.amount}, {"whole", *p.whole}};
    if (!p.series.empty()) out["series"] = series(p);
    if (p.forecast) out["forecast"] = number(p.forecast);
    if (p.judgement)
        out["judged"] = {{"verdict", progress::word(p.judgement->verdict)},
                         {"by", p.judgement->by},
                         {"on", p.judgement->on.iso()},
                         {"text", p.judgement->text}};
}

Json criterion(const plan::Plan& plan, const progress::CriterionProgress& p) {
    const auto& c = *p.criterion;
    Json out = {{"id", c.id},
                {"area", text(c.area)},
                {"activity", text(c.activity)},
                {"text", c.text},
                {"unit", unit(plan, c)},
                {"kind", progress::word(p.kind)},
                {"value", number(p.value)},
                {"target_min", number(p.targetMin)},
                {"target_max", number(p.targetMax)},
                {"expected", number(p.expected)},
                {"verdict", progress::word(p.verdict)},
                {"parts",
                 {{"of", p.kind == FigureKind::Count ? "value" : "whole"},
                  {"synced", number(p.parts.synced)},
                  {"waiting", number(p.parts.waiting)},
                  {"set_aside", number(p.parts.setAside)}}},
                {"span", span(p)},
                {"note", p.note},
                {"plan_note", c.note}};
    rest(out, p);
    return out;
}

Json byAge(const AgeTable& table) { // null: hidden
    Json out = Json::array();
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const auto n = table.shown(row);
        out.push_back({{"ages", table.rows[row]}, {"persons", n ? Json(*n) : Json(nullptr)}});
    }
    return out;
}

// Only where something is settled: a period that is counted from the log has no such word.
void settled(Json& out, const progress::Progress& progress) {
    if (progress.closed) out["closed"] = progress.closed->iso();
    if (!progress.lock) return;
    const auto& lock = *progress.lock;
    Json revised = Json::array();
    for (const auto& r : lock.revised)
        revised.push_back({{"id", r.criterion->id},
                           {"locked", number(r.locked)},
                           {"now", number(r.now)},
                           {"difference", r.locked && r.now ? number(*r.now - *r.locked) : Json(nullptr)}});
    out["locked"] = {{"on", lock.on.iso()},       {"device", lock.by.hex()},      {"events", lock.events},
                     {"digest", lock.digest},     {"changed", lock.changed},      {"answers", lock.answers},
                     {"later_locks", lock.later}, {"revised", std::move(revised)}};
}

} // namespace

std::string asJson(const plan::Plan& plan, const progress::Progress& progress, const AgeTables& tables) {
    const auto& period = progress.period;
    Json out = {{"format", 1},
                {"plan", {{"key", plan.key}, {"title", plan.title}}},
                {"period",
                 {{"kind", name(period.kind)},
                  {"name", period.name},
                  {"from", period.range.from.iso()},
                  {"to", period.range.to.iso()},
                  {"as_of", period.asOf.iso()}}},
                {"events",
                 {{"counted", progress.events},
                  {"waiting", progress.waiting},
                  {"set_aside", progress.setAside},
                  {"uninterpreted", progress.uninterpreted}}},
                {"digest", progress.digest},
                {"criteria", Json::array()}};
    settled(out, progress);
    for (const auto& p : progress.criteria) {
        out["criteria"].push_back(criterion(plan, p));
        if (const auto* ages = tableOf(tables, *p.criterion)) out["criteria"].back()["by_age"] = byAge(*ages);
    }
    if (!tables.empty()) out["hidden_means"] = std::string(kHiddenMeans);
    return out.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace feltbog::report
