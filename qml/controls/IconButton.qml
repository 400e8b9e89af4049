// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Templates as T
import Feltbog.Ui

// A sign to press; `text` is its accessible name.
T.Button {
    id: control

    required property string iconName
    property color color: Theme.ink
    property color fill: "transparent"
    property int size: Theme.touch

    implicitWidth: size
    implicitHeight: size
    opacity: enabled ? 1 : 0.4
    Accessible.name: text
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    contentItem: Item {
        AppIcon {
            anchors.centerIn: parent
            name: control.iconName
            color: control.color
            size: 28
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: control.down ? Qt.tint(control.fill, Qt.alpha(Theme.ink, 0.16)) : control.fill

        FocusRing {
            shown: control.visualFocus
        }
    }
}
