// SPDX-License-Identifier: MPL-2.0
//
// What a finger needs: size, distance, and not to be cut off.
#include "tests/accessibility/reach.h"

namespace feltbog::testing {
namespace {

// Filled in standing up, outdoors or in the middle of a course. All else is office work.
constexpr const char* kFieldPages[] = {"StartView",    "ContactView", "TallyView",   "RoundView",
                                       "BridgingView", "SessionView", "EnquiryView", "LockView"};

constexpr double kOffice = 48, kField = 72, kTile = 96, kGap = 12; // dp

bool inField(const Tree& tree) {
    return std::any_of(std::begin(kFieldPages), std::end(kFieldPages),
                       [&](const char* page) { return tree.view == page; });
}

// Seven days stand beside each other, and the keys of a PIN above their buttons: they are as large as there
// is room for on the smallest phone, 48 at least, and days have no gap.
bool inMonth(const QQuickItem* item) {
    for (; item; item = item->parentItem())
        if (item->objectName() == "month") return true;
    return false;
}
bool narrow(const QQuickItem* item) { return inMonth(item) || isA(item, "PadKey"); }

const QQuickItem* scroller(const QQuickItem* item) {
    while (item && !isA(item, "QQuickFlickable")) item = item->parentItem();
    return item;
}

bool within(const QQuickItem* inner, const QQuickItem* outer) {
    for (; inner; inner = inner->parentItem())
        if (inner == outer) return true;
    return false;
}

double apart(const QRectF& a, const QRectF& b) {
    const double dx = std::max(a.left(), b.left()) - std::min(a.right(), b.right());
    const double dy = std::max(a.top(), b.top()) - std::min(a.bottom(), b.bottom());
    return std::max(dx, dy);
}

} // namespace

bool cutOff(const QQuickItem& item, const QRectF& rect, const QQuickWindow& window, bool scrolled,
            double slack) {
    QRectF left = rect;
    for (auto* around = item.parentItem(); around; around = around->parentItem()) {
        if (!around->clip()) continue;
        const QRectF view = inWindow(*around).adjusted(-slack, -slack, slack, slack);
        if (isA(around, "QQuickFlickable") && !scrolled) {
            if (left.left() < view.left() || left.right() > view.right()) return true;
            const auto* content = around->property("contentItem").value<QQuickItem*>();
            const double top = content->mapToScene({0, 0}).y();
            const double bottom = top + around->property("contentHeight").toDouble();
            if (left.top() < top - slack || left.bottom() > bottom + slack) return true;
            left.moveTop(view.top()); // somewhere in it
            left.setHeight(std::min(left.height(), view.height()));
        } else {
            if (isA(around, "QQuickFlickable") && left.height() > view.height())
                left.setBottom(view.bottom()); // a long text: its beginning
            if (!view.contains(left)) return true;
        }
    }
    return !QRectF(0, 0, window.width(), window.height())
                .adjusted(-slack, -slack, slack, slack)
                .contains(left);
}

Breaches tooSmall(const Tree& tree) {
    Breaches all;
    for (const auto& node : tree.nodes) {
        if (!node.used()) continue;
        const double least = narrow(node.item) || !inField(tree) ? kOffice
                             : isA(node.item, "TileButton")      ? kTile
                                                                 : kField;
        if (node.rect.width() < least - 0.5 || node.rect.height() < least - 0.5)
            all.append(QString("%1: %2 x %3, %4 are needed")
                           .arg(node.called())
                           .arg(node.rect.width())
                           .arg(node.rect.height())
                           .arg(least));
    }
    return all;
}

Breaches tooClose(const Tree& tree) {
    Breaches all;
    if (!inField(tree)) return all;
    for (std::size_t i = 0; i < tree.nodes.size(); ++i)
        for (std::size_t k = i + 1; k < tree.nodes.size(); ++k) {
            const auto &a = tree.nodes[i], &b = tree.nodes[k];
            if (!a.used() || !b.used() || within(b.item, a.item) || inMonth(a.item)) continue;
            if (a.role == QAccessible::PageTab && b.role == a.role) continue; // as wide as there is room for
            if (scroller(a.item) != scroller(b.item)) continue;               // one of them moves
            const double gap = apart(a.rect, b.rect);
            if (gap > -1 && gap < kGap - 0.5)
                all.append(QString("%1 and %2: %3 apart").arg(a.called(), b.called()).arg(gap));
        }
    return all;
}

Breaches outOfReach(const Tree& tree) {
    Breaches all;
    for (const auto& node : tree.nodes)
        if (node.used() && cutOff(*node.item, node.rect, *tree.window, false, 1))
            all.append(node.called() + ": cut off");
    return all;
}

} // namespace feltbog::testing
