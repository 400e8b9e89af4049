// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import Feltbog.Ui

// One step of the emergency plan: its number, what is done, and by whom.
RowLayout {
    id: root

    required property int number
    required property string what
    required property string by

    spacing: 14
    Accessible.role: Accessible.StaticText
    Accessible.name: Theme.joined([String(number), what, by], ", ")

    Rectangle {
        Layout.alignment: Qt.AlignTop
        implicitWidth: 44
        implicitHeight: 44
        radius: 22
        color: Theme.primary

        AppText {
            anchors.centerIn: parent
            text: root.number
            color: Theme.inkOnPrimary
            font.weight: Font.Bold
            Accessible.ignored: true
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 2

        AppText {
            Layout.fillWidth: true
            text: root.what
            Accessible.ignored: true
        }
        AppText {
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.by
            color: Theme.inkSoft
            font.pixelSize: Theme.small
            Accessible.ignored: true
        }
    }
}
