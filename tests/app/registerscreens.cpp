// SPDX-License-Identifier: MPL-2.0
#include "app/service/reading.h"
#include "tests/app/sampledata.h"
#include "tests/app/stage.h"

namespace feltbog::testing {
namespace {

void choose(QObject* model, const char* list, const char* key) {
    QMetaObject::invokeMethod(model->property(list).value<QObject*>(), "choose",
                              Q_ARG(QString, QString(key)));
}

void drawEnquiry(Stage& stage) {
    stage.show("EnquiryView");
    stage.draw("henvendelse");
    auto* enquiry = stage.model("enquiry");
    QMetaObject::invokeMethod(enquiry, "save");
    stage.draw("henvendelse-fejl");
    choose(enquiry, "metBefore", "nej");
    QMetaObject::invokeMethod(enquiry->property("numbers").value<QObject*>(), "flip",
                              Q_ARG(QString, QString("handleplan")));
    enquiry->setProperty("way", 1);
    stage.draw("henvendelse-ny-seddel");
    enquiry->setProperty("way", 2);
    enquiry->setProperty("code", "7k3q9xm");
    QMetaObject::invokeMethod(enquiry, "save");
    stage.draw("henvendelse-kode-forkert");
    QMetaObject::invokeMethod(stage.item("nobody"), "clicked");
    stage.draw("henvendelse-ingen");
    stage.back();
}

void drawFigures(Stage& stage) {
    stage.show("ReadingsView");
    stage.draw("tal-fra-andre");
    stage.show("ReadingView", {{"series", "uddannelse-glarbjerg"}});
    stage.draw("tal-et");
    auto* reading = stage.model("reading");
    reading->setProperty("value", "64,25");
    QMetaObject::invokeMethod(reading, "save");
    stage.draw("tal-et-fejl");
    choose(reading, "statuses", "mangler");
    QMetaObject::invokeMethod(reading, "save");
    stage.draw("tal-et-mangler");
    stage.back();
    stage.back();
}

void drawJudgement(Stage& stage) {
    const QVariantMap args{{"criterion", "P17-A-KUR-3"}, {"period", "aar:2"}};
    stage.show("CriterionView", args);
    stage.draw("kriterium-vurderet");
    stage.show("JudgementView", args);
    stage.draw("vurdering");
    choose(stage.model("judgement"), "verdicts", "naaet");
    stage.model("judgement")->setProperty("text", QString(1005, 'e'));
    QMetaObject::invokeMethod(stage.model("judgement"), "save");
    stage.draw("vurdering-fejl");
    stage.model("judgement")->setProperty("text", QString());
    stage.back();
    stage.back();
}

void drawCounted(Stage& stage, const Sample& sample) {
    stage.show("OccurrenceView");
    choose(stage.model("occurrence"), "types", "positiv-historie");
    stage.draw("optaelling");
    stage.back();
    stage.show("ArrangementView");
    choose(stage.model("arrangement"), "templates", "faellesspisning");
    stage.draw("arrangement-tal");
    stage.back();
    stage.show("OutcomeView");
    stage.draw("resultat-tom");
    QMetaObject::invokeMethod(stage.model("outcome"), "save");
    stage.draw("resultat-fejl");
    choose(stage.model("outcome"), "types", "fritidsjob");
    const auto* cards = stage.model("outcome")->property("cards").value<QAbstractListModel*>();
    QMetaObject::invokeMethod(stage.model("outcome"), "pick",
                              Q_ARG(QString, cards->data(cards->index(1, 0), Qt::UserRole + 1).toString()));
    stage.draw("resultat-udfyldt");
    stage.back();
    const QString course = app::hex(sample.course);
    stage.show("CourseView", {{"record", course}});
    const auto* rows = stage.model("course")->property("rows").value<QAbstractListModel*>();
    const auto cell = [&](int role) { return rows->data(rows->index(1, 0), Qt::UserRole + role); };
    stage.show("LeaveCourseView", {{"record", course}, {"enrolment", cell(1)}, {"name", cell(2)}});
    stage.draw("forloeb-deltager");
    QMetaObject::invokeMethod(stage.model("course"), "endOne", Q_ARG(QString, cell(1).toString()));
    stage.draw("forloeb-deltager-fejl");
    stage.back();
    stage.back();
}

} // namespace

void drawRegisters(Stage& stage, const Sample& sample) {
    drawEnquiry(stage);
    stage.show("TasksView");
    stage.draw("opgaver");
    stage.back();
    drawFigures(stage);
    drawJudgement(stage);
    drawCounted(stage, sample);
    stage.root().settings().setLanguage("en");
    for (const auto& [view, name] :
         {std::pair{"EnquiryView", "henvendelse-engelsk"}, std::pair{"TasksView", "opgaver-engelsk"},
          std::pair{"ReadingsView", "tal-engelsk"}}) {
        stage.show(view);
        stage.draw(name);
        stage.back();
    }
    stage.root().settings().setLanguage("da");
    stage.root().settings().setTextScale(1.5);
    for (const auto& [view, name] :
         {std::pair{"EnquiryView", "henvendelse-stor-tekst"}, std::pair{"TasksView", "opgaver-stor-tekst"},
          std::pair{"ReadingsView", "tal-stor-tekst"}}) {
        stage.show(view);
        stage.draw(name);
        stage.back();
    }
    stage.root().settings().setTextScale(1.0);
}

} // namespace feltbog::testing
