// SPDX-License-Identifier: MPL-2.0
#include "sync/client/scheduler.h"
#include "sync/tuning.h"
#include "tests/testlib/fixture.h"

#include <QtTest>

#include <set>

using namespace feltbog;
using namespace feltbog::testing;
using namespace std::chrono_literals;
namespace tuning = feltbog::sync::tuning;
using std::chrono::milliseconds;
using sync::PassEnd;
using sync::Scheduler;
using sync::Steady;

namespace {

constexpr Steady kStart{1000h};

PassEnd good(bool waits = false) {
    sync::SyncResult result;
    result.fresh = true;
    return {result, waits};
}
PassEnd bad(ErrorCode code, bool waits = true, std::chrono::seconds retryAfter = {}) {
    return {fail(code), waits, retryAfter};
}

// Any sequence of inputs, drawn from a seed, beside a plain account of what has been said to the scheduler.
// Every pass that starts has to be explained by the account.
class Account {
  public:
    explicit Account(std::uint64_t seed) : draw_(seed), random_(seed + 1), waits_(draw(2) == 0) {
        scheduler_.emplace(sync::Before{true, waits_, {}}, random_, now_);
    }

    void run(int steps) {
        for (int i = 0; i < steps && wrong.isEmpty(); ++i) step();
    }
    QString wrong;
    int passes = 0, pressedPasses = 0;

  private:
    std::uint64_t draw(std::uint64_t n) {
        std::array<std::uint8_t, 8> bytes{};
        draw_.fill(bytes);
        std::uint64_t out = 0;
        for (const auto byte : bytes) out = out << 8 | byte;
        return out % n;
    }

    void step() {
        switch (draw(9)) {
        case 0:
            waits_ = true;
            scheduler_->saved(now_);
            ask(false);
            expectIn(lastEnd_ ? bound() : milliseconds(tuning::kSettle + tuning::kReturnSpread));
            break;
        case 1:
            scheduler_->pressed(now_);
            ask(true);
            break;
        case 2:
            scheduler_->networkCame(now_);
            ask(false);
            break;
        case 3:
            here_ = !here_;
            scheduler_->foreground(here_, now_);
            ask(false);
            break;
        case 4:
        case 5:
            if (running_) end();
            break;
        case 6:
            pass(milliseconds(draw(5000)));
            break;
        case 7:
            pass(milliseconds(draw(10'000'000)));
            break;
        default:
            if (const auto next = scheduler_->next()) pass(std::max(*next, now_) - now_);
        }
    }

    // Time goes by; the caller wakes when the scheduler asked for it, not before.
    void pass(milliseconds by) {
        const Steady to = now_ + by;
        while (const auto next = scheduler_->next()) {
            if (*next > to) break;
            now_ = std::max(now_, *next);
            ask(false);
        }
        now_ = to;
    }

    void ask(bool pressed) {
        const bool started = scheduler_->due(now_);
        if (started && running_) wrong = "two passes at once";
        if (!started && pressed && !running_) wrong = "the button started nothing";
        if (scheduler_->due(now_)) wrong = "two passes from one input";
        if (!started) return;
        ++passes;
        pressedPasses += pressed;
        running_ = true;
        mustStartBy_.reset();
        if (pressed) return;
        const auto since = lastEnd_ ? now_ - *lastEnd_ : milliseconds(1000h);
        if (!here_ && !waits_) wrong = "a pass in the background with nothing to send";
        if (!waits_ && !error_ && !left_ && since < tuning::kForegroundPull)
            wrong = "a pass with nothing to do and no reason";
        if (lastEnd_ && since < tuning::kBackoffLeast) wrong = "hammers";
        if (lastEnd_ && since < retryAfter_) wrong = "came before the time the server asked for";
        if (error_ && !error_->transient() && since < tuning::kPermanentRetry)
            wrong = "an error that lasts was tried again at once";
        if (error_ && error_->code == ErrorCode::NotEnrolled) wrong = "nobody to send to";
    }

    void end() {
        static constexpr ErrorCode kErrors[] = {ErrorCode::ServerUnreachable, ErrorCode::ServerBusy,
                                                ErrorCode::ServerFailed,      ErrorCode::ServerGarbage,
                                                ErrorCode::DiskFull,          ErrorCode::DeviceUnknown,
                                                ErrorCode::ProtocolTooNew,    ErrorCode::NotEnrolled};
        PassEnd end = good();
        if (draw(2) == 0) {
            end = bad(kErrors[draw(std::size(kErrors))], waits_);
            if (draw(3) == 0) end.retryAfter = std::chrono::seconds{draw(1'000'000)};
        } else {
            end.result.value().fresh = draw(4) != 0;
            end.result.value().sent = static_cast<std::int64_t>(draw(2));
            waits_ = draw(4) == 0;
            end.waits = waits_;
        }
        error_ = end.result ? std::nullopt : std::optional(end.result.error());
        left_ = !end.result || !end.result->fresh || end.waits;
        retryAfter_ = std::min<milliseconds>(end.retryAfter, tuning::kRetryAfterMost);
        lastEnd_ = now_;
        running_ = false;
        scheduler_->passEnded(end, now_);
        ask(false);
        if (running_) wrong = "a pass in the moment another ended";
        expectIn(bound());
    }

    milliseconds bound() const {
        const auto most = error_ ? milliseconds(tuning::kBackoffMost) : milliseconds(tuning::kPullEvery);
        return std::max(most, retryAfter_);
    }

    // Liveness: what waits is tried within the longest back-off, whatever else happens meanwhile.
    void expectIn(milliseconds within) {
        if (!waits_ || running_ || (error_ && !error_->transient())) return;
        if (!mustStartBy_) mustStartBy_ = now_ + within;
        const auto next = scheduler_->next();
        if (!next || *next > *mustStartBy_) wrong = "what waits is not tried in time";
    }

    SeededRandom draw_, random_;
    Steady now_ = kStart;
    bool waits_ = false, here_ = true, running_ = false, left_ = false;
    std::optional<Error> error_;
    std::optional<Steady> lastEnd_, mustStartBy_;
    milliseconds retryAfter_{0};
    std::optional<Scheduler> scheduler_;
};

} // namespace

class TestScheduler : public QObject {
    Q_OBJECT
  private slots:
    void everyPassHasItsReasonInAnySequence() {
        int passes = 0, pressed = 0;
        for (std::uint64_t seed = 1; seed <= 20'000; ++seed) {
            Account account(seed);
            account.run(120);
            QVERIFY2(account.wrong.isEmpty(),
                     qPrintable(QString("seed %1: %2").arg(seed).arg(account.wrong)));
            passes += account.passes;
            pressed += account.pressedPasses;
        }
        QVERIFY(passes - pressed > 100'000 && pressed > 100'000); // the sequences reach what they are about
    }

    // opengisch/QField#7479: a day's registrations were lost behind an upload button that stayed grey.
    void qfield7479_a_queue_is_never_stuck_behind_a_disabled_button() {
        int codes = 0;
#define X(name, cls, text) ++codes;
        FELTBOG_ERRORS(X)
#undef X
        for (int code = 0; code < codes; ++code) {
            SeededRandom random(static_cast<std::uint64_t>(code));
            Scheduler scheduler({true, true, {}}, random, kStart);
            Steady now = kStart;
            for (int again = 0; again < 30; ++again) {
                scheduler.pressed(now);
                QVERIFY2(scheduler.due(now), fail(static_cast<ErrorCode>(code)).name().data());
                scheduler.passEnded(bad(static_cast<ErrorCode>(code), true, 900000s), now);
                QVERIFY(scheduler.phase() == Scheduler::Phase::Failed ||
                        scheduler.phase() == Scheduler::Phase::Offline);
                now += 1s;
            }
            scheduler.pressed(now);
            QVERIFY(scheduler.due(now));
            scheduler.passEnded(good(), now);
            QVERIFY(scheduler.phase() == Scheduler::Phase::Resting && !scheduler.error());
        }
    }

    void aSaveIsSentWithinSecondsAndSavesDoNotPutItOff() {
        SeededRandom random(3);
        Scheduler scheduler({true, false, {}}, random, kStart);
        Steady now = kStart + 10s;
        QVERIFY(scheduler.due(now));
        scheduler.passEnded(good(), now);
        now += 60s;
        scheduler.saved(now);
        QVERIFY(scheduler.phase() == Scheduler::Phase::Waiting);
        const Steady latest = now + tuning::kSettle;
        for (int i = 0; i < 30; ++i) {
            now += 100ms;
            if (scheduler.due(now)) break;
            scheduler.saved(now);
        }
        QVERIFY(scheduler.phase() == Scheduler::Phase::Working && now <= latest);
    }

    void aSaveDuringAPassIsSentByTheNext() {
        SeededRandom random(3);
        Scheduler scheduler({true, true, {}}, random, kStart);
        QVERIFY(scheduler.due(kStart + 10s));
        scheduler.saved(kStart + 11s);
        QVERIFY(!scheduler.due(kStart + 11s) && !scheduler.next());
        scheduler.passEnded(good(true), kStart + 12s);
        QVERIFY(!scheduler.due(kStart + 12s));
        QVERIFY(scheduler.due(kStart + 12s + 2 * tuning::kSettle));
    }

    void quietAfterSuccessButForAPullInTheForeground() {
        SeededRandom random(4);
        Scheduler scheduler({true, false, {}}, random, kStart);
        QVERIFY(scheduler.due(kStart + 10s));
        scheduler.passEnded(good(), kStart + 10s);
        QVERIFY(scheduler.phase() == Scheduler::Phase::Resting);
        const auto wait = *scheduler.next() - (kStart + 10s);
        QVERIFY(wait >= tuning::kPullEvery && wait <= tuning::kPullEvery + tuning::kPullSpread);
        scheduler.foreground(false, kStart + 20s);
        QVERIFY(!scheduler.next()); // nothing wakes the device in a pocket
        scheduler.foreground(true, kStart + 30s);
        QVERIFY(!scheduler.due(kStart + 30s)); // a glance at another app fetches nothing
        scheduler.foreground(false, kStart + 40s);
        scheduler.foreground(true, kStart + 3h);
        QVERIFY(scheduler.due(kStart + 3h));
    }

    void backoffGrowsToItsBoundAndIsSpread() {
        std::set<milliseconds> first, later;
        for (std::uint64_t seed = 0; seed < 200; ++seed) {
            SeededRandom random(seed);
            Scheduler scheduler({true, true, {}}, random, kStart);
            Steady now = kStart + 10s;
            for (int failures = 1; failures <= 12; ++failures) {
                QVERIFY(scheduler.due(now));
                scheduler.passEnded(bad(ErrorCode::ServerFailed), now);
                const auto wait = *scheduler.next() - now;
                QVERIFY(wait >= tuning::kBackoffLeast);
                QVERIFY(wait <= std::min<milliseconds>(tuning::kBackoffLeast * (1 << failures),
                                                       tuning::kBackoffMost));
                if (failures == 1) first.insert(wait);
                if (failures == 12) later.insert(wait);
                now = *scheduler.next();
            }
        }
        QVERIFY(first.size() > 150);
        QVERIFY(later.size() > 150 && *later.begin() < 30s && *later.rbegin() > 270s);
    }

    void aNetworkThatReturnsIsUsedAtOnceButNotByAllInTheSameMoment() {
        std::map<std::int64_t, int> perSecond;
        for (std::uint64_t seed = 0; seed < 200; ++seed) {
            SeededRandom random(seed);
            Scheduler scheduler({true, true, {}}, random, kStart);
            Steady now = kStart + 10s;
            for (int failures = 0; failures < 12; ++failures) {
                QVERIFY(scheduler.due(now));
                scheduler.passEnded(bad(ErrorCode::ServerUnreachable), now);
                QVERIFY(scheduler.phase() == Scheduler::Phase::Offline);
                if (failures < 11) now = *scheduler.next();
            }
            now += 2s;
            if (scheduler.due(now)) continue; // its turn came by itself
            scheduler.networkCame(now);
            const auto wait = *scheduler.next() - now;
            QVERIFY(wait <= tuning::kReturnSpread);
            ++perSecond[wait / 1s];
        }
        for (const auto& [second, count] : perSecond)
            QVERIFY2(count < 80, qPrintable(QString::number(second)));
    }

    void aServerThatAsksForTimeGetsItAndTheUserOverrulesIt() {
        SeededRandom random(5);
        Scheduler scheduler({true, true, {}}, random, kStart);
        const Steady now = kStart + 10s;
        QVERIFY(scheduler.due(now));
        scheduler.passEnded(bad(ErrorCode::ServerBusy, true, 120s), now);
        scheduler.networkCame(now + 10s);
        scheduler.foreground(false, now + 20s);
        scheduler.foreground(true, now + 30s);
        scheduler.saved(now + 40s);
        QVERIFY(!scheduler.due(now + 119s));
        scheduler.pressed(now + 119s);
        QVERIFY(scheduler.due(now + 119s));
        scheduler.passEnded(bad(ErrorCode::ServerBusy, true, std::chrono::hours{24 * 3650}), now + 119s);
        QVERIFY(scheduler.due(now + 119s + tuning::kRetryAfterMost)); // ten years is not believed
    }

    void anErrorThatLastsIsNotHammeredAndSurvivesRestart() {
        SeededRandom random(6);
        const Error unknown = fail(ErrorCode::DeviceUnknown);
        Scheduler scheduler({true, true, unknown}, random, kStart);
        QVERIFY(scheduler.phase() == Scheduler::Phase::Failed); // before anything is tried
        QCOMPARE(int(sync::remedyFor(*scheduler.error())), int(sync::Remedy::Enrol));
        int passes = 0;
        for (Steady now = kStart; now < kStart + 24h; now += 1s) {
            if (now.time_since_epoch() % 60s == 0s) scheduler.saved(now);
            if (now.time_since_epoch() % 600s == 0s) scheduler.networkCame(now);
            if (!scheduler.due(now)) continue;
            ++passes;
            scheduler.passEnded({unknown, true, {}}, now);
        }
        QVERIFY2(passes >= 12 && passes <= 25, qPrintable(QString::number(passes)));
    }

    void aPassThatMovesNothingAndLeavesSomethingSlowsDown() {
        SeededRandom random(7);
        Scheduler scheduler({true, true, {}}, random, kStart);
        int passes = 0;
        for (Steady now = kStart; now < kStart + 6h; now += 1s) {
            if (!scheduler.due(now)) continue;
            ++passes;
            sync::SyncResult stuck;
            scheduler.passEnded({stuck, true, {}}, now);
            QVERIFY(scheduler.phase() == Scheduler::Phase::Waiting);
        }
        QVERIFY2(passes > 24 && passes < 120, qPrintable(QString::number(passes)));
    }
};

QTEST_GUILESS_MAIN(TestScheduler)
#include "tst_scheduler.moc"
