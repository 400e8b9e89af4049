// SPDX-License-Identifier: MPL-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Feltbog.Ui

// A number as an answer: the number, and keys from left to right in every language.
ColumnLayout {
    id: root

    property string digits
    property string eraseText

    signal pressed(string digit)
    signal rubbed()

    spacing: Theme.gap
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Math.max(Theme.touch, shown.implicitHeight + 20)
        radius: Theme.radius
        color: Theme.surface
        border.width: 2
        border.color: root.digits.length > 0 ? Theme.primary : Theme.outline

        AppText {
            id: shown

            objectName: "digits"
            anchors.centerIn: parent
            text: root.digits.length > 0 ? root.digits : "–"
            color: root.digits.length > 0 ? Theme.ink : Theme.inkSoft
            font.pixelSize: Math.round(Theme.display * 1.2)
            font.weight: Font.DemiBold
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columns: 3
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0"]

            AppButton {
                required property string modelData

                objectName: "digit" + modelData
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                opacity: modelData.length > 0 ? 1 : 0
                enabled: modelData.length > 0
                textSize: Theme.title
                text: modelData
                onClicked: root.pressed(modelData)
            }
        }
        AppButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            kind: AppButton.Kind.Quiet
            iconName: "undo"
            enabled: root.digits.length > 0
            Accessible.name: root.eraseText
            onClicked: root.rubbed()
        }
    }
}
