// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Feltbog.Ui

// One answer of a form: a line, or a tile with its face above its word. Chosen is told by fill and tick too.
T.AbstractButton {
    id: control

    property bool chosen: false
    property real mood: -1 // 0 to 1: with a face
    property bool tile: false
    readonly property color label: chosen ? Theme.inkOnPrimary : Theme.ink

    implicitWidth: 120
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: tile ? 8 : 20
    rightPadding: leftPadding
    topPadding: tile ? 16 : 10
    bottomPadding: topPadding
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: chosen

    contentItem: GridLayout {
        columns: control.tile ? 1 : 3
        columnSpacing: 16
        rowSpacing: 10

        FormFace {
            Layout.alignment: Qt.AlignCenter
            visible: control.mood >= 0
            mood: Math.max(0, control.mood)
            color: control.label
            size: control.tile ? 72 : 48
        }
        AppText {
            Layout.fillWidth: true
            Layout.fillHeight: control.tile
            text: control.text
            color: control.label
            font.pixelSize: Theme.heading
            font.weight: control.chosen ? Font.DemiBold : Font.Normal
            horizontalAlignment: control.tile ? Text.AlignHCenter : Text.AlignLeft
            verticalAlignment: control.tile ? Text.AlignTop : Text.AlignVCenter
            Accessible.ignored: true
        }
        AppIcon {
            Layout.alignment: Qt.AlignCenter
            opacity: control.chosen ? 1 : 0
            name: "check"
            color: control.label
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: control.chosen ? Theme.primary : control.down ? Theme.sunken : Theme.surface
        border.width: control.chosen ? 0 : 2
        border.color: Theme.outline

        FocusRing {
            shown: control.visualFocus
        }
    }
}
