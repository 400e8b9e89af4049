// SPDX-License-Identifier: MPL-2.0
//
// The office takes in two devices: three apps, each a process of its own, and a feltbogd on loopback. The
// coordinator's screen is photographed, and the new devices read the photograph. FELTBOG_SCREENS keeps a
// picture of each step there.
#include "app/qr/png.h"
#include "core/trust/devices.h"
#include "platforms/linux/datadir.h"
#include "platforms/linux/system.h"
#include "tests/features/lab.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace feltbog;
using namespace feltbog::testing;

namespace {

// Somebody in front of an app: tests/app/person.cpp.
class Person {
  public:
    Person(const QString& dir, QString name) : name_(std::move(name)) {
        process_.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process_.start(qEnvironmentVariable("FELTBOG_BIN_DIR") + "/feltbog-person", {dir});
        expect(answer());
    }
    ~Person() {
        if (process_.state() == QProcess::NotRunning) return;
        process_.write("quit\n");
        if (!process_.waitForFinished(kPatienceMs)) process_.kill();
        process_.waitForFinished();
    }
    // Does it, and returns what the app says to it; a "no" ends the test program.
    QString does(const QString& line) {
        process_.write(line.toUtf8() + "\n");
        const QString said = answer();
        if (!said.startsWith("ok"))
            qFatal("%s: %s: %s", qPrintable(name_), qPrintable(line), qPrintable(said));
        return said.mid(3);
    }
    // A picture of the screen; kept when somebody wants to look.
    void photograph(const QString& step) {
        if (const QString dir = qEnvironmentVariable("FELTBOG_SCREENS"); !dir.isEmpty())
            does("grab " + dir + "/" + step + ".png");
    }

  private:
    QString answer() {
        if (!process_.canReadLine() && !process_.waitForReadyRead(2 * kPatienceMs)) return "no answer";
        return QString::fromUtf8(process_.readLine()).trimmed();
    }
    void expect(const QString& said) {
        if (said != "ok") qFatal("%s: %s", qPrintable(name_), qPrintable(said));
    }
    QString name_;
    QProcess process_;
};

void found(const QString& dir) {
    platform::SystemClock clock;
    platform::SystemRandom random;
    auto store = platform::openStore(dir.toStdString(), store::Db::Mode::Existing);
    if (!store) qFatal("store");
    auto notebook = record::Notebook::open(**store, {clock, random});
    if (!notebook) qFatal("notebook");
    const auto done = trust::organise(**notebook, trust::newOfflineKeys(random), "Nordby Helhedsplan");
    if (!done) qFatal("%s", done.error().message().c_str());
}

// A round with one child met for the first time.
void meetOneChild(const QString& dir, const QString& callName) {
    const QString file = dir + "-round.ndjson";
    write(file, QString(R"({"do":"round","date":"2018-09-03","activity":"hotspot.gadeplan","new":[)"
                        R"({"person":"p-%1","callName":"%1","unit":"barn","band":"10-12"}]})")
                        .arg(callName)
                        .toUtf8() +
                    "\n");
    mustCtl({"import", "--data", dir, file});
    mustCtl({"sync", "--data", dir});
}

double met(const QString& dir) { return values(criteria(dir, "hele"))["P17-A-HOT-1"]; }

// The coordinator invites, the newcomer reads the coordinator's screen, and both say so.
void takeIn(Person& office, Person& newcomer, const QString& label, const QString& step,
            const QString& office_, const QString& photo) {
    office.does("show InviteView");
    office.does("pressText Gadeplansmedarbejder");
    office.does("pressText Gadeplan");
    office.does("type label " + label);
    office.photograph(step + "-1-inviter");
    office.does("press makeInvitation");
    office.does("await invite.state Waiting");
    office.does("grab " + photo);
    office.photograph(step + "-2-kode");

    newcomer.does("show StartView");
    newcomer.photograph(step + "-3-ny-enhed");
    newcomer.does("press joinButton");
    newcomer.photograph(step + "-4-bliv-tilmeldt");
    newcomer.does("image " + photo);
    newcomer.does("await join.state Confirming");
    QCOMPARE(newcomer.does("ask join.office"), office_);
    QCOMPARE(newcomer.does("ask join.print"), office.does("ask invite.print"));
    newcomer.photograph(step + "-5-er-det-jeres");
    newcomer.does("press joinNow");
    newcomer.does("await join.state Waiting");
    newcomer.photograph(step + "-6-venter");

    office.does("await invite.state Done");
    QCOMPARE(office.does("ask invite.newcomer"), label);
    office.photograph(step + "-7-enheden-er-med");
    newcomer.does("await join.state Done");
    QCOMPARE(newcomer.does("ask join.roles"), QString("Gadeplansmedarbejder"));
    newcomer.does("await join.circles Gadeplan");
    newcomer.photograph(step + "-8-tilmeldt");
}

} // namespace

class TestTakingIn : public QObject {
    Q_OBJECT
  private slots:
    void twoDevicesByPicture() {
        if (const QString dir = qEnvironmentVariable("FELTBOG_SCREENS"); !dir.isEmpty()) QDir().mkpath(dir);
        Lab lab;
        found(lab.path("office"));
        meetOneChild(lab.path("office"), "Ræv");
        {
            Person office(lab.path("office"), "office");
            office.does("size 360 640");
            office.does("theme light");
            {
                Person street(lab.path("street"), "street");
                street.does("size 360 640");
                street.does("theme dark");
                takeIn(office, street, "Tablet 1", "a", lab.server().url(), lab.path("a.png"));
                if (QTest::currentTestFailed()) return;
                street.does("show CardsView");
                street.does("await cards.count 1");
                street.does("see Ræv");
                street.photograph("a-9-kort");
            }
            Person evening(lab.path("evening"), "evening");
            office.does("size 800 1280");
            office.does("theme dark");
            evening.does("size 800 1280");
            evening.does("theme light");
            takeIn(office, evening, "Tablet 2", "b", lab.server().url(), lab.path("b.png"));
            if (QTest::currentTestFailed()) return;
            evening.does("show CardsView");
            evening.does("await cards.count 1");
            evening.does("see Ræv");
            evening.photograph("b-9-kort");
            office.does("show DevicesView");
            office.photograph("c-1-enheder");
            QCOMPARE(office.does("ask devices.summary"), QString("3 i brug"));
            office.does("size 360 640");
            office.does("theme light");
            office.photograph("c-2-enheder");
        }
        const QString street = lab.path("street"), evening = lab.path("evening");
        meetOneChild(street, "Ulv");
        meetOneChild(evening, "Elg");
        mustCtl({"sync", "--data", street});
        for (const auto& dir : {street, evening}) QCOMPARE(met(dir), 3.0);

        Person office(lab.path("office"), "office");
        office.does("size 360 640");
        office.does("show DevicesView");
        office.does("pressText Luk ude"); // the first: Tablet 1
        office.photograph("c-3-luk-ude");
        office.does("press shutOutNow");
        office.does("await devices.summary 2 i brug");
        office.photograph("c-4-lukket-ude");
        office.does("show SyncView");
        office.does("press syncNow");
        office.does("await runner.running false");
        QVERIFY(ctl({"sync", "--data", street}).err.contains("lukket enheden ude"));
        mustCtl({"sync", "--data", evening});
    }

    // feltbogctl makes the picture, and the app reads it.
    void fromTheCommandLine() {
        Lab lab;
        found(lab.path("office"));
        mustCtl({"sync", "--data", lab.path("office")});
        const QString png = lab.path("code.png");
        const auto said = mustCtl({"invite", "--data", lab.path("office"), "--role", "gade", "--circle",
                                   "gade", "--label", "Tablet 2", "--png", png, "--qr", "moerk"});
        QVERIFY(said.contains(QStringLiteral("█")));
        const auto picture = qr::readPng(png.toStdString());
        QVERIFY(picture.ok());
        QCOMPARE(qr::decode(*picture), std::vector<std::string>{said.section('\n', 0, 0).toStdString()});
        QCOMPARE(QFile::permissions(png) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        Person street(lab.path("street"), "street");
        street.does("show JoinView");
        street.does("type codeText FELTBOG1");
        street.does("press readText"); // not whole: said, and what was typed stays
        QVERIFY(!street.does("ask join.error").isEmpty());
        street.does("see FELTBOG1");
        street.photograph("d-1-fejl");
        street.does("image " + png);
        street.does("await join.state Confirming");
        street.does("press joinNow");
        street.does("await join.state Waiting");
        mustCtl({"sync", "--data", lab.path("office")});
        street.does("await join.state Done");
    }
};

QTEST_GUILESS_MAIN(TestTakingIn)
#include "tst_takingin.moc"
