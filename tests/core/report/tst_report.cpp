// SPDX-License-Identifier: MPL-2.0
#include "core/report/report.h"

#include "tests/core/progress/scene.h"

#include <QFile>
#include <QTest>

using namespace feltbog;
using namespace feltbog::testing;

namespace {

plan::Criterion named(plan::Criterion c, const char* id, const char* text) {
    c.id = id;
    c.text = text;
    return c;
}

// A few criteria of every sort, and registrations to go with them.
progress::Progress example(plan::Plan& plan) {
    Scene s;
    for (std::uint8_t n = 1; n <= 6; ++n) s.met("2018-07-10", child(n));
    const auto course = s.course("2018-09-01", "moedre");
    std::uint8_t n = 1;
    for (const char* status : {"gennemfoert", "gennemfoert", "stoppet", "ved-ikke"})
        s.end(s.enrol(course, "2018-09-01", {again(n++)}), "2019-01-20", status);
    for (const std::int64_t heads : {30, 25, 1202})
        s.heads(Kind::Event, "2018-10-10", "spisning", {{"", heads}});
    const auto synced = s.log.events.size();
    s.met("2019-02-10", child(7));
    EventLog fork(2);
    fork.add(Kind::Met, at("2018-07-10"), {child(9)});

    auto met = criterion(measure(Op::Distinct, {Source::Met}, {.activity = {"gade"}, .unit = {"barn"}}), 10);
    auto completion =
        criterion(measure(Op::Completion, {}, {.type = {"moedre"}}), 66.9, plan::AcrossYears::None);
    completion.area = "forebyggelse";
    completion.activity = "hold";
    completion.unitText = "% af deltagende børn";
    completion.note = "Planen har ingen regel for, hvornår man har gennemført.";
    auto mean =
        criterion(measure(Op::Mean, {Source::Event}, {.type = {"spisning"}}), 25, plan::AcrossYears::None);
    mean.target.per = plan::Per::PerEvent;
    mean.unitText = "deltagere pr. fællesspisning";
    auto range = criterion(measure(Op::Sum, {Source::Event}), 0);
    range.target.direction = plan::Direction::Range;
    range.target.goal = {.value = {}, .min = 1000, .max = 1200};
    auto area = met;
    area.measure.reset();
    area.activity.reset();
    area.level = plan::Level::Area;
    area.notComputed = "Tallet hentes fra Boligstatistiske Nøgletal og indtastes endnu ikke i Feltbog.";
    area.target.direction = plan::Direction::AtMost;
    area.target.goal.value = 57;

    s.plan.criteria = {named(area, "R-1", "=Klagesager; højst \"57\" om året."),
                       named(met, "A-1",
                             "Der skabes kontakt til 10 unikke børn om året mellem 7 og 17 år, som bor eller "
                             "færdes i områderne."),
                       named(range, "A-2", "1.000 - 1.200 deltagere om året."),
                       named(mean, "A-3", "Mindst 25 deltagere i gennemsnit."),
                       named(completion, "A-4", "Mindst 66,9 % af deltagerne gennemfører.")};
    plan = s.plan;
    EventStore store;
    store.append(s.log.events);
    store.acknowledge(s.log.device(), synced);
    store.setAside(fork.events.front());
    auto out =
        must(progress::evaluate(*store, plan, must(progress::parsePeriod(plan, "aar:2", day("2019-03-24")))));
    for (std::size_t i = 0; i < plan.criteria.size(); ++i) out.criteria[i].criterion = &plan.criteria[i];
    out.digest = std::string(64, 'a'); // the format of envelopes is not this test's business
    out.uninterpreted = 2;
    return out;
}

// FELTBOG_GOLDEN=1 writes the files anew; look at the difference before committing it.
void compare(const char* name, const std::string& text) {
    QFile file(QString(FELTBOG_SOURCE_DIR "/tests/data/report/") + name);
    if (qEnvironmentVariableIsSet("FELTBOG_GOLDEN")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.data(), static_cast<qint64>(text.size()));
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), name);
    QCOMPARE(QString::fromStdString(text), QString::fromUtf8(file.readAll()));
}

} // namespace

class TestReport : public QObject {
    Q_OBJECT
  private slots:
    void theThreeReportsAreAsTheyWere() {
        plan::Plan plan;
        const auto progress = example(plan);
        compare("aar2.txt", report::asText(plan, progress));
        compare("aar2.json", report::asJson(plan, progress));
        compare("aar2.csv", report::asCsv(plan, progress));
    }
    void theTextFitsATerminal() {
        plan::Plan plan;
        const auto progress = example(plan);
        for (const auto& line : QString::fromStdString(report::asText(plan, progress)).split('\n'))
            QVERIFY2(line.size() <= 100, qPrintable(line));
    }
    void csvCannotRunAFormula() {
        plan::Plan plan;
        auto progress = example(plan);
        plan.criteria.front().text = "@SUM(A1)";
        progress.criteria.front().note = "-2+3";
        const auto csv = report::asCsv(plan, progress);
        QVERIFY(csv.starts_with("\xEF\xBB\xBFKriterium;"));
        QVERIFY(csv.ends_with("\r\n"));
        QVERIFY(csv.find(";'@SUM(A1);") != std::string::npos);
        QVERIFY(csv.find(";'-2+3;") != std::string::npos);
    }
    void roundingNeverReachesAGoal() {
        plan::Plan plan;
        auto progress = example(plan);
        auto& share = progress.criteria.back();
        share.targetMin = 80;
        share.verdict = progress::Verdict::Behind;
        share.value = 79.96;
        QVERIFY(report::asText(plan, progress).find(" 79,9 % ") != std::string::npos);
        share.value = 80;
        QVERIFY(report::asText(plan, progress).find(" 80 % ") != std::string::npos);
    }
    void danishNumbers_data() {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("0") << 0.0 << "0";
        QTest::newRow("1234.5") << 1234.5 << "1.234,5";
        QTest::newRow("1234567") << 1234567.0 << "1.234.567";
        QTest::newRow("999.95") << 999.96 << "1.000";
        QTest::newRow("-3") << -3.0 << "-3";
        QTest::newRow("-0.01") << -0.01 << "0";
        QTest::newRow("26.25") << 26.25 << "26,3";
        QTest::newRow("100") << 100.0 << "100";
        QTest::newRow("nan") << std::nan("") << "-";
    }
    void danishNumbers() {
        QFETCH(double, value);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(report::danishNumber(value)), text);
    }
};

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
