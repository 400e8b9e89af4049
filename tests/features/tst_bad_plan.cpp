// SPDX-License-Identifier: MPL-2.0
#include "tests/features/lab.h"

#include <QtTest>

using namespace feltbog::testing;

namespace {

QByteArray realPlan() {
    QFile in(plan());
    if (!in.open(QIODevice::ReadOnly)) qFatal("the plan");
    return in.readAll();
}

QByteArray with(const QByteArray& from, const QByteArray& to) {
    auto text = realPlan();
    const auto at = text.indexOf(from);
    if (at < 0) qFatal("the plan has no %s", from.constData());
    return text.replace(at, from.size(), to);
}

} // namespace

// A plan that cannot be right is refused before anything is made, and costs the plan in force nothing.
class TestBadPlan : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { mustCtl({"init", "--data", path("good"), "--plan", plan()}); }

    void whatIsNoFileIsRefused_data() {
        QTest::addColumn<QString>("file");
        QTest::newRow("a folder") << path("good");
        QTest::newRow("without an end") << "/dev/zero";
        QTest::newRow("not there") << path("missing.json");
    }
    void whatIsNoFileIsRefused() {
        QFETCH(QString, file);
        const auto checked = ctl({"plan", "check", file});
        QCOMPARE(checked.code, 1);
        QVERIFY2(checked.err.contains("Filen kan ikke læses") && checked.err.contains(file.toUtf8()),
                 qPrintable(checked.err));
    }
    void refused_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("word");
        QTest::newRow("empty") << QByteArray() << "Planen kan ikke læses";
        QTest::newRow("not JSON") << QByteArray("<html>") << "Planen kan ikke læses";
        QTest::newRow("an array") << QByteArray("[]") << "Planen kan ikke læses";
        QTest::newRow("an empty object") << QByteArray("{}") << "Planen kan ikke læses";
        QTest::newRow("cut in the middle") << realPlan().left(20'000) << "Planen kan ikke læses";
        QTest::newRow("broken UTF-8") << with("Boligsocial", "Boligsoc\xff"
                                                             "al")
                                      << "Planen kan ikke læses";
        QTest::newRow("10 MB") << QByteArray(10'000'000, ' ') << "4 MB";
        QTest::newRow("100 000 brackets") << QByteArray(100'000, '[') << "Planen kan ikke læses";
        QTest::newRow("a newer format") << with("\"format\": 2", "\"format\": 99") << "Planen";
        QTest::newRow("ends before it begins")
            << with("\"to\": \"2021-05-31\"", "\"to\": \"2016-05-31\"") << "Planen";
        QTest::newRow("no such day") << with("2017-06-01", "2017-06-31") << "Planen";
        QTest::newRow("a hole in the ages")
            << with(R"("key": "7-9", "from": 7)", R"("key": "7-9", "from": 8)") << "Planen er ikke gyldig";
        QTest::newRow("a field misspelt") << with("\"year_starts\"", "\"year_begins\"") << "Planen";
        QTest::newRow("two units of one name") << with(R"("key": "ung")", R"("key": "barn")") << "Planen";
    }
    void refused() {
        QFETCH(QByteArray, file);
        QFETCH(QString, word);
        write(path("plan.json"), file);
        const auto made = ctl({"init", "--data", path("new"), "--plan", path("plan.json")});
        QCOMPARE(made.code, 1);
        QVERIFY2(made.err.contains(word), qPrintable(made.err));
        QVERIFY2(made.err.size() < 3000, qPrintable(made.err.left(3000)));
        QVERIFY(!QFile::exists(path("new")));

        const auto before = digest(path("good"));
        const auto published = ctl({"publish", "--data", path("good"), path("plan.json")});
        QCOMPARE(published.code, 1);
        QVERIFY2(published.err.contains(word), qPrintable(published.err));
        QCOMPARE(digest(path("good")), before);

        const auto checked = ctl({"plan", "check", path("plan.json")});
        QCOMPARE(checked.code, 1);
        QVERIFY2(checked.err.contains("Planen er ikke gyldig"), qPrintable(checked.err));
        QVERIFY2(checked.out.contains(": "), qPrintable(checked.out)); // place, what is wrong, what to do
    }

    void unknownFile() {
        for (const auto& arguments :
             {QStringList{"init", "--data", path("new"), "--plan", path("ingen.json")},
              QStringList{"publish", "--data", path("good"), path("ingen.json")},
              QStringList{"plan", "check", path("ingen.json")},
              QStringList{"plan", "diff", plan(), path("ingen.json")},
              QStringList{"plan", "migrate", path("ingen.json")}}) {
            const auto ran = ctl(arguments);
            QCOMPARE(ran.code, 1);
            QVERIFY2(ran.err.contains("Filen kan ikke læses") && ran.err.contains("ingen.json"),
                     qPrintable(ran.err));
        }
        QVERIFY(!QFile::exists(path("new")));
    }

    void anOrganisationIsNotMadeOnTopOfAnother() {
        const auto before = digest(path("good"));
        const auto ran = ctl({"init", "--data", path("good"), "--plan", plan()});
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.err.contains("Der er allerede en notesbog"), qPrintable(ran.err));
        QCOMPARE(digest(path("good")), before);
        QCOMPARE(events(path("good")), 2);
    }

    void theLineIsNamed() {
        write(path("plan.json"), with("\"report_months\": 4", "\"report_months\": 400"));
        const auto checked = ctl({"plan", "check", path("plan.json")});
        QVERIFY2(checked.out.startsWith("linje 7, report_months: "), qPrintable(checked.out));
    }

    void whatChangedIsSaid() {
        write(path("new.json"), with("\"title\": \"Boligsocial", "\"title\": \"Ny boligsocial"));
        QVERIFY(mustCtl({"plan", "diff", plan(), plan()}).contains("siger det samme"));
        const auto out = mustCtl({"plan", "diff", plan(), path("new.json")});
        QVERIFY2(out.startsWith("Kun navne, tekster og opstilling\n- Planen hedder nu »Ny boligsocial"),
                 qPrintable(out));
    }

    void theNewestFormatIsLeftAlone() {
        mustCtl({"plan", "migrate", plan(), "--out", path("same.json")});
        QFile in(path("same.json"));
        QVERIFY(in.open(QIODevice::ReadOnly));
        QCOMPARE(in.readAll(), realPlan());
    }

    void theRealPlanIsFine() { QCOMPARE(ctl({"plan", "check", plan()}).code, 0); }

  private:
    [[nodiscard]] QString path(const QString& name) const { return dir_.filePath(name); }

    QTemporaryDir dir_;
};

QTEST_GUILESS_MAIN(TestBadPlan)
#include "tst_bad_plan.moc"
