// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/progress/progress.h"

#include <QStringList>

namespace feltbog::testing {

inline std::string text(std::optional<double> value) { return value ? std::to_string(*value) : "-"; }

inline std::string text(const std::optional<progress::PersonSpan>& s) {
    return s ? std::to_string(s->fewest) + "-" + std::to_string(s->most) + "?" + std::to_string(s->open)
             : "-";
}

// Everything that is shown, a criterion to a line; last, how much there is in the log.
inline QStringList shownAs(const progress::Progress& p) {
    QStringList out;
    for (const auto& c : p.criteria) {
        std::string line = c.criterion->id + " " + text(c.value) + " = " + std::to_string(c.parts.synced) +
                           " + " + std::to_string(c.parts.waiting) + " + " +
                           std::to_string(c.parts.setAside) + " of " + text(c.targetMin) + " " +
                           text(c.targetMax) + " " + text(c.expected) + " " +
                           std::string(progress::danish(c.verdict)) + " " + text(c.span) + " " +
                           text(c.forecast) + " " + c.note;
        for (const auto& s : c.series)
            line += " | " + text(s.value) + " " + s.day.iso() + (s.estimated ? "*" : "") +
                    (s.missing ? "?" : "") + (s.broken ? "/" + s.broken->iso() : "") + " " +
                    text(s.baseline) + " " + std::string(progress::danish(s.verdict));
        if (c.judgement)
            line += " " + std::string(progress::danish(c.judgement->verdict)) + " " + c.judgement->on.iso();
        out << QString::fromStdString(line);
    }
    out << QStringLiteral("%1 %2 %3 %4 ").arg(p.events).arg(p.waiting).arg(p.setAside).arg(p.uninterpreted) +
               QString::fromStdString(p.digest);
    return out;
}

// The first two lines that differ; empty when none do.
inline QString difference(const QStringList& a, const QStringList& b) {
    for (qsizetype i = 0; i < a.size(); ++i)
        if (a[i] != b.value(i)) return "in full  " + a[i] + "\nfollowed " + b.value(i);
    return a.size() == b.size() ? QString() : QStringLiteral("another number of lines");
}

} // namespace feltbog::testing
