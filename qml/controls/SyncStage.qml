// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import Feltbog.Ui

// How far registrations have come: the word, and how many of all.
RowLayout {
    id: root

    required property string word
    required property int count
    required property int total

    readonly property bool all: total > 0 && count >= total

    spacing: 12
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2 af %3").arg(word).arg(count).arg(total)

    Rectangle {
        implicitWidth: 40
        implicitHeight: 40
        radius: 20
        color: root.all ? Theme.good : Theme.sunken

        AppIcon {
            anchors.centerIn: parent
            name: root.all ? "check" : "clock"
            color: root.all ? Theme.inkOnGood : Theme.ink
            size: 24
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columns: root.width < 360 * Theme.textScale ? 1 : 2
        columnSpacing: root.spacing
        rowSpacing: 0

        AppText {
            Layout.fillWidth: true
            text: root.word
            wrapMode: Text.NoWrap // a wrapping text makes the row as tall as if it had no width
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        AppText {
            text: qsTr("%1 af %2").arg(root.count.toLocaleString(Qt.locale("da_DK"), "f", 0)).arg(root.total.toLocaleString(Qt.locale("da_DK"), "f", 0))
            font.weight: Font.DemiBold
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
