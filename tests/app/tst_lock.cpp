// SPDX-License-Identifier: MPL-2.0
#include "app/pages/contactpage.h"
#include "core/record/recent.h"
#include "core/record/round.h"
#include "tests/app/locktablet.h"

#include <QQuickStyle>

using namespace feltbog;
using namespace feltbog::testing;

class LockTest : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase() { QQuickStyle::setStyle("Basic"); }

    void theFirstStartAsksForInitialsAndPin() {
        Tablet t;
        QVERIFY(t.find("FirstPinView"));
        t.find("initials")->setProperty("text", "mk");
        t.type(kPin);
        t.type("407319"); // not the same
        QVERIFY(t.find("problem")->property("text").toString().contains("ikke ens"));
        t.type(kPin);
        t.type(kPin);
        QTRY_VERIFY_WITH_TIMEOUT(t.open(), 30'000);
        QVERIFY(t.find("StartView"));
        // The key that lay there in clear is gone, and the notebook opens with the PIN alone.
        QVERIFY(!must(t.secrets.read(lock::kKeyFile)));
        t.start();
        QVERIFY(t.find("LockView"));
        QVERIFY(!t.session->root());
        t.type(kPin);
        QTRY_VERIFY_WITH_TIMEOUT(t.open(), 30'000);
        QCOMPARE(t.session->root()->notebook().identity().value().actor, t.gate->actor());
    }

    void theLockPageHasTheContrastOfThePages() {
        Tablet t;
        t.begin();
        t.lock();
        QVERIFY(t.window()->property("color").value<QColor>() != QColor(Qt::white));
        t.session->lockSettings()->setTheme(1);
        t.session->lockSettings()->setHighContrast(true);
        QTRY_COMPARE(t.window()->property("color").value<QColor>(), QColor(Qt::white));
    }

    void whatCannotBeAPinIsSaidAndNothingIsLost() {
        Tablet t;
        for (const auto& [initials, pin, field] :
             std::initializer_list<std::tuple<const char*, const char*, const char*>>{
                 {"mk", "1234", "pin"},
                 {"mk", "123456", "pin"},
                 {"m 1", kPin, "initials"},
                 {"", kPin, "initials"}}) {
            t.gate->begin(initials, pin, pin);
            QTRY_VERIFY_WITH_TIMEOUT(!t.gate->busy(), 30'000);
            QCOMPARE(t.gate->state(), LockGate::State::First);
            QCOMPARE(t.gate->errorField(), QString(field));
        }
        QVERIFY(must(t.secrets.read(lock::kKeyFile)));
        t.begin();
    }

    void theScreenIsAliveWhileAPinIsTried() {
        Tablet t;
        t.begin();
        t.lock();
        int ticks = 0;
        QTimer timer;
        timer.callOnTimeout([&] { ++ticks; });
        timer.start(0);
        t.gate->unlock(kPin);
        QVERIFY(t.gate->busy());
        QTRY_VERIFY_WITH_TIMEOUT(t.open(), 30'000);
        QVERIFY2(ticks > 5, qPrintable(QString::number(ticks)));
    }

    void wrongPinsWaitAndAreSaid() {
        Tablet t;
        t.begin();
        t.lock();
        for (int i = 0; i < 3; ++i) t.wrong("407319");
        QCOMPARE(t.gate->wait(), 30);
        QVERIFY(t.find("lockProblem")->property("text").toString().contains("0.30"));
        QVERIFY(!t.find("pad")->property("enabled").toBool());
        t.pass(seconds{12});
        QCOMPARE(t.gate->wait(), 18);
        t.start(); // starting again shortens nothing
        QVERIFY(t.gate->wait() >= 18);
        t.pass(seconds{19});
        t.unlock();
    }

    void tenWrongOnesLeaveItToAColleague() {
        Tablet t;
        t.begin();
        t.gate->letIn("oh", kOther, kOther);
        QTRY_VERIFY_WITH_TIMEOUT(!t.gate->busy(), 30'000);
        t.lock();
        const QString first = t.gate->chosen();
        for (int i = 0; i < keys::kMostWrong; ++i) {
            t.wrong("407319");
            t.pass(minutes{16});
        }
        QVERIFY(t.gate->usedUp());
        QVERIFY(t.find("lockProblem")->property("text").toString().contains("kollega"));
        t.press("person-OH");
        QVERIFY(t.gate->chosen() != first);
        t.unlock(kOther);
        t.gate->letIn("MK", "714253", "714253"); // lets the first one in again, who stays the same
        QTRY_VERIFY_WITH_TIMEOUT(!t.gate->busy(), 30'000);
        QCOMPARE(t.gate->error(), QString());
        t.lock();
        t.gate->choose(first);
        t.unlock("714253");
    }

    void itLocksAfterTwoMinutesAndAfterTenOnARound() {
        Tablet t;
        t.begin();
        t.pass(minutes{2} - seconds{1});
        t.gate->look();
        QVERIFY(t.open());
        t.pass(seconds{1});
        t.gate->look();
        QTRY_VERIFY(t.shut());
        QVERIFY(!t.session->root());
        QVERIFY(t.find("LockView"));
        t.unlock();
        must(record::startRound(t.session->root()->notebook(), "hotspot.gadeplan"));
        t.pass(minutes{9});
        t.gate->look();
        QVERIFY(t.open());
        t.pass(minutes{1});
        t.session->foreground(true); // back after ten minutes in a pocket
        QTRY_VERIFY(t.shut());
    }

    void theLockIsOnThePages() {
        Tablet t;
        t.begin();
        for (const char* view : {"StartView", "SettingsView"}) {
            t.show(view);
            QMetaObject::invokeMethod(t.page()->findChild<QObject*>("lockNow"), "clicked");
            QTRY_VERIFY(t.shut());
            QVERIFY(t.find("LockView"));
            t.unlock();
        }
    }

    void aTouchKeepsItOpenAndOneTooLateLocks() {
        Tablet t;
        t.begin();
        auto* window = qobject_cast<QWindow*>(t.window());
        for (int i = 0; i < 5; ++i) {
            t.pass(minutes{1});
            QTest::keyClick(window, Qt::Key_Shift);
            t.gate->look();
            QVERIFY(t.open());
        }
        t.pass(minutes{3}); // asleep: no timer ran
        QTest::keyClick(window, Qt::Key_Shift);
        QTRY_VERIFY(t.shut());
    }

    void settingTheClockDoesNotKeepItOpen() {
        Tablet t;
        t.begin();
        t.device.clock.set(noon(Date::of(2009, 1, 1)));
        t.elapsed += minutes{2};
        t.gate->look();
        QTRY_VERIFY(t.shut());
    }

    void whatWasTypedIsThereAfterTheLock() {
        Tablet t;
        t.begin();
        must(record::startRound(t.session->root()->notebook(), "hotspot.gadeplan"));
        t.show("RoundView");
        QMetaObject::invokeMethod(t.page()->findChild<QObject*>("newChild"), "clicked");
        QTest::qWait(50);
        auto* field = t.find("callName");
        QVERIFY(field);
        auto* input = field->property("field").value<QQuickItem*>();
        input->forceActiveFocus();
        for (const char c : {'R', 'e', 'v'})
            QTest::sendKeyEvent(QTest::Click, qobject_cast<QWindow*>(t.window()), Qt::Key_A, c, {});
        QCOMPARE(field->property("text").toString(), QString("Rev"));
        t.lock();
        QVERIFY(!t.find("callName"));
        t.unlock();
        QTest::qWait(50);
        QCOMPARE(t.page()->objectName(), QString("RoundView"));
        QTRY_VERIFY(t.find("callName"));
        QCOMPARE(t.find("callName")->property("text").toString(), QString("Rev"));
        t.show("ContactView");
        auto* contact = t.page()->property("contact").value<app::ContactPage*>();
        contact->heads()->add("13-14", 3);
        t.lock();
        t.unlock();
        QTest::qWait(50);
        QCOMPARE(t.page()->objectName(), QString("ContactView"));
        QCOMPARE(t.page()->property("contact").value<app::ContactPage*>()->heads()->total(), 3);
    }

    void eachRegistersAsThemselves() {
        Tablet t;
        t.begin();
        const auto first = t.gate->actor();
        t.show("ContactView");
        t.page()->property("contact").value<app::ContactPage*>()->heads()->add("13-14", 3);
        t.show("PinView", {{"colleague", true}});
        t.find("initials")->setProperty("text", "oh");
        t.type(kOther);
        t.type(kOther);
        QTRY_VERIFY_WITH_TIMEOUT(t.page()->objectName() != "PinView", 30'000);
        t.gate->letIn("OH", "714253", "714253");
        QTRY_VERIFY_WITH_TIMEOUT(!t.gate->busy(), 30'000);
        QCOMPARE(t.gate->errorField(), QString("initials")); // taken
        t.lock();
        t.press("person-OH");
        t.unlock(kOther);
        QVERIFY(t.gate->actor() != first);
        QTest::qWait(20);
        QCOMPARE(t.page()->objectName(), QString("StartView")); // not where the colleague was
        t.show("ContactView");
        auto* contact = t.page()->property("contact").value<app::ContactPage*>();
        QCOMPARE(contact->heads()->total(), 0); // nor what the colleague was typing
        contact->types()->choose("samtale");
        contact->heads()->add("10-12", 1);
        contact->save();
        const auto rows = must(record::recent(t.session->root()->notebook(), 10));
        QVERIFY(rows.front().own);
        t.lock();
        t.gate->choose(QString::fromStdString(first.hex()));
        t.unlock();
        QVERIFY(!must(record::recent(t.session->root()->notebook(), 10)).front().own);
    }

    void aPinIsChangedByWhoKnowsTheOldOne() {
        Tablet t;
        t.begin();
        t.gate->changePin("407319", kOther, kOther);
        QTRY_VERIFY_WITH_TIMEOUT(!t.gate->busy(), 30'000);
        QVERIFY(!t.gate->error().isEmpty());
        t.show("PinView");
        t.type(kPin);
        t.type(kOther);
        t.type(kOther);
        QTRY_VERIFY_WITH_TIMEOUT(t.page()->objectName() != "PinView", 30'000);
        t.lock();
        t.wrong(kPin);
        t.unlock(kOther);
    }

    void tappedWhileLockedIsCountedOnce() {
        Tablet t;
        t.begin();
        t.tallies(0);
        t.lock();
        t.press("quickCount");
        for (int i = 0; i < 8; ++i) t.press("lockedTap");
        t.press("fewer");
        QCOMPARE(t.gate->taps(), 7);
        QVERIFY(t.find("quickCount"));
        t.press("quickCount");
        t.gate->unlock(kPin);
        t.gate->tap(1); // while the PIN is being tried: for the next time
        QTRY_VERIFY_WITH_TIMEOUT(t.open(), 30'000);
        t.tallies(1);
        QCOMPARE(t.gate->takenIn(), 7);
        t.lock();
        t.unlock();
        t.tallies(2);
        t.lock();
        t.unlock();
        t.tallies(2);
    }

    void longWithoutTheOfficeCardsAreHiddenAndRecordingGoesOn() {
        Tablet t;
        t.begin();
        auto& root = *t.session->root();
        must(root.notebook().store().transact([&](store::Db& db) {
            return store::putMeta(db, store::kLastSyncMeta, Bytes{1, 2, 3, 4, 5, 6, 7, 8});
        }));
        auto* lease = root.facade().lease();
        lease->look();
        t.device.clock.advance(std::chrono::hours{24 * 29});
        lease->look();
        QVERIFY(lease->warned());
        QCOMPARE(lease->left(), 6);
        t.show("CardsView");
        QVERIFY(!t.page()->property("hidden").toBool());
        t.device.clock.advance(std::chrono::hours{24 * 6});
        lease->look();
        QVERIFY(lease->over());
        for (const char* view : {"CardsView", "RecentView", "DoubletView"}) {
            t.show(view);
            QVERIFY2(t.page()->property("hidden").toBool(), view);
            QVERIFY(t.page()->findChild<QQuickItem*>("leaseOver")->isVisible());
        }
        QVERIFY(must(root.notebook().keyring()).keys.empty());
        t.show("RoundView");
        bool said = false;
        for (auto* notice : t.page()->findChildren<QQuickItem*>())
            said = said || (notice->isVisible() &&
                            notice->property("text").toString().startsWith("Kaldenavne er skjult"));
        QVERIFY(said);
        t.show("ContactView");
        auto* contact = t.page()->property("contact").value<app::ContactPage*>();
        contact->types()->choose("samtale");
        contact->heads()->add("10-12", 1);
        contact->save();
        QCOMPARE(contact->error(), QString());
    }
};

QTEST_MAIN(LockTest)
#include "tst_lock.moc"
