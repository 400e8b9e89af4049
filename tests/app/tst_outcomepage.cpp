// SPDX-License-Identifier: MPL-2.0
#include "app/pages/coursepage.h"
#include "app/pages/outcomepage.h"
#include "app/pages/recentpage.h"
#include "app/pages/taskspage.h"
#include "core/keys/crypto.h"
#include "core/people/people.h"
#include "core/record/course.h"
#include "tests/app/pagefixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace feltbog;
using namespace feltbog::testing;
using app::OutcomePage;

class OutcomePageTest : public QObject {
    Q_OBJECT

  private slots:
    void savesWhoReachedWhat() {
        PageFixture f;
        const QString card = newCard(f, "job", "Kaktus", "ung", "15-17");
        OutcomePage page(*f.service, {}, {}, nullptr);
        QCOMPARE(page.cardCount(), 0); // whose cards depends on what was reached
        page.types()->choose("fritidsjob");
        QCOMPARE(page.cardCount(), 1);
        QCOMPARE(page.followUps().size(), 2);
        QVERIFY(page.followUps().front().toMap()["after"].toString().contains("1 måned"));
        page.pick(card);
        page.date()->setDaysAgo(1);
        QSignalSpy done(&page, &app::PageModel::done);
        page.save();
        QCOMPARE(page.error(), QString());
        QCOMPARE(done.count(), 1);
        QCOMPARE(f.count(kOutcomes), 1);
        f.service->undo().undo();
        QCOMPARE(f.count(kOutcomes), 0);
        OutcomePage next(*f.service, {}, {}, nullptr); // nothing of it is left over
        QCOMPARE(next.types()->current(), QString());
        QCOMPARE(next.date()->daysAgo(), 0);
    }

    void itsFollowUpsComeDue() {
        PageFixture f;
        const QString card = newCard(f, "job", "Kaktus", "ung", "15-17");
        saves(f, "fritidsjob", card);
        f.device.clock.advance(std::chrono::hours{24 * 35});
        app::TasksPage tasks(*f.service, nullptr);
        QCOMPARE(tasks.count(), 1);
        QVERIFY(cell(tasks.rows(), 0, "whose").toString().startsWith("Kaktus"));
        QVERIFY(tasks.overdue() == 1);
    }

    void saysWhatIsMissingAndKeepsTheRest() {
        PageFixture f;
        const QString card = newCard(f, "job", "Kaktus", "ung", "15-17");
        OutcomePage page(*f.service, {}, {}, nullptr);
        page.save();
        QCOMPARE(page.errorField(), QStringLiteral("type"));
        page.types()->choose("fritidsjob");
        page.save();
        QCOMPARE(page.errorField(), QStringLiteral("person"));
        page.pick(card);
        page.types()->choose("maal-naaet"); // of another circle: that card is not among them
        QCOMPARE(page.cardCount(), 0);
        page.types()->choose("fritidsjob");
        page.save();
        QCOMPARE(page.errorField(), QStringLiteral("person"));
        QCOMPARE(f.count(kOutcomes), 0);
    }

    // First seen in another plan year: the band is judged again.
    void theBandIsAskedForWhereItIsNotKnown() {
        PageFixture f;
        const QString card = newCard(f, "job", "Kaktus", "ung", "15-17");
        must(f.device.store->transact(
            [](store::Db& db) { return store::Query(db, "UPDATE card SET band = ''").run(); }));
        OutcomePage page(*f.service, {}, {}, nullptr);
        page.types()->choose("fritidsjob");
        page.pick(card);
        QVERIFY(!page.bandNeeded());
        page.save();
        QCOMPARE(page.errorField(), QStringLiteral("band"));
        QVERIFY(page.bandNeeded());
        page.bands()->choose("15-17");
        page.save();
        QCOMPARE(page.error(), QString());
        QCOMPARE(f.count(kOutcomes), 1);
    }

    void whatWasEnteredSurvivesAClosedPage() {
        PageFixture f;
        const QString card = newCard(f, "job", "Kaktus", "ung", "15-17");
        {
            OutcomePage page(*f.service, {}, {}, nullptr);
            page.types()->choose("fritidsjob");
            page.pick(card);
            page.date()->setDaysAgo(2);
        }
        f.reopen();
        OutcomePage page(*f.service, {}, {}, nullptr);
        QCOMPARE(page.types()->current(), QStringLiteral("fritidsjob"));
        QCOMPARE(page.date()->daysAgo(), 2);
        QVERIFY(cell(page.cards(), 0, "picked").toBool());
        page.save();
        QCOMPARE(page.error(), QString());
    }

    void correctedFromSeneste() {
        PageFixture f;
        const QString first = newCard(f, "job", "Kaktus", "ung", "15-17");
        const QString other = newCard(f, "job", "Skovskade", "ung", "15-17");
        saves(f, "fritidsjob", first);
        app::RecentPage recent(*f.service, nullptr);
        int row = 0; // the cards are there too
        while (cell(recent.rows(), row, "editor").toString() != "outcome") QVERIFY(++row < recent.count());
        QVERIFY(cell(recent.rows(), row, "title").toString().contains("Fritidsjob startet"));
        OutcomePage page(*f.service, cell(recent.rows(), row, "record").toString(), {}, nullptr);
        QVERIFY(page.correcting());
        QCOMPARE(page.types()->current(), QStringLiteral("fritidsjob"));
        QCOMPARE(pickedName(page), QStringLiteral("Kaktus"));
        page.pick(other);
        page.date()->setDaysAgo(3);
        page.save();
        QCOMPARE(page.error(), QString());
        QCOMPARE(f.count(kOutcomes), 1);
        OutcomePage again(*f.service, cell(recent.rows(), row, "record").toString(), {}, nullptr);
        QCOMPARE(pickedName(again), QStringLiteral("Skovskade"));
        QCOMPARE(again.date()->daysAgo(), 3);
    }

    void fromACoursesRow() {
        PageFixture f;
        auto& nb = *f.device.notebook;
        newCard(f, "skole", "Giraf", "barn", "7-9");
        const QString card = newCard(f, "skole", "Pingvin", "barn", "7-9");
        const auto course = must(record::openCourse(nb, {{}, "familieklasseforloeb"}));
        const auto row =
            must(record::enrol(nb, {{}, course, {{*Token::fromHex(card.toStdString()), "barn", "7-9"}}}));
        app::CoursePage shown(*f.service, QString::fromStdString(course.hex()), nullptr);
        QVERIFY(shown.outcomes());
        OutcomePage page(*f.service, {}, QString::fromStdString(row.hex()), nullptr);
        QCOMPARE(page.cardCount(), 1);
        QCOMPARE(pickedName(page), QStringLiteral("Pingvin"));
        QCOMPARE(page.types()->count(), 2); // of the circle's: a goal assessed, a goal reached
        page.types()->choose("maal-naaet");
        page.save();
        QCOMPARE(page.error(), QString());
        QCOMPARE(f.count("SELECT count(*) FROM fact WHERE kind = 32 AND type = 'maal-naaet'"), 1);
    }

    void aSearchFindsOneOfMany() {
        PageFixture f;
        for (int i = 0; i < 15; ++i) newCard(f, "job", ("Sten " + std::to_string(i)).c_str(), "ung", "15-17");
        const QString card = newCard(f, "job", "Kaktus", "ung", "15-17");
        OutcomePage page(*f.service, {}, {}, nullptr);
        page.types()->choose("fritidsjob");
        QVERIFY(page.searchable());
        page.setSearch("kak");
        QCOMPARE(page.cardCount(), 1);
        page.pick(card);
        page.setSearch("sten");
        QCOMPARE(page.cardCount(), 16); // who was picked stays in sight
        QCOMPARE(pickedName(page), QStringLiteral("Kaktus"));
    }

  private:
    static constexpr const char* kOutcomes =
        "SELECT count(*) FROM fact WHERE kind = 32 AND type = 'fritidsjob'";

    static QString newCard(PageFixture& f, const char* circle, const char* name, const char* unit,
                           const char* band) {
        return QString::fromStdString(
            must(people::newCard(*f.device.notebook, keys::circleId(circle), {name, unit, band})).hex());
    }
    static void saves(PageFixture& f, const char* type, const QString& card) {
        OutcomePage page(*f.service, {}, {}, nullptr);
        page.types()->choose(type);
        page.pick(card);
        page.save();
        QCOMPARE(page.error(), QString());
    }
    static QString pickedName(OutcomePage& page) {
        for (int row = 0; row < page.cardCount(); ++row)
            if (cell(page.cards(), row, "picked").toBool()) return cell(page.cards(), row, "name").toString();
        return {};
    }
};

QTEST_GUILESS_MAIN(OutcomePageTest)
#include "tst_outcomepage.moc"
