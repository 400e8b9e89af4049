// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Templates as T
import Feltbog.Ui

// Plus or minus beside a number.
T.Button {
    id: control

    required property string iconName
    property bool strong: false

    implicitWidth: Theme.touch
    implicitHeight: Theme.touch
    opacity: enabled ? 1 : 0.35
    autoRepeat: false
    Accessible.name: text
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    contentItem: Item {
        AppIcon {
            anchors.centerIn: parent
            name: control.iconName
            color: control.strong ? Theme.inkOnPrimary : Theme.primary
            size: 32
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: control.strong ? (control.down ? Qt.tint(Theme.primary, Qt.alpha(Theme.ink, 0.2)) : Theme.primary)
                              : (control.down ? Theme.sunken : Theme.surface)
        border.width: control.strong ? 0 : 2
        border.color: Theme.outline

        FocusRing {
            shown: control.visualFocus
        }
    }
}
