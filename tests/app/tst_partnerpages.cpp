// SPDX-License-Identifier: MPL-2.0
//
// A coordinator asks a partner for figures and takes in what comes, on the pages, with a real office and a
// partner at its form: what goes wrong is said, and costs nothing.
#include "app/pages/deliverypage.h"
#include "app/pages/partneraskpage.h"
#include "app/pages/partnerspage.h"
#include "app/service/approot.h"
#include "core/record/appointment.h"
#include "tests/app/pagefixture.h"
#include "tests/sync/partnerscene.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QtTest>

using namespace feltbog;
using namespace feltbog::testing;
using app::DeliveryPage;
using app::PartnerAskPage;
using app::PartnersPage;
using trust::Role;

namespace {

const QString kPartner = QStringLiteral("Boligforeningen");

// The app on a device of the scene, and its road to the office.
struct Side {
    ports::Connectivity network;
    bool down = false;
    int loseReplies = 0;
    std::unique_ptr<app::AppRoot> root;
    std::unique_ptr<QObject> owner = std::make_unique<QObject>(); // owns the models

    Side(Scene& s, DeviceFixture& device)
        : root(must(app::AppRoot::open(*device.store, {device.clock, device.random},
                                       device.dir.filePath("ui.ini"),
                                       [this, &s](const std::string&) {
                                           auto road = std::make_unique<Loopback>(s.office);
                                           road->down = down;
                                           road->loseReplies = std::exchange(loseReplies, 0);
                                           return road;
                                       },
                                       network, {}))) {
        settle();
    }
    app::AppFacade& app() { return root->facade(); }
    void settle() {
        if (!QTest::qWaitFor([&] { return !app().sync()->running(); }, 60'000)) qFatal("no end");
    }
    template <class Page>
    Page& rested(Page* made) {
        if (!QTest::qWaitFor([&] { return !working(*made); }, 60'000)) qFatal("no end");
        settle();
        return *made;
    }
    PartnersPage& partners() { return rested(app().partnersPage(owner.get())); }
    PartnerAskPage& ask(const QString& partner = kPartner) {
        return *app().partnerAskPage(owner.get(), partner);
    }
    DeliveryPage& delivery(const sync::wire::AskId& id) {
        return rested(app().deliveryPage(owner.get(), QString::fromStdString(id.hex())));
    }
    template <class Page>
    void done(Page& page) {
        (void)rested(&page);
    }

  private:
    template <class Page>
    static bool working(const Page& page) {
        return page.working();
    }
};

QString linkOf(const QString& url) { return url.section('/', -1); }

// The link of a page that has just been made, as the partner has it.
std::string secretIn(PartnerAskPage& page) {
    page.make();
    if (!QTest::qWaitFor([&] { return page.state() != PartnerAskPage::State::Making; }, 60'000))
        qFatal("no link");
    return linkOf(page.url()).toStdString();
}

} // namespace

class TestPartnerPages : public QObject {
    Q_OBJECT
  private slots:
    void fromTheListToRegisteredFigures() {
        Scene s;
        Side boss(s, s.staff.coordinator);
        auto& list = boss.partners();
        QCOMPARE(list.error(), QString());
        QVERIFY(list.known() && list.linkCount() == 0);
        QVERIFY(list.noMeeting()); // none has a day
        auto& ask = boss.ask();
        QCOMPARE(ask.figures()->chosen().size(), 2); // all they have
        QVERIFY(ask.all());
        const auto secret = secretIn(ask);
        QCOMPARE(ask.error(), QString());
        QCOMPARE(ask.state(), PartnerAskPage::State::Made);
        QVERIFY2(ask.until().startsWith("Linket virker én gang, til og med"), qPrintable(ask.until()));
        ask.copy();
        QVERIFY(ask.copied());
        QCOMPARE(QGuiApplication::clipboard()->text(), ask.url());
        boss.settle();
        QCOMPARE(list.linkCount(), 1);
        QCOMPARE(cell(list.links(), 0, "word").toString(), QString("Sendt"));
        QCOMPARE(cell(list.links(), 0, "heading").toString(), QString("Venter på partneren"));

        QCOMPARE(s.desk().take(secret, kWhole).status, 303);
        list.fetch();
        boss.done(list);
        QCOMPARE(cell(list.links(), 0, "word").toString(), QString("Leveret"));
        QCOMPARE(cell(list.links(), 0, "heading").toString(), QString("Venter på dig"));
        QVERIFY(list.summary().startsWith("1 leverance"));
        int row = 0;
        while (cell(list.partners(), row, "partner").toString() != kPartner)
            QVERIFY(++row < list.partnerCount());
        QCOMPARE(cell(list.partners(), row, "arrived").toString(),
                 QString::fromStdString(s.only().ask.id.hex()));
        QCOMPARE(list.waiting(), 1);
        auto& page = boss.delivery(s.only().ask.id);
        QVERIFY(page.known() && page.decides() && !page.open());
        QCOMPARE(page.partner(), kPartner);
        QCOMPARE(page.remark(), QString("Skønnet af Bo"));
        const auto number = cell(page.figures(), 0, "numbers").toList().front().toMap();
        QCOMPARE(number["value"].toString(), QString("47,5"));
        QCOMPARE(number["last"].toString(), QString("Ikke leveret før"));
        QVERIFY(!cell(page.figures(), 0, "about").toString().isEmpty());
        QCOMPARE(cell(page.figures(), 1, "missing").toString(), QString("For få til, at tallet må vises"));
        QCOMPARE(registered(s.staff.coordinator), 0);
        QSignalSpy done(&page, &app::PageModel::done);
        page.approve();
        boss.done(page);
        QCOMPARE(page.error(), QString());
        QCOMPARE(done.count(), 1);
        QCOMPARE(registered(s.staff.coordinator), 2);
        QCOMPARE(page.word(), QString("Godkendt"));
        QVERIFY(!page.decides() && page.remark().isEmpty());
    }

    void lastTimesFigureStandsBeside() {
        Scene s;
        QCOMPARE(s.take(s.ask()).status, 303);
        must(sync::approve(s.notebook(), s.road, s.only()));
        const auto next = must(
            sync::ask(s.notebook(), s.road,
                      {"Boligforeningen", {"beskaeftigelse"}, Date::of(2019, 2, 28), Date::of(2019, 4, 1)}));
        Side boss(s, s.staff.coordinator);
        auto& page = boss.delivery(next.ask.id);
        QVERIFY(page.open());
        const auto number = cell(page.figures(), 0, "numbers").toList().front().toMap();
        QCOMPARE(number["last"].toString(), QString("Sidst 47,5, 31-01-2019"));
        QVERIFY(!cell(page.figures(), 0, "given").toBool());
    }

    void whoIsMissingBeforeTheNextMeeting() {
        Scene s;
        const Date day = s.notebook().today() + 20;
        must(record::recordAppointment(s.notebook(), {{day, false, {}}, "styregruppe"}));
        Side boss(s, s.staff.coordinator);
        auto& list = boss.partners();
        QVERIFY(!list.noMeeting());
        QVERIFY2(list.summary().contains("mangler"), qPrintable(list.summary()));
        const auto heading = cell(list.partners(), 0, "heading").toString();
        QVERIFY2(heading.startsWith("Mangler før Styregruppen"), qPrintable(heading));
        QVERIFY(!cell(list.partners(), 0, "figures").toString().isEmpty());
        auto& ask = boss.ask(cell(list.partners(), 0, "partner").toString());
        QVERIFY(ask.before().startsWith("Til Styregruppen"));
        QVERIFY(ask.due()->date() == day - 1);
        QVERIFY(!ask.figures()->chosen().isEmpty());
    }

    void withoutANetItSaysSoAndCostsNothing() {
        Scene s;
        QCOMPARE(s.take(s.ask()).status, 303);
        Side boss(s, s.staff.coordinator);
        boss.down = true;
        auto& list = boss.partners();
        QVERIFY(!list.known());
        QVERIFY2(list.trouble().startsWith("Ingen forbindelse"), qPrintable(list.trouble()));
        QVERIFY(list.partnerCount() > 0); // that is known here
        auto& unseen = boss.delivery(s.only().ask.id);
        QVERIFY(!unseen.known() && !unseen.trouble().isEmpty());
        auto& ask = boss.ask();
        ask.figures()->choose("beskaeftigelse"); // not that one
        (void)secretIn(ask);
        QCOMPARE(ask.state(), PartnerAskPage::State::Choosing);
        QVERIFY(!ask.error().isEmpty());
        QCOMPARE(ask.figures()->chosen().size(), 1);

        boss.down = false;
        list.fetch();
        boss.done(list);
        QCOMPARE(list.trouble(), QString());
        QCOMPARE(list.linkCount(), 1);
        auto& page = boss.delivery(s.only().ask.id);
        boss.down = true;
        page.approve();
        boss.done(page);
        QVERIFY(!page.error().isEmpty());
        QVERIFY(page.decides()); // as it was
        QCOMPARE(registered(s.staff.coordinator), 0);
        boss.down = false;
        page.approve();
        boss.done(page);
        QCOMPARE(page.error(), QString());
        QCOMPARE(registered(s.staff.coordinator), 2);
    }

    // The office heard of it, the device did not: approved again, it is written once.
    void anApprovalThatBrokeOffIsDoneAgain() {
        Scene s;
        QCOMPARE(s.take(s.ask()).status, 303);
        Side boss(s, s.staff.coordinator);
        auto& page = boss.delivery(s.only().ask.id);
        boss.loseReplies = 1;
        page.approve();
        boss.done(page);
        QVERIFY(!page.error().isEmpty());
        boss.app().sync()->start();
        page.fetch();
        boss.done(page);
        QVERIFY(page.unwritten());
        page.approve();
        boss.done(page);
        QCOMPARE(page.error(), QString());
        QCOMPARE(registered(s.staff.coordinator), 2);
    }

    void aRejectionNeedsAReasonThatMayBeKept() {
        Scene s;
        QCOMPARE(s.take(s.ask()).status, 303);
        Side boss(s, s.staff.coordinator);
        auto& page = boss.delivery(s.only().ask.id);
        page.reject();
        QCOMPARE(page.errorField(), QString("reason"));
        page.setTypedReason("010101-0004");
        page.reject();
        boss.done(page);
        QVERIFY(!page.error().isEmpty());
        QCOMPARE(page.typedReason(), QString("010101-0004"));
        page.setTypedReason("Forkert år");
        QCOMPARE(boss.delivery(s.only().ask.id).typedReason(), QString("Forkert år")); // after a lock, too
        page.reject();
        boss.done(page);
        QCOMPARE(page.error(), QString());
        QCOMPARE(page.word(), QString("Afvist"));
        QCOMPARE(page.reason(), QString("Forkert år"));
        QVERIFY(page.again() && !page.decides());
        QCOMPARE(registered(s.staff.coordinator), 0);
    }

    void aLinkIsTakenBack() {
        Scene s;
        const auto link = s.ask();
        Side boss(s, s.staff.coordinator);
        auto& page = boss.delivery(link.ask.id);
        QVERIFY(page.open());
        QVERIFY(!page.until().isEmpty());
        page.withdraw();
        boss.done(page);
        QCOMPARE(page.word(), QString("Trukket tilbage"));
        QVERIFY(page.again() && page.until().isEmpty());
        QCOMPARE(s.take(link).status, 410);
    }

    void aLinkNobodyUsedExpires() {
        Scene s;
        const auto link = s.ask();
        s.staff.coordinator.clock.set(link.ask.expires + std::chrono::hours{1});
        Side boss(s, s.staff.coordinator);
        auto& page = boss.delivery(link.ask.id);
        QCOMPARE(page.word(), QString("Udløbet"));
        QVERIFY(page.again() && !page.open());
        QCOMPARE(cell(boss.partners().links(), 0, "heading").toString(), QString("Afsluttet"));
    }

    // Somebody has typed that figure meanwhile: approved blindly, it would count twice.
    void anUnusualFigureIsAskedAbout() {
        Scene s;
        const QString partner = QStringLiteral("Randers Ungdomsskole og Falck");
        const auto first = s.ask(partner.toStdString()), second = s.ask(partner.toStdString());
        for (const auto& link : {first, second})
            QCOMPARE(s.take(link, "tal-1-1=2&tal-1-2=30&tal-1-3=25").status, 303);
        Side boss(s, s.staff.coordinator);
        auto& one = boss.delivery(first.ask.id);
        one.approve();
        boss.done(one);
        auto& two = boss.delivery(second.ask.id);
        two.approve();
        boss.done(two);
        QVERIFY2(two.question().contains("står her allerede"), qPrintable(two.question()));
        two.answerNo();
        QVERIFY(two.decides());
        QCOMPARE(registered(s.staff.coordinator), 1);
        two.approve();
        boss.done(two);
        two.answerYes();
        boss.done(two);
        QCOMPARE(registered(s.staff.coordinator), 2);
    }

    void whatIsMissingIsSaid() {
        Scene s;
        Side boss(s, s.staff.coordinator);
        auto& ask = boss.ask();
        ask.chooseAll(); // all were chosen: none
        ask.make();
        QCOMPARE(ask.errorField(), QString("figures"));
        ask.chooseAll();
        ask.due()->set(s.notebook().today() - 1);
        ask.make();
        QCOMPARE(ask.errorField(), QString("due"));
        QCOMPARE(ask.state(), PartnerAskPage::State::Choosing);
        auto& nobody = boss.ask("Ukendt");
        QCOMPARE(nobody.figures()->count(), 0);
        QVERIFY2(nobody.error().startsWith("Planen har ingen tal fra den part"), qPrintable(nobody.error()));
    }

    // Nobody else has the link: a lock while the mail is written must not cost it.
    void theLinkIsThereUntilThePageIsLeft() {
        Scene s;
        Side boss(s, s.staff.coordinator);
        auto& ask = boss.ask();
        const auto secret = secretIn(ask);
        boss.settle();
        auto& again = boss.ask();
        QCOMPARE(again.state(), PartnerAskPage::State::Made);
        QCOMPARE(linkOf(again.url()).toStdString(), secret);
        s.staff.coordinator.clock.advance(std::chrono::hours{24 * 20}); // nobody pressed anything
        QCOMPARE(boss.ask().state(), PartnerAskPage::State::Choosing);
        s.staff.coordinator.clock.advance(-std::chrono::hours{24 * 20});
        again.left();
        auto& fresh = boss.ask();
        QCOMPARE(fresh.state(), PartnerAskPage::State::Choosing);
        QCOMPARE(fresh.url(), QString());
        QVERIFY(fresh.already().contains("allerede sendt et link"));
    }

    void aStreetWorkerIsRefused() {
        Scene s;
        const auto street = s.staff.join(7, {Role::StreetWorker});
        s.staff.everybody({street.get()});
        Side there(s, *street);
        QVERIFY(!there.app().may()->partners());
        auto& list = there.partners();
        QVERIFY2(list.trouble().startsWith("Enhedens rolle giver ikke adgang"), qPrintable(list.trouble()));
        Side boss(s, s.staff.coordinator);
        QVERIFY(boss.app().may()->partners());
    }
};

QTEST_MAIN(TestPartnerPages)
#include "tst_partnerpages.moc"
