// SPDX-License-Identifier: MPL-2.0
#include "app/pages/arrangementpage.h"
#include "app/pages/contactpage.h"
#include "app/pages/recentpage.h"
#include "app/pages/startpage.h"
#include "app/pages/tallypage.h"
#include "tests/testlib/fixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace feltbog;
using testing::DeviceFixture;

class ContactPageTest : public QObject {
    Q_OBJECT

  private slots:
    void init() {
        service.reset(); // it looks into the store until it goes
        device = std::make_unique<DeviceFixture>();
        settings = std::make_unique<app::UiSettings>(device->dir.filePath("ui.ini"), nullptr);
        service = std::make_unique<app::Service>(*device->notebook, *settings);
    }

    void savesAndCountsOnTheStartPage() {
        app::StartPage start(*service, nullptr);
        app::ContactPage page(*service, {}, nullptr);
        QSignalSpy done(&page, &app::PageModel::done);
        page.types()->choose("samtale");
        page.heads()->add("10-12", 1);
        page.heads()->add("10-12", 1);
        page.save();
        QCOMPARE(page.error(), QString());
        QCOMPARE(done.count(), 1);
        QCOMPARE(start.registrations(), 1);
        QVERIFY(service->undo().canUndo());
        service->undo().undo();
        QCOMPARE(start.rows()->rowCount(), 0);
    }

    void saysWhatIsMissingAndKeepsTheRest() {
        app::ContactPage page(*service, {}, nullptr);
        page.themes()->choose("skole");
        page.types()->choose("samtale");
        page.save();
        QVERIFY(!page.error().isEmpty());
        QCOMPARE(page.errorField(), QStringLiteral("heads"));
        QCOMPARE(page.themes()->chosen(), QStringList{"skole"});
        QCOMPARE(page.types()->current(), QStringLiteral("samtale"));
    }

    void asksAboutAnUnusualNumberAndTakesNo() {
        app::ArrangementPage page(*service, {}, nullptr);
        QSignalSpy done(&page, &app::PageModel::done);
        page.templates()->choose("faellesspisning");
        page.setTotal(650);
        page.save();
        QVERIFY(page.question().contains("650"));
        QCOMPARE(done.count(), 0);
        page.answerNo();
        QCOMPARE(page.question(), QString());
        QCOMPARE(page.total(), 650);
        page.save();
        page.answerYes();
        QCOMPARE(done.count(), 1);
    }

    void draftSurvivesAClosedPage() {
        {
            app::ContactPage page(*service, {}, nullptr);
            page.heads()->add("13-14", 3);
            page.types()->choose("kort-snak");
        }
        service.reset();
        device->reopen();
        service = std::make_unique<app::Service>(*device->notebook, *settings);
        app::ContactPage again(*service, {}, nullptr);
        QCOMPARE(again.heads()->total(), 3);
        QCOMPARE(again.types()->current(), QStringLiteral("kort-snak"));
    }

    void correctsFromTheRecentList() {
        app::ContactPage page(*service, {}, nullptr);
        page.types()->choose("samtale");
        page.heads()->put("10-12", 2);
        page.save();
        app::RecentPage recent(*service, nullptr);
        QAbstractItemModelTester tester(recent.rows(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(recent.count(), 1);
        const auto names = recent.rows()->roleNames();
        const QString record =
            recent.rows()->data(recent.rows()->index(0, 0), names.key("record")).toString();
        app::ContactPage edit(*service, record, nullptr);
        QCOMPARE(edit.error(), QString());
        QCOMPARE(edit.heads()->total(), 2);
        edit.heads()->put("10-12", 5);
        edit.save();
        QCOMPARE(edit.error(), QString());
        QCOMPARE(recent.count(), 1);
        app::ContactPage check(*service, record, nullptr);
        QCOMPARE(check.heads()->total(), 5);
        recent.remove(record);
        QVERIFY(recent.rows()->data(recent.rows()->index(0, 0), names.key("deleted")).toBool());
        recent.restore(record);
        QVERIFY(!recent.rows()->data(recent.rows()->index(0, 0), names.key("deleted")).toBool());
    }

    void tallyKeepsItsCountUntilSaved() {
        {
            app::TallyPage page(*service, {}, nullptr);
            for (int i = 0; i < 7; ++i) page.tap(1);
        }
        app::TallyPage page(*service, {}, nullptr);
        QCOMPARE(page.count(), 7);
        page.save();
        QCOMPARE(page.error(), QString());
        QCOMPARE(page.count(), 0);
    }

    void withoutAPlanThePageSaysSo() {
        DeviceFixture bare(2, false);
        app::Service without(*bare.notebook, *settings);
        app::ContactPage page(without, {}, nullptr);
        QVERIFY(page.error().contains("plan"));
        app::StartPage start(without, nullptr);
        QVERIFY(!start.hasPlan());
    }

  private:
    std::unique_ptr<DeviceFixture> device;
    std::unique_ptr<app::UiSettings> settings;
    std::unique_ptr<app::Service> service;
};

QTEST_GUILESS_MAIN(ContactPageTest)
#include "tst_contactpage.moc"
