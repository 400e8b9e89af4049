// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import Feltbog.Ui

// A state: sign and word on its colour.
Rectangle {
    id: root

    required property string word
    required property string sign
    required property color fill
    required property color label
    property bool outlined: false
    property bool stacked: width < 140

    implicitWidth: 150
    implicitHeight: Math.max(60, grid.implicitHeight + 14)
    radius: Theme.radiusSmall
    color: fill
    border.width: outlined ? 2 : 0
    border.color: Theme.outline

    GridLayout {
        id: grid

        anchors.centerIn: parent
        width: Math.min(implicitWidth, parent.width - 12)
        columns: root.stacked ? 1 : 2
        columnSpacing: 8
        rowSpacing: 2

        AppIcon {
            Layout.alignment: Qt.AlignCenter
            name: root.sign
            color: root.label
            size: 24
        }
        AppText {
            Layout.fillWidth: true
            text: root.word
            color: root.label
            font.pixelSize: Theme.small
            font.weight: Font.DemiBold
            horizontalAlignment: root.stacked ? Text.AlignHCenter : Text.AlignLeft
            Accessible.ignored: true
        }
    }
}
