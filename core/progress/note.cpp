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

} // namespace

std::string noteFor(const plan::Criterion& criterion, const Figure& figure, FigureKind kind, const Aim& aim,
                    const Period& period) {
    Sentences out;
    if (period.asOf < period.range.from) out.add("Perioden er ikke begyndt.");
    base(out, figure, kind, criterion.measure->op);
    if (figure.undecided > 0) out.add("Ved ikke: {}; de er ikke regnet med.", figure.undecided);
    if (figure.judged) out.add("Regel mangler: kursuslederens vurdering.");
    if (criterion.measure->op == plan::Op::Distinct) fewest(out, figure);
    if (figure.uncarded > 0) out.add("Desuden op til {} uden kort.", figure.uncarded);
    if (figure.unplaced > 0) out.add("Ikke talt med: {} uden oplyst målgruppe eller alder.", figure.unplaced);
    if (figure.tooLong > 0)
        out.add("Ikke talt med: {} forløb med flere mødegange end kriteriet tillader.", figure.tooLong);
    const auto value = valueOf(figure, kind);
    if (value && aim.min && aim.max && *aim.max > *aim.min && *value > *aim.max)
        out.add("Over det planlagte.");
    const bool otherYear =
        criterion.target.per == plan::Per::SchoolYear || criterion.target.per == plan::Per::CalendarYear;
    if (otherYear && period.kind == Period::Kind::PlanYear)
        out.add("Målet gælder {}; tallet er planårets.",
                criterion.target.per == plan::Per::SchoolYear ? "skoleåret" : "kalenderåret");
    if (aim.multiplied && aim.expected)
        out.add("Målet er årets mål gange antal år; planen har intet for hele perioden.");
    if (!aim.min && !aim.max) out.add("Planen har intet måltal for denne periode.");
    return out.take();
}

} // namespace feltbog::progress
