// SPDX-License-Identifier: MPL-2.0
//
// Every page from invented data, with the empty and the error states.
#include "app/service/reading.h"
#include "tests/app/sampledata.h"
#include "tests/app/stage.h"

using namespace feltbog;
using testing::Stage;

namespace {

void drawPages(Stage& stage, const testing::Sample& sample) {
    const QString course = app::hex(sample.course);
    const struct {
        const char *view, *name;
        QVariantMap args;
    } pages[] = {
        {"StartView", "start", {}},
        {"ContactView", "kontakt", {}},
        {"TallyView", "taelling", {}},
        {"RoundView", "runde", {}},
        {"BridgingView", "brobygning", {}},
        {"CoursesView", "hold", {}},
        {"NewCourseView", "nyt-hold", {}},
        {"CourseView", "forloeb", {{"record", course}}},
        {"EnrolView", "tilmeld", {{"course", course}}},
        {"SessionView", "fremmoede", {{"course", course}}},
        {"CloseCourseView", "afslut", {{"record", app::hex(sample.openRules)}}},
        {"ArrangementView", "arrangement", {}},
        {"RecentView", "seneste", {}},
        {"SyncView", "synk", {}},
        {"ProgressView", "fremdrift", {}},
        {"CriterionView", "kriterium", {{"criterion", "P17-A-HOT-1"}, {"period", "hele"}}},
        {"CriterionView", "kriterium-andel", {{"criterion", "P17-A-FAM-2"}, {"period", "hele"}}},
        {"ReportsView", "rapporter", {}},
        {"EmergencyView", "beredskab", {}},
        {"YearWheelView", "aarshjul", {}},
        {"AppointmentView", "moede", {{"meeting", "styregruppe"}, {"record", app::hex(sample.meeting)}}},
        {"AppointmentView", "moede-nyt", {{"meeting", "bestyrelse"}}},
        {"DoubletView", "dubletter", {}},
        {"CardsView", "kort", {}},
        {"CardView", "kort-et", {{"token", app::hex(sample.child)}}},
        {"HandoverView", "overlevering", {{"circle", "gade"}}},
        {"JoinView", "bliv-tilmeldt", {}},
        {"InviteView", "inviter-ikke", {}},
        {"DevicesView", "enheder-ikke", {}},
        {"SettingsView", "indstillinger", {}},
        {"AboutView", "om", {}},
        {"GalleryView", "galleri", {}}};
    for (const auto& p : pages) {
        stage.show(p.view, p.args);
        stage.draw(p.name);
        stage.back();
    }
}

void tapSome(QObject* model, const char* method, std::initializer_list<std::pair<const char*, int>> taps) {
    auto* heads = model->property("heads").value<QObject*>();
    for (const auto& [band, n] : taps)
        QMetaObject::invokeMethod(heads, method, Q_ARG(QString, QString(band)), Q_ARG(int, n));
}

void drawStates(Stage& stage, const testing::Sample& sample) {
    stage.show("ContactView");
    QMetaObject::invokeMethod(stage.model("contact"), "save");
    stage.draw("kontakt-fejl");
    tapSome(stage.model("contact"), "add", {{"10-12", 3}, {"13-14", 1}});
    QMetaObject::invokeMethod(stage.model("contact")->property("types").value<QObject*>(), "choose",
                              Q_ARG(QString, QString("samtale")));
    QMetaObject::invokeMethod(stage.model("contact")->property("themes").value<QObject*>(), "choose",
                              Q_ARG(QString, QString("fritid")));
    stage.draw("kontakt-udfyldt");
    QMetaObject::invokeMethod(stage.model("contact"), "save");
    QTest::qWait(50);
    stage.draw("start-gemt");

    stage.show("ArrangementView");
    QMetaObject::invokeMethod(stage.model("arrangement")->property("templates").value<QObject*>(), "choose",
                              Q_ARG(QString, QString("faellesspisning")));
    stage.model("arrangement")->setProperty("total", 650);
    QMetaObject::invokeMethod(stage.model("arrangement"), "save");
    stage.draw("arrangement-spoergsmaal");
    QMetaObject::invokeMethod(stage.model("arrangement"), "answerNo");
    stage.model("arrangement")->setProperty("total", 0);
    stage.back();

    stage.show("RoundView");
    QMetaObject::invokeMethod(stage.item("newChild"), "clicked");
    stage.draw("runde-nyt-barn");
    stage.back();

    stage.show("SessionView", {{"course", app::hex(sample.course)}});
    QMetaObject::invokeMethod(stage.model("register"), "allPresent");
    QMetaObject::invokeMethod(stage.model("register"), "cycle", Q_ARG(int, 1));
    for (int i = 0; i < 2; ++i) QMetaObject::invokeMethod(stage.model("register"), "cycle", Q_ARG(int, 3));
    for (int i = 0; i < 3; ++i) QMetaObject::invokeMethod(stage.model("register"), "cycle", Q_ARG(int, 5));
    stage.draw("fremmoede-udfyldt");
    stage.back();

    stage.show("ReportsView");
    QMetaObject::invokeMethod(stage.model("reports"), "publish");
    QMetaObject::invokeMethod(stage.model("reports"), "lockYear", Q_ARG(int, 1));
    stage.draw("rapporter-udgivet");
    const auto* list = stage.model("reports")->property("reports").value<QAbstractListModel*>();
    const QString report = list->data(list->index(0), Qt::UserRole + 1).toString();
    stage.show("ReportView", {{"report", report}});
    stage.draw("rapport");
    stage.back();
    stage.back();

    stage.show("ProgressView");
    QMetaObject::invokeMethod(stage.model("progress")->property("periods").value<QObject*>(), "choose",
                              Q_ARG(QString, QString("aar:1")));
    stage.draw("fremdrift-laast");
    stage.back();

    stage.show("EmergencyView");
    QMetaObject::invokeMethod(stage.model("plan"), "begin");
    stage.draw("beredskab-i-brug");
    QMetaObject::invokeMethod(stage.page()->findChild<QObject*>("contactSheet"), "show",
                              Q_ARG(QString, QString("politi")), Q_ARG(QString, QString("Politikommissær")),
                              Q_ARG(QString, QString("Vagthavende")), Q_ARG(QString, QString("00 00 00 03")));
    stage.draw("beredskab-kontakt");
    QMetaObject::invokeMethod(stage.page()->findChild<QObject*>("contactSheet"), "close");
    QMetaObject::invokeMethod(stage.page()->findChild<QObject*>("printSheet"), "open");
    stage.draw("beredskab-udskrift");
    QMetaObject::invokeMethod(stage.page()->findChild<QObject*>("printSheet"), "close");
    QMetaObject::invokeMethod(stage.model("plan"), "end");
    stage.back();

    stage.root().settings().setTextScale(1.5);
    stage.show("StartView");
    stage.draw("start-stor-tekst");
    stage.show("ContactView");
    stage.draw("kontakt-stor-tekst");
    stage.back();
    stage.root().settings().setTextScale(2.0);
    stage.show("GalleryView");
    stage.draw("galleri-dobbelt-tekst");
    stage.back();
    stage.root().settings().setTextScale(1.0);
    stage.root().settings().setHighContrast(true);
    for (const auto& [view, name] :
         {std::pair{"StartView", "start"}, std::pair{"RoundView", "runde"},
          std::pair{"ProgressView", "fremdrift"}, std::pair{"YearWheelView", "aarshjul"},
          std::pair{"GalleryView", "galleri"}}) {
        stage.show(view);
        stage.draw(QString(name) + "-hoej-kontrast");
    }
    stage.root().settings().setHighContrast(false);
    stage.root().settings().setLeftHanded(true);
    stage.show("StartView");
    stage.draw("start-venstre-haand");
    stage.show("ContactView");
    stage.draw("kontakt-venstre-haand");
    stage.back();
    stage.root().settings().setLeftHanded(false);
    stage.root().settings().setLanguage("en");
    stage.show("StartView");
    stage.draw("start-engelsk");
    stage.root().settings().setLanguage("da");
}

void drawEmpty(Stage& stage, const QString& suffix) {
    const std::pair<const char*, const char*> pages[] = {
        {"StartView", "start"},         {"RoundView", "runde"},   {"CoursesView", "hold"},
        {"RecentView", "seneste"},      {"SyncView", "synk"},     {"ProgressView", "fremdrift"},
        {"BridgingView", "brobygning"}, {"TasksView", "opgaver"}, {"ReadingsView", "tal-fra-andre"}};
    for (const auto& [view, name] : pages) {
        stage.show(view);
        stage.draw(QString(name) + suffix);
        stage.back();
    }
}

} // namespace

void testing::drawAll(Onlooker& eye) {
    {
        DeviceFixture device;
        const auto sample = fillSample(device);
        Stage stage(device, eye);
        drawPages(stage, sample);
        drawStates(stage, sample);
        drawRegisters(stage, sample);
    }
    {
        DeviceFixture device;
        Stage stage(device, eye);
        drawEmpty(stage, "-tom");
    }
    {
        DeviceFixture device(1, false);
        Stage stage(device, eye);
        stage.show("StartView");
        stage.draw("start-uden-plan");
    }
    drawForms(eye);
    drawLock(eye);
    drawPartners(eye);
    drawRoles(eye);
    drawSync(eye);
}
