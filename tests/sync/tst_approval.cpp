// SPDX-License-Identifier: MPL-2.0
//
// A coordinator and a partner's figures: asked for, approved once, and then registrations.
#include "tests/sync/partnerscene.h"

#include <QtTest>
#include <algorithm>

using namespace feltbog;
using namespace feltbog::testing;
using sync::Standing;
using sync::wire::AskState;
using trust::Role;

class TestApproval : public QObject {
    Q_OBJECT
  private slots:
    void fromAskToRegistration() {
        Scene s;
        const auto link = s.ask();
        QCOMPARE(s.standing(), Standing::Waiting);
        const auto page = s.desk().form(secretOf(link));
        QCOMPARE(page.status, 200);
        for (const char* text : {"Boligforeningen", "Andel i beskæftigelse, Glarbjergvej", "29. marts 2019",
                                 "12. april 2019", "lang=\"da\"", "For få til, at tallet må vises"})
            QVERIFY2(says(page, text), text);
        const auto reply = s.take(link);
        QCOMPARE(reply.status, 303);
        QCOMPARE(reply.location, secretOf(link) + "/tak");
        const auto receipt = s.desk().receipt(secretOf(link));
        QCOMPARE(receipt.status, 200);
        QVERIFY(says(receipt, "47,5 %") && says(receipt, "Ingen data: For få"));

        const auto delivery = s.only();
        QCOMPARE(s.standing(), Standing::Delivered);
        QCOMPARE(delivery.given[0].values, std::vector{partners::Amount{47500}});
        QCOMPARE(delivery.given[1].reason, std::string("for-faa"));
        QCOMPARE(delivery.remark, std::string("Skønnet af Bo"));
        QCOMPARE(delivery.delivered, s.office.clock.now());
        QCOMPARE(registered(s.staff.coordinator), 0); // before it is approved
        must(sync::approve(s.notebook(), s.road, delivery));
        QCOMPARE(registered(s.staff.coordinator), 2);
        QCOMPARE(s.standing(), Standing::Approved);
        QCOMPARE(s.only().remark, std::string()); // it was for whoever approves
        must(sync::approve(s.notebook(), s.road, s.only()));
        QCOMPARE(registered(s.staff.coordinator), 2);
        // Next time the page shows what was delivered.
        const auto next = must(
            sync::ask(s.notebook(), s.road,
                      {"Boligforeningen", {"beskaeftigelse"}, Date::of(2019, 2, 28), Date::of(2019, 4, 1)}));
        QVERIFY(says(s.desk().form(secretOf(next)), "Sidst 47,5 %, 31. januar 2019"));
    }
    void numbersOfADeliveryType() {
        Scene s;
        const auto link = s.ask("Randers Ungdomsskole og Falck");
        QCOMPARE(s.take(link, "tal-1-1=2&tal-1-2=30&tal-1-3=31").status,
                 422);                                              // more completed than took part
        QCOMPARE(s.take(link, "tal-1-1=2&tal-1-2=30").status, 422); // one is missing
        QCOMPARE(s.take(link, "tal-1-1=2&tal-1-2=30&tal-1-3=25").status, 303);
        must(sync::approve(s.notebook(), s.road, s.only()));
        QCOMPARE(count(*s.staff.coordinator.store, "SELECT sum(n) FROM amount"), 57);
    }
    void aZeroIsANumberAndCountsNothing() {
        Scene s;
        const auto link = s.ask("Randers Ungdomsskole og Falck");
        QCOMPARE(s.take(link, "tal-1-1=0&tal-1-2=0&tal-1-3=0").status, 303);
        must(sync::approve(s.notebook(), s.road, s.only()));
        QCOMPARE(registered(s.staff.coordinator), 0);
    }

    void onlyACoordinatorAsks() {
        Scene s;
        const auto street = s.staff.join(7, {Role::StreetWorker});
        s.staff.everybody({street.get()});
        const sync::PartnerAsk what{"Boligforeningen", {}, Date::of(2019, 1, 31), Date::of(2019, 3, 29)};
        QCOMPARE(sync::ask(*street->notebook, s.road, what).error().code, ErrorCode::RoleForbids);
        QCOMPARE(sync::deliveries(*street->notebook, s.road).error().code, ErrorCode::RoleForbids);
        const auto link = s.ask();
        QCOMPARE(sync::withdraw(*street->notebook, s.road, link.ask.id).error().code, ErrorCode::RoleForbids);
        QCOMPARE(s.desk().form(secretOf(link)).status, 200);
    }
    void theServerKnowsNoSecret() {
        Scene s;
        const auto link = s.ask();
        const auto secret = *fromHex(secretOf(link));
        must(s.office.ledger->read([&](sync::server::LedgerTx& tx) -> Status {
            FB_ASSIGN(const auto all, tx.deliveries());
            const auto kept = sync::wire::keptForm(all.front());
            if (std::search(kept.begin(), kept.end(), secret.begin(), secret.end()) != kept.end())
                return fail(ErrorCode::Internal, "hemmeligheden");
            return {};
        }));
        QVERIFY(std::search(s.road.lastBody.begin(), s.road.lastBody.end(), secret.begin(), secret.end()) ==
                s.road.lastBody.end());
    }
    void aRequestPlayedAgainIsHarmless() {
        Scene s;
        const auto link = s.ask();
        QCOMPARE(must(s.road.post("/v1/deliveries/ask", s.road.lastHeaders, s.road.lastBody)).status, 200);
        QCOMPARE(s.take(link).status, 303);
        const auto delivery = s.only();
        must(sync::reject(s.notebook(), s.road, delivery.ask.id, "Forkert år"));
        QCOMPARE(must(s.road.post("/v1/deliveries/settle", s.road.lastHeaders, s.road.lastBody)).status, 200);
        QCOMPARE(s.only().state, AskState::Rejected);
    }
    void anApprovalThatBrokeOffIsDoneAgain() {
        Scene s;
        QCOMPARE(s.take(s.ask()).status, 303);
        const auto delivery = s.only();
        s.road.loseReplies = 1;
        QCOMPARE(sync::approve(s.notebook(), s.road, delivery).error().code, ErrorCode::ServerUnreachable);
        QCOMPARE(registered(s.staff.coordinator), 0);
        QCOMPARE(s.standing(), Standing::Unwritten);
        must(sync::approve(s.notebook(), s.road, s.only()));
        QCOMPARE(registered(s.staff.coordinator), 2);
        QCOMPARE(s.standing(), Standing::Approved);
    }
    // The server came back from a copy in which the link was not used yet.
    void aRestoredServerDoesNotMakeItCountTwice() {
        Scene s;
        const auto link = s.ask();
        s.office.backUp();
        QCOMPARE(s.take(link).status, 303);
        must(sync::approve(s.notebook(), s.road, s.only()));
        s.office.restore();
        QCOMPARE(s.take(link).status, 303);
        must(sync::approve(s.notebook(), s.road, s.only()));
        QCOMPARE(registered(s.staff.coordinator), 2);
        s.office.restore();
        QCOMPARE(s.take(link, "tal-1-1=48&tal-2-1=5").status, 303);
        QCOMPARE(sync::approve(s.notebook(), s.road, s.only()).error().code, ErrorCode::DeliveryState);
        QCOMPARE(registered(s.staff.coordinator), 2);
        QCOMPARE(s.standing(), Standing::Delivered);
    }
    void ofTwoCoordinatorsOneApproves() {
        Scene s;
        const auto other = s.staff.join(9, {Role::Coordinator});
        s.staff.everybody({other.get()});
        QCOMPARE(s.take(s.ask()).status, 303);
        const auto delivery = s.only();
        must(sync::approve(s.notebook(), s.road, delivery));
        QCOMPARE(sync::approve(*other->notebook, s.road, delivery).error().code, ErrorCode::DeliveryState);
        QCOMPARE(registered(*other), 0);
        QCOMPARE(sync::reject(*other->notebook, s.road, delivery.ask.id, "x").error().code,
                 ErrorCode::DeliveryState);
        QCOMPARE(must(sync::standingOf(*other->notebook, s.only())), Standing::Approved);
    }
    void whatTheDeviceCannotRegisterIsNotApproved() {
        Scene s;
        const auto link = s.ask("Randers Ungdomsskole og Falck");
        QCOMPARE(s.take(link, "tal-1-1=2&tal-1-2=900&tal-1-3=25").status, 303);
        QCOMPARE(sync::approve(s.notebook(), s.road, s.only()).error().code, ErrorCode::CountUnusual);
        QCOMPARE(s.standing(), Standing::Delivered);
        must(sync::approve(s.notebook(), s.road, s.only(), true));
        QCOMPARE(registered(s.staff.coordinator), 1);
    }
    void aFigureThatThePlanLostIsNotApproved() {
        Scene s;
        QCOMPARE(s.take(s.ask()).status, 303);
        auto without = randersPlan(); // it has no series
        without.push_back('\n');      // and is no version that was there before
        must(s.notebook().publishPlan(without));
        QCOMPARE(sync::approve(s.notebook(), s.road, s.only()).error().code, ErrorCode::PlanChanged);
        QCOMPARE(s.standing(), Standing::Delivered);
    }
    void rejectedAndAskedAgain() {
        Scene s;
        const auto link = s.ask();
        QCOMPARE(sync::reject(s.notebook(), s.road, link.ask.id, "x").error().code, ErrorCode::DeliveryState);
        QCOMPARE(s.take(link).status, 303);
        QCOMPARE(sync::reject(s.notebook(), s.road, link.ask.id, "070761-4285").error().code,
                 ErrorCode::CprNumber);
        must(sync::reject(s.notebook(), s.road, link.ask.id, "Forkert år"));
        const auto delivery = s.only();
        QCOMPARE(delivery.reason, std::string("Forkert år"));
        QCOMPARE(delivery.remark, std::string());
        QCOMPARE(sync::approve(s.notebook(), s.road, delivery).error().code, ErrorCode::DeliveryState);
        QCOMPARE(registered(s.staff.coordinator), 0);
        QCOMPARE(s.take(link).status, 410);
        QCOMPARE(s.take(s.ask()).status, 303);
    }
    void whoIsMissingBeforeWhichDay() {
        Scene s;
        const auto asked = [&](const char* partner, Date due) {
            (void)must(sync::ask(s.notebook(), s.road, {partner, {}, Date::of(2019, 1, 31), due}));
        };
        asked("Randers Bibliotek", Date::of(2019, 3, 29));
        asked("Boligforeningen", Date::of(2019, 3, 10));
        asked("Institutionerne", Date::of(2019, 3, 20));
        std::string seen;
        for (const auto& d : must(sync::deliveries(s.notebook(), s.road)))
            seen +=
                d.ask.partner +
                (must(sync::standingOf(s.notebook(), d)) == Standing::Missing ? " mangler, " : " venter, ");
        QCOMPARE(seen,
                 std::string("Boligforeningen mangler, Institutionerne venter, Randers Bibliotek venter, "));
    }
    void whatIsOldGoes() {
        Scene s;
        (void)s.ask();
        s.office.clock.advance(std::chrono::hours{24 * 800});
        (void)s.ask();
        QCOMPARE(must(sync::deliveries(s.notebook(), s.road)).size(), std::size_t{1});
    }
    void aDamagedMessageIsRefused() {
        Scene s;
        QCOMPARE(s.take(s.ask()).status, 303);
        const auto kept = sync::wire::keptForm(s.only());
        for (std::size_t i = 0; i < kept.size(); ++i)
            QVERIFY(!sync::wire::fromKeptForm(ByteView(kept).first(i)).ok());
        for (std::size_t i = 0; i < kept.size(); ++i) {
            auto bad = kept;
            bad[i] ^= 0x80;
            if (const auto read = sync::wire::fromKeptForm(bad)) QCOMPARE(sync::wire::keptForm(*read), bad);
        }
    }
};

QTEST_GUILESS_MAIN(TestApproval)
#include "tst_approval.moc"
