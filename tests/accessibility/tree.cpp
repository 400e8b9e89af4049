// SPDX-License-Identifier: MPL-2.0
#include "tests/accessibility/tree.h"

#include <QMetaObject>

namespace feltbog::testing {
namespace {

void add(Tree& tree, QAccessibleInterface* at, int parent) {
    auto* item = qobject_cast<QQuickItem*>(at->object());
    if (item && !shown(*item)) return;
    if (item) {
        Node node{.at = at, .item = item, .role = at->role(), .state = at->state(), .parent = parent};
        node.name = at->text(QAccessible::Name).trimmed();
        node.rect = inWindow(*item);
        tree.nodes.push_back(node);
        parent = int(tree.nodes.size()) - 1;
    }
    for (int i = 0; i < at->childCount(); ++i)
        if (auto* child = at->child(i)) add(tree, child, parent);
}

// The last of what is shown that is of this type: what is in front.
QQuickItem* lastOf(QQuickItem* below, const char* type, bool (*fits)(const QQuickItem&)) {
    QQuickItem* found = shown(*below) && isA(below, type) && fits(*below) ? below : nullptr;
    for (auto* child : below->childItems())
        if (auto* inner = lastOf(child, type, fits)) found = inner;
    return found;
}

} // namespace

bool isA(const QObject* object, const char* type) {
    for (auto* meta = object->metaObject(); meta; meta = meta->superClass()) {
        const QByteArray name(meta->className());
        if (name == type || name.startsWith(QByteArray(type) + "_QMLTYPE")) return true;
    }
    return false;
}

bool shown(const QQuickItem& item) {
    for (const auto* at = &item; at; at = at->parentItem())
        if (!at->isVisible() || at->opacity() == 0) return false;
    return item.width() > 0 && item.height() > 0;
}

QRectF inWindow(const QQuickItem& item) {
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()));
}

bool Node::pressable() const { return item->isEnabled() && isA(item, "QQuickAbstractButton"); }

QString Node::called() const {
    QString type = item->metaObject()->className();
    type.truncate(type.indexOf("_QML") < 0 ? type.size() : type.indexOf("_QML"));
    return QString("%1 »%2«").arg(type, name.isEmpty() ? item->objectName() : name);
}

Tree treeOf(QQuickWindow& window) {
    Tree tree;
    tree.window = &window;
    if (auto* page = lastOf(window.contentItem(), "QQuickFocusScope",
                            [](const QQuickItem& at) { return at.objectName().endsWith("View"); })) {
        tree.front = page;
        tree.view = page->objectName();
    }
    if (auto* sheet =
            lastOf(window.contentItem(), "QQuickPopupItem", [](const QQuickItem&) { return true; })) {
        tree.front = sheet;
        tree.sheet = true;
    }
    auto* at =
        QAccessible::queryAccessibleInterface(tree.sheet ? static_cast<QObject*>(tree.front) : &window);
    if (at) add(tree, at, -1);
    return tree;
}

} // namespace feltbog::testing
