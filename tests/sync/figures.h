// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QMap>
#include <QString>
#include <string>

namespace feltbog::testing {

// Prometheus' text format, read as strictly as it can be. `problem` names what is not well-formed.
struct Figures {
    QMap<QString, double> series; // name{labels}, as written
    QString problem;
};
[[nodiscard]] Figures parsedFigures(const std::string& text);

// A histogram whose buckets do not rise, or do not end at +Inf with the count; empty when there is none.
[[nodiscard]] QString wrongHistogram(const Figures& figures);

} // namespace feltbog::testing
