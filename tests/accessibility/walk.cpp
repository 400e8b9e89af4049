// SPDX-License-Identifier: MPL-2.0
#include "tests/accessibility/walk.h"

#include <QTest>

namespace feltbog::testing {

void Walk::see(QQuickWindow& window, app::UiSettings& settings, const QString& name,
               std::span<const Shape> shapes) {
    const QString only = qEnvironmentVariable("FELTBOG_WALK"); // part of a name, while a page is being drawn
    if (!name.contains(only)) return;
    for (const auto& shape : shapes) {
        if (QByteArrayView(shape.name) == "tablet") continue; // wider than the phone, and drawn as it
        window.resize(shape.width, shape.height);
        window.requestActivate();
        QTest::qWait(30);
        if (!QTest::qWaitForWindowActive(&window)) qFatal("the window is not active");
        Tree tree = treeOf(window);
        const auto* form = tree.front ? tree.front->property("form").value<QObject*>() : nullptr;
        tree.mirrored = settings.leftHanded() || (form && form->property("rightToLeft").toBool());
        ++pages_;
        things_ += int(tree.nodes.size());
        for (const auto& rule : kRules)
            for (const auto& breach : rule.broken(tree))
                breaches_[rule.name].insert(tree.view + ": " + breach, name + "-" + shape.name);
    }
}

} // namespace feltbog::testing
