// SPDX-License-Identifier: MPL-2.0
//
// A partner and a one-time link: what is taken in, and all that goes wrong with links.
#include "sync/server/delivery/html.h"
#include "tests/sync/partnerscene.h"

#include <QCryptographicHash>
#include <QtTest>
#include <atomic>
#include <thread>

using namespace feltbog;
using namespace feltbog::testing;
using sync::Standing;

class TestDelivery : public QObject {
    Q_OBJECT
  private slots:
    void aLinkIsUsedOnce() {
        Scene s;
        const auto link = s.ask();
        QCOMPARE(s.take(link).status, 303);
        const auto again = s.take(link, "tal-1-1=99&tal-2-1=99");
        QCOMPARE(again.status, 410);
        QVERIFY(says(again, "Linket er brugt") && !says(again, "47,5"));
        QCOMPARE(s.only().given[0].values, std::vector{partners::Amount{47500}});
        QCOMPARE(s.desk().form(secretOf(link)).status, 410);
        s.office.clock.advance(
            std::chrono::hours{2}); // the receipt is for who delivered, not for who finds the link
        QVERIFY(says(s.desk().receipt(secretOf(link)), "Linket er brugt"));
        QVERIFY(!says(s.desk().receipt(secretOf(link)), "47,5"));
    }
    void ofTwoAtTheSameTimeOneIsTakenIn() {
        for (int round = 0; round < 5; ++round) {
            Scene s;
            const auto link = s.ask();
            std::atomic<int> taken = 0, refused = 0;
            std::vector<std::thread> all;
            for (int i = 0; i < 6; ++i)
                all.emplace_back([&, i] {
                    const auto body =
                        "tal-1-1=" + std::to_string(10 + i) + "&tal-2-1=" + std::to_string(10 + i);
                    const auto status = s.desk().take(secretOf(link), body).status;
                    ++(status == 303 ? taken : refused);
                });
            for (auto& each : all) each.join();
            QCOMPARE(taken.load(), 1);
            QCOMPARE(refused.load(), 5);
            const auto given = s.only().given;
            QCOMPARE(given[0].values, given[1].values); // both of the same post
        }
    }
    void lookingAtItUsesNothingUp() { // a mail program follows links
        Scene s;
        const auto link = s.ask();
        for (int i = 0; i < 3; ++i) QCOMPARE(s.desk().form(secretOf(link)).status, 200);
        QCOMPARE(s.desk().receipt(secretOf(link)).status, 200);
        QCOMPARE(s.standing(), Standing::Waiting);
    }
    void aGuessLearnsNothing() {
        Scene s;
        auto near = secretOf(s.ask());
        near.back() = near.back() == '0' ? '1' : '0';
        const auto page = s.desk().form(near);
        QCOMPARE(page.status, 404);
        for (const std::string& other : {std::string(32, '0'), std::string("x"), std::string(64, 'a'),
                                         std::string("%00"), near + "00", std::string()})
            for (const auto& reply :
                 {s.desk().form(other), s.desk().take(other, kWhole), s.desk().receipt(other)}) {
                QCOMPARE(reply.status, 404);
                QCOMPARE(reply.html, page.html);
            }
    }
    void expiredAndWithdrawn() {
        Scene s;
        const auto late = s.ask();
        s.office.clock.set(noon(Date::of(2019, 4, 12)) + std::chrono::hours{11});
        QCOMPARE(s.desk().form(secretOf(late)).status, 200);
        s.office.clock.advance(std::chrono::hours{2});
        const auto page = s.take(late);
        QCOMPARE(page.status, 410);
        QVERIFY(says(page, "Linket er udløbet") && says(page, "12. april 2019"));
        s.staff.coordinator.clock.set(s.office.clock.now());
        QCOMPARE(s.standing(), Standing::Missing);
        must(sync::withdraw(s.notebook(), s.road, s.only().ask.id));
        QVERIFY(says(s.desk().form(secretOf(late)), "Linket er trukket tilbage"));
        QCOMPARE(s.standing(), Standing::Withdrawn);
    }
    // Nothing is half taken in, and nothing that was typed is lost.
    void aSlipCostsNothing_data() {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, const char* body, const char* field, const char* message) {
            QTest::newRow(name) << body << field << message;
        };
        row("thousands", "tal-1-1=47&tal-2-1=1.250", "tal-2-1", "mellem tusinderne: 1250");
        row("letters", "tal-1-1=ca.+47&tal-2-1=5", "tal-1-1", "Det er ikke et tal");
        row("decimals", "tal-1-1=47&tal-2-1=5,5", "tal-2-1", "uden decimaler");
        row("empty", "tal-1-1=47&tal-2-1=", "tal-2-1", "Tallet mangler");
        row("negative", "tal-1-1=-47&tal-2-1=5", "tal-1-1", "mindre end nul");
        row("both", "tal-1-1=47&tal-2-1=5&grund-2=for-faa", "grund-2", "både et tal og en grund");
        row("another reason", "tal-1-1=47&tal-2-1=&grund-2=%3Cb%3E", "grund-2", "hvorfor tallet mangler");
        row("cpr", "tal-1-1=47&tal-2-1=5&bemaerkning=Det+er+070761-4285", "bemaerkning", "CPR-nummer");
        row("nothing", "", "tal-1-1", "Tallet mangler");
    }
    void aSlipCostsNothing() {
        QFETCH(QString, body);
        QFETCH(QString, field);
        QFETCH(QString, message);
        Scene s;
        const auto link = s.ask();
        const auto reply = s.take(link, body.toUtf8().constData());
        QCOMPARE(reply.status, 422);
        QVERIFY2(says(reply, "href=\"#" + field.toStdString() + "\""), reply.html.c_str());
        const auto at = reply.html.find("id=\"" + field.toStdString() + "-fejl\"");
        QVERIFY(at != std::string::npos);
        QVERIFY2(reply.html.substr(at, 250).find(message.toStdString()) != std::string::npos,
                 reply.html.substr(at, 250).c_str());
        if (body.startsWith("tal-1-1=47&")) QVERIFY(says(reply, "value=\"47\""));
        QCOMPARE(s.standing(), Standing::Waiting);
        QVERIFY(s.only().given.empty());
        QCOMPARE(s.take(link).status, 303);
    }
    void aRemarkIsShort() {
        Scene s;
        const auto link = s.ask();
        const std::string rest = "tal-1-1=47&tal-2-1=5&bemaerkning=";
        QCOMPARE(s.take(link, (rest + std::string(201, 'x')).c_str()).status, 422);
        std::string letters;
        for (int i = 0; i < 200; ++i) letters += "%C3%A6";
        QCOMPARE(s.take(link, (rest + letters).c_str()).status, 303);
        QCOMPARE(s.only().remark.size(), std::size_t{400});
    }
    void whatIsTypedIsShownAsText() {
        Scene s;
        const auto link = s.ask();
        const auto reply =
            s.take(link, "tal-1-1=%22%3E%3Cscript%3E&tal-2-1=&bemaerkning=%3C%2Ftextarea%3E%3Cb%3E%26");
        QVERIFY(says(reply, "&quot;&gt;&lt;script&gt;") && says(reply, "&lt;/textarea&gt;&lt;b&gt;&amp;"));
        QVERIFY(!says(reply, "<script") && !says(reply, "<b>"));
    }
    void noFormAtAll() {
        Scene s;
        const auto link = s.ask();
        for (const std::string& body :
             {std::string("tal-1-1=%"), std::string("tal-1-1=%zz"), std::string("a=\xE6"),
              std::string("a=%FF"), std::string(70'000, 'x')}) {
            const auto reply = s.desk().take(secretOf(link), body);
            QCOMPARE(reply.status, 400);
            QVERIFY(says(reply, "Intet er afleveret"));
        }
        QCOMPARE(s.standing(), Standing::Waiting);
    }

    // The answer to an approval is lost: the server has it, the device has nothing yet.
    void theStylesHashIsTrue() {
        const auto style = sync::server::html::style();
        const auto hash = QCryptographicHash::hash({style.data(), static_cast<int>(style.size())},
                                                   QCryptographicHash::Sha256);
        const auto policy = std::string(sync::server::html::contentPolicy());
        QVERIFY2(policy.find("'sha256-" + hash.toBase64().toStdString() + "'") != std::string::npos,
                 hash.toBase64().constData());
    }
};

QTEST_GUILESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
