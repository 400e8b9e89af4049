// SPDX-License-Identifier: MPL-2.0
#include "core/base/bytes.h"
#include "core/base/date.h"
#include "core/base/error.h"

#include <QTest>

using namespace feltbog;

class TestBase : public QObject {
    Q_OBJECT
  private slots:
    void datesAreReadStrictly_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("ordinary") << "2018-03-24" << true;
        QTest::newRow("leap day") << "2020-02-29" << true;
        QTest::newRow("no leap day") << "2019-02-29" << false;
        QTest::newRow("month 13") << "2019-13-01" << false;
        QTest::newRow("Danish order") << "24-03-2018" << false;
        QTest::newRow("empty") << "" << false;
        QTest::newRow("letters") << "2018-0a-01" << false;
    }
    void datesAreReadStrictly() {
        QFETCH(QString, text);
        QFETCH(bool, good);
        const auto date = Date::parse(text.toStdString());
        QCOMPARE(date.ok(), good);
        if (good) QCOMPARE(date->iso(), text.toStdString());
    }
    void aWrongDateNeverEchoesDigitsThatMayBeACprNumber() {
        const auto date = Date::parse("0707614285");
        QVERIFY(!date);
        QVERIFY(date.error().message().find("0707") == std::string::npos);
    }
    void monthsClampToTheLastDay() {
        QCOMPARE(Date::of(2019, 1, 31).plusMonths(1).iso(), std::string("2019-02-28"));
        QCOMPARE(Date::of(2019, 5, 31).plusMonths(-3).iso(), std::string("2019-02-28"));
    }
    // The four nights where clocks change: civil dates must not move (research: 29 March and 25 October
    // 2026).
    void civilDatesSurviveTheChangeOfClocks_data() {
        QTest::addColumn<qint64>("utcSeconds");
        QTest::addColumn<QString>("date");
        QTest::addColumn<int>("minutes");
        QTest::newRow("before spring forward") << qint64(1774745999) << "2026-03-29" << 1 * 60 + 59;
        QTest::newRow("after spring forward") << qint64(1774746000) << "2026-03-29" << 3 * 60;
        QTest::newRow("first 02:30 in autumn") << qint64(1792888200) << "2026-10-25" << 2 * 60 + 30;
        QTest::newRow("second 02:30 in autumn") << qint64(1792891800) << "2026-10-25" << 2 * 60 + 30;
        QTest::newRow("just before a summer midnight") << qint64(1782251999) << "2026-06-23" << 23 * 60 + 59;
        QTest::newRow("a summer midnight") << qint64(1782252000) << "2026-06-24" << 0;
    }
    void civilDatesSurviveTheChangeOfClocks() {
        QFETCH(qint64, utcSeconds);
        QFETCH(QString, date);
        QFETCH(int, minutes);
        const auto local = civil(Instant{std::chrono::seconds{utcSeconds}});
        QCOMPARE(QString::fromStdString(local.date.iso()), date);
        QCOMPARE(local.minutes, minutes);
    }
    void noonExistsOnEveryDay() {
        for (Date d = Date::of(2026, 1, 1); d <= Date::of(2026, 12, 31); d = d + 1) {
            QCOMPARE(civil(noon(d)).date, d);
            QCOMPARE(civil(noon(d)).minutes, 12 * 60);
        }
    }
    void brokenUtf8IsSeen_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("danish") << QByteArray("Ræv på æblegrød") << true;
        QTest::newRow("latin-1") << QByteArray("R\xE6v") << false;
        QTest::newRow("cut") << QByteArray("R\xC3") << false;
        QTest::newRow("overlong") << QByteArray("\xC0\xAF") << false;
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << false;
        QTest::newRow("emoji") << QByteArray("\xF0\x9F\xA6\x8A") << true;
        QTest::newRow("too large") << QByteArray("\xF4\x90\x80\x80") << false;
    }
    void brokenUtf8IsSeen() {
        QFETCH(QByteArray, text);
        QFETCH(bool, good);
        QCOMPARE(isUtf8(std::string_view(text.constData(), static_cast<std::size_t>(text.size()))), good);
    }
    void hexRoundTrips() {
        const Bytes bytes = {0x00, 0xAB, 0xFF};
        QCOMPARE(toHex(bytes), std::string("00abff"));
        QCOMPARE(fromHex("00ABff").value(), bytes);
        QVERIFY(!fromHex("0"));
        QVERIFY(!fromHex("zz"));
    }
    void everyErrorSaysWhatToDoInDanish() {
#define X(name, cls, text)                                                                                   \
    QVERIFY2(isUtf8(text) && std::string_view(text).size() > 15, #name);                                     \
    QVERIFY2(fail(ErrorCode::name, "x").message().find("{}") == std::string::npos, #name);
        FELTBOG_ERRORS(X)
#undef X
        QCOMPARE(fail(ErrorCode::CountUnusual, "650 deltagere").message(),
                 std::string("Du har skrevet 650 deltagere. Er det rigtigt?"));
        QVERIFY(fail(ErrorCode::CountUnusual).question());
        QVERIFY(fail(ErrorCode::ServerUnreachable).transient());
    }
};

QTEST_APPLESS_MAIN(TestBase)
#include "tst_base.moc"
