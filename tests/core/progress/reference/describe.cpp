// SPDX-License-Identifier: MPL-2.0
#include "tests/core/progress/reference/describe.h"

#include <fmt/format.h>

namespace feltbog::reference {
namespace {

using plan::word;

std::string number(const std::optional<double>& n) { return n ? fmt::format("{}", *n) : "-"; }

std::string list(const char* name, const std::vector<std::string>& items) {
    return items.empty() ? std::string() : fmt::format(" {}=[{}]", name, fmt::join(items, " "));
}

std::string bounds(const char* name, const plan::Bounds& b) {
    return b.empty() ? std::string() : fmt::format(" {}={}..{}", name, number(b.min), number(b.max));
}

std::string goal(const plan::Goal& g) {
    return fmt::format("{}/{}..{}", number(g.value), number(g.min), number(g.max));
}

std::string target(const plan::Target& t) {
    return fmt::format("{} {} {}", word(t.per), word(t.direction), goal(t.goal));
}

std::string baselines(const std::vector<plan::Baseline>& all) {
    std::string out;
    for (const auto& b : all) out += fmt::format(" baseline={}@{}{}", number(b.value), b.date, b.series);
    return out;
}

std::string measure(const plan::Measure& m) {
    if (!m.partAndWhole.empty())
        return fmt::format("ratio\n   part {}\n   whole {}", measure(m.part()), measure(m.whole()));
    std::string from;
    for (const auto source : m.from) from += fmt::format(" {}", word(source));
    const auto& w = m.where;
    std::string out = fmt::format("{}{}", word(m.op), from) + list("activity", w.activity) +
                      list("type", w.type) + list("unit", w.unit) + list("status", w.status) +
                      list("has", w.has) + bounds("n", w.n) + list("series", m.series) +
                      bounds("within", m.within);
    if (!w.of.empty()) out += " of=" + w.of;
    if (w.ages) out += fmt::format(" ages={}-{}", w.ages->from, w.ages->to.value_or(99));
    switch (m.op) {
    case plan::Op::Completion:
    case plan::Op::Retained:
    case plan::Op::Improved:
        return out + fmt::format(" show={} lower={} {}", word(m.show), m.lower, m.followUp);
    case plan::Op::Courses:
        return out + fmt::format(" sessions={}..{}", m.minSessions, m.maxSessions.value_or(99));
    case plan::Op::Mean:
        return out + fmt::format(" each={}", word(m.each));
    case plan::Op::Months:
        return out + fmt::format(" least={}", m.least);
    case plan::Op::Often:
        return out +
               fmt::format(" by={} least={} months={}", word(m.often.by), m.often.least, m.often.months);
    case plan::Op::Level:
        return out + fmt::format(" combine={} take={}", word(m.combine), word(m.take));
    default:
        return out;
    }
}

} // namespace

std::string describe(const plan::Criterion& c) {
    std::string out =
        fmt::format("{}\n   target {} across={}", measure(*c.measure), target(c.target), word(c.acrossYears));
    if (c.periodTarget) out += " period=" + goal(*c.periodTarget);
    if (c.window) out += fmt::format(" window={}..{}", c.window->from.iso(), c.window->to.iso());
    out += baselines(c.baseline);
    for (const auto& v : c.later) {
        out += fmt::format("\n   from {}{}", v.from.iso(), v.ended ? " ended" : "");
        if (v.target) out += " target " + target(*v.target);
        if (v.periodTarget) out += " period=" + goal(*v.periodTarget);
        out += baselines(v.baseline);
    }
    return out;
}

} // namespace feltbog::reference
