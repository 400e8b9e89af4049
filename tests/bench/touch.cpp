// SPDX-License-Identifier: MPL-2.0
//
// bench_touch DIR: the street's and the course room's work with a finger on the real pages, over the notebook
// in DIR; how many taps it takes, how soon the screen answers, and what scrolling costs.
#include "app/service/typeface.h"
#include "core/people/people.h"
#include "core/record/course.h"
#include "tests/bench/figure.h"
#include "tests/bench/years.h"
#include "tests/testlib/fixture.h"
#include "tests/touch/phone.h"

#include <QGuiApplication>
#include <QQuickStyle>
#include <QTest>
#include <algorithm>
#include <ctime>
#include <map>

using namespace feltbog;
using namespace feltbog::testing;

namespace {

constexpr int kRounds = 20; // of each piece of work, for the times

double threadMs() { // processor time of this thread: what others do on the machine is not in it
    timespec at{};
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &at) != 0) std::abort();
    return double(at.tv_sec) * 1e3 + double(at.tv_nsec) / 1e6;
}

struct Work {
    const char* name;
    double goal;
    std::function<void(Hand&)> once;
};

class Bench {
  public:
    explicit Bench(const std::filesystem::path& dir)
        : device_(bench::deviceIn(dir)), clock_(noon(kDay)), events_(bench::eventsIn(*device_.store)),
          names_(cards()) {
        course_ = must(record::openCourse(*device_.notebook, {{kDay, false, {}}, "hotspot-gruppe"}));
        for (std::size_t i = 0; i < 10; ++i)
            must(record::enrol(*device_.notebook, {{kDay, false, {}}, course_, {{tokens_[i], {}, {}}}}));
        phone_ = std::make_unique<Phone>(
            *device_.store,
            Phone::Ports{{clock_, *device_.random}, QString::fromStdString((dir / "ui.ini").string())});
    }

    void taps() {
        for (const auto& work : all())
            for (int round = 0; round < kRounds; ++round) {
                hand().reset();
                work.once(hand());
                if (round == 0) print("taps: " + std::string(work.name), hand().taps, "taps", work.goal);
                if (round == 0 && hand().swipes > 0)
                    print("swipes: " + std::string(work.name), hand().swipes, "swipes", {});
            }
        report("tap to the next picture", responses_, 50);
        for (const auto& [what, ms] : longest_)
            if (ms > 50) print("longest answer to " + what.toStdString(), ms, "ms", {});
        report("tally, tap until the next is possible", tallies_, 100);
    }

    void scroll() {
        auto& hand = phone_->hand();
        hand.tap("Seneste");
        auto* list = phone_->page()->findChild<QQuickItem*>("recentList");
        if (!list) qFatal("recentList");
        while (list->property("count").toInt() < 10'000 &&
               phone_->page()->property("recent").value<QObject*>()->property("more").toBool())
            QMetaObject::invokeMethod(phone_->page()->property("recent").value<QObject*>(), "showMore");
        std::vector<double> frames;
        double began = threadMs();
        auto& window = phone_->window();
        // Between two pictures, without the painting, which is the render thread's on a device.
        const auto before = QObject::connect(&window, &QQuickWindow::beforeRendering, &window,
                                             [&] { frames.push_back(threadMs() - began); });
        const auto after =
            QObject::connect(&window, &QQuickWindow::afterRendering, &window, [&] { began = threadMs(); });
        for (int i = 0; i < 60; ++i) {
            QMetaObject::invokeMethod(list, "flick", Q_ARG(qreal, 0.0), Q_ARG(qreal, -6000.0));
            QTest::qWait(150);
        }
        QObject::disconnect(before);
        QObject::disconnect(after);
        print("rows in the list", list->property("count").toInt(), "rows", {});
        print("scrolling, frames measured", double(frames.size()), "frames", {});
        print("scrolling, work on the GUI thread a frame, median", bench::quantile(frames, 0.5), "ms", {});
        print("scrolling, work on the GUI thread a frame, p99", bench::quantile(frames, 0.99), "ms", 8);
    }

  private:
    static inline const Date kDay = Date::of(2019, 3, 15);

    Hand& hand() { return phone_->hand(); }
    void tap(const QString& what) {
        hand().tap(what);
        responses_.push_back(hand().lastResponse());
        auto& longest = longest_[what.section(',', 0, 0).section(' ', 0, 0)];
        longest = std::max(longest, hand().lastResponse());
    }

    std::vector<Work> all() {
        return {{"contact with a known child, one subject", 6,
                 [this](Hand&) {
                     tap("tileContact");
                     tap(card("contact", 0));
                     tap("nextStep");
                     tap("Skole og lektier");
                     tap("save");
                 }},
                {"contact with a new child, and bridging", 12,
                 [this](Hand& hand) {
                     tap("tileContact");
                     tap("newChild");
                     hand.write(QString("Ny %1").arg(++made_));
                     tap("10–12 år");
                     tap("makeCard");
                     tap("nextStep");
                     tap("Skole og lektier");
                     tap("nextStep");
                     tap("Fritids- eller ungdomsklub");
                     tap("Aftalt");
                     tap("save");
                     ended();
                 }},
                {"Aftenens runde, 8 known children", 14,
                 [this](Hand&) {
                     tap("tileRound");
                     tap("startRound");
                     for (int i = 0; i < 8; ++i) tap(card("round", i));
                     tap("endRound");
                 }},
                {"Hurtig tælling, 10 heads", 12,
                 [this](Hand& hand) {
                     tap("tileTally");
                     for (int i = 0; i < 10; ++i) {
                         tap("bigTap");
                         tallies_.push_back(hand.lastResponse());
                     }
                     tap("save");
                 }},
                {"attendance, 10 enrolled, 2 absent", 5, [this](Hand&) {
                     tap("Fremmøde: Gruppeforløb");
                     tap("allPresent");
                     tap(names_[2] + ", Til stede. Tryk for næste");
                     tap(names_[7] + ", Til stede. Tryk for næste");
                     tap("save");
                     clock_.advance(std::chrono::hours{24 * 7}); // it meets again
                     phone_->root().service().touched();
                 }}};
    }

    // The name on a card that is shown, as a screen reader has it.
    QString card(const char* model, int row) {
        const auto* page = phone_->page()->property(model).value<QObject*>();
        const auto* cards = page->property("cards").value<QAbstractListModel*>();
        const auto roles = cards->roleNames();
        const auto at = cards->index(row);
        return cards->data(at, roles.key("name")).toString() + ", " +
               cards->data(at, roles.key("detail")).toString();
    }

    // A round of an evening before would be another week's.
    void ended() {
        hand().tap("tileRound");
        hand().tap("endRound");
        hand().taps -= 2;
    }

    QStringList cards() {
        QStringList names;
        for (int i = 0; i < 10; ++i) {
            names << QString("Kendt %1").arg(i);
            tokens_.push_back(must(people::newCard(*device_.notebook, keys::circleId("gade"),
                                                   {names.back().toStdString(), "barn", "10-12"})));
        }
        return names;
    }

    void print(const std::string& name, double value, const char* unit, std::optional<double> goal) const {
        bench::print({name + ", " + std::to_string(events_) + " events", value, unit, goal, false, {}, {}});
    }
    void report(const std::string& name, const std::vector<double>& took, double goal) const {
        print(name + ", median of " + std::to_string(took.size()), bench::quantile(took, 0.5), "ms", {});
        print(name + ", p99", bench::quantile(took, 0.99), "ms", goal);
        print(name + ", longest", *std::max_element(took.begin(), took.end()), "ms", {});
    }

    bench::Device device_;
    FakeClock clock_;
    std::size_t events_;
    std::vector<Token> tokens_;
    QStringList names_;
    RecordId course_;
    std::unique_ptr<Phone> phone_;
    int made_ = 0;
    std::vector<double> responses_, tallies_;
    std::map<QString, double> longest_; // by what was tapped
};

} // namespace

int main(int argc, char** argv) {
    QGuiApplication gui(argc, argv);
    app::loadTypeface();
    QQuickStyle::setStyle("Basic");
    if (argc != 2) return 2;
    Bench bench(argv[1]);
    bench.taps();
    bench.scroll();
    return 0;
}
