// SPDX-License-Identifier: MPL-2.0
#include "app/pages/doubletpage.h"
#include "app/pages/startpage.h"
#include "core/keys/crypto.h"
#include "tests/app/pagefixture.h"

#include <QtTest>

using namespace feltbog;
using namespace feltbog::testing;
using app::DoubletPage;

// Er det samme barn? From the start page's line to an answer, and back.
class TestDoubletPage : public QObject {
    Q_OBJECT
    std::unique_ptr<PageFixture> f;

    void make(const char* name) {
        (void)must(people::newCard(*f->device.notebook, keys::circleId("gade"), {name, "barn", "10-12"}));
    }
    static QString text(QAbstractListModel* rows, int row, const char* role) {
        return cell(rows, row, role).toString();
    }

  private slots:
    void init() {
        f = std::make_unique<PageFixture>();
        for (const char* name : {"Sofie", "Sophie", "Bo"}) make(name);
        (void)must(people::suggestDoublets(*f->device.notebook, keys::circleId("gade")));
    }

    void anAnswerSettlesTheQuestionAndIsListed() {
        app::StartPage start(*f->service, nullptr);
        QCOMPARE(start.doublets(), 1);
        DoubletPage page(*f->service, nullptr);
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
        DoubletPage page(*f->service, nullptr);
        page.answer(0, DoubletPage::Different);
        QCOMPARE(text(page.answers(), 0, "answer"), QStringLiteral("To børn"));
        QVERIFY(f->service->undo().canUndo());
        f->service->undo().undo();
        QCOMPARE(page.count(), 1);
    }

    void whoAsksAColleagueLeavesTheQuestionOpen() {
        DoubletPage page(*f->service, nullptr);
        page.answer(0, DoubletPage::AskColleague);
        QCOMPARE(page.count(), 1);
        QCOMPARE(text(page.questions(), 0, "asked"), QStringLiteral("true"));
    }

    void aRowThatIsGoneAnswersNothing() {
        DoubletPage page(*f->service, nullptr);
        page.answer(7, DoubletPage::Same);
        page.takeBack(7);
        QCOMPARE(page.count(), 1);
        QCOMPARE(page.error(), QString());
    }
};

QTEST_GUILESS_MAIN(TestDoubletPage)
#include "tst_doubletpage.moc"
