// SPDX-License-Identifier: MPL-2.0
#include "app/pages/formspage.h"
#include "app/pages/parentpage.h"
#include "app/service/reading.h"
#include "tests/app/formcourse.h"
#include "tests/app/locktablet.h"

#include <QQuickStyle>

using namespace feltbog;
using namespace feltbog::testing;

namespace {

// A tablet that a parent has been given, on the first question.
struct Given : Tablet {
    Given() {
        begin();
        const auto course = mothers(session->root()->notebook());
        show("FormView", {{"course", app::hex(course)}});
        auto* forms = page()->property("forms").value<app::FormsPage*>();
        forms->forms()->choose("alle-slags");
        forms->people()->choose(forms->people()->rows().front().key);
        forms->occasions()->choose("foer");
        press("start");
        QTest::qWait(30);
        press("forward");
    }
    app::ParentMode& mode() { return *session->root()->facade().parentMode(); }
    app::ParentPage& form() { return *find("ParentView")->property("form").value<app::ParentPage*>(); }
    void pin(const char* digits) {
        for (const char* digit = digits; *digit; ++digit) onPad(QByteArray("key") + *digit);
        onPad("keyEnter");
        QTRY_VERIFY_WITH_TIMEOUT(!gate->busy(), 30'000);
        QTest::qWait(30);
    }
    void onPad(const QByteArray& key) {
        auto* pad = qobject_cast<QQuickItem*>(find("exitPad"));
        QVERIFY(pad);
        auto* item = shownBelow(pad, key);
        QVERIFY2(item, key);
        QMetaObject::invokeMethod(item, "clicked");
    }
    // What a screen reader or a tab key could reach of staff's side.
    bool staffSideIsShown() { return qobject_cast<QQuickItem*>(find("stack"))->isVisible(); }
};

} // namespace

class ParentModeTest : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase() { QQuickStyle::setStyle("Basic"); }

    void nothingButTheFormIsShown() {
        Given t;
        QVERIFY(t.mode().on());
        QVERIFY(t.find("ParentView"));
        QVERIFY(!t.staffSideIsShown());
        QCOMPARE(t.find("progress")->property("text").toString(), QString("1 af 5"));
    }

    void itCannotBeLeftWithoutThePin() {
        Given t;
        auto* window = qobject_cast<QWindow*>(t.window());
        for (const auto key : {Qt::Key_Escape, Qt::Key_Back}) QTest::keyClick(window, key);
        QMetaObject::invokeMethod(t.window(), "back");
        t.show("StartView");
        t.show("SettingsView");
        t.mode().leaveHeld(); // not where there are PINs
        window->close();
        QTest::qWait(30);
        QVERIFY(window->isVisible());
        QVERIFY(t.mode().on() && !t.staffSideIsShown());
        QCOMPARE(t.page()->objectName(), QString("FormView"));

        t.press("staff");
        QTest::qWait(30);
        QVERIFY(!t.staffSideIsShown());
        QTest::keyClick(window, Qt::Key_Escape);
        t.pin("407319");
        QVERIFY(t.mode().on() && !t.staffSideIsShown());
        QVERIFY(!t.find("exitProblem")->property("text").toString().isEmpty());
        t.press("exitBack");
        QVERIFY(t.gate->error().isEmpty());
        QVERIFY(t.mode().on());

        t.press("staff");
        QTest::qWait(30);
        t.pin(kPin);
        QTRY_VERIFY(!t.mode().on());
        QVERIFY(t.staffSideIsShown());
        QVERIFY(!t.find("ParentView"));
        QCOMPARE(t.page()->objectName(), QString("FormView"));
    }

    void wrongPinsAreCountedAsOnTheLockPage() {
        Given t;
        t.press("staff");
        QTest::qWait(30);
        for (int i = 0; i < 3; ++i) t.pin("407319");
        QCOMPARE(t.gate->wait(), 30);
        QVERIFY(!t.find("exitPad")->property("enabled").toBool());
        t.mode().leave(kPin); // too early, also when it is right
        QTRY_VERIFY_WITH_TIMEOUT(!t.gate->busy(), 30'000);
        QTest::qWait(30);
        QVERIFY(t.mode().on());
        t.pass(seconds{31});
        t.gate->look();
        t.pin(kPin);
        QTRY_VERIFY(!t.mode().on());
    }

    void itStaysOpenLongerAndOpensOnStaffsSide() {
        Given t;
        t.form().choose(4);
        t.pass(minutes{9});
        t.gate->look();
        QVERIFY(t.open()); // who reads slowly is not locked out
        t.pass(minutes{1});
        t.gate->look();
        QTRY_VERIFY(t.shut());
        t.unlock();
        QTest::qWait(50);
        QVERIFY(!t.mode().on());
        QVERIFY(t.staffSideIsShown());
        QCOMPARE(t.page()->objectName(), QString("FormView"));
        auto* forms = t.page()->property("forms").value<app::FormsPage*>();
        QCOMPARE(forms->begunCount(), 1);
        t.pass(minutes{2}); // and then it locks as always
        t.gate->look();
        QTRY_VERIFY(t.shut());
    }

    void aColleagueComesInThroughTheLock() {
        Given t;
        t.gate->letIn("oh", kOther, kOther);
        QTRY_VERIFY_WITH_TIMEOUT(!t.gate->busy(), 30'000);
        t.form().choose(2);
        t.press("staff");
        QTest::qWait(30);
        t.pin(kOther); // not who handed it over
        QVERIFY(t.mode().on());
        t.press("exitLock");
        QTRY_VERIFY(t.shut());
        t.press("person-OH");
        t.unlock(kOther);
        QTest::qWait(50);
        QVERIFY(t.staffSideIsShown());
        QCOMPARE(t.page()->objectName(), QString("StartView"));
    }

    void theWholeWayToThanks() {
        Given t;
        for (int i = 0; i < 5; ++i) {
            if (t.form().kind() == "faces") t.press("option4");
            t.press("forward");
        }
        QCOMPARE(t.find("ending")->property("text").toString(), t.form().say()["thanks"].toString());
        QCOMPARE(count(t.gate->store(), "SELECT count(*) FROM fact WHERE kind = 36"), 1);
        QVERIFY(t.mode().on()); // it is still in the parent's hands
    }
};

QTEST_MAIN(ParentModeTest)
#include "tst_parentmode.moc"
