// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Templates as T

// What is longer than its place. The keyboard's focus is brought into view when it comes by Tab, not by a finger:
// what is being pressed stays where it is. Page Up and Page Down scroll what has nothing to focus.
Flickable {
    id: area

    readonly property int air: 20 // kept free above and below what has the focus
    readonly property Item focused: Window.activeFocusItem

    function holds(item: Item): bool {
        for (let at = item; at !== null; at = at.parent)
            if (at === contentItem) return true;
        return false;
    }
    function scrollTo(y: real) {
        contentY = Math.max(0, Math.min(y, contentHeight - height));
    }
    function reach(item: Item) {
        const top = item.mapToItem(contentItem, 0, 0).y;
        if (top - air < contentY || item.height + 2 * air > height) scrollTo(top - air);
        else if (top + item.height + air > contentY + height) scrollTo(top + item.height + air - height);
    }

    boundsBehavior: Flickable.StopAtBounds
    onFocusedChanged: {
        if (focused === null || !holds(focused)) return;
        const button = focused as T.AbstractButton;
        if (button === null || button.visualFocus) reach(focused);
    }
    Keys.onPressed: event => {
        if (event.key === Qt.Key_PageDown) scrollTo(contentY + height * 0.8);
        else if (event.key === Qt.Key_PageUp) scrollTo(contentY - height * 0.8);
        else return;
        event.accepted = true;
    }
}
