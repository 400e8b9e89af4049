// SPDX-License-Identifier: MPL-2.0
import QtQuick
import Feltbog.Ui

// The sign and the word of a chip.
Item {
    id: root

    required property string text
    required property string sign
    required property bool chosen
    required property real room // the width there is

    implicitWidth: Math.ceil(labelWidth.advanceWidth) + 2 + (icon.visible ? icon.width + row.spacing : 0)
    implicitHeight: row.implicitHeight

    TextMetrics {
        id: labelWidth

        font: label.font
        text: root.text
    }
    Row {
        id: row

        anchors.centerIn: parent
        spacing: 8

        AppIcon {
            id: icon

            anchors.verticalCenter: parent.verticalCenter
            visible: name.length > 0
            name: root.sign
            size: 22
            color: root.chosen ? Theme.inkOnPrimary : Theme.ink
        }
        AppText {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(Math.ceil(labelWidth.advanceWidth) + 1, root.room - (icon.visible ? icon.width + row.spacing : 0))
            text: root.text
            color: root.chosen ? Theme.inkOnPrimary : Theme.ink
            font.weight: root.chosen ? Font.DemiBold : Font.Normal
            Accessible.ignored: true
        }
    }
}
