// SPDX-License-Identifier: MPL-2.0
//
// The pages to invite, to join and to shut out, on real notebooks and a real office: what goes wrong is said,
// and costs nothing.
#include "app/pages/devicespage.h"
#include "app/pages/invitepage.h"
#include "app/pages/joinpage.h"
#include "app/service/approot.h"
#include "core/trust/devices.h"
#include "tests/sync/office.h"

#include <QtTest>

using namespace feltbog;
using namespace feltbog::testing;
using app::InvitePage;
using app::JoinPage;

namespace {

const std::string kServer = "https://feltbog.example";

// One device with the app on it, without a screen.
struct Side {
    DeviceFixture device;
    ports::Connectivity network;
    bool down = false;
    std::unique_ptr<app::AppRoot> root;
    QObject page; // owns the models

    Side(Office& office, std::uint64_t seed, bool withPlan) : device(seed, withPlan) {
        device.clock.set(office.clock.now());
        root = must(app::AppRoot::open(*device.store, {device.clock, device.random},
                                       device.dir.filePath("ui.ini"),
                                       [this, &office](const std::string&) {
                                           auto road = std::make_unique<Loopback>(office);
                                           road->down = down;
                                           return road;
                                       },
                                       network, {}));
    }
    app::AppFacade& app() { return root->facade(); }
    void sync() {
        app().sync()->start();
        if (!QTest::qWaitFor([&] { return !app().sync()->running(); }, 60'000)) qFatal("no end");
    }
    JoinPage& join() { return *app().joinPage(&page); }
    InvitePage& invite(const QString& replaces = {}) { return *app().invitePage(&page, replaces); }
};

struct Organisation {
    Office office;
    Side boss;

    explicit Organisation(std::uint64_t seed = 1) : office(900 + seed), boss(office, seed, true) {
        boss.device.clock.set(office.clock.now());
        Loopback road(office);
        must(sync::enrol(*boss.device.notebook, road, kServer, office.code()));
        must(trust::organise(*boss.device.notebook, trust::newOfflineKeys(boss.device.random), "Nordby"));
        boss.sync();
    }
    // A code for a street worker, as the coordinator's page shows it.
    QString code(const QString& label = "Tablet 2") {
        auto& page = boss.invite();
        page.chooseRole("gade");
        page.chooseCircle("gade");
        page.setLabel(label);
        page.make();
        if (!QTest::qWaitFor([&] { return page.state() == InvitePage::State::Waiting; }, 60'000))
            qFatal("%s", qPrintable(page.error()));
        return page.code();
    }
};

QString text(ErrorCode code) { return QString::fromStdString(fail(code).message()).section("{}", 0, 0); }

} // namespace

class TestJoining : public QObject {
    Q_OBJECT
  private slots:
    void wrongCodesAreRefusedWithTheReason() {
        Organisation org;
        const QString good = org.code();
        Side fresh(org.office, 2, false);
        auto& page = fresh.join();
        const auto refused = [&](const QString& what, ErrorCode why) {
            page.read(what);
            return page.state() == JoinPage::State::Reading && page.error().startsWith(text(why).left(20));
        };
        QVERIFY(refused("https://en-anden-app.example/qr", ErrorCode::InvitationWrong));
        QVERIFY(refused(good.left(good.size() - 6), ErrorCode::InvitationWrong)); // not whole
        QString tampered = good;
        auto at = tampered.size() - 20;
        if (tampered[at] == '-') ++at;
        tampered[at] = tampered[at] == 'A' ? 'B' : 'A';
        QVERIFY(refused(tampered, ErrorCode::InvitationWrong));
        QString elsewhere = good; // another server in the code: the check digits cover it
        QVERIFY(refused(elsewhere.replace("feltbog.example", "feltbog.exemple"), ErrorCode::InvitationWrong));
        fresh.device.clock.advance(std::chrono::hours{25});
        page.read(good);
        QCOMPARE(page.state(), JoinPage::State::Reading);
        QVERIFY2(page.error().startsWith("Tilmeldingen udløb"), qPrintable(page.error()));

        fresh.device.clock.set(org.office.clock.now());
        page.read("\n " + good.toLower().replace("https", "https") + "  ");
        QCOMPARE(page.error(), QString());
        QCOMPARE(page.state(), JoinPage::State::Confirming);
        QCOMPARE(page.office(), QString::fromStdString(kServer));
        page.again();
        QCOMPARE(page.state(), JoinPage::State::Reading);
    }

    void aDeviceOfAnotherOrganisationIsNotTaken() {
        Organisation ours, theirs(9);
        Side fresh(ours.office, 2, false);
        auto& page = fresh.join();
        page.read(ours.code());
        page.join();
        QTRY_COMPARE(page.state(), JoinPage::State::Waiting);
        auto& again = fresh.join(); // opened once more, by whoever has the tablet
        QCOMPARE(again.state(), JoinPage::State::Waiting);
        again.again();
        again.read(theirs.code());
        QCOMPARE(again.state(), JoinPage::State::Reading);
        QVERIFY2(again.error().startsWith(text(ErrorCode::OtherOrganisation).left(20)),
                 qPrintable(again.error()));
    }

    void aUsedCodeIsOfNoUse() {
        Organisation org;
        const QString code = org.code();
        Side first(org.office, 2, false), second(org.office, 3, false);
        auto& one = first.join();
        one.read(code);
        one.join();
        QTRY_COMPARE(one.state(), JoinPage::State::Waiting);
        auto& other = second.join();
        other.read(code);
        other.join();
        QTRY_COMPARE(other.state(), JoinPage::State::Reading);
        QCOMPARE(other.error(), text(ErrorCode::EnrolCodeWrong));
    }

    void withoutANetTheSameCodeIsTriedAgain() {
        Organisation org;
        const QString code = org.code();
        Side fresh(org.office, 2, false);
        fresh.down = true;
        auto& page = fresh.join();
        page.read(code);
        page.join();
        QTRY_VERIFY(!page.error().isEmpty());
        QVERIFY(page.error().startsWith(text(ErrorCode::ServerUnreachable).left(20)));
        QCOMPARE(page.state(), JoinPage::State::Confirming);
        fresh.down = false;
        page.join();
        QTRY_COMPARE(page.state(), JoinPage::State::Waiting);
        QCOMPARE(page.error(), QString());
        org.boss.sync();
        fresh.sync();
        QTRY_COMPARE(page.state(), JoinPage::State::Done);
        QCOMPARE(page.roles(), QString("Gadeplansmedarbejder"));
        QCOMPARE(page.circles(), QString("Gadeplan"));
    }

    void anInvitationNeedsRoleCircleAndANameThatMayBeKept() {
        Organisation org;
        auto& page = org.boss.invite();
        QCOMPARE(page.hindrance(), QString());
        page.make();
        QCOMPARE(page.errorField(), QString("roles"));
        page.chooseRole("kursus");
        page.make();
        QCOMPARE(page.errorField(), QString("circles"));
        page.chooseCircle("skole");
        page.setLabel("010101-0004");
        page.make();
        QTRY_COMPARE(page.state(), InvitePage::State::Choosing);
        QCOMPARE(page.error(), text(ErrorCode::CprNumber));
        QCOMPARE(page.roles()->chosen(), QStringList{"kursus"}); // nothing chosen is lost
        QCOMPARE(page.label(), QString("010101-0004"));
        page.setLabel("Tablet 3");
        org.boss.down = true;
        page.make();
        QTRY_VERIFY(page.state() == InvitePage::State::Choosing && !page.error().isEmpty());
        org.boss.down = false;
        page.make();
        QTRY_COMPARE(page.state(), InvitePage::State::Waiting);
        QCOMPARE(page.error(), QString());
        QVERIFY(page.code().startsWith("FELTBOG1 https://feltbog.example "));
    }

    void onlyACoordinatorInvites() {
        Organisation org;
        Side fresh(org.office, 2, false);
        QVERIFY(!fresh.invite().hindrance().isEmpty()); // no organisation yet
        auto& page = fresh.join();
        page.read(org.code());
        page.join();
        QTRY_COMPARE(page.state(), JoinPage::State::Waiting);
        org.boss.sync();
        fresh.sync();
        QTRY_COMPARE(page.state(), JoinPage::State::Done);
        auto& invite = fresh.invite();
        QVERIFY(!invite.hindrance().isEmpty());
        invite.chooseRole("koordinator");
        invite.make();
        QCOMPARE(invite.state(), InvitePage::State::Choosing);
        auto& devices = *fresh.app().devicesPage(&fresh.page);
        QVERIFY(!devices.coordinator());
        devices.shutOut(QString::fromStdString(must(org.boss.device.notebook->identity()).device.hex()));
        QVERIFY(!devices.error().isEmpty());
    }

    void errandsDuringAPassAreDoneAfterItInTheirOrder() {
        Organisation org;
        auto& sync = *org.boss.app().sync();
        QStringList told;
        const auto ask = [&](const QString& name, QObject* whose) {
            sync.errand(
                {}, [](sync::Transport&) { return Status{}; }, whose,
                [&told, name](const Status& done) { told << (done ? name : "failed"); });
        };
        sync.start();
        QVERIFY(sync.running());
        auto gone = std::make_unique<QObject>();
        ask("one", this);
        ask("nobody's", gone.get());
        ask("two", this);
        gone.reset(); // the page was closed: nobody is told
        QTRY_COMPARE(told, (QStringList{"one", "two"}));
        QTRY_VERIFY(!sync.running());
    }

    void aLostDeviceIsReplacedInOneGo() {
        Organisation org;
        Side lost(org.office, 2, false), next(org.office, 3, false);
        auto& join = lost.join();
        join.read(org.code("Tablet 2"));
        join.join();
        QTRY_COMPARE(join.state(), JoinPage::State::Waiting);
        org.boss.sync();
        lost.sync();
        QTRY_COMPARE(join.state(), JoinPage::State::Done);

        const auto id = QString::fromStdString(must(lost.device.notebook->identity()).device.hex());
        auto& page = org.boss.invite(id);
        QVERIFY(page.inPlaceOf().contains("Tablet 2"));
        QCOMPARE(page.roles()->chosen(), QStringList{"gade"});
        QCOMPARE(page.circles()->chosen(), QStringList{"gade"});
        org.boss.down = true; // nothing happens to the old one before there is a code for the new
        page.make();
        QTRY_VERIFY(page.state() == InvitePage::State::Choosing && !page.error().isEmpty());
        QVERIFY(!stateIn(org, id).contains("Lukket ude"));
        org.boss.down = false;
        page.make();
        QTRY_COMPARE(page.state(), InvitePage::State::Waiting);
        QVERIFY(stateIn(org, id).contains("Lukket ude"));
        auto& mine = next.join();
        mine.read(page.code());
        mine.join();
        QTRY_COMPARE(mine.state(), JoinPage::State::Waiting);
        org.boss.sync();
        QTRY_COMPARE(page.state(), InvitePage::State::Done);
        next.sync();
        QTRY_COMPARE(mine.state(), JoinPage::State::Done);
        lost.sync();
        QCOMPARE(lost.app().sync()->error(), text(ErrorCode::DeviceRevoked));
        auto& devices = *org.boss.app().devicesPage(&org.boss.page);
        QTRY_VERIFY(!org.boss.app().sync()->running()); // the office has given its part
        const auto* log = devices.audit();
        QStringList lines;
        for (int i = 0; i < log->rowCount(); ++i)
            lines << log->data(log->index(i), Qt::UserRole + 1).toString();
        QVERIFY2(lines.contains("Tablet 2 blev lukket ude"), qPrintable(lines.join('\n')));
        QVERIFY2(lines.contains("Blev afvist: enheden er lukket ude"), qPrintable(lines.join('\n')));
    }

  private:
    static QString stateIn(Organisation& org, const QString& id) {
        auto* rows = org.boss.app().devicesPage(&org.boss.page)->rows();
        for (int i = 0; i < rows->rowCount(); ++i)
            if (rows->data(rows->index(i), Qt::UserRole + 1).toString() == id)
                return rows->data(rows->index(i), Qt::UserRole + 5).toString();
        return "unknown";
    }
};

QTEST_GUILESS_MAIN(TestJoining)
#include "tst_joining.moc"
