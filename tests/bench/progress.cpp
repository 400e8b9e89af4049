// SPDX-License-Identifier: MPL-2.0
//
// bench_progress DIR: all criteria of the plan, counted in full over what is in the store.
// bench_progress DIR EVENTS: what the app does, over so many events, which are made where there are none: the
// first figures of a new process, those after one new event, a rebuild.
// bench_progress --once DIR: the new process.
#include "core/progress/live.h"
#include "core/store/rebuild.h"
#include "tests/bench/figure.h"
#include "tests/bench/million.h"
#include "tests/bench/years.h"
#include "tests/testlib/fixture.h"

#include <cstdlib>
#include <fstream>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace feltbog;
using progress::LiveProgress;
using testing::must;

namespace {

progress::Period whole(const plan::Plan& plan) {
    return must(progress::parsePeriod(plan, "hele", Date::of(2021, 5, 31)));
}

void check(const progress::Progress& progress) {
    if (progress.criteria.empty() || progress.events == 0) std::abort();
}

// Spent by this process, or by those it started: what others do on the machine meanwhile is not in it.
double processor(int whose) {
    rusage used{};
    if (getrusage(whose, &used) != 0) std::abort();
    const auto seconds = [](const timeval& t) { return double(t.tv_sec) + double(t.tv_usec) / 1e6; };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

// Of this process, in MiB: what it holds now, and the most it has held.
double memory(const std::string& what) {
    std::ifstream status("/proc/self/status");
    for (std::string key; status >> key; std::getline(status, key))
        if (double kib = 0; key == what && status >> kib) return kib / 1024;
    return 0;
}

void inFull(const bench::Device& device) {
    const auto plan = must(device.notebook->plan());
    const auto events = std::to_string(bench::eventsIn(*device.store));
    for (const char* text : {"hele", "aar:2", "tertial:2.3"}) {
        const auto period = must(progress::parsePeriod(*plan, text, Date::of(2021, 5, 31)));
        std::vector<double> took;
        for (int round = 0; round < 5; ++round)
            took.push_back(
                bench::seconds([&] { check(must(progress::evaluate(*device.store, *plan, period))); }));
        bench::print({"progress, " + std::string(text) + ", " + events + " events",
                      bench::quantile(took, 0.5),
                      "s",
                      1.0,
                      false,
                      {},
                      {}});
    }
}

// Opens the notebook, shows the figures, and ends; as its exit code, MiB of memory that took.
int once(const char* dir) {
    const auto device = bench::deviceIn(dir);
    const auto plan = must(device.notebook->plan());
    LiveProgress live(*device.store);
    const double before = memory("VmRSS:");
    check(must(live.evaluate(plan, whole(*plan))));
    return static_cast<int>(std::min(memory("VmHWM:") - before, 255.0));
}

void newProcess(const char* self, const char* dir, const std::string& over) {
    std::vector<double> took;
    int mib = 0;
    const double before = processor(RUSAGE_CHILDREN);
    for (int round = 0; round < 3; ++round)
        took.push_back(bench::seconds([&] {
            const auto child = fork();
            if (child == 0) {
                execl(self, self, "--once", dir, nullptr);
                _exit(255);
            }
            int status = 0;
            if (waitpid(child, &status, 0) != child || !WIFEXITED(status)) std::abort();
            mib = WEXITSTATUS(status);
        }));
    bench::print({"progress, new process" + over, bench::quantile(took, 0.5), "s", 2.0, false, {}, {}});
    bench::print({"of that the processor's time" + over,
                  (processor(RUSAGE_CHILDREN) - before) / double(took.size()),
                  "s",
                  {},
                  false,
                  {},
                  {}});
    bench::print({"progress, memory it takes" + over, double(mib), "MiB", 150.0, false, {}, {}});
}

void oneNewEvent(const bench::Device& device, const std::string& over) {
    const auto plan = must(device.notebook->plan());
    LiveProgress live(*device.store);
    check(must(live.evaluate(plan, whole(*plan))));
    std::vector<double> both, saves, figures, worked;
    for (std::size_t n = 0; n < 30; ++n) {
        const auto drafts = bench::oneMore(*device.notebook, n);
        const double before = processor(RUSAGE_SELF);
        saves.push_back(1000 * bench::seconds([&] { (void)must(device.notebook->save(drafts)); }));
        figures.push_back(1000 * bench::seconds([&] { check(must(live.evaluate(plan, whole(*plan)))); }));
        both.push_back(saves.back() + figures.back());
        worked.push_back(1000 * (processor(RUSAGE_SELF) - before));
    }
    if (live.readings() != 1) std::abort();
    const auto name = "progress after one new event, save and figures, ";
    bench::print(
        {name + std::string("median") + over, bench::quantile(both, 0.5), "ms", 50.0, false, {}, {}});
    bench::print(
        {name + std::string("p99 of 30") + over, bench::quantile(both, 0.99), "ms", 50.0, false, {}, {}});
    bench::print({"of that the processor's time, p99 of 30" + over,
                  bench::quantile(worked, 0.99),
                  "ms",
                  {},
                  false,
                  {},
                  {}});
    bench::print({"of that the save, median" + over, bench::quantile(saves, 0.5), "ms", {}, false, {}, {}});
    bench::print(
        {"of that the figures, median" + over, bench::quantile(figures, 0.5), "ms", {}, false, {}, {}});
}

void asTheApp(const char* self, const char* dir, std::size_t events) {
    {
        const auto device = bench::deviceIn(dir);
        if (bench::eventsIn(*device.store) < events) bench::manyYears(*device.notebook, events);
    }
    const auto over = ", " + std::to_string(events) + " events";
    newProcess(self, dir, over);
    const auto device = bench::deviceIn(dir);
    oneNewEvent(device, over);
    const auto plan = must(device.notebook->plan());
    const double full =
        bench::seconds([&] { check(must(progress::evaluate(*device.store, *plan, whole(*plan)))); });
    bench::print({"progress, everything counted anew" + over, full, "s", {}, false, {}, {}});
    const double rebuild = bench::seconds([&] { must(store::rebuildProjections(*device.store)); });
    bench::print({"rebuild of all projections" + over, rebuild, "s", {}, false, {}, {}});
}

} // namespace

int main(int argc, char** argv) {
    if (argc == 3 && std::string(argv[1]) == "--once") return once(argv[2]);
    if (argc == 3) return asTheApp(argv[0], argv[1], std::stoul(argv[2])), 0;
    if (argc == 2) return inFull(bench::deviceIn(argv[1])), 0;
    return 2;
}
