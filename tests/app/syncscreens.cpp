// SPDX-License-Identifier: MPL-2.0
#include "core/record/contact.h"
#include "core/store/aside.h"
#include "tests/app/sampledata.h"
#include "tests/app/stage.h"
#include "tests/sync/office.h"

#include <condition_variable>
#include <mutex>

namespace feltbog::testing {
namespace {

// The road to the office; closed, a request stands still on it until it is opened.
struct Gate {
    std::mutex mutex;
    std::condition_variable moved;
    int free = 1 << 20; // so many requests may pass
    int status = 0;     // answered instead of the office's own
    bool down = false;
    std::uint64_t refuse = 0; // the number of an event; pushes that carry it are answered with an error

    void set(int requests) {
        const std::lock_guard lock(mutex);
        free = requests;
        moved.notify_all();
    }
};

class Road final : public sync::Transport {
  public:
    Road(Office& office, Gate& gate) : inner_(office), gate_(gate) {}
    Result<sync::HttpReply> post(const std::string& path, const std::vector<std::string>& headers,
                                 ByteView body) override {
        std::unique_lock lock(gate_.mutex);
        gate_.moved.wait(lock, [this] { return gate_.free > 0; });
        --gate_.free;
        if (gate_.down) return fail(ErrorCode::ServerUnreachable, "serverens navn findes ikke lige nu");
        if (gate_.status != 0) return sync::HttpReply{gate_.status, {}};
        if (gate_.refuse != 0 && path == "/v1/sync") {
            const auto request = must(sync::wire::decodeSyncRequest(body));
            for (const auto& segment : request.push)
                if (segment.first() <= gate_.refuse && gate_.refuse <= segment.end.seq)
                    return sync::HttpReply{500, {}};
        }
        return inner_.post(path, headers, body);
    }

  private:
    Loopback inner_;
    Gate& gate_;
};

class SyncStage {
  public:
    SyncStage(Onlooker& eye) {
        (void)fillSample(device_);
        office_.clock.set(device_.clock.now());
        enrolAt(office_, device_);
        stage_.emplace(device_, eye,
                       [this](const std::string&) { return std::make_unique<Road>(office_, gate_); });
        QObject::connect(&sync(), &app::SyncRunner::finished, [this] { ++passes_; });
    }
    app::SyncRunner& sync() { return *stage_->root().facade().sync(); }
    Stage& stage() { return *stage_; }
    Gate& gate() { return gate_; }

    // Lets a pass end, with this answer of the road.
    void pass(int status, bool down) {
        gate_.status = status;
        gate_.down = down;
        const int before = passes_;
        sync().start();
        if (!QTest::qWaitFor([&] { return passes_ > before; }, 60'000)) qFatal("no pass");
    }
    void draw(const QString& name) {
        stage_->show("SyncView");
        stage_->draw(name);
        stage_->back();
    }
    void save(int count) {
        for (int i = 0; i < count; ++i) {
            (void)must(
                record::recordTally(*device_.notebook, {{}, "hotspot.gadeplan", "flyvervej", 2 + i % 9}));
            device_.clock.advance(std::chrono::seconds{7});
        }
        stage_->root().service().touched();
    }
    DeviceFixture& device() { return device_; }
    std::uint64_t firstWaiting() {
        return stateOf(*device_.store, must(device_.notebook->identity()).device).ackedSeq + 1;
    }

  private:
    Office office_;
    DeviceFixture device_;
    Gate gate_;
    int passes_ = 0;
    std::optional<Stage> stage_;
};

} // namespace

void drawSync(Onlooker& eye) {
    SyncStage s(eye);
    s.pass(0, true);
    s.draw("synk-intet-net");
    s.stage().show("StartView");
    s.stage().draw("start-intet-net");

    s.save(900); // more than one request's worth
    s.gate().down = false;
    s.gate().set(1);
    s.sync().start();
    if (!QTest::qWaitFor([&] { return s.sync().sent() > 0; }, 60'000)) qFatal("nothing sent");
    s.draw("synk-arbejder");
    s.gate().set(1 << 20);
    if (!QTest::qWaitFor([&] { return !s.sync().running(); }, 60'000)) qFatal("no end");
    s.draw("synk-sendt");

    s.save(9);
    s.draw("synk-venter");
    s.pass(401, false);
    s.draw("synk-ukendt-enhed");
    s.stage().show("StartView");
    s.stage().draw("start-ikke-sendt");
    s.stage().root().settings().setLanguage("en");
    s.draw("synk-ukendt-enhed-engelsk");
    s.stage().root().settings().setLanguage("da");
    s.pass(507, false);
    s.draw("synk-server-fejl");

    s.gate().refuse = s.firstWaiting() + 2;
    s.pass(0, false);
    s.draw("synk-en-afvist");
    s.gate().refuse = 0;

    // A server that keeps a second copy, and one that has set something aside.
    must(s.device().store->transact([&](store::Db& db) -> Status {
        const auto self = must(s.device().notebook->identity()).device;
        FB_ASSIGN(const auto state, store::device(db, self));
        FB_TRY(store::setAcked(db, self, state->ackedSeq, state->ackedSeq - 40));
        FB_ASSIGN(const auto events, store::chain(db, self, state->ackedSeq - 30, 2));
        std::vector<store::AsideEvent> aside;
        for (const auto& e : events) aside.push_back({self, e.envelope.seq, log::hashOf(e.envelope), "fork"});
        return store::putAsideAtServer(db, aside);
    }));
    s.stage().root().service().touched();
    s.draw("synk-ses-efter");
}

} // namespace feltbog::testing
