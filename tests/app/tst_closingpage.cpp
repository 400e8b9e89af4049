// SPDX-License-Identifier: MPL-2.0
//
// A coordinator closes the plan on the screen: when it is over, when every device has sent its last or is
// given up, and when the word is typed.
#include "core/settle/end.h"
#include "core/store/closing.h"
#include "tests/app/stage.h"
#include "tests/sync/staff.h"

#include <QAbstractListModel>
#include <QGuiApplication>

using namespace feltbog;
using namespace feltbog::testing;
using trust::Role;

namespace {

struct Screen {
    Nobody nobody;
    Stage stage;

    Screen(DeviceFixture& device, Office& office)
        : stage(device, nobody,
                [&office](const std::string&) { return std::make_unique<Loopback>(office); }) {
        rest();
    }
    void rest() {
        auto* runner = stage.root().facade().sync();
        if (!QTest::qWaitFor([&] { return !runner->running(); }, 60'000)) qFatal("no end");
        QTest::qWait(30);
    }
    void sync() {
        stage.root().facade().sync()->start();
        rest();
    }
    [[nodiscard]] bool shown(const char* name) {
        auto* item = stage.item(name);
        return item && item->isVisible();
    }
    [[nodiscard]] int missing() { return stage.model("closing")->property("missing").toInt(); }
    [[nodiscard]] QString step() {
        auto* page = stage.model("closing");
        const auto* meta = page->metaObject();
        const auto at = meta->property(meta->indexOfProperty("step"));
        return at.enumerator().valueToKey(at.read(page).toInt());
    }
};

bool closed(store::Store& store) {
    bool out = false;
    must(store.read([&](store::Db& db) -> Status {
        FB_ASSIGN(out, store::isClosed(db));
        return {};
    }));
    return out;
}

} // namespace

class TestClosingPage : public QObject {
    Q_OBJECT
  private slots:
    void thePlanIsClosedOnTheScreen() {
        Office office;
        Staff staff(office);
        const auto street = staff.join(2, {Role::StreetWorker});
        const auto gone = staff.join(3, {Role::CourseLeader});
        saveTallies(*street, 3, "hotspot.gadeplan");
        staff.everybody({street.get(), &staff.coordinator});
        {
            Screen early(staff.coordinator, office);
            early.stage.show("ReportsView");
            QVERIFY(!early.shown("closePlan"));
            early.stage.show("ClosingView");
            QCOMPARE(early.step(), QString("TooEarly"));
            QVERIFY(!early.shown("announce") && !early.shown("close"));
        }
        const auto later = noon(Date::of(2023, 1, 10));
        office.clock.set(later);
        for (auto* device : {&staff.coordinator, street.get(), gone.get()}) device->clock.set(later);
        {
            Screen worker(*street, office);
            worker.stage.show("ReportsView");
            QVERIFY(!worker.shown("closePlan"));
        }
        Screen screen(staff.coordinator, office);
        screen.stage.show("ReportsView");
        QVERIFY(screen.shown("closePlan"));
        screen.stage.show("ClosingView");
        auto* closing = screen.stage.model("closing");
        QCOMPARE(screen.step(), QString("Announce"));
        QMetaObject::invokeMethod(closing, "announce");
        screen.rest();
        QCOMPARE(screen.step(), QString("Collect"));
        QCOMPARE(screen.missing(), 2);
        must(staff.pass(*street)); // hears of it
        must(settle::sayReady(*street->notebook));
        must(staff.pass(*street)); // says so
        screen.sync();
        QCOMPARE(screen.missing(), 1);
        QMetaObject::invokeMethod(closing, "close", Q_ARG(QString, QString("LUK PLANEN")));
        QVERIFY(!closed(*staff.coordinator.store)); // one is missing
        const QString lost = QString::fromStdString(idOf(*gone).hex());
        for (const int missing : {0, 1, 0}) { // given up, taken back, given up
            QMetaObject::invokeMethod(closing, "giveUp", Q_ARG(QString, lost));
            QCOMPARE(screen.missing(), missing);
        }
        QCOMPARE(screen.step(), QString("Close"));
        QMetaObject::invokeMethod(closing, "close", Q_ARG(QString, QString("ja")));
        QCOMPARE(closing->property("errorField").toString(), QString("word"));
        QVERIFY(!closed(*staff.coordinator.store));
        QMetaObject::invokeMethod(closing, "close", Q_ARG(QString, QString(" luk planen ")));
        QVERIFY2(closed(*staff.coordinator.store), qPrintable(closing->property("error").toString()));
        QCOMPARE(screen.step(), QString("Closed"));
        screen.rest();
        must(staff.pass(*street));
        QVERIFY(closed(*street->store)); // and from there everywhere

        screen.stage.show("StartView");
        QVERIFY(screen.shown("closedNotice"));
        for (const char* tile : {"tileContact", "tileTally", "tileRound", "tileCourse", "cardsLine"})
            QVERIFY2(!screen.shown(tile), tile);
    }
};

int main(int argc, char** argv) {
    QGuiApplication gui(argc, argv);
    TestClosingPage test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_closingpage.moc"
