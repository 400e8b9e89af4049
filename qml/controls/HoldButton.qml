// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Templates as T
import Feltbog.Ui

// Pressed for three seconds: for what nobody should do by accident.
T.AbstractButton {
    id: control

    property int hold: 3000

    signal held()

    implicitWidth: 320
    implicitHeight: Math.max(Theme.touch, label.implicitHeight + 24)
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: control.held() // a screen reader cannot hold it down
    onPressedChanged: grow.running = pressed

    NumberAnimation {
        id: grow

        target: fill
        property: "part"
        from: 0
        to: 1
        duration: control.hold
        onFinished: control.held()
        onStopped: fill.part = 0
    }

    contentItem: Item { // qmllint disable deferred-property-id
        AppText {
            id: label

            anchors.centerIn: parent
            width: Math.min(implicitWidth, control.availableWidth - 32)
            text: control.text
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
    background: Rectangle { // qmllint disable deferred-property-id
        radius: Theme.radius
        color: Theme.surface
        border.width: 2
        border.color: Theme.outline
        clip: true

        Rectangle {
            id: fill

            property real part: 0

            width: parent.width * part
            height: parent.height
            radius: Theme.radius
            color: Theme.sunSoft
        }
    }

    FocusRing {
        shown: control.visualFocus
    }
}
