// SPDX-License-Identifier: MPL-2.0
//
// One event that the server cannot take must not hold up the others. Our server takes every event; an older
// one, a proxy or a fault may not.
#include "core/store/rebuild.h"
#include "sync/client/pass.h"
#include "tests/core/progress/scene.h"
#include "tests/sync/office.h"

#include <QtTest>

using namespace feltbog;
using namespace feltbog::testing;
namespace wire = feltbog::sync::wire;

namespace {

struct Poison {
    DeviceId device;
    std::uint64_t seq = 0;
    int status = 500;
};

// Answers requests that carry a poisoned event with its status, and everything at all with `always`.
class Road final : public sync::Transport {
  public:
    explicit Road(Office& office) : inner_(office) {}
    Result<sync::HttpReply> post(const std::string& path, const std::vector<std::string>& headers,
                                 ByteView body) override {
        ++posts;
        if (always != 0) return answer(always);
        if (path != "/v1/sync") return inner_.post(path, headers, body);
        const auto request = must(wire::decodeSyncRequest(body));
        for (const auto& segment : request.push)
            for (const auto& p : poison)
                if (segment.device() == p.device && segment.first() <= p.seq && p.seq <= segment.end.seq)
                    return answer(p.status);
        if (failPushes != 0 && !request.push.empty()) return answer(failPushes);
        return inner_.post(path, headers, body);
    }

    std::vector<Poison> poison;
    int always = 0, failPushes = 0, posts = 0;

  private:
    static sync::HttpReply answer(int status) {
        return {status, status == 400 ? wire::encode(wire::Failure{"MessageMalformed", ""}) : Bytes{}};
    }
    Loopback inner_;
};

// How many dinners a store counts, and how many of them have reached the office.
progress::CriterionProgress dinners(store::Store& store) {
    must(store::projectAll(store)); // an office does it when no device waits
    static const auto plan = [] {
        auto p = smallPlan();
        p.criteria = {criterion(measure(Op::Count, {Source::Event}, {.type = {"spisning"}}))};
        return p;
    }();
    const auto whole = must(progress::parsePeriod(plan, "hele", plan.period.to));
    return must(progress::evaluate(store, plan, whole)).criteria.front();
}

// a has 40 events of its own to send, and those of b and c that the office lost; d's are new to a.
struct Field {
    Office office;
    DeviceFixture a{1, false}, b{2, false}, c{3, false}, d{4, false};
    Field() {
        for (auto* device : {&a, &b, &c, &d}) enrolAt(office, *device);
        office.backUp();
        saveTallies(b, 5);
        saveTallies(c, 7);
        (void)syncWith(office, b);
        (void)syncWith(office, c);
        (void)syncWith(office, a);
        office.restore();
        saveTallies(d, 3);
        (void)syncWith(office, d);
        saveTallies(a, 40);
    }
    std::uint64_t atOffice(DeviceFixture& device) { return stateOf(*office.store, idOf(device)).headSeq; }
    std::uint64_t here(DeviceFixture& device) { return stateOf(*device.store, idOf(device)).headSeq; }
};

} // namespace

class TestRefused : public QObject {
    Q_OBJECT
  private slots:
    void oneRefusedEventDoesNotBlockTheOthers_data() {
        QTest::addColumn<int>("status");
        for (const int status : {500, 502, 413, 400}) QTest::addRow("%d", status) << status;
    }
    void oneRefusedEventDoesNotBlockTheOthers() {
        QFETCH(const int, status);
        Field f;
        Road road(f.office);
        road.poison = {{idOf(f.a), 23, status}};
        const auto result = must(sync::Session(*f.a.notebook, road).run());
        QVERIFY(!result.fresh && result.refused);
        QVERIFY(result.refused->device == idOf(f.a) && result.refused->seq == 23);
        QCOMPARE(f.atOffice(f.a), std::uint64_t{22}); // all that can be sent of its own
        QCOMPARE(f.atOffice(f.b), f.here(f.b));       // of others
        QCOMPARE(f.atOffice(f.c), f.here(f.c));
        QCOMPARE(stateOf(*f.a.store, idOf(f.d)).headSeq, f.here(f.d)); // and fetched
        QVERIFY2(road.posts < 25, qPrintable(QString::number(road.posts)));
        QCOMPARE(f.here(f.a) - stateOf(*f.a.store, idOf(f.a)).ackedSeq,
                 std::uint64_t{41 - 22}); // nothing lost

        road.poison.clear(); // the server has been mended
        const auto mended = must(sync::Session(*f.a.notebook, road).run());
        QVERIFY(mended.fresh && !mended.refused);
        QCOMPARE(digestOf(*f.a.store), digestOf(*f.office.store));
    }

    void itIsFoundWhereverItStands() {
        Field f;
        const std::uint64_t head = f.here(f.a);
        Road road(f.office);
        for (std::uint64_t seq = 1; seq <= head; ++seq) {
            road.poison = {{idOf(f.a), seq, 413}};
            const auto result = must(sync::Session(*f.a.notebook, road).run());
            QVERIFY(result.refused && result.refused->seq == seq);
            QCOMPARE(f.atOffice(f.a), seq - 1);
        }
    }

    // Another device's events can be cut only where it signed: the segment stands back as a whole.
    void aRefusedEventOfAnotherDeviceBlocksOnlyThatOne() {
        Field f;
        Road road(f.office);
        road.poison = {{idOf(f.b), 3, 500}};
        const auto result = must(sync::Session(*f.a.notebook, road).run());
        QVERIFY(!result.fresh && result.refused && result.refused->device == idOf(f.b));
        QCOMPARE(f.atOffice(f.a), f.here(f.a));
        QCOMPARE(f.atOffice(f.c), f.here(f.c));
        QCOMPARE(f.atOffice(f.b), std::uint64_t{0});
    }

    void severalRefusedEventsBlockOnlyTheirOwnDevices() {
        Field f;
        Road road(f.office);
        road.poison = {{idOf(f.a), 1, 500}, {idOf(f.b), 1, 500}};
        const auto result = must(sync::Session(*f.a.notebook, road).run());
        QVERIFY(result.refused && !result.fresh);
        QCOMPARE(f.atOffice(f.a), std::uint64_t{0});
        QCOMPARE(f.atOffice(f.c), f.here(f.c));
        QCOMPARE(stateOf(*f.a.store, idOf(f.d)).headSeq, f.here(f.d));
    }

    // 148 visits on the device, 108 at the office, and nobody could say which.
    void theDevicesFigureIsTheOfficesAndWhatWaitsIsNamed() {
        constexpr int kSaved = 148, kTaken = 108;
        Office office;
        DeviceFixture a(1, false);
        enrolAt(office, a);
        std::vector<record::Draft> drafts(kSaved);
        for (auto& draft : drafts) {
            draft.kind = log::Kind::Event;
            draft.open.date = a.notebook->today();
            draft.open.activity = "hold";
            draft.open.type = "spisning";
            draft.open.amounts[""] = 1;
        }
        (void)must(a.notebook->save(drafts));
        Road road(office);
        road.poison = {{idOf(a), 1 + kTaken + 1, 400}};
        QVERIFY(must(sync::Session(*a.notebook, road).run()).refused);
        const auto here = dinners(*a.store), there = dinners(*office.store);
        QCOMPARE(*there.value, double{kTaken});
        QCOMPARE(here.parts.synced, *there.value);
        QCOMPARE(here.parts.waiting, double{kSaved - kTaken});
        QCOMPARE(*here.value, here.parts.synced + here.parts.waiting);
        road.poison.clear();
        QVERIFY(must(sync::Session(*a.notebook, road).run()).fresh);
        QCOMPARE(*dinners(*office.store).value, double{kSaved});
        QCOMPARE(dinners(*a.store).parts.waiting, 0.0);
    }

    // A server that is in trouble altogether is not asked a dozen times whose fault it is.
    void aServerInTroubleIsAskedTwiceAtMost() {
        Field f;
        Road road(f.office);
        road.always = 500;
        auto result = sync::Session(*f.a.notebook, road).run();
        QVERIFY(!result && result.error().code == ErrorCode::ServerFailed);
        QCOMPARE(road.posts, 2);
        for (const int status : {507, 503, 429, 401, 302}) {
            road.posts = 0;
            road.always = 0;
            road.failPushes = status;
            result = sync::Session(*f.a.notebook, road).run();
            QVERIFY(!result);
            QVERIFY2(road.posts <= 1, qPrintable(QString::number(status)));
        }
        QCOMPARE(f.atOffice(f.a), std::uint64_t{0});
    }

    // The scheduler slows down, keeps sending and fetching what it can, and goes on when the server is
    // mended.
    void aRefusedEventSlowsTheScheduleAndStopsNothing() {
        Field f;
        Road road(f.office);
        road.poison = {{idOf(f.a), 10, 500}};
        SeededRandom random(5);
        sync::Steady now{std::chrono::hours{1000}};
        sync::Scheduler scheduler({true, true, {}}, random, now);
        int passes = 0;
        const auto until = [&](sync::Steady end, bool refused) {
            while (scheduler.next() && *scheduler.next() <= end) {
                now = *scheduler.next();
                if (!scheduler.due(now)) return false;
                const auto pass = sync::runPass(*f.a.notebook, road);
                if (!pass.result || pass.result->refused.has_value() != refused) return false;
                scheduler.passEnded(pass, now);
                ++passes;
            }
            now = end;
            return true;
        };
        QVERIFY(until(now + std::chrono::hours{6}, true));
        QVERIFY2(passes > 20 && passes < 120, qPrintable(QString::number(passes)));
        saveTallies(f.d, 2);
        (void)syncWith(f.office, f.d);
        QVERIFY(until(now + std::chrono::hours{1}, true));
        QCOMPARE(stateOf(*f.a.store, idOf(f.d)).headSeq, f.here(f.d));
        road.poison.clear();
        QVERIFY(until(now + std::chrono::hours{1}, false));
        QCOMPARE(f.atOffice(f.a), f.here(f.a));
    }
};

QTEST_GUILESS_MAIN(TestRefused)
#include "tst_refused.moc"
