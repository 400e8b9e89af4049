// SPDX-License-Identifier: MPL-2.0
//
// What a keyboard needs. The keys are real ones; a button is left again before it is let go, so nothing
// happens.
#include "tests/accessibility/reach.h"

#include <QHash>
#include <QTest>

namespace feltbog::testing {
namespace {

constexpr int kMost = 400; // of what has the focus on one page

QString said(QQuickItem* item) {
    auto* at = item ? QAccessible::queryAccessibleInterface(item) : nullptr;
    return at ? at->text(QAccessible::Name) : QString();
}

QString called(QQuickItem* item) {
    return item ? Node{.item = item, .name = said(item)}.called() : "nothing";
}

// Goes round with Tab once, and leaves the focus where it was. Begins with what is read first.
template <class Visit>
QList<QQuickItem*> round(const Tree& tree, Visit&& visit) {
    QList<QQuickItem*> met;
    auto* before = tree.window->activeFocusItem();
    for (int i = 0; i < kMost; ++i) {
        QTest::keyClick(tree.window, Qt::Key_Tab);
        auto* now = tree.window->activeFocusItem();
        if (!now || met.contains(now)) break;
        met.append(now);
        visit(*now);
    }
    if (auto* last = tree.window->activeFocusItem(); last && last != before) last->setFocus(false);
    if (before) before->forceActiveFocus();
    for (const auto& node : tree.nodes)
        if (const auto at = met.indexOf(node.item); at >= 0) {
            std::rotate(met.begin(), met.begin() + at, met.end());
            break;
        }
    return met;
}

// The children that lead to something met, in the order of meeting, with what they hold of it.
struct Part {
    const QQuickItem* item;
    QRectF rect;
    QQuickItem* first;
};

// Reading order, from the outside in: of two parts, none stands above the one before it, nor before it in a
// row.
void compare(const QHash<const QQuickItem*, QList<Part>>& parts, bool eitherWay, Breaches& all) {
    for (const auto& row : parts) {
        int forward = 0, backward = 0;
        for (qsizetype i = 1; i < row.size(); ++i) {
            const auto &a = row[i - 1].rect, &b = row[i].rect;
            const double overlap = std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top());
            if (overlap < -1 && b.top() < a.top()) {
                all.append(called(row[i].first) + ": stands above " + called(row[i - 1].first) +
                           " that comes before it");
            } else if (overlap > 1 && (b.right() <= a.left() + 1 || b.left() >= a.right() - 1)) {
                (b.right() <= a.left() + 1 ? backward : forward) += 1;
                if (backward > 0 && (!eitherWay || forward > 0)) {
                    all.append(called(row[i].first) + ": against the reading direction");
                    break;
                }
            }
        }
    }
}

} // namespace

Breaches unannounced(const Tree& tree) {
    auto* focus = tree.window->activeFocusItem();
    for (auto* at = focus; at; at = at->parentItem())
        if (at == tree.front)
            return said(focus).isEmpty() ? Breaches{called(focus) + ": has the focus and says nothing"}
                                         : Breaches();
    return {called(focus) + ": has the focus, outside the page"};
}

Breaches tabOrder(const Tree& tree) {
    const auto met = round(tree, [](QQuickItem&) {});
    Breaches all;
    for (const auto& node : tree.nodes)
        if (node.focusable() && node.item->isEnabled() && !met.contains(node.item))
            all.append(node.called() + ": Tab does not come here");
    QHash<const QQuickItem*, QList<Part>> parts;
    for (auto* item : met) {
        const bool known = std::any_of(tree.nodes.begin(), tree.nodes.end(),
                                       [&](const Node& n) { return n.item == item && n.used(); });
        if (!known && item != tree.front) all.append(called(item) + ": Tab comes here, and there is nothing");
        const QQuickItem* child = item;
        for (auto* around = item->parentItem(); around; child = around, around = around->parentItem()) {
            auto& row = parts[around];
            const auto old =
                std::find_if(row.begin(), row.end(), [&](const Part& p) { return p.item == child; });
            if (old == row.end())
                row.append({child, inWindow(shown(*child) ? *child : *item), item});
            else if (&*old != &row.back())
                all.append(called(item) + ": comes after what stands elsewhere");
        }
    }
    compare(parts, tree.mirrored, all);
    return all;
}

Breaches focusUnseen(const Tree& tree) {
    Breaches all;
    round(tree, [&](QQuickItem& item) {
        if (&item == tree.front) return;
        if (cutOff(item, inWindow(item), *tree.window, true, 1))
            all.append(called(&item) + ": is not scrolled to");
        const QQuickItem* ring = nullptr;
        for (auto* inner : item.findChildren<QQuickItem*>())
            if (isA(inner, "FocusRing") && shown(*inner)) ring = inner;
        if (!ring)
            all.append(called(&item) + ": has no ring");
        else if (cutOff(*ring, inWindow(*ring), *tree.window, true, 2))
            all.append(called(&item) + ": its ring is cut off");
    });
    return all;
}

Breaches keyless(const Tree& tree) {
    Breaches all;
    round(tree, [&](QQuickItem& item) {
        if (!isA(&item, "QQuickAbstractButton") || !item.isEnabled()) return;
        QTest::keyPress(tree.window, Qt::Key_Space);
        if (!item.property("pressed").toBool()) all.append(called(&item) + ": Space does not press it");
        item.setFocus(false); // and it is not let go
        item.forceActiveFocus();
    });
    return all;
}

} // namespace feltbog::testing
