// SPDX-License-Identifier: MPL-2.0
//
// feltbog-screens OUT_DIR [PART OF A NAME]: draws every page from invented data as a picture, on a phone, a
// tablet and a tablet on its side, light and dark, with the empty and the error states.
#include "app/service/approot.h"
#include "app/service/language.h"
#include "app/service/reading.h"
#include "app/service/text.h"
#include "tests/app/sampledata.h"

#include <QDir>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTest>
#include <QTextStream>

using namespace feltbog;
using testing::must;

namespace {

struct Shape {
    const char* name;
    int width, height;
};
constexpr Shape kShapes[] = {{"phone", 412, 915}, {"tablet", 800, 1280}, {"landscape", 1280, 800}};

// The app on one notebook, as main() makes it.
class Stage {
  public:
    Stage(testing::DeviceFixture& device, QString out, QString only)
        : root_(must(app::AppRoot::open(
              *device.store, {device.clock, device.random}, device.dir.path() + "/ui.ini",
              [](const std::string&) { return nullptr; }, "https://feltbog.example"))),
          out_(std::move(out)), only_(std::move(only)) {
        root_->settings().setLast("area", "jennum");
        engine_.addImportPath("qrc:/qt/qml");
        language_ = std::make_unique<app::Language>(root_->settings(), engine_);
        engine_.load(QUrl("qrc:/qt/qml/Feltbog/Ui/Main.qml"));
        window_ = qobject_cast<QQuickWindow*>(engine_.rootObjects().value(0));
        if (!window_) qFatal("Main.qml");
    }

    app::AppRoot& root() { return *root_; }
    QObject* page() {
        return window_->findChild<QObject*>("stack")->property("currentItem").value<QObject*>();
    }
    QObject* model(const char* name) { return page()->property(name).value<QObject*>(); }
    QQuickItem* item(const char* name) { return page()->findChild<QQuickItem*>(name); }

    void show(const char* view, const QVariantMap& args = {}) {
        call("show", Q_ARG(QString, QString(view)), Q_ARG(QVariant, args));
    }
    void back() { QMetaObject::invokeMethod(window_, "back"); }

    // The page in front in all shapes, light and dark.
    void draw(const QString& name) {
        if (!only_.isEmpty() && !name.contains(only_)) return;
        for (const auto& shape : kShapes) {
            window_->resize(shape.width, shape.height);
            for (const bool dark : {false, true}) {
                root_->settings().setTheme(dark ? 2 : 1);
                QTest::qWait(60);
                const QString file =
                    QStringLiteral("%1/%2-%3-%4.png").arg(out_, name, shape.name, dark ? "dark" : "light");
                if (!window_->grabWindow().save(file)) qFatal("%s", qPrintable(file));
                ++drawn;
            }
        }
    }

    static inline int drawn = 0;

  private:
    template <class... Args>
    void call(const char* method, Args... args) {
        if (!QMetaObject::invokeMethod(window_, method, args...)) qFatal("%s", method);
        QTest::qWait(30);
    }

    std::unique_ptr<app::AppRoot> root_;
    QQmlApplicationEngine engine_;
    std::unique_ptr<app::Language> language_;
    QQuickWindow* window_ = nullptr;
    QString out_, only_;
};

void drawPages(Stage& stage, const testing::Sample& sample) {
    const QString course = app::hex(sample.course);
    const struct {
        const char *view, *name;
        QVariantMap args;
    } pages[] = {{"StartView", "start", {}},
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
                 {"SettingsView", "indstillinger", {}},
                 {"AboutView", "om", {}}};
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

    stage.show("SyncView");
    QMetaObject::invokeMethod(stage.root().facade().sync(), "start");
    QTest::qWait(300);
    stage.draw("synk-fejl");
    stage.back();

    stage.root().settings().setTextScale(1.5);
    stage.show("StartView");
    stage.draw("start-stor-tekst");
    stage.show("ContactView");
    stage.draw("kontakt-stor-tekst");
    stage.back();
    stage.root().settings().setTextScale(1.0);
    stage.root().settings().setLanguage("en");
    stage.show("StartView");
    stage.draw("start-engelsk");
    stage.root().settings().setLanguage("da");
}

void drawEmpty(Stage& stage, const QString& suffix) {
    const std::pair<const char*, const char*> pages[] = {
        {"StartView", "start"},        {"RoundView", "runde"}, {"CoursesView", "hold"},
        {"RecentView", "seneste"},     {"SyncView", "synk"},   {"ProgressView", "fremdrift"},
        {"BridgingView", "brobygning"}};
    for (const auto& [view, name] : pages) {
        stage.show(view);
        stage.draw(QString(name) + suffix);
        stage.back();
    }
}

} // namespace

int main(int argc, char** argv) {
    QGuiApplication gui(argc, argv);
    QQuickStyle::setStyle("Basic");
    if (argc < 2) {
        QTextStream(stderr) << "feltbog-screens OUT_DIR [PART OF A NAME]\n";
        return 2;
    }
    const QString out = QString::fromLocal8Bit(argv[1]);
    const QString only = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    if (!QDir().mkpath(out)) return 1;
    {
        testing::DeviceFixture device;
        const auto sample = testing::fillSample(device);
        Stage stage(device, out, only);
        drawPages(stage, sample);
        drawStates(stage, sample);
    }
    {
        testing::DeviceFixture device;
        Stage stage(device, out, only);
        drawEmpty(stage, "-tom");
    }
    {
        testing::DeviceFixture device(1, false);
        Stage stage(device, out, only);
        stage.show("StartView");
        stage.draw("start-uden-plan");
    }
    QTextStream(stdout) << Stage::drawn << " billeder i " << out << '\n';
    return Stage::drawn > 0 ? 0 : 1;
}
