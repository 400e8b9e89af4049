// SPDX-License-Identifier: MPL-2.0
#include "app/models/datechoice.h"

#include "app/service/text.h"

#include <QLocale>

namespace feltbog::app {

DateChoice::DateChoice(Date today, QObject* parent) : QObject(parent), today_(today), date_(today) {}

void DateChoice::setDaysAgo(int days) { set(today_ - days); }

void DateChoice::pick(int year, int month, int day) { set(Date::of(year, unsigned(month), unsigned(day))); }

void DateChoice::set(Date date) {
    date_ = date > last() ? last() : date;
    emit changed();
}

void DateChoice::setLatest(Date latest) {
    latest_ = latest;
    emit changed();
}

void DateChoice::setToday(Date today) {
    if (date_ == today_) date_ = today;
    today_ = today;
    emit changed();
}

QString DateChoice::text() const { return dayText(date_, today_); }

QString DateChoice::monthName(int year, int month) const {
    return QLocale().standaloneMonthName(month) + QLatin1Char(' ') + QString::number(year);
}

bool DateChoice::allowed(int year, int month, int day) const {
    return Date::of(year, unsigned(month), unsigned(day)) <= last();
}

} // namespace feltbog::app
