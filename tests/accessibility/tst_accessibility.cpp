// SPDX-License-Identifier: MPL-2.0
#include "app/service/typeface.h"
#include "tests/accessibility/broken.h"
#include "tests/accessibility/walk.h"
#include "tests/app/stage.h"

#include <QQmlComponent>
#include <QQuickStyle>
#include <QSignalSpy>

using namespace feltbog;
using testing::Walk;

namespace {

// A window with this in a page; the focus is on the page.
std::unique_ptr<QQuickWindow> windowWith(QQmlEngine& engine, const testing::Broken& broken) {
    engine.addImportPath("qrc:/qt/qml");
    QQmlComponent component(&engine);
    component.setData(QStringLiteral("import QtQuick\nimport QtQuick.Window\nimport QtQuick.Templates as T\n"
                                     "import Feltbog.Ui\nWindow { width: 412; height: 915; visible: true\n"
                                     "FocusScope { focus: true; objectName: '%1'; anchors.fill: parent\n"
                                     "Accessible.role: Accessible.Pane; Accessible.name: 'Side'\n%2 } }")
                          .arg(broken.view, QString::fromUtf8(broken.qml))
                          .toUtf8(),
                      QUrl("qrc:/broken.qml"));
    std::unique_ptr<QQuickWindow> window(qobject_cast<QQuickWindow*>(component.create()));
    if (!window) qFatal("%s", qPrintable(component.errorString()));
    window->requestActivate();
    if (!QTest::qWaitForWindowActive(window.get())) qFatal("the window is not active");
    return window;
}

} // namespace

class Accessibility : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() {
        app::loadTypeface();
        QQuickStyle::setStyle("Basic");
        QTRY_VERIFY_WITH_TIMEOUT(QAccessible::isActive(),
                                 20000); // a session bus, and somebody on it who listens
    }

    void aBreachIsSeen_data() {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < testing::kBroken.size(); ++i)
            QTest::newRow(testing::kBroken[i].name) << int(i);
    }
    void aBreachIsSeen() {
        QFETCH(int, index);
        const auto& broken = testing::kBroken[std::size_t(index)];
        QQmlEngine engine;
        const auto window = windowWith(engine, broken);
        const QString said = broken.rule(testing::treeOf(*window)).join('\n');
        if (*broken.says)
            QVERIFY2(said.contains(broken.says), qPrintable("said: " + said));
        else
            QCOMPARE(said, QString());
    }
    void everyRuleIsShownWhatBreaksIt() {
        for (const auto& rule : testing::kRules)
            QVERIFY2(std::any_of(testing::kBroken.begin(), testing::kBroken.end(),
                                 [&](const auto& b) { return b.rule == rule.broken && *b.says; }),
                     rule.name);
    }

    // Every kind of button there is: the gallery has them all, and none of them does anything.
    void everythingAnswersToKeysAndScreenReader() {
        testing::DeviceFixture device;
        testing::Nobody nobody;
        testing::Stage stage(device, nobody);
        stage.show("GalleryView");
        auto& window = stage.window();
        window.requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        int pressed = 0;
        for (const auto& node : testing::treeOf(window).nodes) {
            if (!node.pressable() || node.name.contains("Tilbage") || testing::isA(node.item, "NumberButton"))
                continue;
            const bool held = testing::isA(node.item, "HoldButton");
            QSignalSpy heard(node.item, held ? SIGNAL(held()) : SIGNAL(clicked()));
            for (const QString& action : node.at->actionInterface()->actionNames()) {
                if (action == QAccessibleActionInterface::setFocusAction()) continue;
                node.at->actionInterface()->doAction(action);
                QTest::qWait(5);
                QVERIFY2(
                    heard.count() == 1,
                    qPrintable(QString("%1: %2, %3 times").arg(node.called(), action).arg(heard.count())));
                heard.clear();
            }
            if (node.role == QAccessible::PageTab || held) continue; // elsewhere; for three seconds
            if (!node.item->isEnabled()) continue;                   // the PIN was used
            node.item->forceActiveFocus(Qt::TabFocusReason);
            for (const auto key : {Qt::Key_Space, Qt::Key_Return}) {
                if (key == Qt::Key_Return && testing::isA(node.item, "PadKey")) continue; // ends the PIN
                QTest::keyClick(&window, key);
                QVERIFY2(heard.count() == 1, qPrintable(QString("%1: key %2").arg(node.called()).arg(key)));
                heard.clear();
            }
            ++pressed;
        }
        QVERIFY(pressed > 40);
    }

    // A sheet is left first, and then the page.
    void escapeGoesBack() {
        testing::DeviceFixture device;
        testing::Nobody nobody;
        testing::Stage stage(device, nobody);
        stage.window().requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(&stage.window()));
        const auto view = [&] { return stage.window().property("view").toString(); };
        for (const QString& name : stage.window().property("allViews").toStringList()) {
            if (name == "StartView") continue;
            stage.show(qPrintable(name));
            QCOMPARE(view(), name);
            QTest::keyClick(&stage.window(), Qt::Key_Escape);
            QTRY_COMPARE(view(), QString("StartView"));
        }
        stage.show("RoundView");
        QMetaObject::invokeMethod(stage.item("newChild"), "clicked");
        QTRY_VERIFY(testing::treeOf(stage.window()).sheet);
        QTest::keyClick(&stage.window(), Qt::Key_Escape);
        QTRY_VERIFY(!testing::treeOf(stage.window()).sheet);
        QCOMPARE(view(), QString("RoundView"));
        QVERIFY(
            testing::unannounced(testing::treeOf(stage.window())).isEmpty()); // the page has the focus again
    }

    void everyPageKeepsTheRules() {
        Walk walk;
        testing::drawAll(walk);
        qInfo("%d pages, %d things on them", walk.pages(), walk.things());
        qsizetype all = 0;
        for (auto [rule, of] : walk.breaches().asKeyValueRange()) {
            all += of.size();
            qInfo("%s: %lld", qPrintable(rule), of.size());
            for (auto [what, where] : of.asKeyValueRange())
                qInfo("  %s (%s)", qPrintable(what), qPrintable(where));
        }
        QCOMPARE(all, 0);
        QVERIFY(walk.pages() > 250 || qEnvironmentVariableIsSet("FELTBOG_WALK"));
    }
};

QTEST_MAIN(Accessibility)
#include "tst_accessibility.moc"
