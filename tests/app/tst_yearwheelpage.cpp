// SPDX-License-Identifier: MPL-2.0
#include "app/pages/appointmentpage.h"
#include "app/pages/startpage.h"
#include "app/pages/yearwheelpage.h"
#include "core/record/count.h"
#include "tests/app/pagefixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace feltbog;
using namespace feltbog::testing;
using app::AppointmentPage;
using app::YearWheelPage;

// Årshjul: meetings, what is missing before them, and milestones.
class TestYearWheelPage : public QObject {
    Q_OBJECT
    std::unique_ptr<PageFixture> f;

    static QString text(QAbstractListModel* rows, int row, const char* role) {
        return cell(rows, row, role).toString();
    }
    static QVariantMap date(YearWheelPage& page, int meeting, int at) {
        return cell(page.meetings(), meeting, "dates").toList().value(at).toMap();
    }
    void put(const char* meeting, Date day, const char* status) {
        AppointmentPage page(*f->service, meeting, {}, nullptr);
        page.date()->set(day);
        page.chooseStatus(status);
        page.save();
        QCOMPARE(page.error(), QString());
    }

  private slots:
    void init() { f = std::make_unique<PageFixture>(); }

    void theYearIsThisOneAndTheOthersCanBeSeen() {
        QVERIFY(app::StartPage(*f->service, nullptr).hasYearWheel());
        YearWheelPage page(*f->service, nullptr);
        QCOMPARE(page.years()->currentName(), QString("2018-19"));
        QCOMPARE(page.months().size(), 12);
        QCOMPARE(page.thisMonth(), 9); // March, when June is the first
        QCOMPARE(text(page.milestones(), 0, "milestone"), QString("fou-2-udvaelgelse"));
        QCOMPARE(cell(page.milestones(), 0, "first").toInt(), 7);
        page.chooseYear("1");
        QCOMPARE(page.thisMonth(), -1);
        QCOMPARE(page.milestones()->rowCount(), 2);
        QVERIFY(text(page.meetings(), 0, "how").startsWith("3 gang"));
        QVERIFY(text(page.meetings(), 1, "how").endsWith("efter Styregruppen"));
    }
    void aTapTurnsAMilestoneAndUndoTakesItBack() {
        YearWheelPage page(*f->service, nullptr);
        QVERIFY(cell(page.milestones(), 0, "late").toBool());
        for (const char* word : {"I gang", "Nået"}) {
            page.turn("fou-2-udvaelgelse");
            QCOMPARE(text(page.milestones(), 0, "word"), QString(word));
        }
        QVERIFY(!cell(page.milestones(), 0, "late").toBool());
        f->service->undo().undo();
        QCOMPARE(text(page.milestones(), 0, "word"), QString("I gang"));
        page.say("fou-2-udvaelgelse", "udskudt");
        QCOMPARE(text(page.milestones(), 0, "word"), QString("Udskudt"));
    }
    void aMeetingShowsWhatIsMissing() {
        put("styregruppe", Date::of(2018, 9, 20), "holdt");
        put("styregruppe", Date::of(2019, 4, 4), "planlagt");
        YearWheelPage page(*f->service, nullptr);
        QCOMPARE(text(page.meetings(), 0, "state_"), QString("2 af 3 er sat i kalenderen"));
        QCOMPARE(date(page, 0, 1)["needs"].toString(), QString("Mangler 10 af 10 leverancer"));
        QVERIFY(date(page, 0, 0)["missing"].toString().isEmpty()); // it is over
        (void)must(record::recordDelivery(
            *f->device.notebook,
            {{Date::of(2019, 3, 1), false, {}}, "vaerkstedselever", {{"participants", 9}, {"new", 4}}}));
        f->service->touched();
        const QString missing = date(page, 0, 1)["missing"].toString();
        QVERIFY2(missing.startsWith("Institutionerne, Randers Produktionshøjskole (fra 2019 FGU) (2), "),
                 qPrintable(missing));
        QVERIFY2(page.summary().contains("9 leverance"), qPrintable(page.summary()));
        QCOMPARE(text(page.meetings(), 1, "suggested"), QString("Næste ca. 11-10-2018"));
    }
    void aMeetingIsHeldAndItsMinutesGoOut() {
        put("styregruppe", f->device.notebook->today(), "planlagt");
        YearWheelPage wheel(*f->service, nullptr);
        const QString record = date(wheel, 0, 0)["record"].toString();
        AppointmentPage page(*f->service, "styregruppe", record, nullptr);
        QSignalSpy done(&page, &AppointmentPage::done);
        QVERIFY(page.known() && !page.held());
        QCOMPARE(page.agenda().size(), 3);
        QCOMPARE(page.needs()->rowCount(), 10);
        QCOMPARE(text(page.needs(), 0, "from"), QString("Leveres af: Institutionerne"));
        page.chooseStatus("holdt");
        page.chooseMinutes("sendt");
        page.save();
        QCOMPARE(done.count(), 1);
        QCOMPARE(date(wheel, 0, 0)["state"].toString(), QString("Holdt · referat sendt"));
        AppointmentPage(*f->service, "styregruppe", record, nullptr).remove();
        QVERIFY(date(wheel, 0, 0).isEmpty());
        f->service->undo().undo();
        QCOMPARE(date(wheel, 0, 0)["state"].toString(), QString("Holdt · referat sendt"));
    }
    void whatIsWrongIsSaidAtItsField() {
        put("styregruppe", Date::of(2019, 4, 4), "planlagt");
        AppointmentPage page(*f->service, "styregruppe", {}, nullptr);
        page.date()->set(Date::of(2019, 4, 4));
        page.save();
        QCOMPARE(page.errorField(), QString("date"));
        page.date()->set(Date::of(2019, 4, 5));
        page.chooseStatus("holdt"); // not yet
        page.save();
        QCOMPARE(page.errorField(), QString("date"));
    }
    void theSuggestedDayIsThere() {
        put("styregruppe", f->device.notebook->today(), "holdt");
        AppointmentPage page(*f->service, "bestyrelse", {}, nullptr);
        QVERIFY(page.date()->date() == f->device.notebook->today() + 21);
        page.date()->pick(2099, 1, 1); // kept within the plan
        QVERIFY(page.date()->date() < Date::of(2099, 1, 1));
    }
};

QTEST_GUILESS_MAIN(TestYearWheelPage)
#include "tst_yearwheelpage.moc"
