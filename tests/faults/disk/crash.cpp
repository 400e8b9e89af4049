// SPDX-License-Identifier: MPL-2.0
#include "tests/faults/disk/crash.h"

#include "tests/faults/disk/memory.h"

#include <QtGlobal>
#include <functional>

namespace feltbog::testing {
namespace {

using Images = std::vector<Image>;

Images imagesOf(Scenario& scenario) {
    Images out;
    for (const auto* disk : scenario.disks()) out.push_back(disk->image());
    return out;
}

void restore(Scenario& scenario, const Images& images) {
    const auto disks = scenario.disks();
    for (std::size_t i = 0; i < disks.size(); ++i) disks[i]->restore(images[i]);
}

void mustBe(const Status& status, const char* when) {
    if (!status) qFatal("%s: %s", when, status.error().message().c_str());
}

void mustBeGood(Scenario& scenario, const std::string& where) {
    if (const auto wrong = scenario.check(); !wrong.empty()) qFatal("%s: %s", where.c_str(), wrong.c_str());
    scenario.close();
}

std::string place(const char* what, std::uint64_t at, std::uint64_t seed) {
    return std::string(what) + " " + std::to_string(at) + ", seed " + std::to_string(seed);
}

// The power goes at every boundary of the recovery from what `after` holds.
std::uint64_t crashRecovery(Scenario& scenario, const Images& after, const std::string& where) {
    Disk& disk = *scenario.disks().front();
    mustBe(scenario.recover(), where.c_str());
    scenario.close();
    const auto points = disk.operations();
    mustBeGood(scenario, where + ", recovered");
    for (std::uint64_t at = 1; at <= points; ++at) {
        restore(scenario, after);
        disk.reseed(at);
        disk.cutPowerAt(at);
        if (scenario.recover() && disk.hasPower()) scenario.close();
        scenario.close();
        if (disk.hasPower())
            qFatal("%s: the recovery has no boundary %d", where.c_str(), static_cast<int>(at));
        disk.powerOn();
        mustBeGood(scenario, where + ", recovery cut at " + std::to_string(at));
    }
    return points;
}

} // namespace

Crashes crashEverywhere(Scenario& scenario, std::uint64_t seeds, std::uint64_t recoverEach) {
    Crashes out;
    Disk& disk = *scenario.disks().front();
    const Images start = imagesOf(scenario);

    restore(scenario, start);
    scenario.forget();
    mustBe(scenario.open(), "undisturbed");
    const auto opened = disk.operations();
    mustBe(scenario.operate(), "undisturbed");
    scenario.close();
    out.points = disk.operations() - opened;
    mustBeGood(scenario, "undisturbed");

    for (std::uint64_t at = 1; at <= out.points; ++at)
        for (std::uint64_t seed = 0; seed < seeds; ++seed) {
            const auto where = place("power cut at", at, seed);
            restore(scenario, start);
            scenario.forget();
            mustBe(scenario.open(), where.c_str());
            disk.reseed(at * 1000 + seed);
            disk.cutPowerAt(disk.operations() + at);
            (void)scenario.operate().ok();
            scenario.close();
            if (disk.hasPower()) qFatal("%s: there is no such boundary", where.c_str());
            disk.powerOn();
            ++out.runs;
            if (seed > 0 || at % recoverEach != 0) {
                mustBeGood(scenario, where);
                continue;
            }
            const auto after = imagesOf(scenario);
            restore(scenario, after);
            const auto points = crashRecovery(scenario, after, where);
            out.recoveryPoints += points;
            out.runs += points;
        }
    out.damage = disk.damage();
    return out;
}

namespace {

// One kind of fault, at every call it can happen to.
struct Injector {
    std::function<std::uint64_t()> count;
    std::function<void(std::uint64_t)> arm; // so many calls from now
    std::function<void()> heal;
    bool once = true;
    bool whileOpening = true;
    std::uint64_t each = 1;
};

enum class Then { TryAgain, End, Kill };

Faults faultEverywhere(Scenario& scenario, const Injector& injector) {
    Faults out;
    const Images start = imagesOf(scenario);
    restore(scenario, start);
    scenario.forget();
    auto before = injector.count();
    mustBe(scenario.open(), "undisturbed");
    if (!injector.whileOpening) before = injector.count();
    mustBe(scenario.operate(), "undisturbed");
    scenario.close();
    out.calls = injector.count() - before;

    for (std::uint64_t at = 1; at <= out.calls; at += injector.each) {
        const auto where = place("fault at", at, at);
        for (const auto then : {Then::TryAgain, Then::End, Then::Kill}) {
            Disk& disk = *scenario.disks().front();
            restore(scenario, start);
            scenario.forget();
            disk.reseed(at);
            if (injector.whileOpening) injector.arm(at);
            auto opened = scenario.open();
            if (!injector.whileOpening) injector.arm(at);
            const auto done = opened ? scenario.operate() : opened;
            out.told += done ? 0 : 1;
            if (!done && opened && injector.once) scenario.denied();
            if (then == Then::Kill) disk.killProcesses();
            if (then == Then::TryAgain && opened) {
                injector.heal();
                if (!done) mustBe(scenario.operate(), (where + ", again").c_str());
                disk.cutPower();
            }
            scenario.close();
            injector.heal();
            disk.powerOn();
            mustBeGood(scenario, where + (then == Then::TryAgain ? ", tried again"
                                          : then == Then::End    ? ""
                                                                 : ", killed"));
            ++out.runs;
        }
    }
    restore(scenario, start);
    return out;
}

} // namespace

Faults failEverywhere(Scenario& scenario, Fault fault, bool forEver, std::uint64_t each) {
    Disk& disk = *scenario.disks().front();
    return faultEverywhere(scenario,
                           {[&] { return disk.calls(); },
                            [&](std::uint64_t at) { disk.failAt(disk.calls() + at, fault, forEver); },
                            [&] { disk.healFaults(); }, !forEver, true, each});
}

Faults failMemoryEverywhere(Scenario& scenario, bool forEver, std::uint64_t each) {
    return faultEverywhere(scenario, {[] { return allocations(); },
                                      [&](std::uint64_t at) { failAllocation(allocations() + at, forEver); },
                                      [] { healAllocations(); }, !forEver, false, each});
}

} // namespace feltbog::testing
