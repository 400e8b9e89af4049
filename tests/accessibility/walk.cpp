// SPDX-License-Identifier: MPL-2.0
#include "tests/accessibility/walk.h"

#include <QTest>

namespace feltbog::testing {
namespace {

// Seen, and left to who is at work on the page; to be empty.
constexpr std::pair<const char*, const char*> kReported[] = {{"notPressed", "TallyView"}};

bool reported(const char* rule, const QString& view) {
    return std::any_of(std::begin(kReported), std::end(kReported), [&](const auto& known) {
        return view == known.second && QByteArrayView(rule) == known.first;
    });
}

} // namespace

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
            if (!reported(rule.name, tree.view))
                for (const auto& breach : rule.broken(tree))
                    breaches_[rule.name].insert(tree.view + ": " + breach, name + "-" + shape.name);
    }
}

} // namespace feltbog::testing
