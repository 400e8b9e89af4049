// SPDX-License-Identifier: MPL-2.0
#include "app/pages/coursepage.h"
#include "app/pages/coursespage.h"
#include "app/pages/enrolpage.h"
#include "app/pages/progresspage.h"
#include "app/pages/roundpage.h"
#include "app/pages/sessionpage.h"
#include "tests/testlib/fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace feltbog;
using testing::DeviceFixture;

class CoursePagesTest : public QObject {
    Q_OBJECT

  private slots:
    void init() {
        service.reset(); // it looks into the store until it goes
        device = std::make_unique<DeviceFixture>();
        settings = std::make_unique<app::UiSettings>(device->dir.filePath("ui.ini"), nullptr);
        service = std::make_unique<app::Service>(*device->notebook, *settings);
    }

    void registerBeginsUnfilled() {
        const QString course = openWith({"Tiger", "Komet", "Zebra"});
        app::SessionPage page(*service, course, {}, nullptr);
        QCOMPARE(page.enrolled(), 3);
        QCOMPARE(page.openRows(), 3);
        QCOMPARE(page.present(), 0);
        page.allPresent();
        QCOMPARE(page.present(), 3);
        page.cycle(0);
        QCOMPARE(status(page, 0), QStringLiteral("afbud"));
        page.cycle(0);
        QCOMPARE(status(page, 0), QStringLiteral("kom-ikke"));
        page.cycle(0);
        QCOMPARE(status(page, 0), QStringLiteral("ikke-udfyldt"));
        page.cycle(0);
        QCOMPARE(status(page, 0), QStringLiteral("til-stede"));
    }

    void savedRegisterIsShownAndCorrected() {
        const QString course = openWith({"Tiger", "Komet"});
        {
            app::SessionPage page(*service, course, {}, nullptr);
            page.allPresent();
            page.mark(1, "afbud");
            page.heads()->put("7-9", 2);
            page.save();
            QCOMPARE(page.error(), QString());
        }
        app::CoursePage shown(*service, course, nullptr);
        QCOMPARE(shown.sessionCount(), 1);
        const auto names = shown.sessions()->roleNames();
        const QString session =
            shown.sessions()->data(shown.sessions()->index(0, 0), names.key("record")).toString();
        app::SessionPage edit(*service, course, session, nullptr);
        QCOMPARE(edit.error(), QString());
        QCOMPARE(edit.present(), 3);
        edit.mark(1, "til-stede");
        edit.save();
        QCOMPARE(edit.error(), QString());
        app::SessionPage again(*service, course, session, nullptr);
        QCOMPARE(again.present(), 4);
    }

    void cancelledMeetingNeedsAReason() {
        const QString course = openWith({"Tiger"});
        app::SessionPage page(*service, course, {}, nullptr);
        page.cancel();
        QCOMPARE(page.errorField(), QStringLiteral("reason"));
        page.reasons()->choose("vejr");
        QSignalSpy done(&page, &app::PageModel::done);
        page.cancel();
        QCOMPARE(done.count(), 1);
    }

    void closingWithoutARuleAsksForEachRow() {
        const QString course = openWith({"Viol", "Elias"}, "moedregruppe", "0-2");
        app::CoursePage page(*service, course, nullptr);
        QVERIFY(page.wordNeeded());
        page.close();
        QVERIFY(!page.error().isEmpty());
        const auto names = page.rows()->roleNames();
        for (int i = 0; i < 2; ++i)
            page.setOutcome(page.rows()->data(page.rows()->index(i, 0), names.key("enrolment")).toString(),
                            i ? "stoppet" : "gennemfoert");
        page.close();
        QCOMPARE(page.error(), QString());
        QVERIFY(page.closed());
    }

    void roundFromStartToEnd() {
        app::RoundPage page(*service, nullptr);
        QVERIFY(!page.isOpen());
        page.start();
        QVERIFY2(page.isOpen(), qPrintable(page.error()));
        QVERIFY(!page.addNew("", true));
        QVERIFY(!page.error().isEmpty());
        page.people()->childBands()->choose("10-12");
        QVERIFY2(page.addNew("Tiger", true), qPrintable(page.error()));
        QCOMPARE(page.met(), 1);
        page.people()->childBands()->choose("7-9");
        page.metBefore()->choose("nej");
        QVERIFY2(page.addUncarded(true, 2), qPrintable(page.error()));
        QCOMPARE(page.uncarded(), 2);
        QSignalSpy done(&page, &app::PageModel::done);
        page.end();
        QCOMPARE(page.error(), QString());
        QCOMPARE(done.count(), 1);
        QVERIFY(!page.isOpen());
        page.start();
        QCOMPARE(page.cardCount(), 1);
        const auto names = page.cards()->roleNames();
        const QString token = page.cards()->data(page.cards()->index(0, 0), names.key("token")).toString();
        page.pick(token);
        QCOMPARE(page.met(), 1);
        page.pick(token);
        QCOMPARE(page.met(), 0);
    }

    void everyCriterionHasAWord() {
        app::ProgressPage page(*service, nullptr);
        QCOMPARE(page.error(), QString());
        const auto names = page.rows()->roleNames();
        QVERIFY(page.rows()->rowCount() > 50);
        for (int i = 0; i < page.rows()->rowCount(); ++i) {
            const auto at = page.rows()->index(i, 0);
            QVERIFY(!page.rows()->data(at, names.key("word")).toString().isEmpty());
            if (!page.rows()->data(at, names.key("computed")).toBool())
                QVERIFY(!page.rows()->data(at, names.key("note")).toString().isEmpty());
        }
        QVERIFY(page.sumLine().contains("registreret"));
    }

  private:
    QString openWith(const QStringList& names, const QString& form = "hotspot-gruppe",
                     const QString& band = "10-12") {
        app::CoursesPage courses(*service, nullptr);
        QSignalSpy opened(&courses, &app::CoursesPage::opened);
        courses.templates()->choose(form);
        courses.open();
        if (opened.isEmpty()) qFatal("%s", qPrintable(courses.error()));
        const QString course = opened.first().first().toString();
        app::EnrolPage enrol(*service, course, nullptr);
        for (const auto& name : names) {
            enrol.units()->choose("barn");
            enrol.bands()->choose(band);
            if (!enrol.addNew(name)) qFatal("%s", qPrintable(enrol.error()));
            enrol.enrol();
            if (!enrol.error().isEmpty()) qFatal("%s", qPrintable(enrol.error()));
        }
        return course;
    }
    static QString status(app::SessionPage& page, int row) {
        return page.rows()
            ->data(page.rows()->index(row, 0), page.rows()->roleNames().key("status"))
            .toString();
    }

    std::unique_ptr<DeviceFixture> device;
    std::unique_ptr<app::UiSettings> settings;
    std::unique_ptr<app::Service> service;
};

QTEST_GUILESS_MAIN(CoursePagesTest)
#include "tst_coursepages.moc"
