// SPDX-License-Identifier: MPL-2.0
#include "core/record/appointment.h"
#include "tests/app/stage.h"
#include "tests/sync/partnerscene.h"

namespace feltbog::testing {
namespace {

class PartnerStage {
  public:
    PartnerStage(Scene& scene, Onlooker& eye)
        : stage(scene.staff.coordinator, eye, [this, &scene](const std::string&) {
              auto road = std::make_unique<Loopback>(scene.office);
              road->down = down;
              return road;
          }) {
        settle();
    }
    void settle() {
        while (stage.root().facade().sync()->running()) QTest::qWait(30);
        QTest::qWait(60);
    }
    void show(const char* view, const QVariantMap& args, const QString& name) {
        stage.show(view, args);
        settle();
        stage.draw(name);
    }
    void press(const char* button) {
        QMetaObject::invokeMethod(stage.item(button), "clicked");
        settle();
    }

    bool down = true;
    Stage stage;
};

sync::PartnerLink asked(Scene& s, const char* partner, Date on, Date due) {
    return must(sync::ask(s.notebook(), s.road, {partner, {}, on, due}));
}

void delivers(Scene& s, const sync::PartnerLink& link, const char* body = kWhole) {
    if (s.take(link, body).status != 303) qFatal("not delivered");
}

} // namespace

void drawPartners(Onlooker& eye) {
    Scene s;
    const Date today = s.notebook().today();
    {
        PartnerStage empty(s, eye);
        empty.show("PartnersView", {}, "partnere-uden-net");
        empty.show("DeliveryView", {{"ask", QString(32, '0')}}, "leverance-uden-net");
        empty.stage.back();
        empty.down = false;
        empty.press("fetch");
        empty.stage.draw("partnere-tom");
    }
    must(record::recordAppointment(s.notebook(), {{today + 20, false, {}}, "styregruppe"}));
    delivers(s, asked(s, "Boligforeningen", Date::of(2018, 8, 31), today));
    must(sync::approve(s.notebook(), s.road, s.only()));
    const auto link = asked(s, "Boligforeningen", Date::of(2019, 1, 31), today + 19);
    delivers(s, link);
    delivers(s, asked(s, "Randers Ungdomsskole og Falck", today - 10, today + 19),
             "tal-1-1=2&tal-1-2=30&tal-1-3=25");
    const auto waits = asked(s, "Institutionerne", today - 10, today + 19);
    (void)asked(s, "Randers Bibliotek", today - 10, today - 1);
    const auto gone = asked(s, "RandersBolig", today - 10, today - 3);
    must(sync::withdraw(s.notebook(), s.road, gone.ask.id));
    const auto id = [](const sync::PartnerLink& of) { return QString::fromStdString(of.ask.id.hex()); };

    PartnerStage boss(s, eye);
    boss.down = false;
    boss.show("PartnersView", {}, "partnere");
    boss.show("PartnerAskView", {{"partner", QString("Randers Produktionshøjskole (fra 2019 FGU)")}},
              "bed-om-tal");
    boss.down = true;
    boss.press("make");
    boss.stage.draw("bed-om-tal-fejl");
    boss.down = false;
    boss.press("make");
    boss.stage.draw("bed-om-tal-link");
    boss.stage.back();
    boss.show("PartnerAskView", {{"partner", QString("Institutionerne")}}, "bed-om-tal-igen");
    boss.stage.back();
    boss.show("DeliveryView", {{"ask", id(waits)}}, "leverance-venter");
    boss.press("withdraw");
    boss.stage.draw("leverance-traek-tilbage");
    QMetaObject::invokeMethod(boss.stage.page()->findChild<QObject*>("withdrawSheet"), "close");
    boss.stage.back();
    boss.show("DeliveryView", {{"ask", id(gone)}}, "leverance-trukket-tilbage");
    boss.stage.back();
    boss.show("DeliveryView", {{"ask", id(link)}}, "leverance");
    boss.press("reject");
    QMetaObject::invokeMethod(boss.stage.model("delivery"), "reject");
    boss.stage.draw("leverance-afvis");
    QMetaObject::invokeMethod(boss.stage.page()->findChild<QObject*>("rejectSheet"), "close");
    boss.stage.root().settings().setTextScale(1.5);
    boss.stage.draw("leverance-stor-tekst");
    boss.stage.root().settings().setTextScale(1.0);
    boss.stage.root().settings().setLanguage("en");
    QTest::qWait(60);
    boss.stage.draw("leverance-engelsk");
    boss.stage.back();
    boss.stage.draw("partnere-engelsk");
    boss.stage.root().settings().setLanguage("da");
    QTest::qWait(60);
    boss.show("DeliveryView", {{"ask", id(link)}}, "leverance");
    boss.press("approve");
    boss.stage.draw("partnere-godkendt");
}

} // namespace feltbog::testing
