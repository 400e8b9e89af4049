// SPDX-License-Identifier: MPL-2.0
#include "app/service/verdicts.h"

#include "app/service/text.h"
#include "core/report/format.h"

namespace feltbog::app {

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

} // namespace feltbog::app
