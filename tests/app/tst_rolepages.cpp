// SPDX-License-Identifier: MPL-2.0
//
// The pages follow the device's role: what is shown on devices that an organisation let in, on one it did not
// let in yet, and on a reader's.
#include "core/settle/publish.h"
#include "tests/app/stage.h"
#include "tests/sync/staff.h"

#include <QAbstractListModel>
#include <QGuiApplication>

using namespace feltbog;
using namespace feltbog::testing;
using trust::Role;

namespace {

const QStringList kTiles = {"tileContact",    "tileTally",   "tileRound",       "tileCourse",
                            "tileTasks",      "tileEnquiry", "tileArrangement", "tileBridging",
                            "tileOccurrence", "tileOutcome"};

// A device with the app on it, and the road to its office.
struct Screen {
    bool down;
    Nobody nobody;
    Stage stage;

    Screen(DeviceFixture& device, Office& office, bool isDown = false)
        : down(isDown), stage(device, nobody, [this, &office](const std::string&) {
              auto road = std::make_unique<Loopback>(office);
              road->down = down;
              return road;
          }) {}
    [[nodiscard]] QStringList tiles() {
        QStringList out;
        for (const auto& tile : kTiles)
            if (shown(tile.toUtf8())) out << tile;
        return out;
    }
    [[nodiscard]] bool shown(const char* name) {
        auto* item = stage.item(name);
        return item && item->isVisible();
    }
    void sync() {
        auto* runner = stage.root().facade().sync();
        runner->start();
        if (!QTest::qWaitFor([&] { return !runner->running(); }, 60'000)) qFatal("no end");
        QTest::qWait(30);
    }
    [[nodiscard]] QString view() { return stage.page()->objectName(); }
};

void publishes(Staff& staff, report::Audience audience) {
    const auto plan = must(staff.coordinator.notebook->plan());
    const auto period = must(progress::parsePeriod(*plan, "aar:1", staff.coordinator.notebook->today()));
    must(settle::publishReport(*staff.coordinator.notebook, period, audience));
    must(staff.pass(staff.coordinator));
}

} // namespace

class TestRolePages : public QObject {
    Q_OBJECT
  private slots:
    void withoutAnOrganisationEverythingIsShown() {
        Office office;
        DeviceFixture device;
        Screen screen(device, office);
        QCOMPARE(screen.tiles(), kTiles);
        QVERIFY(screen.shown("cardsLine"));
        QVERIFY(!screen.shown("waitingNotice"));
        screen.stage.show("ReportsView");
        QVERIFY(screen.shown("publishPanel"));
    }

    void eachRoleSeesItsOwnTiles_data() {
        QTest::addColumn<int>("role");
        QTest::addColumn<QStringList>("tiles");
        QTest::addColumn<bool>("settles");
        QTest::newRow("gade") << int(Role::StreetWorker)
                              << QStringList{"tileContact",  "tileTally",      "tileRound",
                                             "tileTasks",    "tileEnquiry",    "tileArrangement",
                                             "tileBridging", "tileOccurrence", "tileOutcome"}
                              << false;
        QTest::newRow("kursus") << int(Role::CourseLeader)
                                << QStringList{"tileCourse",      "tileTasks",    "tileEnquiry",
                                               "tileArrangement", "tileBridging", "tileOccurrence",
                                               "tileOutcome"}
                                << false;
        QTest::newRow("koordinator") << int(Role::Coordinator) << kTiles << true;
    }
    void eachRoleSeesItsOwnTiles() {
        QFETCH(int, role);
        QFETCH(QStringList, tiles);
        QFETCH(bool, settles);
        Office office;
        Staff staff(office);
        const auto device = staff.join(2, {Role(role)});
        Screen screen(*device, office);
        QCOMPARE(screen.tiles(), tiles);
        QVERIFY(screen.shown("cardsLine"));
        QCOMPARE(screen.shown("readingsLine"), settles);
        QCOMPARE(screen.shown("partnersLine"), settles);
        QVERIFY(!screen.shown("waitingNotice"));
        screen.stage.show("CriterionView", {{"criterion", "P17-A-KUR-3"}, {"period", "aar:2"}});
        QCOMPARE(screen.shown("judge"), settles);
        screen.stage.back();
        screen.stage.show("ReportsView");
        QCOMPARE(screen.shown("publishPanel"), settles);
        // What is not shown is refused too.
        auto* reports = screen.stage.model("reports");
        bool published = false;
        QMetaObject::invokeMethod(reports, "publish", Q_RETURN_ARG(bool, published));
        QCOMPARE(published, settles);
    }

    void onlyWhatItsCirclesHaveIsOffered() {
        Office office;
        Staff staff(office);
        DeviceFixture device(2, false);
        Loopback road(office);
        auto asked = staff.grants({Role::StreetWorker});
        asked.circles = {keys::circleId("gade")};
        must(sync::join(*device.notebook, road,
                        must(sync::invite(*staff.coordinator.notebook, road, asked, "Tablet"))));
        staff.everybody({&device, &staff.coordinator, &device});
        Screen screen(device, office);
        QCOMPARE(screen.tiles(),
                 (QStringList{"tileContact", "tileTally", "tileRound", "tileArrangement", "tileBridging"}));
    }

    void whoWaitsMayRecordAndIsTold() {
        Office office;
        Staff staff(office);
        DeviceFixture device(2, false);
        Loopback road(office);
        must(sync::join(*device.notebook, road, staff.invite({Role::StreetWorker})));
        staff.everybody({&device});
        Screen screen(device, office);
        QVERIFY(screen.shown("waitingNotice"));
        QCOMPARE(screen.tiles(), kTiles);
        QVERIFY(!screen.shown("cardsLine")); // there is no key to open any
        screen.stage.show("ReportsView");
        QVERIFY(!screen.shown("publishPanel"));
        screen.stage.back();

        staff.everybody({&staff.coordinator});
        screen.sync(); // the certificate: the page follows at once
        QVERIFY(!screen.shown("waitingNotice"));
        QVERIFY(screen.shown("cardsLine"));
        QVERIFY(!screen.shown("tileCourse"));
    }

    void aReaderSeesWhatTheOfficeShows() {
        Office office;
        Staff staff(office);
        saveTallies(staff.coordinator, 3, "hotspot.gadeplan");
        publishes(staff, report::Audience::Outside);
        publishes(staff, report::Audience::Inside);
        showReports(office);
        const auto device = staff.join(2, {Role::Reader});
        {
            Screen screen(*device, office);
            screen.sync(); // refused: so the device learns what it is
            QCOMPARE(screen.view(), QString("ReaderView"));
            auto* shown = screen.stage.model("office");
            QTRY_VERIFY(!shown->property("asking").toBool());
            QVERIFY2(shown->property("here").toBool(), qPrintable(shown->property("trouble").toString()));
            QVERIFY(!shown->property("planTitle").toString().isEmpty());
            QCOMPARE(shown->property("reportCount").toInt(), 1); // not the one for the staff
            QVERIFY(shown->property("notYet").toInt() > 0);
            screen.stage.show("StartView"); // where every way back leads
            QCOMPARE(screen.view(), QString("ReaderView"));
            screen.stage.show("SettingsView");
            QVERIFY(!screen.shown("devicesLine"));
            screen.stage.back();
            QCOMPARE(screen.view(), QString("ReaderView"));
            QTRY_VERIFY(!screen.stage.root().facade().sync()->running());
        }
        Screen later(*device, office, true); // another day, without a net
        QCOMPARE(later.view(), QString("ReaderView"));
        auto* shown = later.stage.model("office");
        QTRY_VERIFY(!shown->property("asking").toBool());
        QTRY_VERIFY(later.shown("trouble"));
        QVERIFY(shown->property("fetched").toString().startsWith("Hentet "));
        const auto* list = shown->property("reports").value<QAbstractListModel*>();
        const QString id = list->data(list->index(0), Qt::UserRole + 1).toString();
        for (const QString& report : {id, QString("nu")}) {
            later.stage.show("ReportView", {{"report", report}});
            auto* page = later.stage.model("shown");
            QVERIFY(!page->property("title").toString().isEmpty());
            QVERIFY(page->property("lines").value<QAbstractListModel*>()->rowCount() > 5);
            later.stage.back();
        }
        QCOMPARE(count(*device->store, "SELECT count(*) FROM event WHERE kind > 2 AND kind <> 54"), 0);
    }

    void aReaderWithoutANetIsToldSo() {
        Office office;
        Staff staff(office);
        const auto device = staff.join(2, {Role::Reader});
        QVERIFY(!staff.pass(*device));
        Screen screen(*device, office, true);
        QCOMPARE(screen.view(), QString("ReaderView"));
        auto* shown = screen.stage.model("office");
        QTRY_VERIFY(!shown->property("asking").toBool());
        QTRY_VERIFY(screen.shown("nothing"));
        QVERIFY(!screen.shown("trouble") && !screen.shown("criteria"));
        QVERIFY(shown->property("trouble").toString().contains("Ingen forbindelse"));
        screen.down = false; // and the office has no plan to show
        office.service = std::make_unique<sync::server::Service>(
            *office.ledger, office.clock, sync::tuning::kPageEvents,
            [] { return Result<std::string>(R"({"criteria":[],"published":[]})"); });
        QMetaObject::invokeMethod(shown, "ask");
        QTRY_VERIFY(!shown->property("asking").toBool());
        QVERIFY(screen.shown("nothing") && shown->property("here").toBool());
        office.service =
            std::make_unique<sync::server::Service>(*office.ledger, office.clock, sync::tuning::kPageEvents,
                                                    [] { return Result<std::string>("<html>"); });
        QMetaObject::invokeMethod(shown, "ask");
        QTRY_VERIFY(!shown->property("asking").toBool());
        QVERIFY(!shown->property("trouble").toString().isEmpty());
    }

    // A tablet of the staff whose server says no for once is not made a reader's.
    void aCertificateHasTheLastWord() {
        Office office;
        Staff staff(office);
        const auto device = staff.join(2, {Role::StreetWorker});
        Loopback road(office);
        road.onReply = [](sync::HttpReply& reply) {
            reply.status = 403;
            reply.body = sync::wire::encode(sync::wire::Failure{"RoleForbids", "registreringer"});
        };
        const auto end = sync::runPass(*device->notebook, road);
        QVERIFY(!end.result && end.result.error().code == ErrorCode::RoleForbids);
        Screen screen(*device, office);
        QCOMPARE(screen.view(), QString("StartView"));
        QVERIFY(screen.shown("tileContact"));
    }

    void aCoordinatorLetsInWhoWaits() {
        Office office;
        Staff staff(office);
        DeviceFixture device(2, false), stranger(3, false);
        for (auto* one : {&device, &stranger}) {
            enrolAt(office, *one); // with a code: nobody invited it
            staff.everybody({one});
        }
        staff.everybody({&staff.coordinator});
        Screen screen(staff.coordinator, office);
        screen.stage.show("DevicesView");
        auto* devices = screen.stage.model("devices");
        QCOMPARE(devices->property("summary").toString(), QString("1 i brug · 2 venter på godkendelse"));

        const QString id = QString::fromStdString(idOf(device).hex());
        screen.stage.show("AdmitView", {{"device", id}});
        auto* admit = screen.stage.model("admit");
        QVERIFY(admit->property("name").toString().contains(id.left(6)));
        QMetaObject::invokeMethod(admit, "admit"); // nothing chosen
        QCOMPARE(admit->property("errorField").toString(), QString("roles"));
        QMetaObject::invokeMethod(admit, "chooseRole", Q_ARG(QString, QString("kursus")));
        QMetaObject::invokeMethod(admit, "admit");
        QCOMPARE(admit->property("errorField").toString(), QString("circles"));
        QMetaObject::invokeMethod(admit, "chooseCircle", Q_ARG(QString, QString("gade")));
        admit->setProperty("label", "Tablet 7");
        QMetaObject::invokeMethod(admit, "admit");
        QCOMPARE(screen.view(), QString("DevicesView")); // back where it was asked for
        QCOMPARE(devices->property("summary").toString(), QString("2 i brug · 1 venter på godkendelse"));
        QMetaObject::invokeMethod(devices, "shutOut",
                                  Q_ARG(QString, QString::fromStdString(idOf(stranger).hex())));
        QCOMPARE(devices->property("summary").toString(), QString("2 i brug"));
        QTRY_VERIFY(!screen.stage.root().facade().sync()->running());
        screen.sync();

        must(staff.pass(device));
        Screen theirs(device, office);
        QCOMPARE(theirs.tiles(), // of one circle
                 (QStringList{"tileCourse", "tileArrangement", "tileBridging"}));
        const auto refused = staff.pass(stranger);
        QVERIFY(!refused && refused.error().code == ErrorCode::DeviceRevoked);
    }
};

int main(int argc, char** argv) {
    QGuiApplication gui(argc, argv);
    TestRolePages test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_rolepages.moc"
