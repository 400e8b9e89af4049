// SPDX-License-Identifier: MPL-2.0
//
// What is counted or marked beside the heads, and why a participant left.
#include "app/pages/arrangementpage.h"
#include "app/pages/coursepage.h"
#include "app/pages/occurrencepage.h"
#include "app/pages/sessionpage.h"
#include "app/pages/startpage.h"
#include "core/keys/crypto.h"
#include "core/people/people.h"
#include "core/record/course.h"
#include "tests/app/pagefixture.h"
#include "tests/testlib/registersplan.h"

#include <QSignalSpy>
#include <QTest>

using namespace feltbog;
using namespace feltbog::testing;

class NumbersTest : public QObject {
    Q_OBJECT

  private slots:
    void onlyWhatThePlanHasForTheType() {
        PageFixture f;
        app::ArrangementPage page(*f.service, {}, nullptr);
        QCOMPARE(page.numbers()->count(), 0);
        page.templates()->choose("faellesspisning");
        QCOMPARE(page.numbers()->count(), 3);
        QVERIFY(!page.numbers()->marksOnly());
        page.numbers()->put("medplanlaeggere", 2);
        page.templates()->choose("netvaerksarrangement");
        QCOMPARE(page.numbers()->numbers().count("medplanlaeggere"), std::size_t(0));
        page.templates()->choose("faellesspisning"); // a slip: nothing was lost
        QCOMPARE(page.numbers()->numbers().at("medplanlaeggere"), 2);
        page.meetings()->choose("styregruppemoede");
        QCOMPARE(page.numbers()->count(), 0);
    }

    void anArrangementKeepsSavesAndCorrectsThem() {
        PageFixture f;
        {
            app::ArrangementPage page(*f.service, {}, nullptr);
            page.templates()->choose("faellesspisning");
            page.setTotal(30);
            page.numbers()->put("udefra", 4);
        }
        f.reopen();
        app::ArrangementPage page(*f.service, {}, nullptr);
        QCOMPARE(page.numbers()->numbers().at("udefra"), 4);
        page.numbers()->put("udefra", 300);
        page.save();
        QVERIFY(page.question().contains("300"));
        page.answerNo();
        page.numbers()->put("udefra", 5);
        page.save();
        QCOMPARE(page.error(), QString());
        const QString record = only(f, "kind = 30");
        app::ArrangementPage edit(*f.service, record, nullptr);
        QCOMPARE(edit.numbers()->numbers().at("udefra"), 5);
        app::ArrangementPage next(*f.service, {}, nullptr);
        next.templates()->choose("faellesspisning");
        QVERIFY(next.numbers()->numbers().empty());
    }

    void anArrangementWithNobodyIsSaved() {
        PageFixture f;
        app::ArrangementPage page(*f.service, {}, nullptr);
        page.templates()->choose("faellesspisning");
        page.save();
        QCOMPARE(page.errorField(), QStringLiteral("heads"));
        page.setTotal(7);
        page.setNobody(true);
        page.save();
        QCOMPARE(page.error(), QString());
        QCOMPARE(f.count("SELECT n FROM fact WHERE kind = 30"), 0);
        app::ArrangementPage edit(*f.service, only(f, "kind = 30"), nullptr);
        QVERIFY(edit.nobody());
    }

    void anOccurrenceIsCounted() {
        PageFixture f;
        app::OccurrencePage page(*f.service, {}, nullptr);
        page.setTimes(2);
        page.save();
        QCOMPARE(page.errorField(), QStringLiteral("type"));
        QCOMPARE(page.times(), 2);
        page.types()->choose("positiv-historie");
        QVERIFY(page.numbers()->marksOnly());
        page.numbers()->flip("landsdaekkende");
        page.setTimes(0);
        page.save();
        QCOMPARE(page.errorField(), QStringLiteral("count"));
        page.setTimes(2);
        page.save();
        QCOMPARE(page.error(), QString());
        QCOMPARE(f.count("SELECT n FROM fact WHERE kind = 31 AND type = 'positiv-historie'"), 2);
        app::OccurrencePage edit(*f.service, only(f, "kind = 31"), nullptr);
        QCOMPARE(edit.times(), 2);
        QCOMPARE(edit.numbers()->numbers().at("landsdaekkende"), 1);
        edit.numbers()->flip("landsdaekkende");
        edit.save();
        app::OccurrencePage check(*f.service, only(f, "kind = 31"), nullptr);
        QVERIFY(check.numbers()->numbers().empty());
    }

    void aMeetingOfACourseHasThemToo() {
        PageFixture f;
        must(f.device.notebook->publishPlan(registersPlan()));
        const auto course = must(record::openCourse(*f.device.notebook, {{}, "moedregruppe"}));
        const QString key = QString::fromStdString(course.hex());
        {
            app::SessionPage page(*f.service, key, {}, nullptr);
            QCOMPARE(page.numbers()->count(), 1);
            page.heads()->put("25-29", 3);
            page.numbers()->put("gaester", 2);
        }
        {
            app::SessionPage page(*f.service, key, {}, nullptr);
            QCOMPARE(page.numbers()->numbers().at("gaester"), 2);
            page.save();
            QCOMPARE(page.error(), QString());
        }
        app::SessionPage edit(*f.service, key, only(f, "kind = 22"), nullptr);
        QCOMPARE(edit.numbers()->numbers().at("gaester"), 2);
    }

    void aParticipantLeavesForAReason() {
        PageFixture f;
        auto& nb = *f.device.notebook;
        const auto course = must(record::openCourse(nb, {{}, "hotspot-gruppe"}));
        const auto child = must(people::newCard(nb, keys::circleId("gade"), {"Ræv", "barn", "10-12"}));
        const auto row = must(record::enrol(nb, {{}, course, {{child, "barn", "10-12"}}}));
        app::CoursePage page(*f.service, QString::fromStdString(course.hex()), nullptr);
        const auto enrolment = QString::fromStdString(row.hex());
        QVERIFY(!page.endOne(enrolment));
        QCOMPARE(page.errorField(), QStringLiteral("ending"));
        QVERIFY(page.exitReasons()->count() > 2);
        page.endings()->choose("stoppet");
        page.exitReasons()->choose("flyttet");
        QVERIFY2(page.endOne(enrolment), qPrintable(page.error()));
        QCOMPARE(cell(page.rows(), 0, "ended").toString(), QStringLiteral("Stoppet"));
        must(f.device.store->read([&](store::Db& db) -> Status {
            store::Query q(db, "SELECT e.open FROM fact f JOIN event e ON e.pos = f.pos WHERE f.kind = 24");
            FB_ASSIGN(const bool there, q.step());
            const auto body = there ? log::decodeOpen(q.view(0)) : std::nullopt;
            if (!body || body->reason != "flyttet") qFatal("no reason");
            return {};
        }));
        f.service->undo().undo();
        QVERIFY(cell(page.rows(), 0, "ended").toString().isEmpty());
    }

    void theStartPageHasWhatThePlanHas() {
        PageFixture f;
        app::StartPage start(*f.service, nullptr);
        QVERIFY(start.hasEnquiries() && start.hasTasks() && start.hasOccurrences() && start.hasSeries());
        DeviceFixture bare(2, false);
        app::Service without(*bare.notebook, f.settings);
        app::StartPage empty(without, nullptr);
        QVERIFY(!empty.hasEnquiries() && !empty.hasTasks() && !empty.hasOccurrences() && !empty.hasSeries());
    }

  private:
    static QString only(PageFixture& f, const std::string& where) {
        QString out;
        must(f.device.store->read([&](store::Db& db) -> Status {
            const std::string sql = "SELECT record FROM fact WHERE part = 0 AND aside = 0 AND " + where;
            store::Query q(db, sql.c_str());
            FB_ASSIGN(const bool there, q.step());
            if (there) out = QString::fromStdString(q.id<RecordId>(0).hex());
            return {};
        }));
        return out;
    }
};

QTEST_GUILESS_MAIN(NumbersTest)
#include "tst_numbers.moc"
