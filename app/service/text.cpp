// SPDX-License-Identifier: MPL-2.0
#include "app/service/text.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <cmath>

namespace feltbog::app {
namespace {

QDate qdate(Date day) { return {day.year(), int(day.month()), int(day.day())}; }

} // namespace

QString dayText(Date day, Date today) {
    if (day == today) return QCoreApplication::translate("text", "i dag");
    if (day == today - 1) return QCoreApplication::translate("text", "i går");
    return QLocale().dayName(qdate(day).dayOfWeek()) + QLatin1Char(' ') + q(day.danish());
}

QString longDay(Date day) { return QLocale().toString(qdate(day), QLocale::LongFormat); }

QString clockText(Instant instant) {
    const int minutes = civil(instant).minutes;
    return QStringLiteral("%1.%2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString whenText(Instant instant, Date today) {
    return QCoreApplication::translate("text", "%1 kl. %2")
        .arg(dayText(civil(instant).date, today), clockText(instant));
}

QString number(double value) {
    static const QLocale danish(QLocale::Danish, QLocale::Denmark);
    const bool whole = std::abs(value - std::round(value)) < 0.05;
    return danish.toString(value, 'f', whole ? 0 : 1);
}

bool danishLess(const QString& a, const QString& b) {
    static const QCollator danish(QLocale(QLocale::Danish, QLocale::Denmark));
    return danish.compare(a, b) < 0;
}

QString activityName(const plan::Plan& plan, std::string_view key) {
    const auto found = plan::findActivity(plan, key);
    return found ? q(found.name()) : q(key);
}

QString templateName(const plan::Plan& plan, std::string_view key) {
    // Names may end in a parenthesis that lists examples: useful in the plan, noise on a button.
    const QString name = nameOf(plan.templates, key);
    const auto cut = name.indexOf(QLatin1String(" ("));
    return cut > 0 ? name.left(cut) : name;
}

QString unitName(const plan::Plan& plan, std::string_view key, std::int64_t n) {
    const auto* unit = plan::find(plan.units, key);
    return unit ? q(n == 1 ? unit->one : unit->many) : q(key);
}

QString bandName(std::string_view key) {
    if (key.empty()) return QCoreApplication::translate("text", "alder ukendt");
    return QCoreApplication::translate("text", "%1 år")
        .arg(q(key).replace(QLatin1Char('-'), QStringLiteral("–")));
}

} // namespace feltbog::app
