// SPDX-License-Identifier: MPL-2.0
#include "app/pages/cardpage.h"
#include "app/pages/cardspage.h"
#include "app/pages/roundpage.h"
#include "app/service/reading.h"
#include "core/keys/crypto.h"
#include "tests/app/pagefixture.h"

#include <QSignalSpy>
#include <QtTest>

using namespace feltbog;
using namespace feltbog::testing;
using app::CardPage;
using app::CardsPage;

// Kort, Overlevering, and what a family asks for.
class TestCardPages : public QObject {
    Q_OBJECT
    std::unique_ptr<PageFixture> f;

    Token make(const char* name) {
        return must(people::newCard(*f->device.notebook, keys::circleId("gade"), {name, "barn", "10-12"}));
    }
    static QString text(QAbstractListModel* rows, int row, const char* role) {
        return cell(rows, row, role).toString();
    }

  private slots:
    void init() { f = std::make_unique<PageFixture>(); }

    void cardsAreFoundByAFewLetters() {
        for (const char* name : {"Bjørn", "Bo", "Måge"}) (void)make(name);
        CardsPage page(*f->service, nullptr);
        page.chooseCircle("gade");
        QCOMPARE(page.all(), 3);
        page.setSearch("bj");
        QCOMPARE(page.count(), 1);
        QCOMPARE(text(page.cards(), 0, "name"), QStringLiteral("Bjørn"));
        page.setSearch("x");
        QCOMPARE(page.count(), 0);
        QCOMPARE(page.all(), 3);
    }

    void aHandoverGoesOnWhereItStopped() {
        for (const char* name : {"Bjørn", "Bo", "Måge"}) (void)make(name);
        {
            CardsPage page(*f->service, nullptr);
            page.chooseCircle("gade");
            QCOMPARE(page.turnName(), QStringLiteral("Bjørn"));
            page.next();
        }
        CardsPage page(*f->service, nullptr);
        page.chooseCircle("gade");
        QCOMPARE(page.through(), 1);
        QCOMPARE(page.turnName(), QStringLiteral("Bo"));
        page.next();
        page.next();
        QCOMPARE(page.turnName(), QString());
        page.next(); // nothing left
        page.beginAgain();
        QCOMPARE(page.turnName(), QStringLiteral("Bjørn"));
    }

    void whatStandsIsShownAndDeleted() {
        const auto token = make("Bjørn");
        must(record::startRound(*f->device.notebook, "hotspot.gadeplan"));
        must(record::meet(*f->device.notebook, token, "10-12"));
        (void)must(record::endRound(*f->device.notebook));
        CardsPage cards(*f->service, nullptr);
        cards.chooseCircle("gade");
        CardPage page(*f->service, app::hex(token), nullptr);
        QCOMPARE(page.name(), QStringLiteral("Bjørn"));
        QCOMPARE(page.registrations(), 1);
        QCOMPARE(page.rows()->rowCount(), 2);
        QSignalSpy done(&page, &app::PageModel::done);
        page.forget();
        QCOMPARE(done.count(), 1);
        QCOMPARE(cards.all(), 0);
        QVERIFY(!f->service->undo().canUndo());
    }

    void aCardThatIsGoneSaysSo() {
        CardPage page(*f->service, QString(), nullptr);
        QVERIFY(!page.error().isEmpty());
        page.forget();
        QVERIFY(!page.error().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCardPages)
#include "tst_cardpages.moc"
