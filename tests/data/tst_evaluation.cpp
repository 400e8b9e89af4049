// SPDX-License-Identifier: MPL-2.0
#include "core/import/import.h"
#include "tests/data/evaluation/document.h"
#include "tests/testlib/fixture.h"

#include <QFile>
#include <QProcess>
#include <QTest>
#include <fstream>
#include <set>

using namespace feltbog;
using testdata::Row;
using testing::must;

namespace {

const char* const kDocument = FELTBOG_SOURCE_DIR "/core/doc/evaluation-2017-21.md";

nlohmann::json parsed(const char* file) {
    std::ifstream in(file);
    return nlohmann::json::parse(in);
}

QByteArray whole(const Row& row) {
    return QByteArray::fromStdString(
               row.printed["criterion"].get<std::string>() + " " + row.printed.value("area", std::string()) +
               " " + row.printed["period"].get<std::string>() + ": " + row.printed["value"].dump()) +
           " printed, " + (row.value ? QByteArray::number(*row.value) : QByteArray("none")) + " counted, " +
           progress::danish(row.verdict).data();
}

} // namespace

// The evaluation of 2017-21 against what Feltbog makes of the same four years, played as registrations.
class TestEvaluation : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() {
        device_.clock.set(noon(kToday));
        QCOMPARE(QProcess::execute(FELTBOG_PLANYEAR, {"--published", device_.dir.path()}), 0);
        for (const char* file : {"/device-1.ndjson", "/device-2.ndjson", "/device-3.ndjson"}) {
            std::ifstream in(device_.dir.path().toStdString() + file);
            QCOMPARE(must(ndjson::importFile(*device_.notebook, in)).failed, std::size_t{0});
        }
        rows_ = testdata::sideBySide(
            *device_.store, parsed(FELTBOG_SOURCE_DIR "/core/plan/definitions/randers-nordby-2017-21.json"),
            parsed(FELTBOG_SOURCE_DIR "/tests/data/evaluation/2017-21.json"), kToday);
    }
    void everyCriterionOfThePlanIsInIt() {
        std::set<std::string> missing;
        for (const auto& c : must(device_.notebook->plan())->criteria) missing.insert(c.id);
        for (const auto& row : rows_) missing.erase(row.printed["criterion"].get<std::string>());
        QVERIFY2(missing.empty(), missing.empty() ? "" : missing.begin()->c_str());
    }
    void everyDifferenceIsExplainedAndNothingElse() {
        int wrong = 0;
        for (const auto& row : rows_) {
            const bool differs = !row.agrees || !row.judgedAlike;
            if (differs == row.printed.contains("explain")) continue;
            ++wrong;
            qWarning("%s %s",
                     differs ? "not explained:" : "explained, and no difference:", whole(row).constData());
        }
        QCOMPARE(wrong, 0);
    }
    // FELTBOG_GOLDEN=1 writes it anew; look at the difference before committing it.
    void theDocumentIsWhatIsCounted() {
        const auto text =
            QByteArray::fromStdString(testdata::document(*must(device_.notebook->plan()), rows_));
        QFile file(kDocument);
        if (qEnvironmentVariableIsSet("FELTBOG_GOLDEN")) {
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
            return;
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), kDocument);
        QCOMPARE(file.readAll(), text);
    }

  private:
    static constexpr Date kToday{19007}; // 2022-01-15, after all that was prolonged
    testing::DeviceFixture device_;
    std::vector<Row> rows_;
};

QTEST_GUILESS_MAIN(TestEvaluation)
#include "tst_evaluation.moc"
