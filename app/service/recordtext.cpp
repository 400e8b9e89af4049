// SPDX-License-Identifier: MPL-2.0
#include "app/service/recordtext.h"

#include "app/service/text.h"
#include "core/log/hlc.h"

#include <QCoreApplication>
#include <QStringList>

namespace feltbog::app {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(record)
};

QString kindName(log::Kind kind) {
    using enum log::Kind;
    switch (kind) {
    case Contact:
        return Words::tr("Kontakt");
    case Met:
        return Words::tr("Mødt på runde");
    case MetUncarded:
        return Words::tr("Mødt uden kort");
    case Tally:
        return Words::tr("Hurtig tælling");
    case Bridging:
        return Words::tr("Brobygning");
    case BridgingStep:
        return Words::tr("Brobygning, nyt skridt");
    case Course:
        return Words::tr("Hold oprettet");
    case Enrolment:
        return Words::tr("Tilmelding");
    case Session:
        return Words::tr("Fremmøde");
    case Attendance:
        return Words::tr("Fremmøde, række");
    case EnrolmentEnd:
        return Words::tr("Deltager afsluttet");
    case CourseClosed:
        return Words::tr("Forløb afsluttet");
    case Event:
        return Words::tr("Arrangement");
    case Occurrence:
        return Words::tr("Optælling");
    case Outcome:
        return Words::tr("Resultat");
    case Delivery:
        return Words::tr("Tal fra partner");
    case Enquiry:
        return Words::tr("Henvendelse");
    case Reading:
        return Words::tr("Måltal");
    case FollowUp:
        return Words::tr("Opfølgning");
    case Answer:
        return Words::tr("Spørgeskema");
    case Judgement:
        return Words::tr("Vurdering");
    case Milestone:
        return Words::tr("Milepæl");
    case Appointment:
        return Words::tr("Møde");
    case Emergency:
    case ContactSheet:
        return Words::tr("Beredskab");
    case Card:
        return Words::tr("Kort");
    case Doublet:
        return Words::tr("Mulig dublet");
    default:
        return Words::tr("Registrering");
    }
}

QString iconOf(log::Kind kind) {
    using enum log::Kind;
    switch (kind) {
    case Contact:
    case Enquiry:
        return QStringLiteral("contact");
    case Met:
    case MetUncarded:
        return QStringLiteral("moon");
    case Tally:
        return QStringLiteral("tally");
    case Bridging:
    case BridgingStep:
        return QStringLiteral("bridge");
    case Course:
    case CourseClosed:
        return QStringLiteral("course");
    case Enrolment:
    case EnrolmentEnd:
        return QStringLiteral("person");
    case Session:
    case Attendance:
    case FollowUp:
    case Answer:
        return QStringLiteral("check");
    case Event:
        return QStringLiteral("table");
    case Appointment:
        return QStringLiteral("calendar");
    case Emergency:
        return QStringLiteral("warning");
    case Outcome:
        return QStringLiteral("star");
    default:
        return QStringLiteral("flag");
    }
}

QString typeName(const record::RecentRow& row, const plan::Plan& plan) {
    using enum log::Kind;
    switch (row.kind) {
    case Contact:
        return nameOf(plan.contactTypes, row.type);
    case Occurrence:
        return nameOf(plan.recordTypes, row.type);
    case Outcome:
        return nameOf(plan.outcomeTypes, row.type);
    case Delivery:
        return nameOf(plan.deliveryTypes, row.type);
    case Bridging:
        return nameOf(plan.offers, row.type);
    case Enquiry:
        return nameOf(plan.enquiryTypes, row.type);
    case Reading:
        return nameOf(plan.series, row.type);
    case Answer:
        return nameOf(plan.questionnaires, row.type);
    case FollowUp: {
        const auto ref = plan::findFollowUp(plan, row.type);
        return ref ? q(ref.due->what) : q(row.type);
    }
    case Milestone: {
        const auto* found = plan::find(plan.milestones, row.type);
        return found ? q(found->text) : q(row.type);
    }
    case Appointment:
        return nameOf(plan.meetings, row.type);
    case Judgement:
        return q(row.type);
    default:
        return row.type.empty() ? QString() : templateName(plan, row.type);
    }
}

QString statusName(const record::RecentRow& row) {
    if (row.status == "aflyst") return Words::tr("aflyst");
    if (row.status == "foreslaaet") return Words::tr("foreslået");
    if (row.status == "aftalt") return Words::tr("aftalt");
    if (row.status == "moedt-op") return Words::tr("mødt op");
    if (row.status == "fast") return Words::tr("fast tilknyttet");
    if (row.status == "til-stede") return Words::tr("til stede");
    if (row.status == "afbud") return Words::tr("afbud");
    if (row.status == "kom-ikke") return Words::tr("kom ikke");
    if (row.status == "uden-tilmelding") return Words::tr("kom uden tilmelding");
    if (row.status == "ikke-udfyldt") return Words::tr("ikke udfyldt");
    if (row.status == "gennemfoert") return Words::tr("gennemført");
    if (row.status == "stoppet") return Words::tr("stoppet");
    if (row.status == "ved-ikke") return Words::tr("ved ikke");
    if (row.kind == log::Kind::FollowUp) return row.status == "ja" ? Words::tr("ja") : Words::tr("nej");
    if (row.status == "anslaaet") return Words::tr("anslået");
    if (row.status == "mangler") return Words::tr("mangler");
    if (row.status == "brud") return Words::tr("opgjort på en ny måde");
    if (row.status == "foer") return Words::tr("før");
    if (row.status == "efter") return Words::tr("efter");
    if (row.status == "senere") return Words::tr("senere");
    if (row.status == "naaet") return Words::tr("nået");
    if (row.status == "delvist") return Words::tr("delvist nået");
    if (row.status == "ikke-naaet") return Words::tr("ikke nået");
    if (row.status == "planlagt") return Words::tr("planlagt");
    if (row.status == "i-gang") return Words::tr("i gang");
    if (row.status == "udskudt") return Words::tr("udskudt");
    if (row.status == "udgaaet") return Words::tr("udgået");
    if (row.status == "holdt") return Words::tr("holdt");
    if (row.status == "startet") return Words::tr("taget i brug");
    if (row.status == "afsluttet") return Words::tr("afsluttet");
    if (row.status == "evalueret") return Words::tr("evalueret");
    if (row.status == "gennemgaaet") return Words::tr("gennemgået");
    if (row.status == "kan-ikke-sammenlignes") return Words::tr("kan ikke sammenlignes");
    return {};
}

QString amountText(const record::RecentRow& row) {
    using enum log::Kind;
    switch (row.kind) {
    case Tally:
        return Words::tr("%n møde(r)", nullptr, int(row.n));
    case Reading: // thousandths
        return row.status == "mangler" ? QString() : number(double(row.n) / 1000);
    case Met:
    case FollowUp:
    case Answer:
    case Judgement:
    case Milestone:
    case Appointment:
    case Emergency:
        return {};
    default:
        return row.n > 0 ? Words::tr("antal %1").arg(number(double(row.n))) : QString();
    }
}

} // namespace

RecordText recordText(const record::RecentRow& row, const plan::Plan* plan, Date today) {
    RecordText text;
    QStringList title{kindName(row.kind)};
    QStringList detail;
    if (plan) {
        const QString type = typeName(row, *plan);
        if (!type.isEmpty())
            title << type;
        else if (!row.activity.empty())
            title << activityName(*plan, row.activity);
        if (!row.place.empty()) detail << nameOf(plan->places, row.place);
    }
    const QString status = statusName(row);
    if (!status.isEmpty()) detail << status;
    if (const QString amount = amountText(row); !amount.isEmpty()) detail << amount;
    // The day it happened, where that is not the day it was written down.
    if (row.date != civil(row.saved).date) detail << dayText(row.date, today);
    text.title = title.join(QStringLiteral(" · "));
    text.detail = detail.join(QStringLiteral(" · "));
    text.icon = iconOf(row.kind);
    return text;
}

RecordText recordText(const log::Event& event, const plan::Plan* plan, Date today) {
    record::RecentRow row;
    row.kind = event.envelope.what();
    row.saved = log::HybridClock::instant(event.envelope.hlc);
    row.date = civil(row.saved).date;
    if (const auto body = event.open ? log::decodeOpen(event.open->bytes) : std::nullopt) {
        row.date = body->date.value_or(row.date);
        row.activity = body->activity;
        row.type = body->type;
        row.place = body->place;
        row.status = body->status;
        row.n = body->n.value_or(0);
    }
    return recordText(row, plan, today);
}

} // namespace feltbog::app
