// SPDX-License-Identifier: MPL-2.0
#include "core/people/similar.h"

#include <QtTest>

using namespace feltbog::people;

namespace {
// With a year of birth and a gender, or empty.
Likeable child(const char* callName, const std::vector<std::string>& yearAndGender) {
    Likeable out{callName, {}, "barn", std::nullopt};
    if (yearAndGender.empty()) return out;
    out.fields = {{yearAndGender[0], 28, true}, {yearAndGender[1], 9, false}};
    return out;
}
} // namespace

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
        const auto ali = child("Ali", {"2007", "d"});
        QVERIFY(*likeness(ali, child("Ali", {"2007", "d"})) > *likeness(ali, child("Ali", {"", ""})));
        QVERIFY(likeness(ali, child("Ali", {"2008", "d"})));
        QVERIFY(likeness(ali, child("Ali", {"", ""})));
        QVERIFY(!likeness(ali, child("Ali", {"2008", "p"})));
        QVERIFY(*likeness(ali, child("Ali", {"", ""})) > *likeness(ali, child("Ali", {"2008", "d"})));
        QVERIFY(*likeness(ali, child("Ali", {"2008", "d"})) > *likeness(ali, child("Ali", {"2009", "d"})));
    }

    // What is judged by eye leaves nothing out: it puts the likelier first.
    void ageAndUnitOnlyRank() {
        auto ali = child("Ali", {});
        ali.age = 3;
        int last = INT_MAX;
        for (const std::optional<int> age : {std::optional(3), std::optional(4), std::optional(9)}) {
            auto other = child("Ali", {});
            other.age = age;
            const auto likely = likeness(ali, other);
            QVERIFY(likely && *likely<last&& * likely> 0);
            last = *likely;
        }
        auto mother = child("Ali", {});
        mother.unit = "foraelder";
        QVERIFY(*likeness(ali, mother) < *likeness(ali, child("Ali", {})));
    }
};

QTEST_APPLESS_MAIN(TestSimilar)
#include "tst_similar.moc"
