// SPDX-License-Identifier: MPL-2.0
#include "app/pages/criterionpage.h"
#include "app/pages/judgementpage.h"
#include "app/pages/readingpage.h"
#include "app/pages/readingspage.h"
#include "tests/app/pagefixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace feltbog;
using namespace feltbog::testing;

namespace {

constexpr auto kSeries = "uddannelse-glarbjerg"; // one decimal
constexpr auto kJudged = "P17-A-KUR-3";

} // namespace

class FigurePagesTest : public QObject {
    Q_OBJECT

  private slots:
    void eachSourceHasItsSeriesTogether() {
        PageFixture f;
        app::ReadingsPage page(*f.service, nullptr);
        QAbstractItemModelTester tester(page.rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto plan = f.service->plan();
        QCOMPARE(page.count(), int(plan->series.size()));
        QCOMPARE(page.without(), page.count());
        QStringList headings;
        for (int i = 0; i < page.count(); ++i)
            if (const auto heading = cell(page.rows(), i, "heading").toString(); !heading.isEmpty())
                headings << heading;
        QVERIFY(headings.size() > 5);
        QCOMPARE(headings.removeDuplicates(), 0);
    }

    void theLatestDayStandsBesideTheSeries() {
        PageFixture f;
        app::ReadingsPage list(*f.service, nullptr);
        enter(f, "64,0", Date::of(2018, 1, 1));
        enter(f, "62,5", Date::of(2016, 1, 1)); // written later, of an earlier day
        const int row = rowOf(list, kSeries);
        QCOMPARE(cell(list.rows(), row, "value").toString(), QStringLiteral("64,0"));
        QCOMPARE(cell(list.rows(), row, "day").toString(), QStringLiteral("01-01-2018"));
        QCOMPARE(list.without(), list.count() - 1);
        f.service->undo().undo();
        app::ReadingPage one(*f.service, kSeries, {}, nullptr);
        QCOMPARE(one.count(), 1);
    }

    void badNumbersAreSaidBesideTheFieldAndStay_data() {
        QTest::addColumn<QString>("value");
        for (const char* value : {"", "tolv", "64,25", "1.200", "-3", "64,", "1234567890"})
            QTest::newRow(*value ? value : "nothing") << QString(value);
    }
    void badNumbersAreSaidBesideTheFieldAndStay() {
        QFETCH(QString, value);
        PageFixture f;
        app::ReadingPage page(*f.service, kSeries, {}, nullptr);
        page.statuses()->choose("anslaaet");
        page.setValue(value);
        page.save();
        QVERIFY(!page.error().isEmpty());
        QVERIFY2(!page.error().contains("value"), qPrintable(page.error())); // a field's name is no word
        QCOMPARE(page.errorField(), QStringLiteral("value"));
        QCOMPARE(page.value(), value);
        QCOMPARE(page.statuses()->current(), QStringLiteral("anslaaet"));
        QCOMPARE(f.count("SELECT count(*) FROM fact WHERE kind = 34"), 0);
    }

    void whatIsMissingNeedsAReason() {
        PageFixture f;
        app::ReadingPage page(*f.service, kSeries, {}, nullptr);
        page.setValue("64,0");
        page.statuses()->choose("mangler");
        QVERIFY(page.missing());
        page.save();
        QCOMPARE(page.errorField(), QStringLiteral("reason"));
        QCOMPARE(page.value(), QStringLiteral("64,0")); // should it be there after all
        page.reasons()->choose("for-smaat");
        page.save();
        QCOMPARE(page.error(), QString());
        app::ReadingsPage list(*f.service, nullptr);
        const int row = rowOf(list, kSeries);
        QCOMPARE(cell(list.rows(), row, "value").toString(), QStringLiteral("ikke oplyst"));
        QVERIFY(!cell(list.rows(), row, "note").toString().isEmpty());
    }

    void twoForOneDayIsCorrectedInstead() {
        PageFixture f;
        enter(f, "64,0", Date::of(2018, 1, 1));
        app::ReadingPage page(*f.service, kSeries, {}, nullptr);
        page.setValue("65,1");
        page.date()->set(Date::of(2018, 1, 1));
        page.save();
        QCOMPARE(page.errorField(), QStringLiteral("date"));
        QCOMPARE(page.value(), QStringLiteral("65,1"));
        page.correct(cell(page.history(), 0, "record").toString());
        QCOMPARE(page.error(), QString());
        QCOMPARE(page.value(), QStringLiteral("64,0"));
        QCOMPARE(page.correctedDay(), QStringLiteral("01-01-2018"));
        page.startNew(); // what was being written is there again
        QCOMPARE(page.value(), QStringLiteral("65,1"));
        page.correct(cell(page.history(), 0, "record").toString());
        page.setValue("65,1");
        page.statuses()->choose("brud");
        page.save();
        QCOMPARE(page.error(), QString());
        QCOMPARE(f.count("SELECT n FROM fact WHERE kind = 34 AND status = 'brud'"), 65100);
        QCOMPARE(f.count("SELECT count(*) FROM fact WHERE kind = 34"), 1);
    }

    void aReadingSurvivesAClosedPage() {
        PageFixture f;
        {
            app::ReadingPage page(*f.service, kSeries, {}, nullptr);
            page.setValue("63,");
            page.statuses()->choose("brud");
        }
        f.reopen();
        app::ReadingPage page(*f.service, kSeries, {}, nullptr);
        QCOMPARE(page.value(), QStringLiteral("63,"));
        QCOMPARE(page.statuses()->current(), QStringLiteral("brud"));
        app::ReadingPage other(*f.service, "klagesager", {}, nullptr);
        QCOMPARE(other.value(), QString());
    }

    void fromSenesteTheRecordIsEnough() {
        PageFixture f;
        enter(f, "64,0", Date::of(2018, 1, 1));
        app::ReadingPage first(*f.service, kSeries, {}, nullptr);
        app::ReadingPage page(*f.service, {}, cell(first.history(), 0, "record").toString(), nullptr);
        QCOMPARE(page.error(), QString());
        QCOMPARE(page.name(), first.name());
        QCOMPARE(page.value(), QStringLiteral("64,0"));
    }

    void aJudgementStandsBesideTheFigure() {
        PageFixture f;
        app::CriterionPage criterion(*f.service, kJudged, "aar:2", nullptr);
        QCOMPARE(criterion.error(), QString());
        QCOMPARE(criterion.judged(), QString());
        const auto notes = criterion.notes();
        app::JudgementPage page(*f.service, kJudged, "aar:2", nullptr);
        QVERIFY(page.span().endsWith("01-06-2018 til 31-05-2019"));
        QSignalSpy done(&page, &app::PageModel::done);
        page.verdicts()->choose("ikke-naaet");
        page.deciders()->choose("styregruppen");
        page.setText("For få har svaret.");
        page.save();
        QCOMPARE(page.error(), QString());
        QCOMPARE(done.count(), 1);
        QCOMPARE(criterion.judged(), QStringLiteral("Ikke nået"));
        QCOMPARE(criterion.judgedBy(), QStringLiteral("Styregruppen, 15-03-2019"));
        QCOMPARE(criterion.judgedText(), QStringLiteral("For få har svaret."));
        f.service->undo().undo();
        QCOMPARE(criterion.judged(), QString());
        QCOMPARE(criterion.notes().size(), notes.size());
    }

    void aJudgementSaysWhatItLacks() {
        PageFixture f;
        app::JudgementPage page(*f.service, kJudged, "aar:2", nullptr);
        page.setText("Godt");
        page.save();
        QCOMPARE(page.errorField(), QStringLiteral("judged"));
        page.verdicts()->choose("delvist");
        page.save();
        QCOMPARE(page.errorField(), QStringLiteral("decidedBy"));
        page.deciders()->choose("bestyrelsen");
        page.setText(QString(1001, QChar(u'ø')));
        QCOMPARE(page.left(), -1);
        page.save();
        QCOMPARE(page.errorField(), QStringLiteral("text"));
        QCOMPARE(page.text().size(), 1001);
        page.setText("Barnet 010203-1234 gik ud.");
        page.save();
        QCOMPARE(page.errorField(), QStringLiteral("text"));
        QCOMPARE(f.count("SELECT count(*) FROM fact WHERE kind = 37"), 0);
        f.reopen();
        app::JudgementPage again(*f.service, kJudged, "aar:2", nullptr);
        QCOMPARE(again.verdicts()->current(), QStringLiteral("delvist"));
        QVERIFY(again.text().startsWith("Barnet"));
    }

  private:
    static void enter(PageFixture& f, const char* value, Date day) {
        app::ReadingPage page(*f.service, kSeries, {}, nullptr);
        page.setValue(value);
        page.date()->set(day);
        page.save();
        if (!page.error().isEmpty()) qFatal("%s", qPrintable(page.error()));
    }
    static int rowOf(app::ReadingsPage& page, const char* series) {
        for (int i = 0; i < page.count(); ++i)
            if (cell(page.rows(), i, "series").toString() == series) return i;
        return -1;
    }
};

QTEST_GUILESS_MAIN(FigurePagesTest)
#include "tst_figurepages.moc"
