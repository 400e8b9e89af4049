// SPDX-License-Identifier: MPL-2.0
#include "app/service/typeface.h"
#include "tests/accessibility/walk.h"
#include "tests/app/stage.h"

#include <QQuickStyle>

using namespace feltbog;
using testing::Walk;

class Accessibility : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() {
        app::loadTypeface();
        QQuickStyle::setStyle("Basic");
        QTRY_VERIFY_WITH_TIMEOUT(QAccessible::isActive(),
                                 20000); // a session bus, and somebody on it who listens
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
