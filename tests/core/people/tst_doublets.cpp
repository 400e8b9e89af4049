// SPDX-License-Identifier: MPL-2.0
#include "core/base/uuid.h"
#include "core/people/doublets.h"
#include "core/people/expiry.h"
#include "core/record/recent.h"
#include "core/store/rebuild.h"
#include "tests/sync/office.h"

#include <QtTest>

using namespace feltbog;
using namespace feltbog::testing;
using people::DoubletAnswer;

namespace {

CircleId street() { return keys::circleId("gade"); }
Token newChild(DeviceFixture& device, const std::string& name) {
    device.clock.advance(std::chrono::minutes{1});
    return must(people::newCard(*device.notebook, street(), {name, "barn", "10-12"}));
}
std::int64_t suggest(DeviceFixture& device) {
    return must(people::suggestDoublets(*device.notebook, street()));
}
std::vector<people::DoubletQuestion> questions(DeviceFixture& device) {
    return must(people::doubletQuestions(*device.notebook, street())).open;
}
void answer(DeviceFixture& device, const Token& a, const Token& b, DoubletAnswer what) {
    device.clock.advance(std::chrono::minutes{1});
    (void)must(people::answerDoublet(*device.notebook, a, b, what));
}

// Two colleagues who each made a card for one child, and have synced since.
struct Colleagues {
    Office office;
    DeviceFixture a{1}, b{2, false};
    Token mine, theirs;
    Colleagues() {
        for (auto* device : {&a, &b}) enrolAt(office, *device);
        must(b.notebook->addKeys(must(a.notebook->keyring())));
        sync();
        mine = newChild(a, "Mohamed");
        theirs = newChild(b, "Muhammad");
        (void)newChild(b, "Freja");
        sync();
    }
    void sync() {
        for (auto* device : {&a, &b, &a}) (void)syncWith(office, *device);
    }
};

} // namespace

class TestDoublets : public QObject {
    Q_OBJECT
  private slots:
    void whoCanReadBothCardsSuggestsOnce() {
        Colleagues t;
        QCOMPARE(suggest(t.b), std::int64_t{1});
        QCOMPARE(suggest(t.b), std::int64_t{0});
        t.sync();
        QCOMPARE(suggest(t.a), std::int64_t{0});
        for (auto* device : {&t.a, &t.b}) {
            const auto asked = questions(*device);
            QCOMPARE(asked.size(), std::size_t{1});
            QCOMPARE(asked[0].a.callName + asked[0].b.callName == "MohamedMuhammad" ||
                         asked[0].a.callName + asked[0].b.callName == "MuhammadMohamed",
                     true);
        }
        SAME_EVERYWHERE(t.office, &t.a, &t.b);
    }

    void anAnswerSettlesItEverywhereAndCanBeTakenBack() {
        Colleagues t;
        (void)suggest(t.a);
        answer(t.a, t.mine, t.theirs, DoubletAnswer::Same);
        t.sync();
        for (auto* device : {&t.a, &t.b}) QVERIFY(questions(*device).empty());
        answer(t.b, t.theirs, t.mine, DoubletAnswer::TakenBack);
        t.sync();
        for (auto* device : {&t.a, &t.b}) QCOMPARE(questions(*device).size(), std::size_t{1});
        answer(t.a, t.mine, t.theirs, DoubletAnswer::AskColleague);
        t.sync();
        QVERIFY(questions(t.b)[0].asked);
    }

    void theLatestAnswerStandsOnEveryTablet() {
        Colleagues t;
        (void)suggest(t.a);
        t.sync();
        answer(t.a, t.mine, t.theirs, DoubletAnswer::Same);
        t.b.clock.advance(std::chrono::hours{1});
        answer(t.b, t.mine, t.theirs, DoubletAnswer::Different);
        t.sync();
        must(store::projectAll(*t.office.store)); // an office does it when no device waits
        for (auto* store : {t.a.store.get(), t.b.store.get(), t.office.store.get()}) {
            std::vector<people::Said> said;
            must(store->read([&](store::Db& db) -> Status {
                FB_ASSIGN(said, people::saidOfDoublets(db));
                return {};
            }));
            QCOMPARE(said.size(), std::size_t{1});
            QCOMPARE(said[0].verdict, people::Verdict::Different);
        }
        SAME_EVERYWHERE(t.office, &t.a, &t.b);
    }

    void aSuggestionComingLateChangesNoAnswer() {
        Colleagues t;
        t.b.clock.advance(std::chrono::hours{1});
        QCOMPARE(suggest(t.b), std::int64_t{1}); // b has not heard of the answer
        answer(t.a, t.mine, t.theirs, DoubletAnswer::Different);
        t.sync();
        for (auto* device : {&t.a, &t.b}) QVERIFY(questions(*device).empty());
    }

    void theLikeliestComesFirst() {
        DeviceFixture device;
        for (const char* name : {"Alexander", "Alex", "Sofie", "Sophie"}) (void)newChild(device, name);
        QCOMPARE(suggest(device), std::int64_t{2});
        const auto asked = questions(device);
        QCOMPARE(asked.size(), std::size_t{2});
        QVERIFY(asked[0].likeness > asked[1].likeness);
        QVERIFY(asked[0].a.callName.starts_with("So"));
    }

    void amongNamesakesTheOneOfTheSameAgeComesFirst() {
        DeviceFixture device;
        const auto one = newChild(device, "Ali");
        for (const char* band : {"15-17", "10-12"})
            (void)must(people::newCard(*device.notebook, street(), {"Ali", "barn", band}));
        QCOMPARE(suggest(device), std::int64_t{3});
        const auto first = questions(device).front();
        QVERIFY(first.a.token == one || first.b.token == one);
        QCOMPARE(first.a.band, std::string("10-12"));
        QCOMPARE(first.b.band, std::string("10-12"));
    }

    // Every question costs time, and every tenth answer is wrong: the likeliest are asked, the others wait.
    void oneQuestionForSixCardsAndTheOthersOnDemand() {
        DeviceFixture device;
        std::vector<Token> tokens;
        for (int i = 0; i < 4; ++i) tokens.push_back(newChild(device, "Ali"));
        for (const char* name : {"Omar", "Freja", "Vigga"}) (void)newChild(device, name);
        QCOMPARE(suggest(device), std::int64_t{6});
        const auto asked = [&] {
            const auto list = must(people::doubletQuestions(*device.notebook, street()));
            const auto counted = must(people::doubletsAsked(*device.notebook));
            return std::int64_t(list.now) == counted ? counted : -1;
        };
        QCOMPARE(asked(), std::int64_t{2}); // of seven cards
        answer(device, tokens[0], tokens[1], DoubletAnswer::Different);
        QCOMPARE(asked(), std::int64_t{1});
        answer(device, tokens[0], tokens[2], DoubletAnswer::Different);
        QCOMPARE(asked(), std::int64_t{0});
        QCOMPARE(questions(device).size(), std::size_t{4}); // still open, and counted as such
        answer(device, tokens[0], tokens[2], DoubletAnswer::TakenBack);
        QCOMPARE(asked(), std::int64_t{1});
    }
    void whatIsHardlyADoubletIsNotAsked() {
        DeviceFixture device;
        for (const char* name : {"Alexander", "Alex"}) (void)newChild(device, name);
        QCOMPARE(suggest(device), std::int64_t{1});
        QCOMPARE(questions(device).size(), std::size_t{1});
        QCOMPARE(must(people::doubletsAsked(*device.notebook)), std::int64_t{0});
    }

    // Being asked about is no use of a card, and no registration of the evening's.
    void questionsAreNoUseOfACard() {
        DeviceFixture device;
        const auto one = newChild(device, "Sofie"), other = newChild(device, "Sophie");
        device.clock.advance(std::chrono::hours{24 * 300});
        (void)suggest(device);
        answer(device, one, other, DoubletAnswer::Different);
        QVERIFY(must(record::recent(*device.notebook, 10)).empty());
        QVERIFY(!must(people::person(*device.notebook, one)).lastSeen);
        device.clock.advance(std::chrono::hours{24 * 80});
        QCOMPARE(must(people::eraseUnused(*device.notebook, device.notebook->today())), std::int64_t{2});
    }

    void strangersAndOneselfAreRefused() {
        DeviceFixture device;
        const auto one = newChild(device, "Sol");
        const auto stranger = uuid4<Token>(device.random);
        const auto refused = people::answerDoublet(*device.notebook, one, stranger, DoubletAnswer::Same);
        QVERIFY(!refused && refused.error().code == ErrorCode::PersonUnknown);
        QVERIFY(!people::answerDoublet(*device.notebook, one, one, DoubletAnswer::Same));
    }
};

QTEST_GUILESS_MAIN(TestDoublets)
#include "tst_doublets.moc"
