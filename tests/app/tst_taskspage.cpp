// SPDX-License-Identifier: MPL-2.0
#include "app/pages/startpage.h"
#include "app/pages/taskspage.h"
#include "core/keys/crypto.h"
#include "core/people/people.h"
#include "core/record/count.h"
#include "tests/app/pagefixture.h"

#include <QTest>

using namespace feltbog;
using namespace feltbog::testing;

class TasksPageTest : public QObject {
    Q_OBJECT

  private slots:
    void theOverdueComeFirst() {
        PageFixture f;
        job(f, Date::of(2019, 2, 10), "Ræv");   // to be asked on 10-03, five days ago
        job(f, Date::of(2019, 2, 20), "Komet"); // on 20-03
        app::TasksPage page(*f.service, nullptr);
        QCOMPARE(page.count(), 2);
        QCOMPARE(page.overdue(), 1);
        QVERIFY(cell(page.rows(), 0, "whose").toString().startsWith("Ræv · "));
        QVERIFY(cell(page.rows(), 0, "overdue").toBool());
        QVERIFY(cell(page.rows(), 0, "due").toString().startsWith("10-03-2019"));
        QVERIFY(cell(page.rows(), 0, "what").toString().contains("jobbet"));
        QVERIFY(!cell(page.rows(), 0, "heading").toString().isEmpty());
        QVERIFY(cell(page.rows(), 1, "whose").toString().startsWith("Komet"));
        QVERIFY(!cell(page.rows(), 1, "overdue").toBool());
        QVERIFY(cell(page.rows(), 1, "heading").toString() != cell(page.rows(), 0, "heading").toString());
    }

    void oneTapAnswersAndUndoTakesItBack() {
        PageFixture f;
        job(f, Date::of(2019, 2, 10), "Ræv");
        app::StartPage start(*f.service, nullptr);
        app::TasksPage page(*f.service, nullptr);
        QCOMPARE(start.tasks(), 1);
        QCOMPARE(start.tasksOverdue(), 1);
        page.answer(cell(page.rows(), 0, "task").toString(), "ja");
        QCOMPARE(page.error(), QString());
        QCOMPARE(page.count(), 0);
        QCOMPARE(start.tasks(), 0);
        QCOMPARE(f.count("SELECT count(*) FROM fact WHERE kind = 35 AND status = 'ja'"), 1);
        f.service->undo().undo();
        QCOMPARE(page.count(), 1);
        page.answer(cell(page.rows(), 0, "task").toString(), "ved-ikke");
        QCOMPARE(f.count("SELECT count(*) FROM fact WHERE kind = 35 AND status = 'ved-ikke'"), 1);
    }

    void withoutTheCardItSaysWhatItIsAbout() {
        PageFixture f;
        job(f, Date::of(2019, 2, 10), "Ræv");
        must(f.device.store->transact([](store::Db& db) { // nothing opens here any more
            return store::Query(db, "DELETE FROM circle_key").run();
        }));
        app::TasksPage page(*f.service, nullptr);
        QCOMPARE(page.count(), 1);
        const auto whose = cell(page.rows(), 0, "whose").toString();
        QVERIFY2(whose == QStringLiteral("Fritidsjob startet"), qPrintable(whose));
    }

    void aFaultIsSaidAndNothingIsSaved() {
        PageFixture f;
        job(f, Date::of(2019, 2, 10), "Ræv");
        app::TasksPage page(*f.service, nullptr);
        page.answer(cell(page.rows(), 0, "task").toString(), "maaske");
        QCOMPARE(page.errorField(), QStringLiteral("answer"));
        QCOMPARE(page.count(), 1);
        page.answer("findes-ikke", "ja");
        QCOMPARE(f.count("SELECT count(*) FROM fact WHERE kind = 35"), 0);
    }

  private:
    static void job(PageFixture& f, Date day, const char* name) {
        auto& nb = *f.device.notebook;
        const auto token = must(people::newCard(nb, keys::circleId("job"), {name, "ung", "15-17"}));
        must(record::recordOutcome(nb, {{day, false, {}}, "fritidsjob", token, "15-17"}));
    }
};

QTEST_GUILESS_MAIN(TasksPageTest)
#include "tst_taskspage.moc"
