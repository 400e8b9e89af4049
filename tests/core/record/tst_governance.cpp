// SPDX-License-Identifier: MPL-2.0
#include "core/record/appointment.h"
#include "core/record/contactsheet.h"
#include "core/record/count.h"
#include "core/record/emergency.h"
#include "core/record/milestone.h"
#include "core/record/reading.h"
#include "core/record/recent.h"
#include "core/trust/role.h"
#include "tests/sync/office.h"

#include <QtTest>

using namespace feltbog;
using namespace feltbog::testing;

namespace {

record::Entry on(Date date) { return {date, false, {}}; }

// As "Name field", which is what a screen shows and where.
QString said(const Status& status) {
    if (status) return "saved";
    return QString::fromStdString(std::string(status.error().name()) + " " + status.error().field);
}
template <class T>
QString said(const Result<T>& result) {
    return said(result ? Status{} : Status(result.error()));
}

record::KnownContact contact(record::Notebook& nb, const char* role) {
    for (const auto& known : must(record::contacts(nb)))
        if (known.sheet.role == role) return known;
    qFatal("no role %s", role);
}

record::MeetingYear meeting(record::Notebook& nb, const char* key) {
    for (const auto& known : must(record::meetingYear(nb, 2)))
        if (known.meeting.key == key) return known;
    qFatal("no meeting %s", key);
}

std::map<std::string, bool> needs(const record::AppointmentState& state) {
    std::map<std::string, bool> out;
    for (const auto& need : state.needs) out[need.what] = need.there;
    return out;
}

} // namespace

class TestGovernance : public QObject {
    Q_OBJECT
  private slots:
    // --- the emergency plan ---
    void anEmergencyBeginsEndsAndIsEvaluated() {
        DeviceFixture device;
        auto& nb = *device.notebook;
        QCOMPARE(said(record::recordEmergency(nb, {{}, "afsluttet"})), "EmergencyNotRunning ");
        const auto first = must(record::recordEmergency(nb, {on(Date::of(2019, 3, 10)), "startet"}));
        QCOMPARE(said(record::recordEmergency(nb, {{}, "startet"})), "EmergencyRunning ");
        QCOMPARE(said(record::recordEmergency(nb, {{}, "evalueret"})), "EmergencyNotEnded ");
        QCOMPARE(said(record::recordEmergency(nb, {on(Date::of(2019, 3, 9)), "afsluttet"})),
                 "FieldWrong date");
        QVERIFY(must(record::emergencyState(nb)).running()->record == first);
        (void)must(record::recordEmergency(nb, {on(Date::of(2019, 3, 11)), "afsluttet"}));
        const auto ended = must(record::emergencyState(nb));
        QVERIFY(!ended.running() && ended.toEvaluate()->record == first);
        (void)must(record::recordEmergency(nb, {{}, "evalueret", first}));
        const auto state = must(record::emergencyState(nb));
        QVERIFY(!state.running() && !state.toEvaluate());
        QVERIFY(state.uses.front().ended == Date::of(2019, 3, 11) &&
                state.uses.front().evaluated == nb.today());
        (void)must(record::recordEmergency(nb, {{}, "startet"})); // another one
        QCOMPARE(must(record::emergencyState(nb)).uses.size(), std::size_t{2});
    }
    void theEndFallsWithTheBeginning() {
        DeviceFixture device;
        auto& nb = *device.notebook;
        const auto first = must(record::recordEmergency(nb, {{}, "startet"}));
        (void)must(record::recordEmergency(nb, {{}, "afsluttet"}));
        must(record::deleteRecord(nb, first));
        QCOMPARE(count(*device.store, "SELECT count(*) FROM fact WHERE kind = 44"), 0);
        must(record::restoreRecord(nb, first));
        QVERIFY(must(record::emergencyState(nb)).toEvaluate());
    }
    void thePlanIsGoneThroughEveryYear() {
        DeviceFixture device;
        auto& nb = *device.notebook;
        QVERIFY(must(record::emergencyState(nb)).reviewDue == Date::of(2018, 6, 1)); // a year into the plan
        (void)must(record::recordEmergency(nb, {on(Date::of(2018, 9, 1)), "gennemgaaet"}));
        QVERIFY(must(record::emergencyState(nb)).reviewDue == Date::of(2019, 9, 1));
        QCOMPARE(said(record::recordEmergency(nb, {on(nb.today() + 1), "gennemgaaet"})), "DateInFuture date");
        QCOMPARE(said(record::recordEmergency(nb, {{}, "glemt"})), "ChoiceUnknown status");
    }

    // --- who is called ---
    void aContactIsSealedForEveryCircle() {
        DeviceFixture device;
        auto& nb = *device.notebook;
        QVERIFY(!contact(nb, "politi").entered);
        must(record::saveContact(nb, {"politi", "Vagthavende", "+45 00 00 00 01"}));
        const auto known = contact(nb, "politi");
        QCOMPARE(known.sheet.name, std::string("Vagthavende"));
        QCOMPARE(known.sheet.phone, std::string("+45 00 00 00 01"));
        QVERIFY(known.entered == nb.today() && !known.closed && known.without.empty());
        const auto circles = must(nb.plan())->circles.size();
        QCOMPARE(count(*device.store, "SELECT count(*) FROM event WHERE kind = 45 AND private IS NOT NULL"),
                 std::int64_t(circles));
        QCOMPARE(count(*device.store, "SELECT count(*) FROM event WHERE instr(private, 'Vagt') > 0"
                                      " OR instr(open, 'Vagt') > 0"),
                 0);
        QCOMPARE(count(*device.store, "SELECT count(*) FROM card"), 0);
    }
    void whatStoodBeforeIsErased() {
        DeviceFixture device;
        auto& nb = *device.notebook;
        must(record::saveContact(nb, {"politi", "Den gamle", "00000001"}));
        must(record::saveContact(nb, {"drift", "Driften", "00000002"}));
        must(record::saveContact(nb, {"politi", "Den nye", "00000003"}));
        const auto circles = std::int64_t(must(nb.plan())->circles.size());
        QCOMPARE(count(*device.store, "SELECT count(*) FROM event WHERE kind = 45 AND private IS NOT NULL"),
                 2 * circles);
        QCOMPARE(contact(nb, "politi").sheet.name, std::string("Den nye"));
        must(record::saveContact(nb, {"politi", "", ""}));
        QVERIFY(!contact(nb, "politi").entered);
        QCOMPARE(contact(nb, "drift").sheet.name, std::string("Driften"));
        const auto before = projections(*device.store);
        device.reopen();
        QCOMPARE(projections(*device.store), before);
    }
    void whatIsWrongWithAContactIsSaid() {
        DeviceFixture device;
        auto& nb = *device.notebook;
        const auto with = [&](const record::ContactSheet& sheet) {
            return said(record::saveContact(nb, sheet));
        };
        QCOMPARE(with({"", "A", "00000001"}), "ChoiceMissing role");
        QCOMPARE(with({"brand", "A", "00000001"}), "ChoiceUnknown role");
        QCOMPARE(with({"politi", "", "00000001"}), "FieldMissing name");
        QCOMPARE(with({"politi", "A", ""}), "FieldMissing phone");
        for (const char* phone : {"ring", "12", "00+000000", "0000000000000000", "0000 0001 lokal 2"})
            QCOMPARE(with({"politi", "A", phone}), "PhoneWrong phone");
        QCOMPARE(with({"politi", "010101-0000", "00000001"}), "CprNumber name");
        QCOMPARE(with({"politi", std::string(81, 'a'), "00000001"}), "TextTooLong name");
        QCOMPARE(with({"politi", "\xC3\x28", "00000001"}), "TextNotUtf8 name");
        QCOMPARE(with({"politi", "A", "112"}), "saved");
    }
    void aColleagueReadsItAndTheServerCannot() {
        Office office;
        DeviceFixture tablet(1), other(2, false);
        enrolAt(office, tablet);
        enrolAt(office, other);
        auto& nb = *tablet.notebook;
        must(record::saveContact(nb, {"politi", "Vagthavende", "00000001"}));
        (void)must(record::recordEmergency(nb, {{}, "startet"}));
        (void)syncWith(office, tablet);
        (void)syncWith(office, other);
        (void)syncWith(office, tablet);
        SAME_EVERYWHERE(office, &tablet, &other);
        QVERIFY(must(record::emergencyState(*other.notebook)).running());
        QVERIFY(contact(*other.notebook, "politi").closed); // no key
        keys::Keyring ring = must(nb.keyring());
        ring.keys.resize(1); // one circle is enough
        must(other.notebook->addKeys(ring));
        QCOMPARE(contact(*other.notebook, "politi").sheet.name, std::string("Vagthavende"));
        // What that device writes, the other circles cannot read, and it says so.
        must(record::saveContact(*other.notebook, {"politi", "Afløseren", "00000002"}));
        QCOMPARE(contact(*other.notebook, "politi").without.size(), must(nb.plan())->circles.size() - 1);
    }

    // --- meetings ---
    void aMeetingIsPlannedHeldAndHasMinutes() {
        DeviceFixture device;
        auto& nb = *device.notebook;
        const auto with = [&](const record::Appointment& a) {
            return said(record::recordAppointment(nb, a));
        };
        const Date ahead = nb.today() + 20;
        const auto planned = must(record::recordAppointment(nb, {on(ahead), "styregruppe"}));
        QCOMPARE(with({on(ahead), "styregruppe"}), "AppointmentThere date");
        QCOMPARE(with({on(ahead), "bestyrelse"}), "saved");
        QCOMPARE(with({on(ahead), "kaffemøde"}), "ChoiceUnknown meeting");
        QCOMPARE(with({on(ahead), "beboerraad", "udsat"}), "ChoiceUnknown status");
        QCOMPARE(with({on(ahead), "beboerraad", "holdt"}), "DateInFuture date");
        QCOMPARE(with({on(ahead), "beboerraad", "planlagt", "sendt"}), "MinutesEarly minutes");
        QCOMPARE(with({on(Date::of(2030, 1, 1)), "beboerraad"}), "DateOutsidePlan date");
        const record::Entry moved{nb.today(), false, planned};
        QCOMPARE(with({moved, "styregruppe", "holdt"}), "saved");
        QCOMPARE(with({moved, "styregruppe", "holdt", "godkendt"}), "saved");
        const auto rows = meeting(nb, "styregruppe").appointments;
        QCOMPARE(rows.size(), std::size_t{1});
        QVERIFY(rows[0].status == "holdt" && rows[0].minutes == "godkendt" && rows[0].date == nb.today());
    }
    void whatAMeetingNeedsIsThereOrMissing() {
        DeviceFixture device;
        auto& nb = *device.notebook;
        (void)must(record::recordAppointment(nb, {on(Date::of(2018, 10, 1)), "styregruppe", "holdt"}));
        (void)must(record::recordAppointment(nb, {on(Date::of(2019, 2, 1)), "styregruppe", "aflyst"}));
        (void)must(record::recordAppointment(nb, {on(Date::of(2019, 4, 1)), "styregruppe"}));
        const auto deliver = [&](Date date, const char* type) {
            (void)must(record::recordDelivery(nb, {on(date), type, {{"participants", 3}, {"new", 1}}}));
        };
        deliver(Date::of(2018, 9, 1), "vaerkstedselever"); // told at the meeting before
        const auto year = [&] { return meeting(nb, "styregruppe"); };
        QCOMPARE(year().counted, 2);
        QCOMPARE(year().lacks.value(), 1);
        QVERIFY(needs(year().appointments[0])["vaerkstedselever"]);
        QVERIFY(year().appointments[1].needs.empty());
        QVERIFY(!needs(year().appointments[2])["vaerkstedselever"]);
        QCOMPARE(year().appointments[2].missing(), 10);
        deliver(Date::of(2019, 3, 1), "vaerkstedselever");
        (void)must(
            record::recordReading(nb, {on(Date::of(2018, 8, 1)), "klagesager", "17"})); // within a year
        (void)must(record::recordReading(nb, {on(Date::of(2017, 8, 1)), "ikke-parate", "36"}));
        auto state = needs(year().appointments[2]);
        QVERIFY(state["vaerkstedselever"] && state["klagesager"] && !state["ikke-parate"]);
        (void)must(record::recordReading(nb, {on(Date::of(2018, 12, 1)), "ikke-parate", "", "mangler",
                                              must(nb.plan())->missingReasons[0].key}));
        QVERIFY(needs(year().appointments[2])["ikke-parate"]); // that there is none has been said
        QCOMPARE(year().appointments[2].missing(), 7);
    }
    void theNextDateIsSuggestedWhereThePlanSaysWhen() {
        DeviceFixture device;
        auto& nb = *device.notebook;
        QVERIFY(!meeting(nb, "bestyrelse").suggested && !meeting(nb, "styregruppe").suggested);
        QVERIFY(!meeting(nb, "fravaersteam").suggested && !meeting(nb, "fravaersteam").lacks);
        (void)must(record::recordAppointment(nb, {on(Date::of(2018, 10, 1)), "styregruppe", "holdt"}));
        QVERIFY(meeting(nb, "bestyrelse").suggested == Date::of(2018, 10, 22));
        (void)must(record::recordAppointment(nb, {on(Date::of(2018, 10, 23)), "bestyrelse", "holdt"}));
        QVERIFY(!meeting(nb, "bestyrelse").suggested);
        (void)must(record::recordAppointment(nb, {on(Date::of(2019, 3, 1)), "fravaersteam", "holdt"}));
        QVERIFY(meeting(nb, "fravaersteam").suggested == Date::of(2019, 3, 15));
    }

    // --- milestones ---
    void aMilestoneIsWhatWasSaidOfItLast() {
        DeviceFixture device;
        auto& nb = *device.notebook;
        const auto plan = must(nb.plan());
        const auto first = [&](int year) { return must(record::milestones(nb, year)).front(); };
        QCOMPARE(record::planYearNumber(*plan, nb.today()), 2);
        QCOMPARE(record::planYearCount(*plan), 4);
        const auto fou = first(2);
        QCOMPARE(fou.milestone.key, std::string("fou-2-udvaelgelse"));
        QVERIFY(fou.days.from == Date::of(2019, 1, 1) && fou.days.to == Date::of(2019, 1, 31));
        QVERIFY(fou.status == "planlagt" && fou.late && !fou.said);
        QVERIFY(!first(3).late);
        const auto say = [&](const char* key, const char* status, Date date) {
            return said(record::recordMilestone(nb, {on(date), key, status}));
        };
        QCOMPARE(say("fou-2-udvaelgelse", "i-gang", Date::of(2019, 1, 10)), "saved");
        QCOMPARE(say("fou-2-udvaelgelse", "naaet", Date::of(2019, 2, 2)), "saved");
        QVERIFY(first(2).status == "naaet" && !first(2).late && first(2).said == Date::of(2019, 2, 2));
        QCOMPARE(say("fou-2-udvaelgelse", "fin", nb.today()), "ChoiceUnknown status");
        QCOMPARE(say("fou-9-udvaelgelse", "naaet", nb.today()), "ChoiceUnknown milestone");
        QCOMPARE(say("", "naaet", nb.today()), "ChoiceMissing milestone");
        QCOMPARE(say("fou-2-udvaelgelse", "naaet", nb.today() + 1), "DateInFuture date");
        (void)must(record::undoLast(nb));
        QCOMPARE(first(2).status, std::string("i-gang"));
    }

    void onlyACoordinatorWrites() {
        using log::Kind;
        using trust::Role;
        const auto circle = keys::circleId("gade");
        for (const auto kind : {Kind::Milestone, Kind::Appointment, Kind::Emergency, Kind::ContactSheet}) {
            const auto may = [&](Role role, const CircleId& in) {
                return trust::mayWrite({{role}, {circle}}, static_cast<std::uint16_t>(kind), in);
            };
            for (const auto role : {Role::StreetWorker, Role::CourseLeader, Role::Reader})
                QVERIFY(!may(role, {}) && !may(role, circle));
            QVERIFY(may(Role::Coordinator, {}) && may(Role::Coordinator, circle));
        }
    }
};

QTEST_GUILESS_MAIN(TestGovernance)
#include "tst_governance.moc"
