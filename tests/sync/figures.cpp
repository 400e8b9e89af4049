// SPDX-License-Identifier: MPL-2.0
#include "tests/sync/figures.h"

#include <QRegularExpression>
#include <limits>
#include <set>

namespace feltbog::testing {

Figures parsedFigures(const std::string& text) {
    static const QRegularExpression help("^# HELP ([a-zA-Z_:][a-zA-Z0-9_:]*) ([^\\\\]+)$");
    static const QRegularExpression type("^# TYPE ([a-zA-Z_:][a-zA-Z0-9_:]*) (counter|gauge|histogram)$");
    static const QRegularExpression sample(
        R"re(^([a-zA-Z_:][a-zA-Z0-9_:]*)(\{([a-z_]+="[^"\\\n]*")(,[a-z_]+="[^"\\\n]*")*\})? (\S+)$)re");
    Figures out;
    const auto bad = [&](const QString& line) { return Figures{{}, "line: " + line}; };
    if (!text.ends_with('\n')) return bad("no line feed at the end");
    std::set<QString> seen;
    QString family, kind, promised;
    for (const auto& line : QString::fromStdString(text).chopped(1).split('\n')) {
        if (const auto m = help.match(line); m.hasMatch()) {
            if (!promised.isEmpty() || !seen.insert(m.captured(1)).second) return bad(line);
            promised = m.captured(1);
        } else if (const auto t = type.match(line); t.hasMatch()) {
            if (t.captured(1) != promised) return bad(line); // each TYPE right after its own HELP
            family = std::exchange(promised, {});
            kind = t.captured(2);
            if ((kind == "counter") != family.endsWith("_total")) return bad(line);
        } else if (const auto s = sample.match(line); s.hasMatch() && promised.isEmpty()) {
            const QStringList may = kind == "histogram"
                                        ? QStringList{family + "_bucket", family + "_sum", family + "_count"}
                                        : QStringList{family};
            bool number = false;
            const double value = s.captured(5).toDouble(&number);
            const auto key = s.captured(1) + s.captured(2);
            if (!may.contains(s.captured(1)) || !number || value < 0 || out.series.contains(key))
                return bad(line);
            out.series[key] = value;
        } else {
            return bad(line);
        }
    }
    return out;
}

QString wrongHistogram(const Figures& figures) {
    static const QRegularExpression bucket(R"re(^(\w+)_bucket\{(.*),?le="([^"]+)"\}$)re");
    QMap<QString, QMap<double, double>> buckets;
    for (auto it = figures.series.begin(); it != figures.series.end(); ++it)
        if (const auto m = bucket.match(it.key()); m.hasMatch()) {
            auto labels = m.captured(2);
            if (labels.endsWith(',')) labels.chop(1);
            const double le =
                m.captured(3) == "+Inf" ? std::numeric_limits<double>::infinity() : m.captured(3).toDouble();
            buckets[m.captured(1) + "_count{" + labels + "}"][le] = it.value();
        }
    for (auto it = buckets.begin(); it != buckets.end(); ++it) {
        double before = 0;
        for (const double n : it.value()) {
            if (n < before) return it.key();
            before = n;
        }
        if (!std::isinf(it.value().lastKey()) || figures.series.value(it.key(), -1) != before)
            return it.key();
    }
    return buckets.isEmpty() ? "none" : QString();
}

} // namespace feltbog::testing
