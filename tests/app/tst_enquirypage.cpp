// SPDX-License-Identifier: MPL-2.0
#include "app/pages/enquirypage.h"
#include "core/people/papercode.h"
#include "tests/app/pagefixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace feltbog;
using namespace feltbog::testing;
using app::EnquiryPage;

class EnquiryPageTest : public QObject {
    Q_OBJECT

  private slots:
    void savesWhatWasAnswered() {
        PageFixture f;
        EnquiryPage page(*f.service, {}, nullptr);
        QCOMPARE(page.types()->current(), QStringLiteral("beboerhenvendelse")); // the only one
        QSignalSpy done(&page, &app::PageModel::done);
        page.metBefore()->choose("nej");
        page.setPeople(3);
        page.numbers()->flip("handleplan");
        page.save();
        QCOMPARE(page.error(), QString());
        QCOMPARE(done.count(), 1);
        QCOMPARE(
            f.count("SELECT n FROM fact WHERE kind = 16 AND status = 'nej' AND type = 'beboerhenvendelse'"),
            3);
        QVERIFY(f.service->undo().canUndo());
        f.service->undo().undo();
        QCOMPARE(f.count("SELECT count(*) FROM fact WHERE kind = 16"), 0);
    }

    void saysWhatIsMissingAndKeepsTheRest() {
        PageFixture f;
        EnquiryPage page(*f.service, {}, nullptr);
        page.setPeople(2);
        page.numbers()->flip("vist-videre");
        page.save();
        QCOMPARE(page.errorField(), QStringLiteral("metBefore"));
        QVERIFY(page.error().contains("Mødt før i år?"));
        page.setWay(EnquiryPage::OldCode);
        QCOMPARE(page.error(), QString());
        page.save();
        QCOMPARE(page.errorField(), QStringLiteral("code"));
        page.setCode("ABC");
        page.save();
        QCOMPARE(page.errorField(), QStringLiteral("code"));
        QCOMPARE(page.code(), QStringLiteral("ABC"));
        QCOMPARE(page.people(), 2);
        QCOMPARE(page.numbers()->numbers().count("vist-videre"), std::size_t(1));
        QCOMPARE(f.count("SELECT count(*) FROM fact WHERE kind = 16"), 0);
    }

    void oneCodeIsOnePerson() {
        PageFixture f;
        QString code;
        {
            EnquiryPage page(*f.service, {}, nullptr);
            page.setWay(EnquiryPage::NewCode);
            code = page.code();
            QCOMPARE(code.size(), int(people::kPaperCodeSigns));
            QCOMPARE(page.codeShown().size(), code.size() + 1);
            page.save();
            QCOMPARE(page.error(), QString());
        }
        EnquiryPage page(*f.service, {}, nullptr);
        page.setWay(EnquiryPage::OldCode);
        page.setCode(code.left(6));
        QVERIFY(!page.codeRead());
        page.setCode(code.toLower().insert(3, QLatin1Char('-')));
        QVERIFY(page.codeRead());
        page.save();
        QCOMPARE(page.error(), QString());
        QCOMPARE(f.count("SELECT count(*) FROM fact WHERE kind = 16"), 2);
        QCOMPARE(f.count("SELECT count(DISTINCT token) FROM fact WHERE kind = 16"), 1);
    }

    // The slip may be written by then: another code would make the resident two persons.
    void aNewCodeIsReadFromTheSlipAfterALock() {
        PageFixture f;
        QString code;
        {
            EnquiryPage page(*f.service, {}, nullptr);
            page.numbers()->flip("handleplan");
            page.setWay(EnquiryPage::NewCode);
            code = page.code();
        }
        f.reopen();
        QVERIFY(!QString::fromUtf8(f.service->draft("enquiry")).contains(code));
        EnquiryPage page(*f.service, {}, nullptr);
        QCOMPARE(page.way(), EnquiryPage::OldCode);
        QCOMPARE(page.code(), QString());
        QCOMPARE(page.numbers()->numbers().count("handleplan"), std::size_t(1));
        page.setCode(code);
        page.save();
        QCOMPARE(page.error(), QString());
    }

    void whatWasEnteredSurvivesAClosedPage() {
        PageFixture f;
        {
            EnquiryPage page(*f.service, {}, nullptr);
            page.metBefore()->choose("ved-ikke");
            page.setPeople(4);
            page.date()->setDaysAgo(1);
        }
        f.reopen();
        EnquiryPage page(*f.service, {}, nullptr);
        QCOMPARE(page.metBefore()->current(), QStringLiteral("ved-ikke"));
        QCOMPARE(page.people(), 4);
        QCOMPARE(page.date()->daysAgo(), 1);
        page.save();
        EnquiryPage next(*f.service, {}, nullptr);
        QCOMPARE(next.people(), 1);
        QCOMPARE(next.metBefore()->current(), QString());
    }

    void aDayWithNobodyIsADay() {
        PageFixture f;
        EnquiryPage page(*f.service, {}, nullptr);
        page.metBefore()->choose("ja");
        QVERIFY(page.openings()->count() > 0);
        QSignalSpy done(&page, &app::PageModel::done);
        page.nobodyCame();
        QCOMPARE(page.error(), QString());
        QCOMPARE(done.count(), 1);
        QCOMPARE(f.count("SELECT n FROM fact WHERE kind = 30 AND type = 'raadgivning-aaben'"), 0);
        EnquiryPage again(*f.service, {}, nullptr); // the enquiry that was being written is still there
        QCOMPARE(again.metBefore()->current(), QStringLiteral("ja"));
    }

    void anUnusualNumberIsAsked() {
        PageFixture f;
        EnquiryPage page(*f.service, {}, nullptr);
        page.metBefore()->choose("nej");
        page.setPeople(400);
        page.save();
        QVERIFY(page.question().contains("400"));
        page.answerYes();
        QCOMPARE(f.count("SELECT n FROM fact WHERE kind = 16"), 400);
    }

    void correctedFromSeneste() {
        PageFixture f;
        {
            EnquiryPage page(*f.service, {}, nullptr);
            page.metBefore()->choose("nej");
            page.save();
        }
        QString record;
        must(f.device.store->read([&](store::Db& db) -> Status {
            store::Query row(db, "SELECT record FROM fact WHERE kind = 16");
            FB_ASSIGN(const bool there, row.step());
            if (there) record = QString::fromStdString(row.id<RecordId>(0).hex());
            return {};
        }));
        EnquiryPage page(*f.service, record, nullptr);
        QVERIFY(page.correcting());
        QCOMPARE(page.metBefore()->current(), QStringLiteral("nej"));
        page.metBefore()->choose("ja");
        page.setPeople(2);
        page.save();
        QCOMPARE(page.error(), QString());
        QCOMPARE(f.count("SELECT count(*) FROM fact WHERE kind = 16"), 1);
        QCOMPARE(f.count("SELECT n FROM fact WHERE kind = 16 AND status = 'ja'"), 2);
    }
};

QTEST_GUILESS_MAIN(EnquiryPageTest)
#include "tst_enquirypage.moc"
