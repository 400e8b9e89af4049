// SPDX-License-Identifier: MPL-2.0
#include "app/service/typeface.h"

#include <QFontDatabase>
#include <QFontMetrics>
#include <QTest>

// Run where the system has no typeface at all (FONTCONFIG_FILE names an empty folder).
class TestTypeface : public QObject {
    Q_OBJECT
  private slots:
    void danishAndArabicAreDrawnWithoutAnyFontOfTheSystem() {
        QVERIFY(!QFontDatabase::families().contains("Noto Sans"));
        feltbog::app::loadTypeface();
        const QFontMetrics danish(QFont("Noto Sans")), arabic(QFont("Noto Sans Arabic"));
        for (const QChar letter : QStringLiteral("æøåÆØÅğışéüß»«·–"))
            QVERIFY2(danish.inFont(letter), qPrintable(letter));
        for (const QChar letter : QStringLiteral("كيفتسيرالأمورفيالمنزل؟"))
            QVERIFY2(arabic.inFont(letter), qPrintable(letter));
        QVERIFY(QFontDatabase::styles("Noto Sans").contains("Bold"));
    }
};

QTEST_MAIN(TestTypeface)
#include "tst_typeface.moc"
