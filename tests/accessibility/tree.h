// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QAccessible>
#include <QQuickItem>
#include <QQuickWindow>
#include <vector>

namespace feltbog::testing {

// One thing that a screen reader meets.
struct Node {
    QAccessibleInterface* at = nullptr;
    QQuickItem* item = nullptr;
    QAccessible::Role role = QAccessible::NoRole;
    QAccessible::State state = {};
    QString name = {};
    QRectF rect = {}; // in its window, in dp
    int parent = -1;

    [[nodiscard]] bool focusable() const { return item->activeFocusOnTab() && item->isEnabled(); }
    [[nodiscard]] bool pressable() const; // by a finger
    [[nodiscard]] bool field() const { return role == QAccessible::EditableText; }
    [[nodiscard]] bool used() const { return focusable() || pressable() || field(); } // not only read
    [[nodiscard]] QString called() const;                                             // for a finding
};

// Everything that is shown in a window, in the order it is read; while a sheet is open, the sheet alone.
struct Tree {
    QQuickWindow* window = nullptr;
    QString view;                // the page in front
    QQuickItem* front = nullptr; // the page, or the sheet over it
    bool sheet = false;
    bool mirrored = false; // for the left hand, or in Arabic: rows may run either way
    std::vector<Node> nodes;
};

[[nodiscard]] Tree treeOf(QQuickWindow& window);

[[nodiscard]] bool isA(const QObject* object, const char* type); // a QML type by its name, or a C++ class
[[nodiscard]] QRectF inWindow(const QQuickItem& item);
[[nodiscard]] bool shown(const QQuickItem& item);

} // namespace feltbog::testing
