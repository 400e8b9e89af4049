// SPDX-License-Identifier: MPL-2.0
#include "tests/features/lab.h"

#include <QtTest>

using namespace feltbog::testing;

namespace {

// One line of the file.
QByteArray row(const QByteArray& text) { return text + "\n"; }

constexpr int kGood = 130; // more than one batch of the import

QByteArray tally(const QByteArray& fields) {
    return row(R"({"do":"tally","activity":"hotspot.gadeplan",)" + fields + "}");
}

const QByteArray kFine = tally(R"("date":"2018-09-03","count":14)");
const QByteArray kCourse = row(R"({"do":"course","ref":"mg","date":"2018-08-14","template":"moedregruppe"})");

} // namespace

// Bad lines between good ones: a clear word in Danish for each, and nothing lost or half saved.
class TestBadInput : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() {
        mustCtl({"init", "--data", path("start"), "--plan", plan()});
        write(path("good.ndjson"), contacts(kGood, "bog"));
        mustCtl({"import", "--data", path("start"), path("good.ndjson")});
        before_ = events(path("start"));
        QCOMPARE(before_, 2 + kGood); // the device and the plan come first
    }
    void init() { copy(path("start"), path("work")); }

    void line_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("said");
        QTest::addColumn<int>("saved"); // events of the other lines
        const auto bad = [](const char* name, const QByteArray& file, const QStringList& said, int saved) {
            QTest::newRow(name) << file << said << saved;
        };
        bad("unknown activity",
            kFine + row(R"({"do":"tally","date":"2018-09-03","activity":"findes.ikke","count":1})") + kFine,
            {"Linje 2", "felt »activity«", "Aktiviteten »findes.ikke« findes ikke i planen"}, 2);
        bad("unknown verb", kFine + row(R"({"do":"fly"})"),
            {"Linje 2", "»fly« er ikke noget, Feltbog kan registrere"}, 1);
        bad("unknown field", tally(R"("date":"2018-09-03","cuont":3)"), {"Linje 1", "cuont"}, 0);
        bad("missing count", tally(R"("date":"2018-09-03")"), {"Linje 1", "mangler"}, 0);
        bad("count as text", tally(R"("date":"2018-09-03","count":"tre")"),
            {"Linje 1", "felt »count«", "Ret"}, 0);
        bad("negative count", tally(R"("date":"2018-09-03","count":-14)") + kFine,
            {"Linje 1", "felt »count«", "Et antal kan ikke være mindre end nul: -14"}, 1);
        bad("negative heads",
            row(R"({"do":"contact","date":"2018-09-03","activity":"hotspot.gadeplan","type":"samtale","heads":{"10-12":-3}})"),
            {"felt »heads«", "mindre end nul: -3"}, 0);
        bad("a count beyond counting", tally(R"("date":"2018-09-03","count":99999999999999999999)"),
            {"Linje 1", "Ret"}, 0);
        bad("650 participants",
            row(R"({"do":"arrangement","date":"2018-09-13","template":"faellesspisning","heads":{"":650}})"),
            {"felt »heads«", "Du har skrevet 650", "Er det rigtigt?"}, 0);
        bad("before the plan", tally(R"("date":"2016-09-03","count":1)"),
            {"felt »date«", "Datoen 03-09-2016 ligger uden for planens periode"}, 0);
        bad("after the plan", tally(R"("date":"2022-09-03","count":1)"),
            {"Datoen 03-09-2022 ligger uden for planens periode"}, 0);
        bad("no such day", tally(R"("date":"2018-02-30","count":1)"), {"felt »date«", "er ikke en dato"}, 0);
        bad("session before its course",
            kCourse + row(R"({"do":"session","course":"mg","date":"2018-08-01"})"),
            {"Linje 2", "Mødegangen 01-08-2018 ligger før forløbets start"}, 1);
        bad("broken UTF-8",
            kFine +
                tally("\"date\":\"2018-09-03\",\"place\":\"bold\xff\xfe"
                      "bane\",\"count\":1") +
                kFine,
            {"Linje 2", "ikke gyldig UTF-8"}, 2);
        bad("a line of 10 MB", kFine + QByteArray(10 << 20, 'a') + "\n" + kFine,
            {"Linje 2", "Linjen er for lang", "64 KB"}, 2);
        bad("a field of 10 MB",
            tally(R"("date":"2018-09-03","place":"@")").replace('@', QByteArray(10 << 20, 'a')),
            {"Linjen er for lang"}, 0);
        bad("cut in the middle", kFine + kFine + kFine.left(30), {"Linje 3", "klippet over"}, 2);
        bad("not JSON", kFine + "dato;aktivitet;antal\n" + kFine, {"Linje 2", "ikke gyldig JSON"}, 2);
        bad("not an object", "[1,2,3]\n", {"Linje 1", "ikke gyldig JSON"}, 0);
        bad("10 000 brackets", QByteArray(10000, '[') + "\n" + kFine, {"Linje 1", "ikke gyldig JSON"}, 1);
        bad("zero bytes", QByteArray(2000, '\0') + "\n" + kFine, {"Linje 1"}, 1);
    }
    void line() {
        QFETCH(QByteArray, file);
        QFETCH(QStringList, said);
        QFETCH(int, saved);
        const auto untouched = digest(path("work"));
        write(path("bad.ndjson"), file);
        const auto ran = ctl({"import", "--data", path("work"), path("bad.ndjson")});
        QCOMPARE(ran.code, 1);
        for (const auto& word : said) QVERIFY2(ran.err.contains(word), qPrintable(ran.err));
        QVERIFY2(ran.err.size() < 1000, qPrintable(ran.err.left(2000))); // what was read is not poured back
        QVERIFY2(ran.out.contains(", 1 blev ikke gemt."), qPrintable(ran.out));
        QCOMPARE(events(path("work")), before_ + saved);
        if (saved == 0) QCOMPARE(digest(path("work")), untouched);
    }

    void anUnusualNumberIsSavedWhenConfirmed() {
        write(
            path("feast.ndjson"),
            row(R"({"do":"arrangement","date":"2018-09-13","template":"faellesspisning","heads":{"":650},"key":"f"})"));
        const QStringList command{"import", "--data", path("work"), path("feast.ndjson")};
        QCOMPARE(ctl(command).code, 1);
        QCOMPARE(ctl(command + QStringList{"--confirm"}).code, 0);
        QCOMPARE(events(path("work")), before_ + 1);
        QCOMPARE(ctl(command).code, 0); // its key is known now: nothing to ask
        QCOMPARE(events(path("work")), before_ + 1);
    }

    void files() {
        const auto says = [&](const QStringList& arguments, const QStringList& words) {
            const auto ran = ctl(arguments);
            QVERIFY2(ran.code > 0, qPrintable(arguments.join(' ')));
            for (const auto& word : words) QVERIFY2(ran.err.contains(word), qPrintable(ran.err));
        };
        const auto untouched = digest(path("work"));
        says({"import", "--data", path("work"), path("ingen.ndjson")},
             {"Filen kan ikke læses", "ingen.ndjson"});
        says({"import", "--data", path("work"), path("")}, {"Filen kan ikke læses"}); // a folder
        says({"import", "--data", path("intet"), path("good.ndjson")}, {"ingen notesbog", "intet"});
        says({"progress", "--data", path("work"), "--period", "i fjor"},
             {"Perioden »i fjor« kan ikke læses"});
        says({"progress", "--data", path("work"), "--as-of", "i går"}, {"er ikke en dato"});
        says({"sync", "--data", path("work")}, {"ikke tilmeldt"});
        says({"fly"}, {"Se hjælpen"});
        says({}, {"Se hjælpen"});
        QCOMPARE(digest(path("work")), untouched);
        QVERIFY(!QFile::exists(path("intet")));
    }

    void aStoreOfRubbish() {
        write(path("work/feltbog.db"), QByteArray(8192, 'x'));
        const auto ran = ctl({"verify", "--data", path("work")});
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.err.contains("otesbog"), qPrintable(ran.err));
    }

  private:
    [[nodiscard]] QString path(const QString& name) const { return dir_.filePath(name); }

    QTemporaryDir dir_;
    qint64 before_ = 0;
};

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_bad_input.moc"
