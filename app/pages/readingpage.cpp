// SPDX-License-Identifier: MPL-2.0
#include "app/pages/readingpage.h"

#include "app/service/catalogue.h"
#include "app/service/reading.h"
#include "app/service/readingtext.h"
#include "app/service/text.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace feltbog::app {

using Pick = ChoiceModel::Pick;

ReadingPage::ReadingPage(Service& service, const QString& key, const QString& corrects, QObject* parent)
    : PageModel(service, parent), statuses_(Pick::OneOrNone, this), reasons_(Pick::One, this),
      date_(service.today(), this), history_({{"record", [](const Row& r) { return QVariant(r.record); }},
                                              {"day_", [](const Row& r) { return QVariant(r.day); }},
                                              {"value", [](const Row& r) { return QVariant(r.value); }},
                                              {"note_", [](const Row& r) { return QVariant(r.note); }}},
                                             this) {
    const auto plan = this->plan();
    if (!plan) {
        fail(feltbog::fail(ErrorCode::PlanMissing));
        return;
    }
    // From Seneste only the reading is known.
    const auto body = shown(notebook(), recordId(corrects).value_or(RecordId{}));
    const auto* series = plan::find(plan->series, key.isEmpty() && body ? body->type : s(key));
    if (!series) {
        fail(feltbog::fail(ErrorCode::ChoiceUnknown, s(key.left(40)), "series"));
        return;
    }
    series_ = *series;
    statuses_.add(QStringLiteral("anslaaet"), tr("Anslået"));
    statuses_.add(QStringLiteral("brud"), tr("Ny opgørelsesmetode"));
    if (!plan->missingReasons.empty()) statuses_.add(QStringLiteral("mangler"), tr("Ikke oplyst"));
    reasons_.setChoices(namedChoices(plan->missingReasons));
    restore();
    loading_ = false;
    connect(&statuses_, &ChoiceModel::currentChanged, this, &ReadingPage::changed);
    for (auto* model : {&statuses_, &reasons_})
        connect(model, &ChoiceModel::currentChanged, this, &ReadingPage::keep);
    connect(&date_, &DateChoice::changed, this, &ReadingPage::keep);
    connect(&service, &Service::changed, this, &ReadingPage::reload);
    reload();
    if (!corrects.isEmpty()) correct(corrects);
}

QString ReadingPage::source() const {
    const QString from = q(series_.source), of = q(series_.population);
    return of.isEmpty() ? from : from + QStringLiteral(" · ") + of;
}

void ReadingPage::reload() {
    const auto plan = this->plan();
    auto all = record::readings(notebook());
    if (!plan || !all) return;
    std::erase_if(*all, [&](const record::ReadingRow& row) { return row.series != series_.key; });
    readings_ = std::move(*all);
    std::vector<Row> rows;
    for (const auto& one : readings_)
        rows.push_back(
            {hex(one.record), q(one.day.danish()), readingValue(series_, one), readingNote(*plan, one)});
    history_.set(std::move(rows));
    emit changed();
}

void ReadingPage::setValue(const QString& value) {
    value_ = value;
    keep();
    emit changed();
}

void ReadingPage::correct(const QString& record) {
    const auto id = recordId(record);
    const auto found = std::find_if(readings_.begin(), readings_.end(),
                                    [&](const record::ReadingRow& row) { return id && row.record == *id; });
    if (found == readings_.end()) return;
    clearError();
    loading_ = true;
    corrects_ = id;
    correctedDay_ = q(found->day.danish());
    value_ = found->status == "mangler" ? QString() : decimalText(found->value, series_.decimals);
    value_.remove(QLatin1Char('.')); // thousands; the comma stays
    statuses_.keep({q(found->status)});
    reasons_.keep({q(found->reason)});
    date_.set(found->day);
    loading_ = false;
    emit changed();
}

void ReadingPage::startNew() {
    clearError();
    loading_ = true;
    corrects_.reset();
    correctedDay_.clear();
    value_.clear();
    statuses_.clear();
    reasons_.clear();
    date_.setDaysAgo(0);
    restore();
    loading_ = false;
    emit changed();
}

void ReadingPage::keep() {
    if (loading_ || corrects_) return;
    const QJsonObject json{{"value", value_},
                           {"status", statuses_.current()},
                           {"reason", reasons_.current()},
                           {"date", q(date_.date().iso())}};
    service().keepDraft(draftKey(), QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void ReadingPage::restore() {
    const auto json = QJsonDocument::fromJson(service().draft(draftKey())).object();
    if (json.isEmpty()) return;
    value_ = json["value"].toString();
    statuses_.keep({json["status"].toString()});
    reasons_.keep({json["reason"].toString()});
    if (const auto date = Date::parse(s(json["date"].toString())); date) date_.set(*date);
}

// What is wrong with the number, in words; empty: nothing. A point is asked about: 1.200 may be meant as
// 1200, and is 1,2 to a machine.
QString ReadingPage::fault() const {
    if (missing()) return {};
    const QString typed = value_.trimmed();
    if (typed.isEmpty())
        return reasons_.count() > 0 ? tr("Skriv tallet, eller vælg Ikke oplyst.") : tr("Skriv tallet.");
    if (typed.contains(QLatin1Char('.'))) return tr("Skriv tallet uden punktum: 1200 eller 12,5.");
    const auto read = record::thousandths(s(typed), series_.decimals);
    if (read || read.error().code != ErrorCode::FieldWrong) return {};
    return series_.decimals > 0
               ? tr("Skriv tallet som 1200 eller 12,5 med højst %n decimal(er).", nullptr, series_.decimals)
               : tr("Skriv et helt tal, fx 1200.");
}

void ReadingPage::save() {
    clearError();
    if (const QString wrong = fault(); !wrong.isEmpty()) return failText(wrong, QStringLiteral("value"));
    attempt([this](bool confirmed) -> Status {
        record::Reading reading;
        reading.entry = {date_.date(), confirmed, corrects_};
        reading.series = series_.key;
        reading.status = s(statuses_.current());
        if (missing())
            reading.reason = s(reasons_.current());
        else
            reading.value = s(value_.trimmed());
        FB_ASSIGN(const RecordId id, record::recordReading(notebook(), reading));
        const QString what = tr("Gemt på tabletten: %1").arg(name());
        if (corrects_) {
            service().saved(what);
        } else {
            service().dropDraft(draftKey());
            service().saved(what, id);
        }
        emit done();
        return {};
    });
}

} // namespace feltbog::app
