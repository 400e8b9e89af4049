// SPDX-License-Identifier: MPL-2.0
#include "core/report/format.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace feltbog::report {
namespace {

using Json = nlohmann::ordered_json;
using progress::FigureKind;
using progress::Period;
using progress::Verdict;

// Names that programs read: append, never rename.
const char* name(Verdict verdict) {
    switch (verdict) {
    case Verdict::Reached:
        return "reached";
    case Verdict::OnTrack:
        return "on-track";
    case Verdict::Behind:
        return "behind";
    case Verdict::NotYet:
        return "not-yet";
    case Verdict::NoData:
        return "no-data";
    case Verdict::NoTarget:
        return "no-target";
    }
    return "";
}

const char* name(FigureKind kind) {
    switch (kind) {
    case FigureKind::Count:
        return "count";
    case FigureKind::Percent:
        return "percent";
    case FigureKind::Mean:
        return "mean";
    }
    return "";
}

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

Json criterion(const plan::Plan& plan, const progress::CriterionProgress& p) {
    const auto& c = *p.criterion;
    return {{"id", c.id},
            {"area", text(c.area)},
            {"activity", text(c.activity)},
            {"text", c.text},
            {"unit", unit(plan, c)},
            {"kind", name(p.kind)},
            {"value", number(p.value)},
            {"target_min", number(p.targetMin)},
            {"target_max", number(p.targetMax)},
            {"expected", number(p.expected)},
            {"verdict", name(p.verdict)},
            {"parts",
             {{"of", p.kind == FigureKind::Count ? "value" : "whole"},
              {"synced", number(p.parts.synced)},
              {"waiting", number(p.parts.waiting)},
              {"set_aside", number(p.parts.setAside)}}},
            {"span", span(p)},
            {"note", p.note},
            {"plan_note", c.note}};
}

} // namespace

std::string asJson(const plan::Plan& plan, const progress::Progress& progress) {
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
    for (const auto& p : progress.criteria) out["criteria"].push_back(criterion(plan, p));
    return out.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace feltbog::report
