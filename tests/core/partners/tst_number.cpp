// SPDX-License-Identifier: MPL-2.0
#include "core/partners/number.h"

#include <QtTest>

using namespace feltbog;
using namespace feltbog::partners;

class TestNumber : public QObject {
    Q_OBJECT
  private slots:
    void whatIsANumber_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QString>("means"); // as written, or the name of the error
        const auto row = [](const char* typed, int decimals, const char* means) {
            QTest::addRow("%s/%d", typed, decimals) << typed << decimals << means;
        };
        row("0", 0, "0");
        row("1250", 0, "1250");
        row(" 47 ", 0, "47");
        row("\u00A047", 0, "47");
        row("12,5", 1, "12,5");
        row("12.5", 1, "12,5");
        row("12,50", 1, "12,5");
        row("12,0", 0, "12");
        row("0.125", 3, "0,125");
        row("1,250", 3, "1,25"); // a Danish decimal, as the series has them
        row("007", 0, "7");
        row("", 0, "NumberMissing");
        row("  ", 0, "NumberMissing");
        row("1.250", 0, "NumberGrouped"); // a thousand and more, or one and a quarter
        row("1.250", 3, "NumberGrouped");
        row("1 250", 0, "NumberGrouped");
        row("1\u00A0250", 0, "NumberGrouped");
        row("1\u202F250,5", 1, "NumberGrouped");
        row("1'250", 0, "NumberGrouped");
        row("1.234.567", 0, "NumberGrouped");
        row("1.250,5", 1, "NumberGrouped");
        row("1,250.5", 1, "NumberGrouped");
        row("1,234,567", 0, "NumberGrouped");
        row("1,250", 0, "NumberDecimals");
        row("12,55", 1, "NumberDecimals");
        row("12,5", 0, "NumberDecimals");
        row("-3", 0, "CountNegative");
        row("\u22123", 0, "CountNegative");
        row("-0", 0, "0");
        row("10000000000", 0, "CountTooLarge");
        row("99999999999999999999999", 0, "CountTooLarge");
        for (const char* other : {"ca. 50", "50 %", "femten", "1e3", "0x1F", "12,", ",5", ".", "1,2,3", "+5",
                                  "½", "50-60", "12 5", "1 25", "१२"})
            row(other, 1, "NumberWrong");
        row("12345678901234567890123456789012345678901", 0, "NumberWrong");
    }
    void whatIsANumber() {
        QFETCH(QString, typed);
        QFETCH(int, decimals);
        const auto read = readNumber(typed.toStdString(), decimals);
        const auto got = read ? writeNumber(*read) : std::string(read.error().name());
        QTEST(QString::fromStdString(got), "means");
    }

    // What is meant stands in the message, as it is to be written; nothing else that was typed does.
    void theCureIsInTheMessage() {
        const auto said = [](const char* typed, int decimals, Point point = Point::Decimal) {
            return readNumber(typed, decimals, point).error().detail;
        };
        QCOMPARE(said("1.250", 0), std::string("1250"));
        QCOMPARE(said("1 250,5", 1), std::string("1250,5"));
        QCOMPARE(said("1,250.5", 1), std::string("1250,5"));
        QCOMPARE(said("12.5", 1, Point::Refused), std::string("12,5"));
        QCOMPARE(said("010203-1234", 0), std::string());
        QCOMPARE(said("Hanne", 0), std::string());
    }

    void inAFileAPointIsNoComma() {
        QCOMPARE(readNumber("12.5", 1, Point::Refused).error().code, ErrorCode::NumberPoint);
        QCOMPARE(readNumber("1.250", 1, Point::Refused).error().code, ErrorCode::NumberGrouped);
        QVERIFY(readNumber("12,5", 1, Point::Refused).ok());
    }

    void everyThousandthComesBack() {
        for (std::int64_t n = 0; n < 20000; n += 7) {
            const auto read = readNumber(writeNumber({n}), 3);
            // comma.
            QVERIFY2(read && read->thousandths == n, writeNumber({n}).c_str());
        }
        QCOMPARE(Amount::near(0.1 + 0.2), Amount{300});
    }
};

QTEST_GUILESS_MAIN(TestNumber)
#include "tst_number.moc"
