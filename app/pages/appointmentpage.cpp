// SPDX-License-Identifier: MPL-2.0
#include "app/pages/appointmentpage.h"

#include "app/service/steertext.h"
#include "app/service/text.h"
#include "core/plan/versions.h"
#include "core/record/appointment.h"
#include "core/record/milestone.h"
#include "core/record/recent.h"

namespace feltbog::app {

AppointmentPage::AppointmentPage(Service& service, const QString& meeting, const QString& record,
                                 QObject* parent)
    : PageModel(service, parent), meeting_(s(meeting)), record_(RecordId::fromHex(s(record))),
      date_(service.today(), this), statuses_(ChoiceModel::Pick::One, this),
      minutes_(ChoiceModel::Pick::One, this),
      needs_({{"what", [](const Need& r) { return QVariant(r.what); }},
              {"from", [](const Need& r) { return QVariant(r.from); }},
              {"there", [](const Need& r) { return QVariant(r.there); }}},
             this) {
    statuses_.setChoices({{QStringLiteral("planlagt"), tr("Planlagt"), {}, true},
                          {QStringLiteral("holdt"), tr("Holdt"), {}, false},
                          {QStringLiteral("aflyst"), tr("Aflyst"), {}, false}});
    minutes_.setChoices({{QString(), tr("Ikke sendt"), {}, true},
                         {QStringLiteral("sendt"), tr("Sendt"), {}, false},
                         {QStringLiteral("godkendt"), tr("Godkendt"), {}, false}});
    if (const auto done = read(); !done) fail(done.error());
}

Status AppointmentPage::read() {
    const auto plan = this->plan();
    const auto* meeting = plan ? plan::find(plan->meetings, meeting_) : nullptr;
    if (!meeting) return {};
    name_ = q(meeting->name);
    how_ = meetingInterval(*plan, *meeting);
    note_ = q(meeting->note);
    for (const auto& point : meeting->agenda) agenda_ << q(point);
    date_.setLatest(plan::lastFollowUp(*plan));
    for (int year = 1; year <= record::planYearCount(*plan); ++year) {
        FB_ASSIGN(const auto all, record::meetingYear(notebook(), year));
        for (const auto& of : all) {
            if (of.meeting.key != meeting_) continue;
            if (!record_ && of.suggested && *of.suggested >= service().today()) date_.set(*of.suggested);
            for (const auto& at : of.appointments) {
                if (at.record != record_) continue;
                date_.set(at.date);
                statuses_.keep({q(at.status)});
                minutes_.keep({q(at.minutes)});
                needsLine_ = app::needsLine(at);
                std::vector<Need> rows;
                for (const auto& need : at.needs) {
                    const QString from = tr("Leveres af: %1").arg(q(need.from));
                    rows.push_back({q(need.name),
                                    need.latest ? from + QStringLiteral("\n") +
                                                      tr("Sidste tal: %1").arg(q(need.latest->danish()))
                                                : from,
                                    need.there});
                }
                needs_.set(std::move(rows));
            }
        }
    }
    return {};
}

void AppointmentPage::chooseStatus(const QString& status) {
    statuses_.choose(status);
    clearError();
    emit changed();
}

void AppointmentPage::chooseMinutes(const QString& minutes) { minutes_.choose(minutes); }

void AppointmentPage::save() {
    attempt([this](bool) -> Status {
        const record::Appointment input{{date_.date(), false, record_},
                                        meeting_,
                                        s(statuses_.current()),
                                        held() ? s(minutes_.current()) : std::string()};
        FB_ASSIGN(const auto id, record::recordAppointment(notebook(), input));
        if (record_)
            service().saved(tr("Gemt på tabletten: mødet er rettet"));
        else
            service().saved(tr("Gemt på tabletten: mødet står i kalenderen"), id);
        emit done();
        return {};
    });
}

void AppointmentPage::remove() {
    if (!record_) return;
    attempt([this](bool) -> Status {
        const auto record = *record_;
        FB_TRY(record::deleteRecord(notebook(), record));
        auto& nb = notebook();
        service().saved(tr("Mødet er slettet"), [&nb, record] { return record::restoreRecord(nb, record); });
        emit done();
        return {};
    });
}

} // namespace feltbog::app
