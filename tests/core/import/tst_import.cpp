// SPDX-License-Identifier: MPL-2.0
#include "core/import/import.h"
#include "core/import/lines.h"
#include "tests/testlib/fixture.h"
#include "tests/testlib/registersplan.h"

#include <QTest>
#include <sstream>

using namespace feltbog;
using ndjson::ImportOptions;
using ndjson::ImportReport;
using testing::must;

namespace {

ImportReport import(testing::DeviceFixture& device, const std::string& text,
                    const ImportOptions& options = {}) {
    std::istringstream in(text);
    return must(ndjson::importFile(*device.notebook, in, options));
}

std::string meal(int heads, const std::string& more = {}) {
    return R"({"do":"arrangement","date":"2019-01-10","template":"faellesspisning","heads":{"":)" +
           std::to_string(heads) + "}" + more + "}\n";
}

std::int64_t meals(testing::DeviceFixture& device) {
    return testing::count(*device.store, "SELECT count(*) FROM fact WHERE kind = 30");
}

QByteArray name(const ImportReport& report) {
    return report.problems.empty() ? "saved" : QByteArray(report.problems.front().error.name().data());
}

// A stream of `n` letters and then a good line, made as it is read.
class LongLine : public std::streambuf {
  public:
    LongLine(std::size_t n, std::string after) : left_(n), after_("\n" + std::move(after)) {}

  private:
    int_type underflow() override {
        if (left_ > 0) {
            const auto n = std::min(left_, sizeof block_);
            std::fill(block_, block_ + n, 'x');
            left_ -= n;
            setg(block_, block_, block_ + n);
        } else if (!after_.empty() && !given_) {
            given_ = true;
            setg(after_.data(), after_.data(), after_.data() + after_.size());
        } else
            return traits_type::eof();
        return traits_type::to_int_type(*gptr());
    }
    std::size_t left_;
    std::string after_;
    char block_[4096] = {};
    bool given_ = false;
};

} // namespace

class TestImport : public QObject {
    Q_OBJECT
  private slots:
    void aBadLineIsReportedWithWhatIsWrongAndWhere_data() {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<QByteArray>("field");
        const auto row = [](const char* what, const char* line, const char* error, const char* field = "") {
            QTest::newRow(what) << QByteArray(line) << QByteArray(error) << QByteArray(field);
        };
        row("no JSON", "contact;2019-01-10;3", "LineMalformed");
        row("half an object", R"({"do":"tally")", "LineMalformed");
        row("a list", R"([1,2])", "LineMalformed");
        row("a huge number", R"({"do":"tally","count":1e999})", "LineMalformed");
        row("deep nesting", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[", "LineMalformed");
        row("broken UTF-8", "{\"do\":\"tally\",\"place\":\"\xC3\x28\"}", "TextNotUtf8");
        row("Latin-1", "{\"do\":\"tally\",\"place\":\"f\xE6lled\"}", "TextNotUtf8");
        row("no verb", R"({"date":"2019-01-10"})", "FieldMissing", "do");
        row("verb is a number", R"({"do":3})", "FieldWrong", "do");
        row("unknown verb", R"({"do":"henvendelse"})", "KindUnknown", "do");
        row("unknown field", R"({"do":"tally","aktivitet":"hotspot","count":3})", "FieldUnknown",
            "aktivitet");
        row("missing field", R"({"do":"tally","count":3})", "FieldMissing", "activity");
        row("null is missing", R"({"do":"tally","activity":null,"count":3})", "FieldMissing", "activity");
        row("empty is missing", R"({"do":"tally","activity":"","count":3})", "FieldMissing", "activity");
        row("text for a number", R"({"do":"tally","activity":"hotspot","count":"3"})", "FieldWrong", "count");
        row("half a person", R"({"do":"tally","activity":"hotspot","count":2.5})", "FieldWrong", "count");
        row("more than fits", R"({"do":"tally","activity":"hotspot","count":18446744073709551615})",
            "FieldWrong", "count");
        row("number for a text", R"({"do":"tally","activity":7,"count":2})", "FieldWrong", "activity");
        row("text for yes or no", R"({"do":"tally","activity":"hotspot","count":2,"confirmed":"ja"})",
            "FieldWrong", "confirmed");
        row("twice the same", R"({"do":"tally","activity":"hotspot","count":2,"count":3})", "FieldWrong",
            "count");
        row("no date", R"({"do":"tally","activity":"hotspot","count":2,"date":"10/1-2019"})", "DateMalformed",
            "date");
        row("31 February", R"({"do":"tally","activity":"hotspot","count":2,"date":"2019-02-31"})",
            "DateMalformed", "date");
        row("before the plan", R"({"do":"tally","activity":"hotspot","count":2,"date":"2016-02-01"})",
            "DateOutsidePlan", "date");
        row("tomorrow", R"({"do":"tally","activity":"hotspot","count":2,"date":"2019-03-16"})",
            "DateInFuture", "date");
        row("negative", R"({"do":"tally","activity":"hotspot","count":-2})", "CountNegative", "count");
        row("nobody", R"({"do":"contact","activity":"hotspot","type":"samtale","heads":{}})", "CountMissing",
            "heads");
        row("heads as a number", R"({"do":"contact","activity":"hotspot","type":"samtale","heads":5})",
            "FieldWrong", "heads");
        row("unknown activity", R"({"do":"tally","activity":"fodbold","count":2})", "ActivityUnknown",
            "activity");
        row("unknown person", R"({"do":"round","activity":"hotspot","met":[{"person":"g-1"}]})",
            "PersonUnknown", "met.person");
        row("unknown field inside",
            R"({"do":"round","activity":"hotspot","met":[{"person":"g-1","navn":"x"}]})", "FieldUnknown",
            "met.navn");
        row("person as text", R"({"do":"round","activity":"hotspot","met":["g-1"]})", "FieldWrong", "met");
        row("empty round", R"({"do":"round","activity":"hotspot"})", "FieldMissing", "met");
        row("no kaldenavn",
            R"({"do":"person","person":"g-1","activity":"hotspot","callName":" ","unit":"barn"})",
            "CallNameMissing", "callName");
        row("no age",
            R"({"do":"round","activity":"hotspot","new":[{"person":"g-1","callName":"Ugle","unit":"barn"}]})",
            "BandMissing", "band");
        row("unknown course", R"({"do":"session","course":"mg-7"})", "CourseUnknown", "course");
        row("unknown bridging", R"({"do":"bridging-step","bridging":"b-7","status":"fast"})",
            "BridgingUnknown", "bridging");
        row("neither code nor answer", R"({"do":"enquiry","type":"raadgivning"})", "FieldMissing",
            "metBefore");
        row("unknown enquiry", R"({"do":"enquiry","type":"raad","metBefore":"ja"})", "ChoiceUnknown", "type");
        row("mistyped code", R"({"do":"enquiry","type":"raadgivning","code":"000000B"})", "PaperCodeWrong",
            "code");
        row("unknown number",
            R"({"do":"enquiry","type":"raadgivning","metBefore":"ja","numbers":{"gaester":1}})",
            "ChoiceUnknown", "numbers");
        row("a number that is none",
            R"({"do":"occurrence","type":"nyhedsmail","numbers":{"nationalt":"ja"}})", "FieldWrong",
            "numbers");
        row("value as a list", R"({"do":"reading","series":"medlemmer","value":[1]})", "FieldWrong", "value");
        row("value with an exponent", R"({"do":"reading","series":"medlemmer","value":1e-9})", "FieldWrong",
            "value");
        row("no value", R"({"do":"reading","series":"medlemmer"})", "FieldMissing", "value");
        row("unknown follow-up",
            R"({"do":"follow-up","followUp":"x","about":"00000000000000000000000000000001","answer":"ja"})",
            "ChoiceUnknown", "followUp");
        row("about nothing", R"({"do":"follow-up","followUp":"fritidsjob+1","about":"x","answer":"ja"})",
            "RecordUnknown", "about");
        row("whose answer",
            R"({"do":"answer","questionnaire":"trivsel","occasion":"foer","answers":{"tryg":1}})",
            "FieldMissing", "person");
        row("unknown person's answer",
            R"({"do":"answer","questionnaire":"trivsel","occasion":"foer","person":"g-1","answers":{"tryg":1}})",
            "PersonUnknown", "person");
        row("judged for no time",
            R"({"do":"judgement","criterion":"P17-A-NUS-1","judged":"naaet","decidedBy":"styregruppen","to":"2019-03-01"})",
            "FieldMissing", "from");
        row("nobody, and three",
            R"({"do":"arrangement","template":"raadgivning-aaben","heads":{"":3},"nobody":true})",
            "FieldWrong", "heads");
        row("unknown record", R"({"do":"delete","record":"x"})", "RecordUnknown", "record");
        row("corrects nothing", R"({"do":"tally","activity":"hotspot","count":2,"corrects":"x"})",
            "RecordUnknown", "corrects");
        row("no rows", R"({"do":"enrol","course":"00000000000000000000000000000001"})", "FieldMissing",
            "rows");
        row("unusual", R"({"do":"tally","activity":"hotspot","count":650})", "CountUnusual", "count");
    }
    void aBadLineIsReportedWithWhatIsWrongAndWhere() {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, error);
        QFETCH(QByteArray, field);
        testing::DeviceFixture device;
        must(device.notebook->publishPlan(testing::registersPlan()));
        const auto before = testing::count(*device.store, "SELECT count(*) FROM event");
        const auto report = import(device, meal(20) + "\r\n" + line.toStdString() + "\n" + meal(30));
        QCOMPARE(name(report), error);
        QCOMPARE(QByteArray::fromStdString(report.problems.front().field), field);
        QCOMPARE(report.problems.front().line, std::size_t{3});
        QVERIFY(!report.problems.front().error.message().empty());
        QCOMPARE(report.saved, std::size_t{2});
        QCOMPARE(report.failed, std::size_t{1});
        QCOMPARE(testing::count(*device.store, "SELECT count(*) FROM event"), before + 2);
        QCOMPARE(testing::count(*device.store, "SELECT count(*) FROM draft"), 0); // no round left open
    }

    void theFilesEnd_data() {
        QTest::addColumn<QByteArray>("end");
        QTest::addColumn<QByteArray>("error");
        const auto whole = QByteArray::fromStdString(meal(30)).trimmed();
        QTest::newRow("whole without a newline") << whole << QByteArray("saved");
        for (int n = 1; n < whole.size(); n += 7)
            QTest::newRow(qPrintable(QString("cut at %1").arg(n))) << whole.left(n) << QByteArray("LineCut");
        QTest::newRow("cut inside a letter")
            << QByteArray("{\"do\":\"tally\",\"place\":\"\xC3") << QByteArray("LineCut");
        QTest::newRow("nothing but an end") << QByteArray("\r\n \n\t") << QByteArray("saved");
    }
    void theFilesEnd() {
        QFETCH(QByteArray, end);
        QFETCH(QByteArray, error);
        testing::DeviceFixture device;
        const auto report = import(device, "\xEF\xBB\xBF" + meal(20) + end.toStdString());
        QCOMPARE(name(report), error);
        QVERIFY(meals(device) >= 1);
    }

    void aVeryLongLineIsReadInBoundedMemory() {
        constexpr std::size_t kLength = 10 * 1024 * 1024;
        LongLine lines(kLength, meal(20));
        std::istream in(&lines);
        ndjson::LineReader reader(in, ndjson::kLongestLine);
        const auto first = reader.next();
        QVERIFY(first && first->tooLong);
        QCOMPARE(first->length, kLength);
        QVERIFY(first->text.capacity() <= 4 * ndjson::kLongestLine);
        QCOMPARE(reader.next()->text + "\n", meal(20));

        testing::DeviceFixture device;
        LongLine again(kLength, meal(20));
        std::istream stream(&again);
        const auto report = must(ndjson::importFile(*device.notebook, stream, {}));
        QCOMPARE(name(report), QByteArray("LineTooLong"));
        QCOMPARE(report.saved, std::size_t{1});
    }
    void theLongestAllowedLineIsStillRead() {
        testing::DeviceFixture device;
        auto line = meal(20);
        line.insert(1, std::string(ndjson::kLongestLine - (line.size() - 1), ' '));
        QCOMPARE(name(import(device, line)), QByteArray("saved"));
        line.insert(1, " ");
        QCOMPARE(name(import(device, line)), QByteArray("LineTooLong"));
    }

    void messagesCarryNothingPersonal_data() {
        QTest::addColumn<QByteArray>("line");
        const char* lines[] = {
            R"({"do":"Mikkel Hansen"})",
            R"({"do":"mikkel"})",
            R"({"do":"tally","Mikkel Hansen":1})",
            R"({"do":"tally","mikkel.hansen 010203-1234":1})",
            R"({"do":"tally","activity":"Mikkel Hansen","count":1})",
            R"({"do":"tally","activity":"hotspot","count":1,"date":"Mikkel Hansen"})",
            R"({"do":"tally","activity":"hotspot","count":1,"date":"010203-1234"})",
            R"({"do":"tally","activity":"hotspot","count":"Mikkel Hansen"})",
            R"({"do":"round","activity":"hotspot","met":[{"person":"Mikkel Hansen"}]})",
            R"({"do":"round","activity":"hotspot","met":[{"person":"010203-1234"}]})",
            R"({"do":"person","person":"g","activity":"hotspot","callName":"Mikkel Hansen 010203-1234 Mikkel Hansen 010203-1234","unit":"barn"})",
            R"({"do":"person","person":"g","activity":"hotspot","callName":"Mikkel Hansen","unit":"Mikkel Hansen"})",
            R"({"do":"session","course":"Mikkel Hansen"})",
            R"({"do":"delete","record":"Mikkel Hansen"})",
            R"({"do":"contact","activity":"hotspot","type":"samtale","themes":["Mikkel Hansen"],"heads":{"":1}})",
            R"({"do":"contact","activity":"hotspot","type":"samtale","heads":{"Mikkel Hansen":1}})",
            R"({"do":"delivery","type":"nussa-forloeb","counts":{"Mikkel Hansen":1}})",
            R"({"do":"tally" Mikkel Hansen})"};
        for (const auto* line : lines) QTest::newRow(line) << QByteArray(line);
    }
    void messagesCarryNothingPersonal() {
        QFETCH(QByteArray, line);
        testing::DeviceFixture device;
        const auto report = import(device, line.toStdString() + "\n" + line.toStdString());
        QCOMPARE(report.failed, std::size_t{2});
        for (const auto& problem : report.problems) {
            const auto said = QByteArray::fromStdString(problem.error.message() + problem.error.detail +
                                                        problem.field + problem.error.field);
            QVERIFY2(!said.contains("Mikkel") && !said.contains("Hansen") && !said.contains("010203"),
                     said.constData());
        }
    }

    void anUnusualNumberIsAskedAbout() {
        testing::DeviceFixture device;
        auto report = import(device, meal(650));
        QCOMPARE(report.failed, std::size_t{1});
        QVERIFY(report.problems.front().error.question());
        QVERIFY(report.problems.front().error.message().find("650") != std::string::npos);
        QCOMPARE(import(device, meal(650, R"(,"confirmed":true)")).saved, std::size_t{1});
        ImportOptions yes;
        yes.confirmAll = true;
        QCOMPARE(import(device, meal(651), yes).saved, std::size_t{1});
        QCOMPARE(meals(device), 2);
    }

    void reportsOfAFileOfRubbishAreCutShort() {
        testing::DeviceFixture device;
        std::string rubbish;
        for (int i = 0; i < 500; ++i) rubbish += "rubbish\n";
        ImportOptions options;
        options.mostProblems = 10;
        const auto report = import(device, rubbish, options);
        QCOMPARE(report.failed, std::size_t{500});
        QCOMPARE(report.problems.size(), std::size_t{10});
    }
    void withoutAPlanNothingIsRead() {
        testing::DeviceFixture device(1, false);
        std::istringstream in(meal(20));
        const auto done = ndjson::importFile(*device.notebook, in);
        QVERIFY(!done && done.error().code == ErrorCode::PlanMissing);
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
