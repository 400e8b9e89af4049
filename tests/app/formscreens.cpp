// SPDX-License-Identifier: MPL-2.0
#include "app/pages/formspage.h"
#include "app/pages/parentpage.h"
#include "app/service/reading.h"
#include "tests/app/formcourse.h"
#include "tests/app/stage.h"

namespace feltbog::testing {
namespace {

app::ParentPage* begin(Stage& stage, const QString& language) {
    auto* forms = qobject_cast<app::FormsPage*>(stage.model("forms"));
    forms->forms()->choose("alle-slags");
    forms->people()->choose(forms->people()->rows().front().key);
    forms->occasions()->choose("foer");
    forms->ways()->choose("selv");
    forms->start();
    QTest::qWait(60);
    auto* page = stage.over("ParentView")->property("form").value<app::ParentPage*>();
    page->speak(language);
    return page;
}

void answerAll(Stage& stage, app::ParentPage& page, const QString& language, const QString& words) {
    const auto draw = [&](const QString& what) { stage.draw("skema-" + what + "-" + language); };
    draw("velkommen");
    page.next();
    draw("ansigter");
    page.choose(4);
    page.next();
    page.choose(3);
    draw("skala");
    page.next();
    page.digit("3");
    draw("tal");
    page.next();
    draw("valg");
    page.next();
    draw("tekst");
    page.write(words);
    draw("tekst-advarsel");
}

} // namespace

void drawForms(Onlooker& eye) {
    DeviceFixture device;
    const auto course = mothers(*device.notebook);
    Stage stage(device, eye);
    stage.show("CourseView", {{"record", app::hex(course)}});
    stage.draw("skema-forloeb");
    stage.show("FormView", {{"course", app::hex(course)}});
    stage.draw("skema-vaelg");
    auto* forms = qobject_cast<app::FormsPage*>(stage.model("forms"));
    forms->start();
    stage.draw("skema-vaelg-fejl");

    auto* page = begin(stage, "da");
    answerAll(stage, *page, "da", "Ring til mig på 86 41 12 12");
    page->write("Mit nummer er 010190-1234");
    stage.draw("skema-tekst-cpr-da");
    auto* view = stage.over("ParentView");
    view->setProperty("leaving", true);
    stage.draw("skema-medarbejder");
    view->setProperty("leaving", false);
    page->write("Mere tid til at tale sammen");
    page->next();
    stage.draw("skema-tak-da");
    stage.root().facade().parentMode()->leaveHeld();

    page = begin(stage, "ar");
    answerAll(stage, *page, "ar", "رقم هاتفي 86411212");
    stage.root().facade().parentMode()->leaveHeld();
    stage.draw("skema-vaelg-paabegyndt");
    page = begin(stage, "ar");
    for (int i = 0; i < 6; ++i) page->next();
    stage.draw("skema-tak-ar");
    stage.root().facade().parentMode()->leaveHeld();
    page = begin(stage, "tr");
    answerAll(stage, *page, "tr", "Telefonum 86 41 12 12");
    stage.root().facade().parentMode()->leaveHeld();

    forms->ways()->choose("papir");
    forms->start();
    stage.draw("skema-papir");
    stage.back();
    stage.root().settings().setTextScale(1.5);
    page = begin(stage, "da");
    page->next();
    stage.draw("skema-stor-tekst");
    page->next();
    stage.draw("skema-stor-tekst-skala");
    stage.root().facade().parentMode()->leaveHeld();
}

} // namespace feltbog::testing
