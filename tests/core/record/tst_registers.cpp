// SPDX-License-Identifier: MPL-2.0
#include "core/people/people.h"
#include "core/plan/find.h"
#include "core/record/attendance.h"
#include "core/record/bridging.h"
#include "core/record/count.h"
#include "core/record/course.h"
#include "core/record/enquiry.h"
#include "core/record/judgement.h"
#include "core/record/reading.h"
#include "core/record/recent.h"
#include "core/record/round.h"
#include "core/store/events.h"
#include "core/store/rebuild.h"
#include "core/trust/role.h"
#include "tests/testlib/fixture.h"
#include "tests/testlib/registersplan.h"

#include <QTest>
#include <functional>

using namespace feltbog;
using namespace feltbog::testing;

namespace {

const DateRange kYear2{Date::of(2018, 6, 1), Date::of(2019, 5, 31)};

class Device : public DeviceFixture {
  public:
    Device() { must(notebook->publishPlan(registersPlan())); }
    [[nodiscard]] std::int64_t count(const std::string& sql) { return testing::count(*store, sql.c_str()); }
};

record::Entry on(Date date) { return {date, false, {}}; }

// As "Name field", which is what a screen shows and where.
template <class T>
QString said(const Result<T>& result) {
    if (result) return "saved";
    return QString::fromStdString(std::string(result.error().name()) + " " + result.error().field);
}

} // namespace

class TestRegisters : public QObject {
    Q_OBJECT
  private slots:
    void anEnquiryNeedsNobody() {
        Device device;
        (void)must(
            record::recordEnquiry(*device.notebook, {{}, "raadgivning", "nej", 2, "", {{"handleplan", 1}}}));
        QCOMPARE(device.count(
                     "SELECT n FROM fact WHERE kind = 16 AND activity = 'parat.raadgivning' AND type = "
                     "'raadgivning' AND unit = 'beboer' AND band = '' AND status = 'nej' AND token IS NULL"),
                 2);
        QCOMPARE(device.count("SELECT n FROM amount WHERE what = 'handleplan'"), 1);
    }
    void whatIsWrongWithAnEnquiryIsSaid() {
        Device device;
        auto& nb = *device.notebook;
        const auto with = [&](record::Enquiry e) { return said(record::recordEnquiry(nb, e)); };
        QCOMPARE(with({{}, "", "nej"}), "ChoiceMissing type");
        QCOMPARE(with({{}, "nyhedsmail", "nej"}), "ChoiceUnknown type");
        QCOMPARE(with({{}, "raadgivning", ""}), "ChoiceMissing metBefore");
        QCOMPARE(with({{}, "raadgivning", "måske"}), "ChoiceUnknown metBefore");
        QCOMPARE(with({{}, "raadgivning", "ja", 0}), "CountMissing count");
        QCOMPARE(with({{}, "raadgivning", "ja", 900}), "CountUnusual count");
        QCOMPARE(with({{}, "raadgivning", "ja", 1, "", {{"handleplan", 2}}}), "CountTooLarge numbers");
        QCOMPARE(with({{}, "raadgivning", "ja", 1, "", {{"handleplan", -1}}}), "CountNegative numbers");
        QCOMPARE(with({{}, "raadgivning", "ja", 1, "", {{"medplanlaeggere", 1}}}), "ChoiceUnknown numbers");
        QCOMPARE(with({{}, "raadgivning", "", 1, "ABC"}), "PaperCodeWrong code");
        QCOMPARE(with({{}, "raadgivning", "ja", 1, "000000A"}), "FieldWrong metBefore");
        QCOMPARE(with({{}, "raadgivning", "", 2, "000000A"}), "FieldWrong count");
        QCOMPARE(with({on(Date::of(2016, 1, 1)), "raadgivning", "ja"}), "DateOutsidePlan date");
        QCOMPARE(with({on(nb.today() + 1), "raadgivning", "ja"}), "DateInFuture date");
        QCOMPARE(device.count("SELECT count(*) FROM event WHERE kind = 16"), 0);
    }

    void numbersStandBesideTheHeads() {
        Device device;
        auto& nb = *device.notebook;
        (void)must(record::recordArrangement(
            nb, {{}, "faellesspisning", "", {{"30-64", 20}, {"", 5}}, {{"medplanlaeggere", 3}}}));
        QCOMPARE(device.count("SELECT n FROM fact WHERE kind = 30"), 25);
        QCOMPARE(device.count("SELECT n FROM amount WHERE what = 'medplanlaeggere'"), 3);
        (void)must(record::recordOccurrence(nb, {{}, "nyhedsmail", 2, {{"nationalt", 1}}}));
        QCOMPARE(device.count("SELECT n FROM fact WHERE kind = 31"), 2);
        const auto course = must(record::openCourse(nb, {{}, "moedregruppe"}));
        const auto session = must(record::holdSession(nb, {{}, course, {}, {}, {{"", 2}}, {{"gaester", 4}}}));
        QCOMPARE(device.count("SELECT n FROM fact WHERE kind = 22"), 2);
        const auto again = must(record::session(nb, session));
        QVERIFY(again.numbers == record::Numbers({{"gaester", 4}}));
        QCOMPARE(
            said(record::recordArrangement(nb, {{}, "faellesspisning", "", {{"", 5}}, {{"gaester", 1}}})),
            "ChoiceUnknown numbers");
        QCOMPARE(said(record::recordOccurrence(nb, {{}, "nyhedsmail", 1, {{"nationalt", 7}}})),
                 "CountTooLarge numbers");
        QCOMPARE(said(record::holdSession(nb, {{}, course, {}, {}, {}, {{"gaester", 500}}})),
                 "CountUnusual numbers");
    }
    void nobodyCameIsSaidAndNotForgotten() {
        Device device;
        auto& nb = *device.notebook;
        record::Arrangement open{{}, "raadgivning-aaben", "", {}};
        QCOMPARE(said(record::recordArrangement(nb, open)), "CountMissing heads");
        open.nobody = true;
        (void)must(record::recordArrangement(nb, open));
        QCOMPARE(device.count("SELECT count(*) FROM fact WHERE kind = 30 AND n = 0"), 1);
        open.heads = {{"", 3}};
        QCOMPARE(said(record::recordArrangement(nb, open)), "FieldWrong heads");
    }
    void whoLeavesMayHaveAReason() {
        Device device;
        auto& nb = *device.notebook;
        const auto course = must(record::openCourse(nb, {{}, "moedregruppe"}));
        const auto child = must(people::newCard(nb, keys::circleId("familie"), {"Viol", "barn", "0-2"}));
        const auto row = must(record::enrol(nb, {{}, course, {{child, "barn", "0-2"}}}));
        QCOMPARE(said(record::endEnrolment(nb, row, "stoppet", {}, "ked-af-det")), "ChoiceUnknown reason");
        const auto end = must(record::endEnrolment(nb, row, "stoppet", {}, "flyttet"));
        must(device.store->read([&](store::Db& db) -> Status {
            FB_ASSIGN(const auto event, store::event(db, end));
            if (!event || log::decodeOpen(event->open->bytes)->reason != "flyttet") qFatal("no reason");
            return {};
        }));
    }

    void aReadingIsTheValueOfADay() {
        Device device;
        auto& nb = *device.notebook;
        (void)must(record::recordReading(
            nb, {on(Date::of(2016, 10, 1)), "beskaeftigelse", "38,4"})); // before the plan
        QCOMPARE(
            device.count("SELECT n FROM fact WHERE kind = 34 AND type = 'beskaeftigelse' AND activity = ''"),
            38400);
        (void)must(record::recordReading(
            nb, {on(Date::of(2017, 10, 1)), "beskaeftigelse", "", "mangler", "ikke-opgjort"}));
        const auto wrong =
            must(record::recordReading(nb, {on(Date::of(2018, 10, 1)), "beskaeftigelse", "41", "anslaaet"}));
        (void)must(record::recordReading(
            nb, {{Date::of(2018, 10, 1), false, wrong}, "beskaeftigelse", "40.50", "brud"}));
        QCOMPARE(device.count("SELECT n FROM fact WHERE kind = 34 AND status = 'brud'"), 40500);
        QCOMPARE(device.count("SELECT count(*) FROM fact WHERE kind = 34"), 3);
        const auto all = must(record::readings(nb));
        QCOMPARE(all.size(), std::size_t(3));
        QCOMPARE(all[0].record, wrong); // the latest day first, as it was corrected
        QCOMPARE(all[0].value, 40500);
        QCOMPARE(all[1].reason, std::string("ikke-opgjort"));
        QCOMPARE(all[2].day, Date::of(2016, 10, 1));
    }
    void whatIsWrongWithAReadingIsSaid() {
        Device device;
        auto& nb = *device.notebook;
        const auto with = [&](record::Reading r) { return said(record::recordReading(nb, r)); };
        QCOMPARE(with({{}, "", "1"}), "ChoiceMissing series");
        QCOMPARE(with({{}, "ledighed", "1"}), "ChoiceUnknown series");
        QCOMPARE(with({{}, "medlemmer", ""}), "FieldMissing value");
        for (const char* value : {"tolv", "1.000,5", "-3", ",5", "5,", "1e3", " 5"})
            QCOMPARE(with({{}, "medlemmer", value}), "FieldWrong value");
        QCOMPARE(with({{}, "medlemmer", "12,5"}), "FieldWrong value");
        QCOMPARE(with({{}, "beskaeftigelse", "12,55"}), "FieldWrong value");
        QCOMPARE(with({{}, "medlemmer", "1234567890"}), "CountTooLarge value");
        QCOMPARE(with({{}, "medlemmer", "5", "omtrent"}), "ChoiceUnknown status");
        QCOMPARE(with({{}, "medlemmer", "5", "mangler", "ikke-opgjort"}), "FieldWrong value");
        QCOMPARE(with({{}, "medlemmer", "", "mangler"}), "ChoiceMissing reason");
        QCOMPARE(with({{}, "medlemmer", "5", "", "ikke-opgjort"}), "FieldWrong reason");
        QCOMPARE(with({on(Date::of(1999, 1, 1)), "medlemmer", "5"}), "DateOutsidePlan date");
        QCOMPARE(with({on(nb.today() + 1), "medlemmer", "5"}), "DateInFuture date");
        QCOMPARE(with({{}, "medlemmer", "5"}), "saved");
        QCOMPARE(with({{}, "medlemmer", "6"}), "ReadingThere date");
        QCOMPARE(device.count("SELECT n FROM fact WHERE kind = 34"), 5000);
    }

    void aJudgementStandsWithItsSpanAndItsWords() {
        Device device;
        (void)must(record::recordJudgement(
            *device.notebook,
            {{}, "P17-A-NUS-1", "delvist", "bestyrelsen", kYear2, "Fokusgruppen så fremgang."}));
        QCOMPARE(
            device.count(
                "SELECT count(*) FROM fact WHERE kind = 37 AND type = 'P17-A-NUS-1' AND status = 'delvist'"),
            1);
        QCOMPARE(device.count("SELECT n FROM amount WHERE what = 'from'"), std::int64_t(kYear2.from.days));
        QCOMPARE(device.count("SELECT n FROM amount WHERE what = 'to'"), std::int64_t(kYear2.to.days));
    }
    void whatIsWrongWithAJudgementIsSaid() {
        Device device;
        auto& nb = *device.notebook;
        const record::Judgement good{{}, "P17-A-NUS-1", "naaet", "styregruppen", kYear2, ""};
        const auto with = [&](const std::function<void(record::Judgement&)>& change) {
            auto j = good;
            change(j);
            return said(record::recordJudgement(nb, j));
        };
        QCOMPARE(with([](auto& j) { j.criterion = ""; }), "ChoiceMissing criterion");
        QCOMPARE(with([](auto& j) { j.criterion = "X-1"; }), "ChoiceUnknown criterion");
        QCOMPARE(with([](auto& j) { j.judged = "fint"; }), "ChoiceUnknown judged");
        QCOMPARE(with([](auto& j) { j.decidedBy = "plan"; }), "ChoiceUnknown decidedBy");
        QCOMPARE(with([](auto& j) { j.span.from = Date::of(2016, 1, 1); }), "DateOutsidePlan from");
        QCOMPARE(with([](auto& j) { j.span.to = Date::of(2030, 1, 1); }), "DateOutsidePlan to");
        QCOMPARE(with([](auto& j) { j.span = {kYear2.to, kYear2.from}; }), "FieldWrong to");
        QCOMPARE(with([](auto& j) { j.text = "010101-0000 har klaret sig"; }), "CprNumber text");
        QCOMPARE(with([](auto& j) { j.text = "\xC3\x28"; }), "TextNotUtf8 text");
        const auto letters = [](int characters) { // not bytes
            std::string out;
            for (int i = 0; i < characters; ++i) out += "å";
            return out;
        };
        QCOMPARE(with([&](auto& j) { j.text = letters(1001); }), "TextTooLong text");
        QCOMPARE(with([&](auto& j) { j.text = letters(1000); }), "saved");
    }

    void nobodyAsksTheAgeOfAFamily() {
        Device device;
        auto& nb = *device.notebook;
        (void)must(record::recordBridging(
            nb, {{}, "hotspot.brobygning", "fritidsklub", "aftalt", {}, "familie", "25-29"}));
        must(record::startRound(nb, "hotspot.gadeplan"));
        must(record::meetUncarded(nb, {"forening", "", "nej", 1}));
        (void)must(record::meetNew(nb, {"Elg", "familie", ""}));
        (void)must(record::endRound(nb));
        QCOMPARE(
            device.count("SELECT count(*) FROM fact WHERE unit IN ('familie', 'forening') AND band = ''"), 3);
        plan::Plan old; // format 1 knew the family alone
        old.units = {{"familie", "familie", "familier"}, {"forening", "forening", "foreninger"}};
        QVERIFY(plan::ageless(old, "familie") && !plan::ageless(old, "forening") &&
                !plan::ageless(old, "kat"));
        old.format = 2;
        QVERIFY(!plan::ageless(old, "familie"));
    }

    void registersAreListedCorrectedDeletedAndRestored() {
        Device device;
        auto& nb = *device.notebook;
        const auto enquiry = must(record::recordEnquiry(nb, {{}, "raadgivning", "nej"}));
        (void)must(record::recordReading(nb, {{}, "medlemmer", "5"}));
        (void)must(record::recordJudgement(nb, {{}, "P17-A-NUS-1", "naaet", "styregruppen", kYear2}));
        const auto rows = must(record::recent(nb, 10));
        QCOMPARE(rows.size(), std::size_t{3});
        QCOMPARE(rows.back().status, std::string("nej"));
        (void)must(record::recordEnquiry(nb, {{{}, false, enquiry}, "raadgivning", "ja", 3}));
        QCOMPARE(device.count("SELECT n FROM fact WHERE kind = 16"), 3);
        must(record::deleteRecord(nb, enquiry));
        QCOMPARE(device.count("SELECT count(*) FROM fact WHERE kind = 16"), 0);
        must(record::restoreRecord(nb, enquiry));
        QCOMPARE(device.count("SELECT n FROM fact WHERE kind = 16 AND status = 'ja'"), 3);
    }
    // Another program may give a number the key of an age band; that must not stop a sync.
    void aNumberWithTheKeyOfABandIsPassedOver() {
        Device device;
        record::Draft draft{log::Kind::Event, {}, {}, {}};
        draft.open.date = device.notebook->today();
        draft.open.amounts = {{"10-12", 4}};
        draft.open.numbers = {{"10-12", 9}, {"medplanlaeggere", 1}};
        (void)must(device.notebook->save({draft}));
        QCOMPARE(device.count("SELECT n FROM fact WHERE kind = 30"), 4);
        QCOMPARE(device.count("SELECT n FROM amount WHERE what = '10-12'"), 4);
        QCOMPARE(device.count("SELECT count(*) FROM amount"), 2);
    }
    void whoMayWriteWhat() {
        using log::Kind;
        using trust::Role;
        const auto may = [](Role role, Kind kind) {
            return trust::mayWrite({{role}, {}}, static_cast<std::uint16_t>(kind), {});
        };
        for (const auto kind : {Kind::Enquiry, Kind::FollowUp, Kind::Answer}) {
            for (const auto role : {Role::StreetWorker, Role::CourseLeader, Role::Coordinator})
                QVERIFY(may(role, kind));
            QVERIFY(!may(Role::Reader, kind));
        }
        for (const auto kind : {Kind::Reading, Kind::Judgement}) {
            for (const auto role : {Role::StreetWorker, Role::CourseLeader, Role::Reader})
                QVERIFY(!may(role, kind));
            QVERIFY(may(Role::Coordinator, kind));
        }
    }
    // An older program kept it and could not read it.
    void whatANewerDeviceSentIsReadAfterTheUpdate() {
        Device device;
        (void)must(record::recordEnquiry(*device.notebook, {{}, "raadgivning", "nej"}));
        const auto figures = projections(*device.store);
        must(device.store->transact([](store::Db& db) {
            return db.run(
                "UPDATE event SET interpreted = 0 WHERE kind = 16; DELETE FROM fact WHERE kind = 16;"
                "UPDATE meta SET value = x'32' WHERE key = 'engine'");
        }));
        QVERIFY(projections(*device.store) != figures);
        device.reopen();
        QCOMPARE(projections(*device.store), figures);
    }
};

QTEST_APPLESS_MAIN(TestRegisters)
#include "tst_registers.moc"
