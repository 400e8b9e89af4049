// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/date.h"

#include <QDate>
#include <QObject>
#include <QQmlEngine>

namespace feltbog::app {

// The day something happened: i dag, i går or another date. Some things lie ahead.
class DateChoice : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a page")
    Q_PROPERTY(int daysAgo READ daysAgo NOTIFY changed) // 0 today, 1 yesterday
    Q_PROPERTY(QString text READ text NOTIFY changed)   // "i går", "lørdag 24-03-2018"
    Q_PROPERTY(int year READ year NOTIFY changed)
    Q_PROPERTY(int month READ month NOTIFY changed) // 1 to 12
    Q_PROPERTY(int day READ day NOTIFY changed)

  public:
    DateChoice(Date today, QObject* parent);

    Q_INVOKABLE void setDaysAgo(int days);
    Q_INVOKABLE void pick(int year, int month, int day); // a day too late is kept at the last there is
    void set(Date date);
    void setLatest(Date latest); // it may lie ahead, up to then
    void setToday(Date today);   // the day has turned while the page was open

    [[nodiscard]] Date date() const { return date_; }
    [[nodiscard]] int daysAgo() const { return today_ - date_; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] int year() const { return date_.year(); }
    [[nodiscard]] int month() const { return int(date_.month()); }
    [[nodiscard]] int day() const { return int(date_.day()); }

    // For the month grid: days of the month, weekday of its first (1 Monday), name, and what is future.
    Q_INVOKABLE int daysIn(int year, int month) const { return QDate(year, month, 1).daysInMonth(); }
    Q_INVOKABLE int firstWeekday(int year, int month) const { return QDate(year, month, 1).dayOfWeek(); }
    Q_INVOKABLE QString monthName(int year, int month) const;
    Q_INVOKABLE bool allowed(int year, int month, int day) const;

  signals:
    void changed();

  private:
    [[nodiscard]] Date last() const { return latest_.value_or(today_); }

    Date today_;
    std::optional<Date> latest_;
    Date date_;
};

} // namespace feltbog::app
