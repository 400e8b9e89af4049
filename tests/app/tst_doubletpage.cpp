// SPDX-License-Identifier: MPL-2.0
#include "app/pages/doubletpage.h"
#include "app/pages/startpage.h"
#include "core/keys/crypto.h"
#include "tests/testlib/fixture.h"

#include <QtTest>

using namespace feltbog;
using namespace feltbog::testing;
using app::DoubletPage;

// Er det samme barn? From the start page's line to an answer, and back.
class TestDoubletPage : public QObject {
    Q_OBJECT
    std::unique_ptr<DeviceFixture> device;
    std::unique_ptr<app::UiSettings> settings;
    std::unique_ptr<app::Service> service;

    void make(const char* name) {
        (void)must(people::newCard(*device->notebook, keys::circleId("gade"), {name, "barn", "10-12"}));
    }
    static QString text(QAbstractListModel* rows, int row, const char* role) {
        return rows->data(rows->index(row, 0), rows->roleNames().key(role)).toString();
    }

  private slots:
    void init() {
        service.reset();
        device = std::make_unique<DeviceFixture>();
        settings = std::make_unique<app::UiSettings>(device->dir.filePath("ui.ini"), nullptr);
        service = std::make_unique<app::Service>(*device->notebook, *settings);
        for (const char* name : {"Sofie", "Sophie", "Bo"}) make(name);
        (void)must(people::suggestDoublets(*device->notebook, keys::circleId("gade")));
    }

    void anAnswerSettlesTheQuestionAndIsListed() {
        app::StartPage start(*service, nullptr);
        QCOMPARE(start.doublets(), 1);
        DoubletPage page(*service, nullptr);
        QCOMPARE(page.count(), 1);
        QCOMPARE(text(page.questions(), 0, "firstDetail"), QStringLiteral("barn, 10–12 år"));
        page.answer(0, DoubletPage::Same);
        QCOMPARE(page.error(), QString());
        QCOMPARE(page.count(), 0);
        QCOMPARE(start.doublets(), 0);
        QCOMPARE(text(page.answers(), 0, "answer"), QStringLiteral("Samme barn"));
        page.takeBack(0);
        QCOMPARE(page.count(), 1);
        QCOMPARE(page.answerCount(), 0);
    }

    void theUndoBarTakesAnAnswerBack() {
        DoubletPage page(*service, nullptr);
        page.answer(0, DoubletPage::Different);
        QCOMPARE(text(page.answers(), 0, "answer"), QStringLiteral("To børn"));
        QVERIFY(service->undo().canUndo());
        service->undo().undo();
        QCOMPARE(page.count(), 1);
    }

    void whoAsksAColleagueLeavesTheQuestionOpen() {
        DoubletPage page(*service, nullptr);
        page.answer(0, DoubletPage::AskColleague);
        QCOMPARE(page.count(), 1);
        QCOMPARE(text(page.questions(), 0, "asked"), QStringLiteral("true"));
    }

    void aRowThatIsGoneAnswersNothing() {
        DoubletPage page(*service, nullptr);
        page.answer(7, DoubletPage::Same);
        page.takeBack(7);
        QCOMPARE(page.count(), 1);
        QCOMPARE(page.error(), QString());
    }
};

QTEST_GUILESS_MAIN(TestDoubletPage)
#include "tst_doubletpage.moc"
