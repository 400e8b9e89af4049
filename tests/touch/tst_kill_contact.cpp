// SPDX-License-Identifier: MPL-2.0
//
// Ny kontakt, killed without warning after each tap: what was tapped is there on the next start, and is saved
// once. The one who taps is this program again, in a process of its own: tst_kill_contact --taps N DIR.
#include "core/people/people.h"
#include "core/record/bridging.h"
#include "core/record/round.h"
#include "tests/testlib/fixture.h"
#include "tests/touch/phone.h"

#include <QGuiApplication>
#include <QProcess>
#include <QQuickStyle>
#include <QTest>
#include <csignal>

using namespace feltbog;
using namespace feltbog::testing;

namespace {

// In this order; each is a tap and must survive.
const QStringList kTaps{"tileContact",      "Dyr 1, 10–12 år", "10–12 år: 0. Tryk for en mere", "nextStep",
                        "Skole og lektier", "nextStep",        "Fritids- eller ungdomsklub",    "Aftalt"};
constexpr auto kWritten = "Odde"; // of a kaldenavn that was going to be longer

struct Device {
    DeviceFixture fixture;
    Phone phone;

    Device(std::uint64_t seed, const std::filesystem::path& folder)
        : fixture(seed, true, folder),
          phone(*fixture.store,
                {{fixture.clock, fixture.random}, QString::fromStdString((folder / "ui.ini").string())}) {}
};

int child(int taps, const std::filesystem::path& folder) {
    Device device(11, folder);
    auto& hand = device.phone.hand();
    for (int i = 0; i < std::min<int>(taps, int(kTaps.size())); ++i) hand.tap(kTaps[i]);
    if (taps > kTaps.size()) { // a new child, half written
        hand.tap("back");
        hand.tap("back");
        hand.tap("newChild");
        hand.write(kWritten);
    }
    return raise(SIGKILL);
}

void killedAfter(int taps, const QString& folder) {
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {"--taps", QString::number(taps), folder});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
}

} // namespace

class KillContactTest : public QObject {
    Q_OBJECT
  private slots:
    void everyTapIsThereOnTheNextStart_data() {
        QTest::addColumn<int>("taps");
        for (int i = 1; i <= kTaps.size() + 1; ++i) QTest::addRow("after %d", i) << i;
    }
    void everyTapIsThereOnTheNextStart() {
        QFETCH(const int, taps);
        QTemporaryDir dir;
        const std::filesystem::path folder = dir.path().toStdString();
        {
            DeviceFixture before(7, true, folder);
            for (int i = 0; i < 4; ++i)
                must(people::newCard(*before.notebook, keys::circleId("gade"),
                                     {"Dyr " + std::to_string(i), "barn", "10-12"}));
        }
        killedAfter(taps, dir.path());
        if (QTest::currentTestFailed()) return;

        Device after(13, folder);
        auto& hand = after.phone.hand();
        hand.tap("tileContact");
        auto* contact = after.phone.page()->property("contact").value<QObject*>();
        const auto current = [&](const char* list) {
            return contact->property(list).value<QObject*>()->property("current").toString();
        };
        QCOMPARE(contact->property("picked").toInt(), taps >= 2 ? 1 : 0);
        QCOMPARE(contact->property("total").toInt(), (taps >= 2 ? 1 : 0) + (taps >= 3 ? 1 : 0));
        QCOMPARE(current("offers"), taps >= 7 ? QString("fritidsklub") : QString());
        if (taps >= 8) QCOMPARE(current("statuses"), QString("aftalt"));
        if (taps > kTaps.size()) { // the sheet is there again, with what was written
            QVERIFY(hand.waitsFor("makeCard"));
            hand.write("r");
            hand.tap("10–12 år");
            hand.tap("makeCard");
            QCOMPARE(must(record::openRound(*after.fixture.notebook))->fresh.front().person.callName,
                     std::string("Odder"));
        }
        if (taps < 2) return;
        hand.tap("save");
        QCOMPARE(count(*after.fixture.store, "SELECT count(*) FROM fact WHERE kind = 10"), 1);
        must(record::endRound(*after.fixture.notebook));
        QCOMPARE(count(*after.fixture.store, "SELECT count(*) FROM fact WHERE kind = 11"),
                 taps > kTaps.size() ? 2 : 1);
        QCOMPARE(must(record::bridgings(*after.fixture.notebook)).size(), std::size_t(taps > kTaps.size() ? 2
                                                                                      : taps >= 7         ? 1
                                                                                                  : 0));
    }
};

int main(int argc, char** argv) {
    QGuiApplication gui(argc, argv);
    QQuickStyle::setStyle("Basic");
    if (argc == 4 && QByteArrayView(argv[1]) == "--taps") return child(std::atoi(argv[2]), argv[3]);
    KillContactTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_kill_contact.moc"
