// SPDX-License-Identifier: MPL-2.0
#include "core/progress/note.h"

#include "core/progress/number.h"

#include <fmt/format.h>

namespace feltbog::progress {
namespace {

class Sentences {
  public:
    template <class... Args>
    void add(fmt::format_string<Args...> text, Args&&... args) {
        if (!all_.empty()) all_ += ' ';
        all_ += fmt::format(text, std::forward<Args>(args)...);
    }
    std::string take() { return std::move(all_); }

  private:
    std::string all_;
};

std::string number(std::int64_t value) { return danishNumber(static_cast<double>(value)); }

// "Mindst 79. 3 mulige dubletter mangler svar."
void fewest(Sentences& out, const Figure& figure) {
    const auto span = spanOf(figure);
    if (span.fewest < figure.amount) out.add("Mindst {}.", number(span.fewest));
    if (span.open == 1) out.add("1 mulig dublet mangler svar.");
    if (span.open > 1) out.add("{} mulige dubletter mangler svar.", number(span.open));
    if (const auto again = figure.again.most(); again > 0)
        out.add("Op til {} kan være talt to gange, fordi et slettet kort kan have været barnets.",
                number(again));
}

void base(Sentences& out, const Figure& figure, FigureKind kind, plan::Op op) {
    if (kind == FigureKind::Count) return;
    if (*figure.whole == 0) {
        if (kind == FigureKind::Mean)
            out.add("Ingen data, fordi der ikke er noget at tage gennemsnit af endnu.");
        else if (op == plan::Op::Completion)
            out.add("Ingen data, fordi ingen er afsluttet som gennemført eller stoppet endnu.");
        else
            out.add("Ingen data, fordi der ikke er noget at regne procent af endnu.");
    } else if (kind == FigureKind::Percent) {
        out.add("{} af {}.", number(figure.amount), number(*figure.whole));
    } else {
        out.add("{} fordelt på {}.", number(figure.amount), number(*figure.whole));
    }
}

std::string one(double value, const plan::Series& series) {
    return danishNumber(value) + (series.unitText.starts_with('%') ? " %" : "");
}

// "Glarbjergvej 59,9 (31-12-2019; før 55)."
void readings(Sentences& out, const CriterionProgress& shown) {
    const bool several = shown.series.size() > 1;
    for (const SeriesFigure& s : shown.series) {
        const std::string name = several ? s.series->name + ": " : std::string();
        if (!s.value) {
            out.add("{}{}", name, s.missing ? "tallet er ikke oplyst." : "ingen aflæsning endnu.");
            continue;
        }
        out.add("{}{} aflæst for {}{}.", name, one(*s.value, *s.series), s.day.danish(),
                s.baseline ? ", før " + one(*s.baseline, *s.series) : std::string());
        if (s.estimated) out.add("Tallet er anslået.");
        if (s.missing) out.add("Det seneste tal er ikke oplyst.");
        if (s.broken) out.add("Opgjort på en anden måde fra {}.", s.broken->danish());
    }
}

std::string_view danish(plan::DecidedBy by) {
    switch (by) {
    case plan::DecidedBy::Plan:
        return "planen";
    case plan::DecidedBy::Evaluering:
        return "evalueringen";
    case plan::DecidedBy::Styregruppen:
        return "styregruppen";
    case plan::DecidedBy::Bestyrelsen:
        return "bestyrelsen";
    case plan::DecidedBy::Landsbyggefonden:
        return "Landsbyggefonden";
    }
    return {};
}

void version(Sentences& out, const plan::InForce& now) {
    if (!now.version) return;
    const auto& v = *now.version;
    out.add("{} {} ({}{}).", v.ended ? "Kriteriet er udgået fra" : "Ændret fra", v.from.danish(),
            danish(v.decided.by), v.decided.note.empty() ? std::string() : ": " + v.decided.note);
}

void goal(Sentences& out, const plan::InForce& now, const CriterionProgress& shown, const Aim& aim,
          const Period& period) {
    if (shown.value && aim.min && aim.max && *aim.max > *aim.min && *shown.value > *aim.max)
        out.add("Over det planlagte.");
    const bool otherYear =
        now.target.per == plan::Per::SchoolYear || now.target.per == plan::Per::CalendarYear;
    if (otherYear && period.kind == Period::Kind::PlanYear)
        out.add("Målet gælder {}; tallet er planårets.",
                now.target.per == plan::Per::SchoolYear ? "skoleåret" : "kalenderåret");
    if (aim.multiplied && aim.expected)
        out.add("Målet er årets mål gange antal år; planen har intet for hele perioden.");
    if (aim.baselineMissing)
        out.add("Der er intet udgangspunkt at sammenligne med.");
    else if (!aim.min && !aim.max)
        out.add("Planen har intet måltal for denne periode.");
}

} // namespace

std::string noteFor(const plan::Plan& plan, const plan::InForce& now, const Figure& figure,
                    const CriterionProgress& shown, const Period& period, const Passed& time) {
    Sentences out;
    const plan::Measure& m = *now.criterion->measure;
    if (period.asOf < time.range.from) out.add("Perioden er ikke begyndt.");
    version(out, now);
    if (m.op == plan::Op::Judged) return out.take();
    if (m.op == plan::Op::Level) {
        readings(out, shown);
        if (shown.series.size() == 1 && shown.verdict == Verdict::NoTarget)
            out.add("Planen har intet måltal for denne periode.");
        return out.take();
    }
    base(out, figure, shown.kind, m.op);
    if (figure.waiting > 0) out.add("Afventer: {}.", figure.waiting);
    if (figure.undecided > 0) out.add("Ved ikke: {}; de er ikke regnet med.", figure.undecided);
    if (figure.judged) out.add("Regel mangler: kursuslederens vurdering.");
    if (m.op == plan::Op::Distinct) fewest(out, figure);
    if (figure.uncarded > 0) out.add("Desuden op til {} uden kort.", figure.uncarded);
    if (figure.unplaced > 0) out.add("Ikke talt med: {} uden oplyst målgruppe eller alder.", figure.unplaced);
    if (figure.tooLong > 0)
        out.add("Ikke talt med: {} forløb med flere mødegange end kriteriet tillader.", figure.tooLong);
    goal(out, now, shown, aimFor(plan, now, time), period);
    return out.take();
}

} // namespace feltbog::progress
