// SPDX-License-Identifier: MPL-2.0
#include "core/base/text.h"

#include <QtTest>
#include <algorithm>

using namespace feltbog;

class TestText : public QObject {
    Q_OBJECT
  private slots:
    void danishOrder() {
        const std::vector<std::string> right{
            "",    "7",    "11",   "11a", "Abel",  "abel 2", "Abel 10", "Cecil", "Çetin", "Müge", "Myrte",
            "Zoe", "Æble", "Änne", "Øre", "Öre 2", "Ørn",    "Aase",    "Åse",   "Åå",    "علي",  "🦊"};
        auto sorted = right;
        std::reverse(sorted.begin(), sorted.end());
        std::sort(sorted.begin(), sorted.end(), danishBefore);
        for (std::size_t i = 0; i < right.size(); ++i) QCOMPARE(sorted[i], right[i]);
    }

    void anOrderOfAllNames() {
        const std::vector<std::string> names{"a",  "A",   "aa", "å",  "Å", "ä", "æ", "aaa",
                                             "aå", "007", "7",  "07", "é", "e", ""};
        for (const auto& a : names) {
            QVERIFY(!danishBefore(a, a));
            for (const auto& b : names) {
                if (a != b) QVERIFY(danishBefore(a, b) != danishBefore(b, a));
                for (const auto& c : names)
                    if (danishBefore(a, b) && danishBefore(b, c)) QVERIFY(danishBefore(a, c));
            }
        }
    }

    void lowerCase() {
        QCOMPARE(lowered("ÆØÅ Éva ŞİRİN Łukasz Ÿ ×"), std::string("æøå éva şirin łukasz ÿ ×"));
        QCOMPARE(lowered("🦊 علي ß"), std::string("🦊 علي ß"));
    }

    void aSearchFindsBeginningsOfWords() {
        for (const char* typed : {"", "li", "lil al", "al lil", "LILLE", "alí"})
            QVERIFY2(matches("Lille Ali", typed), typed);
        for (const char* typed : {"ille", "alib", "lille bo"}) QVERIFY2(!matches("Lille Ali", typed), typed);
        QVERIFY(matches("Anne-Sofie", "sof"));
        QVERIFY(matches("Øzlem", "øz"));
    }
};

QTEST_APPLESS_MAIN(TestText)
#include "tst_text.moc"
