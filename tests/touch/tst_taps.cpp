// SPDX-License-Identifier: MPL-2.0
//
// How many taps the field's daily work costs, at most. The counts are those of a finger on the real pages.
#include "core/people/people.h"
#include "core/record/bridging.h"
#include "core/record/course.h"
#include "core/record/round.h"
#include "tests/testlib/fixture.h"
#include "tests/touch/phone.h"

#include <QQuickStyle>
#include <QTest>

using namespace feltbog;
using namespace feltbog::testing;

namespace {

// A device with ten children who have cards, and a phone on it.
struct Street {
    DeviceFixture device;
    std::vector<Token> children;
    std::unique_ptr<Phone> phone;

    Street() {
        for (int i = 0; i < 10; ++i)
            children.push_back(must(people::newCard(*device.notebook, keys::circleId("gade"),
                                                    {"Dyr " + std::to_string(i), "barn", "10-12"})));
        open();
    }
    void open() {
        phone.reset();
        phone = std::make_unique<Phone>(
            *device.store, Phone::Ports{{device.clock, device.random}, device.dir.path() + "/ui.ini"});
    }
    Hand& hand() { return phone->hand(); }
    std::int64_t count(const char* sql) { return testing::count(*device.store, sql); }
};

} // namespace

class TapsTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { QQuickStyle::setStyle("Basic"); }

    void aContactWithAKnownChildIsSixAtMost() {
        Street t;
        t.hand().tap("tileContact");
        t.hand().tap("Dyr 3");
        t.hand().tap("nextStep");
        t.hand().tap("Skole og lektier");
        t.hand().tap("save");
        QCOMPARE(t.phone->view(), QString("StartView"));
        QCOMPARE(t.count("SELECT count(*) FROM fact WHERE kind = 10"), 1);
        QCOMPARE(must(record::openRound(*t.device.notebook))->met.size(), std::size_t(1));
        QCOMPARE(t.hand().keys, 0);
        QVERIFY2(t.hand().taps <= 6, qPrintable(QString::number(t.hand().taps)));
    }
    void aNewChildHelpedOnIsTwelveAtMostAndTheName() {
        Street t;
        t.hand().tap("tileContact");
        t.hand().tap("newChild");
        t.hand().write("Odder 7");
        t.hand().tap("10–12 år");
        t.hand().tap("makeCard");
        t.hand().tap("nextStep");
        t.hand().tap("Skole og lektier");
        t.hand().tap("nextStep");
        t.hand().tap("Fritids- eller ungdomsklub");
        t.hand().tap("Aftalt");
        t.hand().tap("save");
        QCOMPARE(t.phone->view(), QString("StartView"));
        must(record::endRound(*t.device.notebook));
        QCOMPARE(must(record::bridgings(*t.device.notebook)).size(), std::size_t(1));
        QCOMPARE(t.count("SELECT count(*) FROM card"), 11);
        QCOMPARE(t.hand().keys, 7);
        QVERIFY2(t.hand().taps <= 12, qPrintable(QString::number(t.hand().taps)));
    }
    void aTallyIsOneTapAndNoneIsLostInAHurry() {
        Street t;
        t.hand().tap("tileTally");
        t.hand().reset();
        t.hand().tap("bigTap", 25);
        QCOMPARE(t.phone->page()->property("tally").value<QObject*>()->property("count").toInt(), 25);
        t.hand().tap("save");
        QCOMPARE(t.count("SELECT n FROM fact WHERE kind = 13"), 25);
    }
    void anEveningsRoundOfEightIsFourteenAtMost() {
        Street t;
        t.hand().tap("tileRound");
        t.hand().tap("startRound");
        for (int i = 0; i < 8; ++i) t.hand().tap(QString("Dyr %1").arg(i));
        t.hand().tap("endRound");
        QCOMPARE(t.count("SELECT count(DISTINCT token) FROM fact WHERE kind = 11"), 8);
        QVERIFY2(t.hand().taps <= 14, qPrintable(QString::number(t.hand().taps)));
    }
    void attendanceOfTenWithTwoAbsentIsFiveAtMost() {
        Street t;
        const auto course = must(record::openCourse(*t.device.notebook, {{}, "hotspot-gruppe"}));
        for (const auto& child : t.children)
            must(record::enrol(*t.device.notebook, {{}, course, {{child, {}, {}}}}));
        t.open();
        t.hand().tap("Fremmøde: Gruppeforløb"); // begins today
        t.hand().tap("allPresent");
        t.hand().tap("Dyr 2, Til stede. Tryk for næste");
        t.hand().tap("Dyr 7, Til stede. Tryk for næste");
        t.hand().tap("save");
        QCOMPARE(t.count("SELECT count(*) FROM fact WHERE kind = 23 AND status = 'til-stede'"), 8);
        QCOMPARE(t.count("SELECT count(*) FROM fact WHERE kind = 23 AND status = 'afbud'"), 2);
        QVERIFY2(t.hand().taps <= 5, qPrintable(QString::number(t.hand().taps)));
    }
};

QTEST_MAIN(TapsTest)
#include "tst_taps.moc"
