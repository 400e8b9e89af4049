// SPDX-License-Identifier: MPL-2.0
#include "app/service/readingtext.h"

#include "app/service/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace feltbog::app {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(readings)
};

} // namespace

QString decimalText(std::int64_t thousandths, int decimals) {
    static const QLocale danish(QLocale::Danish, QLocale::Denmark);
    return danish.toString(double(thousandths) / 1000, 'f', decimals);
}

QString readingValue(const plan::Series& series, const record::ReadingRow& row) {
    return row.status == "mangler" ? Words::tr("ikke oplyst") : decimalText(row.value, series.decimals);
}

QString readingNote(const plan::Plan& plan, const record::ReadingRow& row) {
    if (row.status == "anslaaet") return Words::tr("anslået");
    if (row.status == "brud") return Words::tr("ny opgørelsesmetode");
    return row.status == "mangler" ? nameOf(plan.missingReasons, row.reason) : QString();
}

} // namespace feltbog::app
