// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import Feltbog.Ui

// Something to ask about: what, whose, by when; answered with one tap.
ColumnLayout {
    id: root

    required property string heading // above the first of its group
    required property string what
    required property string whose
    required property string due
    required property bool overdue

    signal answered(string answer)

    spacing: Theme.gap

    AppHeading {
        Layout.fillWidth: true
        Layout.topMargin: 6
        visible: root.heading.length > 0
        text: root.heading
    }
    Panel {
        Layout.fillWidth: true
        spacing: 10

        AppText {
            Layout.fillWidth: true
            text: root.what
            font.weight: Font.DemiBold
        }
        AppText {
            Layout.fillWidth: true
            text: root.whose
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: 8

            AppIcon {
                name: root.overdue ? "warning" : "calendar"
                color: root.overdue ? Theme.bad : Theme.inkSoft
                size: 22
            }
            AppText {
                Layout.fillWidth: true
                text: root.due
                color: root.overdue ? Theme.bad : Theme.inkSoft
                font.pixelSize: Theme.small
                font.weight: root.overdue ? Font.DemiBold : Font.Normal
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            AppButton {
                objectName: "answerYes"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                compact: true
                text: qsTr("Ja")
                Accessible.name: qsTr("Ja: %1 %2").arg(root.what).arg(root.whose)
                onClicked: root.answered("ja")
            }
            AppButton {
                objectName: "answerNo"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                compact: true
                text: qsTr("Nej")
                Accessible.name: qsTr("Nej: %1 %2").arg(root.what).arg(root.whose)
                onClicked: root.answered("nej")
            }
            AppButton {
                objectName: "answerUnknown"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                compact: true
                text: qsTr("Ved ikke")
                Accessible.name: qsTr("Ved ikke: %1 %2").arg(root.what).arg(root.whose)
                onClicked: root.answered("ved-ikke")
            }
        }
    }
}
