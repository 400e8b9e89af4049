// SPDX-License-Identifier: MPL-2.0
#include "app/service/verdicts.h"

#include "app/service/text.h"
#include "core/report/format.h"

#include <QCoreApplication>

namespace feltbog::app {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(verdicts)
};

} // namespace

using progress::FigureKind;
using progress::Verdict;

QString verdictKey(Verdict verdict) {
    switch (verdict) {
    case Verdict::Reached:
        return QStringLiteral("reached");
    case Verdict::OnTrack:
    case Verdict::PartlyReached:
        return QStringLiteral("ontrack");
    case Verdict::Behind:
        return QStringLiteral("behind");
    case Verdict::NotYet:
    case Verdict::NoData:
    case Verdict::NoTarget:
    case Verdict::NotJudged:
    case Verdict::NotComparable:
    case Verdict::Ended:
        break;
    }
    return QStringLiteral("notyet");
}

QString judgedWord(Verdict verdict) {
    return verdict == Verdict::Behind ? Words::tr("Ikke nået") : q(progress::danish(verdict));
}

QString verdictWord(const progress::CriterionProgress& shown) {
    const auto& measure = shown.criterion->measure;
    const bool judged = shown.judgement && measure && measure->op == plan::Op::Judged;
    return judged ? judgedWord(shown.verdict) : q(progress::danish(shown.verdict));
}

QString figureText(const plan::Plan& plan, const progress::CriterionProgress& shown) {
    QString figure = q(report::figure(shown));
    if (figure.isEmpty() || shown.kind == FigureKind::Each) return figure;
    const plan::Criterion& c = *shown.criterion;
    QString unit = !c.unitText.empty() ? q(c.unitText)
                   : c.unit && !figure.endsWith(QLatin1Char('%'))
                       ? unitName(plan, *c.unit, std::int64_t(*shown.value))
                       : QString();
    if (figure.endsWith(QLatin1Char('%')) && unit.startsWith(QLatin1Char('%'))) unit.remove(0, 1);
    unit = unit.trimmed();
    return unit.isEmpty() ? figure : figure + QLatin1Char(' ') + unit;
}

QString deciderName(std::string_view word) {
    if (word == "styregruppen") return Words::tr("Styregruppen");
    if (word == "bestyrelsen") return Words::tr("Bestyrelsen");
    if (word == "evaluering") return Words::tr("Evalueringen");
    if (word == "landsbyggefonden") return Words::tr("Landsbyggefonden");
    return q(word);
}

} // namespace feltbog::app
