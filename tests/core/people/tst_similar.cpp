// SPDX-License-Identifier: MPL-2.0
#include "core/people/similar.h"

#include <QtTest>

using namespace feltbog::people;

class TestSimilar : public QObject {
    Q_OBJECT
  private slots:
    void otherSpellingsOfOneNameAreSuggested_data() {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        for (const auto& [a, b] :
             std::initializer_list<std::pair<const char*, const char*>>{{"Ali", "ali"},
                                                                        {"Mohamed", "Muhammad"},
                                                                        {"Sarah", "Sara"},
                                                                        {"Sofie", "Sophie"},
                                                                        {"Zeinab", "Zaynab"},
                                                                        {"Youssef", "Yusuf"},
                                                                        {"Christian", "Kristian"},
                                                                        {"Oscar", "Oskar"},
                                                                        {"Aase", "Åse"},
                                                                        {"Jacob", "Jakob"},
                                                                        {"Lille Ali", "Lille-Ali"},
                                                                        {"Fatima", "Fatma"},
                                                                        {"Mathias", "Matias"},
                                                                        {"Alexander", "Alex"},
                                                                        {"Freja", "Freya"}})
            QTest::newRow(a) << a << b;
    }
    void otherSpellingsOfOneNameAreSuggested() {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QVERIFY2(nameLikeness(a.toStdString(), b.toStdString()) >= kSuggested,
                 qPrintable(QString::number(nameLikeness(a.toStdString(), b.toStdString()))));
    }

    void otherNamesAreNot() {
        for (const auto& [a, b] :
             std::initializer_list<std::pair<const char*, const char*>>{{"Ali", "Omar"},
                                                                        {"Mette", "Peter"},
                                                                        {"Ida", "Ina"},
                                                                        {"Bo", "Jo"},
                                                                        {"Ræv", "Hare"},
                                                                        {"Noah", "Nour"},
                                                                        {"", ""},
                                                                        {"🦊", "🐻"}})
            QVERIFY2(nameLikeness(a, b) < kSuggested,
                     qPrintable(QString("%1 %2 %3").arg(a, b).arg(nameLikeness(a, b))));
    }

    void theSameBothWaysAndNeverAboveTheSameName() {
        const char* const names[] = {"Ali", "Ali 2", "Mohamed", "Muhammad", "Åse", "Aase",
                                     "Sol", "🦊",  "علي",     "Xi",       ""};
        for (const char* a : names)
            for (const char* b : names) {
                QCOMPARE(nameLikeness(a, b), nameLikeness(b, a));
                QVERIFY(nameLikeness(a, b) <= 100 && nameLikeness(a, b) >= 0);
            }
    }

    void oneFieldMayDifferAndTwoMayNot() {
        const Likeable ali{"Ali", {"2007", "d"}};
        QVERIFY(likeness(ali, {"Ali", {"2007", "d"}}));
        QVERIFY(likeness(ali, {"Ali", {"2008", "d"}}));
        QVERIFY(likeness(ali, {"Ali", {"", ""}}));
        QVERIFY(!likeness(ali, {"Ali", {"2008", "p"}}));
        QVERIFY(*likeness(ali, {"Ali", {"2007", "d"}}) > *likeness(ali, {"Ali", {"2008", "d"}}));
    }
};

QTEST_APPLESS_MAIN(TestSimilar)
#include "tst_similar.moc"
