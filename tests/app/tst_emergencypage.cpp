// SPDX-License-Identifier: MPL-2.0
#include "app/pages/emergencypage.h"
#include "app/pages/startpage.h"
#include "tests/app/pagefixture.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QTest>

using namespace feltbog;
using namespace feltbog::testing;
using app::EmergencyPage;

// Beredskab: the plan in words, who is called, that it was used, and its paper.
class TestEmergencyPage : public QObject {
    Q_OBJECT
    std::unique_ptr<PageFixture> f;

    static QString text(QAbstractListModel* rows, int row, const char* role) {
        return cell(rows, row, role).toString();
    }
    static int rowOf(QAbstractListModel* roles, const QString& key) {
        for (int i = 0; i < roles->rowCount(); ++i)
            if (text(roles, i, "role") == key) return i;
        return -1;
    }

  private slots:
    void init() { f = std::make_unique<PageFixture>(); }

    void thePlanIsThereInOrder() {
        EmergencyPage page(*f->service, nullptr);
        QVERIFY(page.there() && !page.running() && page.error().isEmpty());
        QCOMPARE(text(page.steps(), 0, "number"), QString("1"));
        QCOMPARE(text(page.steps(), 5, "by"), QString("SSP-konsulent"));
        QCOMPARE(text(page.inform(), 3, "how"), QString("Af: Alle i gruppen"));
        QVERIFY(!page.when().isEmpty() && !page.rules().isEmpty());
        QCOMPARE(text(page.roles(), 0, "missing"), QString("Ikke skrevet ind endnu"));
        QCOMPARE(text(page.roles(), 0, "call"), QString());
    }
    void aContactIsEnteredCalledAndRemoved() {
        EmergencyPage page(*f->service, nullptr);
        QVERIFY(!page.saveContact("politi", "Vagthavende", "ring"));
        QCOMPARE(page.errorField(), QString("phone"));
        QVERIFY(page.saveContact("politi", " Vagthavende ", "00 00 00 01"));
        const int row = rowOf(page.roles(), "politi");
        QCOMPARE(text(page.roles(), row, "who"), QString("Vagthavende"));
        QCOMPARE(text(page.roles(), row, "call"), QString("tel:00000001"));
        QCOMPARE(text(page.roles(), row, "missing"), QString());
        QVERIFY(page.saveContact("politi", "", ""));
        QCOMPARE(text(page.roles(), row, "missing"), QString("Ikke skrevet ind endnu"));
    }
    void itIsTakenIntoUseAndTheStartPageSaysSo() {
        app::StartPage start(*f->service, nullptr);
        QVERIFY(start.hasEmergency() && start.emergencyLine().isEmpty());
        EmergencyPage page(*f->service, nullptr);
        page.begin();
        QVERIFY(page.running());
        QVERIFY2(start.emergencyLine().startsWith("I brug siden i dag kl."),
                 qPrintable(start.emergencyLine()));
        page.begin();
        QVERIFY(page.error().contains("allerede i brug"));
        page.end();
        QVERIFY(!page.running() && page.toEvaluate() && start.emergencyLine().isEmpty());
        page.evaluated();
        QVERIFY(!page.toEvaluate());
        QCOMPARE(text(page.uses(), 0, "state_"), QString("Afsluttet i dag, evalueret i dag"));
    }
    void theUndoBarTakesItBack() {
        EmergencyPage page(*f->service, nullptr);
        page.begin();
        f->service->undo().undo();
        QVERIFY(!page.running());
        QCOMPARE(page.uses()->rowCount(), 0);
    }
    void itIsGoneThroughEveryYear() {
        EmergencyPage page(*f->service, nullptr);
        QVERIFY(page.reviewDue());
        page.reviewed();
        QVERIFY(!page.reviewDue());
        QCOMPARE(page.reviewLine(), QString("Gennemgået i dag. Skal gennemgås igen senest 15-03-2020."));
    }
    void itIsPrintedWithAndWithoutNames() {
        EmergencyPage page(*f->service, nullptr);
        QVERIFY(page.saveContact("politi", "Vagthavende", "00 00 00 01"));
        for (const bool names : {false, true}) {
            page.print(names);
            QCOMPARE(page.error(), QString());
            QFile file(QUrl(page.paper()).toLocalFile());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto bytes = file.readAll();
            QVERIFY(bytes.startsWith("%PDF") && bytes.size() > 2000);
            QVERIFY(bytes.contains("/MediaBox [0 0 595") ||
                    bytes.contains("/MediaBox [0.000000 0.000000 595"));
        }
    }
    void aFolderThatCannotBeWrittenIsSaid() {
        EmergencyPage page(*f->service, nullptr);
        const QByteArray home = qgetenv("HOME");
        qputenv("HOME", "/proc");
        page.print(false);
        qputenv("HOME", home);
        QVERIFY(page.error().contains("kan ikke skrives"));
    }
};

int main(int argc, char** argv) {
    const QTemporaryDir home;
    qputenv("HOME", home.path().toUtf8());
    qunsetenv("XDG_CONFIG_HOME");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication gui(argc, argv);
    TestEmergencyPage test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_emergencypage.moc"
