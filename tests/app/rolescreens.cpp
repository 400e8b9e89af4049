// SPDX-License-Identifier: MPL-2.0
#include "core/settle/end.h"
#include "core/settle/publish.h"
#include "tests/app/stage.h"
#include "tests/sync/staff.h"

namespace feltbog::testing {
namespace {

using trust::Role;

// A device of an organisation, with the app on it and its office beside it.
class RoleStage {
  public:
    RoleStage(Office& office, DeviceFixture& device, Onlooker& eye, bool isDown = false)
        : down(isDown), stage(device, eye, [this, &office](const std::string&) {
              auto road = std::make_unique<Loopback>(office);
              road->down = down;
              return road;
          }) {}
    void settle() {
        while (stage.root().facade().sync()->running()) QTest::qWait(30);
        QTest::qWait(60);
    }
    void sync() {
        stage.root().facade().sync()->start();
        settle();
    }
    bool down;
    Stage stage;
};

void drawReader(Office& office, Staff& staff, Onlooker& eye) {
    const auto plan = must(staff.coordinator.notebook->plan());
    for (const char* period : {"aar:1", "aar:2"}) {
        const auto asked = must(progress::parsePeriod(*plan, period, staff.coordinator.notebook->today()));
        must(settle::publishReport(*staff.coordinator.notebook, asked, report::Audience::Outside));
    }
    must(staff.pass(staff.coordinator));
    showReports(office);
    const auto device = staff.join(12, {Role::Reader});
    if (staff.pass(*device)) qFatal("a reader's pass");
    {
        RoleStage empty(office, *device, eye, true);
        empty.settle();
        empty.stage.draw("laeser-tom");
        empty.down = false;
        QMetaObject::invokeMethod(empty.stage.model("office"), "ask");
        empty.settle();
        empty.stage.draw("laeser");
        empty.stage.show("ReportView", {{"report", QString("nu")}});
        empty.stage.draw("laeser-rapport");
        empty.stage.back();
        empty.down = true;
        QMetaObject::invokeMethod(empty.stage.model("office"), "ask");
        empty.settle();
        empty.stage.draw("laeser-uden-net");
        empty.stage.root().settings().setLanguage("en");
        QTest::qWait(60);
        empty.stage.draw("laeser-engelsk");
    }
}

void drawClosing(Onlooker& eye) {
    Office office(901);
    Staff staff(office, 21);
    const auto street = staff.join(22, {Role::StreetWorker}), gone = staff.join(23, {Role::CourseLeader});
    const auto later = noon(Date::of(2023, 1, 10));
    office.clock.set(later);
    for (auto* device : {&staff.coordinator, street.get(), gone.get()}) device->clock.set(later);
    RoleStage boss(office, staff.coordinator, eye);
    boss.settle();
    boss.stage.show("ReportsView");
    boss.stage.draw("luk-rapporter");
    boss.stage.show("ClosingView");
    boss.stage.draw("luk-varsl");
    QMetaObject::invokeMethod(boss.stage.model("closing"), "announce");
    boss.settle();
    staff.everybody({street.get()});
    must(settle::sayReady(*street->notebook));
    staff.everybody({street.get()});
    boss.sync();
    boss.stage.draw("luk-mangler");
    QMetaObject::invokeMethod(boss.stage.model("closing"), "giveUp",
                              Q_ARG(QString, QString::fromStdString(idOf(*gone).hex())));
    QMetaObject::invokeMethod(boss.stage.item("close"), "clicked");
    QMetaObject::invokeMethod(boss.stage.model("closing"), "close", Q_ARG(QString, QString("ja")));
    boss.stage.draw("luk-ark");
    boss.stage.root().settings().setLanguage("en");
    QTest::qWait(60);
    boss.stage.draw("luk-ark-engelsk");
    boss.stage.root().settings().setLanguage("da");
    QTest::qWait(60);
    QMetaObject::invokeMethod(boss.stage.model("closing"), "close", Q_ARG(QString, QString("LUK PLANEN")));
    boss.settle();
    boss.stage.back();
    boss.stage.show("ClosingView");
    boss.stage.draw("luk-lukket");
    boss.stage.show("StartView");
    boss.stage.draw("luk-start");
}

} // namespace

void drawRoles(Onlooker& eye) {
    Office office;
    Staff staff(office);
    saveTallies(staff.coordinator, 40, "hotspot.gadeplan");
    must(staff.pass(staff.coordinator));
    const std::pair<Role, const char*> roles[] = {{Role::StreetWorker, "gade"},
                                                  {Role::CourseLeader, "kursus"}};
    for (const auto& [role, name] : roles) {
        const auto device = staff.join(std::uint64_t(role) + 2, {role});
        RoleStage here(office, *device, eye);
        here.settle();
        here.stage.draw(QString("rolle-") + name);
        here.stage.show("ReportsView");
        here.stage.draw(QString("rolle-") + name + "-rapporter");
    }
    DeviceFixture waits(9, false);
    enrolAt(office, waits);
    staff.everybody({&waits, &staff.coordinator, &waits});
    {
        RoleStage here(office, waits, eye);
        here.settle();
        here.stage.draw("rolle-venter");
    }
    {
        RoleStage boss(office, staff.coordinator, eye);
        boss.settle();
        boss.stage.show("DevicesView");
        boss.settle();
        boss.stage.draw("enheder-venter");
        boss.stage.show("AdmitView", {{"device", QString::fromStdString(idOf(waits).hex())}});
        boss.stage.draw("enheder-godkend");
        boss.stage.root().settings().setLanguage("en");
        QTest::qWait(60);
        boss.stage.draw("enheder-godkend-engelsk");
    }
    drawReader(office, staff, eye);
    drawClosing(eye);
}

} // namespace feltbog::testing
