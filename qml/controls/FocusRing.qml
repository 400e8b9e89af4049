// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Feltbog.Ui

// Shown around what has the keyboard's focus.
Rectangle {
    required property bool shown

    anchors.fill: parent
    anchors.margins: -4
    radius: Theme.radius + 4
    color: "transparent"
    border.width: 3
    border.color: Theme.primary
    visible: shown
}
