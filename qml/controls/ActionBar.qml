// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Feltbog.Ui

// A page's actions: equally wide beside each other, below each other where their words need the room. Placed by
// hand: the layouts of Qt 6.4 keep the place of what is hidden while the page is resized.
Item {
    id: bar

    // All that the places depend on.
    readonly property string shape: {
        let text = width + (Theme.leftHanded ? "<" : ">");
        for (let i = 0; i < children.length; ++i)
            if (children[i].visible) text += i + ":" + children[i].implicitWidth + "x" + children[i].implicitHeight + " ";
        return text;
    }

    function place() {
        const shown = [];
        let need = -Theme.gap;
        let tall = 0;
        for (let i = 0; i < children.length; ++i) {
            if (!children[i].visible) continue;
            shown.push(children[i]);
            need += children[i].implicitWidth + Theme.gap;
            tall = Math.max(tall, children[i].implicitHeight);
        }
        const below = need > width;
        const wide = below ? width : (width - (shown.length - 1) * Theme.gap) / Math.max(1, shown.length);
        let at = 0;
        for (let i = 0; i < shown.length; ++i) {
            const item = shown[i];
            const column = Theme.leftHanded ? shown.length - 1 - i : i;
            item.width = wide;
            item.height = below ? item.implicitHeight : tall;
            item.x = below ? 0 : column * (wide + Theme.gap);
            item.y = below ? at : 0;
            at += item.height + Theme.gap;
        }
        implicitHeight = shown.length === 0 ? 0 : below ? at - Theme.gap : tall;
    }

    onShapeChanged: place()
    Component.onCompleted: place()
}
