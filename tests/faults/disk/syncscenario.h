// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "tests/faults/disk/devicescenario.h"
#include "tests/sync/office.h"

namespace feltbog::testing {

// A device and the office, each on a disk of its own; accidents happen to one of the two. The operation is
// one pass of sync; so is the recovery.
class SyncScenario : public Scenario {
  public:
    enum class Victim { Device, Office };

    SyncScenario(const std::string& name, Victim victim)
        : deviceDisk(name + "-device", 1), officeDisk(name + "-office", 1), victim_(victim) {
        Office there(900, officeDisk.path("").string());
        DeviceFixture here(1, false, deviceDisk.path(""));
        enrolAt(there, here);
    }
    std::vector<Disk*> disks() override {
        return victim_ == Victim::Device ? std::vector<Disk*>{&deviceDisk, &officeDisk}
                                         : std::vector<Disk*>{&officeDisk, &deviceDisk};
    }
    Status open() override {
        seed_ = 100;
        return openBoth();
    }
    Status operate() override {
        const auto done = pass(*device);
        told_ = done.ok();
        return done;
    }
    void close() override {
        device.reset();
        office.reset();
    }
    void forget() override { told_ = false; }
    Status recover() override {
        seed_ = 150;
        FB_TRY(openBoth());
        return pass(*device);
    }

    Disk deviceDisk;
    Disk officeDisk;
    std::unique_ptr<DeviceFixture> device;
    std::unique_ptr<Office> office;

  protected:
    [[nodiscard]] bool told() const { return told_; }
    Status openBoth() {
        close();
        office = std::make_unique<Office>(Office::Closed{}, ++seed_, officeDisk.path("").string());
        device = std::make_unique<DeviceFixture>(DeviceFixture::Closed{}, ++seed_, deviceDisk.path(""));
        FB_TRY(office->tryOpen());
        return device->open();
    }
    Status pass(DeviceFixture& of) {
        Loopback road(*office);
        const auto done = sync::Session(*of.notebook, road).run();
        return done ? Status{} : done.error();
    }
    // Goes on working: one more registration and a pass, then both have the same and both are sound.
    std::string agreement() {
        seed_ = 160;
        if (const auto opened = openBoth(); !opened) return opened.error().message();
        saveTallies(*device, 1);
        if (const auto done = pass(*device); !done) return "sync: " + done.error().message();
        if (digestOf(*device->store) != digestOf(*office->store)) return "the logs differ";
        if (projections(*device->store) != projections(*office->store)) return "the figures differ";
        if (auto wrong = DeviceScenario::verifiedStore(*device->store); !wrong.empty()) return wrong;
        return DeviceScenario::verifiedStore(*office->store);
    }

  private:
    Victim victim_;
    std::uint64_t seed_ = 40;
    bool told_ = false;
};

} // namespace feltbog::testing
