// SPDX-License-Identifier: MPL-2.0
#include "core/partners/due.h"
#include "core/partners/takefile.h"
#include "tests/testlib/registers.h"

#include <QtTest>

using namespace feltbog;
using namespace feltbog::partners;
using namespace feltbog::testing;

namespace {

constexpr const char* kHead = "key;date;value;status\r\n";

std::int64_t figuresIn(DeviceFixture& device) {
    return count(*device.store, "SELECT count(*) FROM fact WHERE kind IN (33, 34) AND part = 0");
}

// Line and name of each problem: "3 NumberPoint".
QStringList said(const Taken& taken) {
    QStringList out;
    for (const auto& p : taken.problems)
        out << QString::number(p.line) + " " + QString::fromStdString(std::string(p.error.name()));
    return out;
}

} // namespace

class TestTakeFile : public QObject {
    Q_OBJECT

    std::unique_ptr<DeviceFixture> device_;
    Taken take(const std::string& file, bool confirmed = false) {
        return must(takeFile(*device_->notebook, file, confirmed));
    }

  private slots:
    void init() {
        device_ = std::make_unique<DeviceFixture>();
        must(device_->notebook->publishPlan(planWithSeries()));
    }

    void aSpreadsheetAsItIsSaved() {
        const auto taken = take(std::string("\xEF\xBB\xBF") + kHead +
                                "beskaeftigelse;2017-12-31;47,5;\r\n"
                                "\"beskaeftigelse\";2018-12-31;48;anslaaet\r\n"
                                ";;;\r\n"
                                "fraflytninger;2018-12-31;;for-faa\r\n"
                                "elever-afsluttet;2018-12-31;12;\r\n");
        QCOMPARE(said(taken), QStringList());
        QCOMPARE(taken.figures, std::size_t{4});
        QCOMPARE(figuresIn(*device_), 4);
        QCOMPARE(count(*device_->store, "SELECT n FROM fact WHERE kind = 34 AND day = 17531"), 47500);
    }
    void commasAndQuotes() {
        QCOMPARE(said(take("date,value,key\n2018-12-31,\"47,5\",beskaeftigelse\n")), QStringList());
        QCOMPARE(figuresIn(*device_), 1);
    }
    void theNumbersOfADeliveryBelongTogether() {
        const auto lines =
            "brandkadet-leveret:courses;2018-12-31;2;\nbrandkadet-leveret:participants;2018-12-31;30;\n";
        QCOMPARE(said(take(std::string(kHead) + lines)),
                 QStringList{"2 NumberUnnamed"}); // completed is missing
        QCOMPARE(figuresIn(*device_), 0);
        const auto whole = std::string(kHead) + lines + "brandkadet-leveret:completed;2018-12-31;25;\n";
        QCOMPARE(said(take(whole)), QStringList());
        QCOMPARE(figuresIn(*device_), 1);
        const auto form =
            must(dueFrom(*device_->notebook, "Randers Ungdomsskole og Falck", {}, Date::of(2019, 3, 1)));
        QCOMPARE(form.size(), std::size_t{1});
        QCOMPARE(form[0].numbers[1].last, std::optional(Last{Amount::of(30), Date::of(2018, 12, 31)}));
    }
    // Every line is told, and nothing of a file with one bad line is taken in.
    void whatIsRefusedCostsTheWholeFile() {
        const auto taken = take(std::string(kHead) + "beskaeftigelse;2017-12-31;47,5;\n"
                                                     "beskaeftigelse;2018-12-31;48.5;\n"
                                                     "fraflytninger;2018-12-31;1.250;\n"
                                                     "ukendt;2018-12-31;5;\n"
                                                     "fraflytninger;31-12-2018;5;\n"
                                                     "fraflytninger;2018-12-31;5;;\n"
                                                     "fraflytninger;2018-12-31;5;ved-ikke\n"
                                                     "fraflytninger;2018-12-31;5;for-faa\n"
                                                     "fraflytninger;2018-12-31;;\n"
                                                     "beskaeftigelse;2017-12-31;47,5;\n");
        QCOMPARE(said(taken), (QStringList{"3 NumberPoint", "4 NumberGrouped", "5 FigureUnknown",
                                           "6 DateMalformed", "7 CellsWrong", "8 ChoiceUnknown",
                                           "9 NumberAndReason", "10 NumberMissing", "11 FigureTwice"}));
        QCOMPARE(figuresIn(*device_), 0);
    }
    void aYearTwiceIsAskedAbout() {
        const auto file = std::string(kHead) + "fraflytninger;2018-06-30;5;\nfraflytninger;2018-12-31;6;\n";
        QCOMPARE(said(take(file)), QStringList{"3 YearTwice"});
        QCOMPARE(figuresIn(*device_), 0);
        QCOMPARE(said(take(file, true)), QStringList());
        QCOMPARE(figuresIn(*device_), 2);
    }
    void latin1IsNamedByItsLine() {
        const auto taken =
            take(std::string(kHead) + "fraflytninger;2018-12-31;5;\nb\xE6kken;2018-12-31;5;\n");
        QCOMPARE(said(taken), QStringList{"3 TextNotUtf8"});
        QCOMPARE(figuresIn(*device_), 0);
    }
    void aHeadingIsNeeded() {
        for (const char* head :
             {"", "fraflytninger;2018-12-31;5;\n", "key;key;value\n", "key;date\n", "key;date;value;extra\n"})
            QCOMPARE(said(take(head)), QStringList{"1 HeadingWrong"});
        QCOMPARE(said(take(kHead)), QStringList{"1 FieldMissing"});
    }
    void anOpenQuoteEndsIt() {
        QCOMPARE(said(take(std::string(kHead) + "\"fraflytninger;2018-12-31;5;\n")),
                 QStringList{"2 QuoteOpen"});
        QCOMPARE(said(take(std::string(kHead) + "\"frafly\"x;2018-12-31;5;\n")), QStringList{"2 QuoteOpen"});
    }
    // What the use case says is said of the line, and undoes the lines that went well.
    void theUseCasesErrorsAreALinesToo() {
        const auto taken =
            take(std::string(kHead) + "fraflytninger;2018-12-31;5;\nelever-afsluttet;2018-12-31;650;\n"
                                      "elever-overgaaet;2030-12-31;5;\n");
        QCOMPARE(said(taken), (QStringList{"3 CountUnusual", "4 DateOutsidePlan"}));
        QCOMPARE(figuresIn(*device_), 0);
    }
    void theSameFileTwiceIsNotCountedTwice() {
        const auto file =
            std::string(kHead) + "fraflytninger;2018-12-31;5;\nelever-afsluttet;2018-12-31;6;\n";
        QCOMPARE(said(take(file)), QStringList());
        QCOMPARE(said(take(file)), (QStringList{"2 ReadingThere", "3 FigureThere"}));
        QCOMPARE(figuresIn(*device_), 2);
    }
    void anyBytesAtAll() {
        SeededRandom random(5);
        for (int i = 0; i < 300; ++i) {
            std::array<std::uint8_t, 64> noise{};
            random.fill(noise);
            std::string file = kHead;
            for (const auto byte : noise) file += ";\",\n\r:ab1.2-\xC3"[byte % 14];
            QVERIFY(!take(file).problems.empty() || figuresIn(*device_) == 0);
        }
        QCOMPARE(figuresIn(*device_), 0);
    }
    void onlyAPlansPartnersAreAsked() {
        auto& notebook = *device_->notebook;
        const auto on = Date::of(2019, 1, 1);
        QCOMPARE(dueFrom(notebook, "Ukendt", {}, on).error().code, ErrorCode::PartnerUnknown);
        QCOMPARE(dueFrom(notebook, "Boligforeningen", {"sprogforloeb"}, on).error().code,
                 ErrorCode::FigureUnknown);
        QCOMPARE(must(dueFrom(notebook, "Boligforeningen", {"fraflytninger"}, on)).size(), std::size_t{1});
        must(takeFile(notebook,
                      std::string(kHead) + "fraflytninger;2017-12-31;4;\nfraflytninger;2018-12-31;5;\n"));
        const auto figure = must(dueFrom(notebook, "Boligforeningen", {"fraflytninger"}, on)).front();
        QCOMPARE(figure.numbers.front().last, std::optional(Last{Amount::of(5), Date::of(2018, 12, 31)}));
        const auto then =
            must(dueFrom(notebook, "Boligforeningen", {"fraflytninger"}, Date::of(2018, 12, 31))).front();
        QCOMPARE(then.numbers.front().last, std::optional(Last{Amount::of(4), Date::of(2017, 12, 31)}));
    }
};

QTEST_GUILESS_MAIN(TestTakeFile)
#include "tst_takefile.moc"
